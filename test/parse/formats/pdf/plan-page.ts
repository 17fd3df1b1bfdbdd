/** A parsed plan → a page in HTML as an office would set it, for LibreOffice to make a PDF of. */
import type { Plan, PlanPart } from '../../../../src/parse/plan.js';
import type { PlanTable } from '../../../../src/parse/plan-table.js';
import type { DocumentHead } from '../../../../src/records.js';

/** How running text and tables are set. */
export interface PageStyle {
  readonly font: string;
  readonly size: number;
  readonly align: 'justify' | 'left';
  /** Indent of first lines, in centimetres. */
  readonly indent: number;
  /** Space between paragraphs, in points. */
  readonly space: number;
}

const PLACE_DATE = /\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)*,\s+ngày.*?năm \d{4}/u;
const MOTTO =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập - Tự do - Hạnh phúc/gu;
const NUMBER = /Số:?[\s\d]*[/-]\s?[\p{L}\d/&-]+/u;
const SIGNATURE = /^(?:TM|KT|TL|T\/M|GIÁM|CHỦ T|PHÓ|BÍ THƯ|QUYỀN|ỦY BAN)/u;

/** A plan with the head of its records → HTML. */
export function planPage(plan: Plan, head: DocumentHead, style: PageStyle): string {
  const typeLine = (head.type ?? '').toUpperCase();
  const recipientsAt = plan.frame.findIndex((line) => line.text.text.startsWith('Nơi nhận'));
  const typeAt = plan.frame.findIndex((line) => line.text.text === typeLine);
  const frame = plan.frame
    .map((line, i) => ({ at: line.start, text: line.text.text, i }))
    .filter(({ text }) => text !== '|' && !/^[-_*\s]+$/.test(text));
  const behind = frame.filter(({ i }) => recipientsAt >= 0 && i >= closingStart(plan, recipientsAt));
  // The plan that a decision issues has its head behind the signature, over the whole width.
  const inner = behind.findIndex(({ text }) => /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN)$/u.test(text));
  const closing = inner < 0 ? behind : behind.slice(0, inner);
  const innerHead = inner < 0 ? [] : behind.slice(inner);
  const title = frame.filter(({ i }) => i > typeAt && !behind.some((line) => line.i === i));
  const pieces = [
    { at: -1, html: letterhead(frame.filter(({ i }) => i < typeAt).map(({ text }) => text)) },
    { at: 0, html: centred(typeLine) },
    ...titleParagraphs(title),
    ...innerHead.map(({ at, text }) => ({ at, html: centred(text) })),
    ...(closing[0] ? [{ at: closing[0].at, html: closingTable(closing.map(({ text }) => text)) }] : []),
    ...plan.parts.map((part) => ({ at: partStart(part), html: partHtml(part) })),
  ].sort((a, b) => a.at - b.at);
  const css = `@page{size:21cm 29.7cm;margin:2cm 2cm 2cm 3cm}
body,p,td,th{font-family:"${style.font}";font-size:${style.size}pt} td,th{font-size:${style.size - 1}pt}
p{margin:0 0 ${style.space}pt 0} p.text{text-align:${style.align};text-indent:${style.indent}cm} p.small{margin:0;font-size:11pt}`;
  return `<html><head><meta charset="utf-8"><style>${css}</style></head><body>${pieces.map(({ html }) => html).join('\n')}</body></html>`;
}

function closingStart(plan: Plan, recipientsAt: number): number {
  let start = recipientsAt;
  while (SIGNATURE.test(plan.frame[start - 1]?.text.text ?? '')) start--;
  return start;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function centred(text: string): string {
  return `<p align="center"><b>${escapeText(text)}</b></p>`;
}

/** The title is one paragraph; the body that issues stands apart from it. */
function titleParagraphs(lines: readonly { at: number; text: string }[]): { at: number; html: string }[] {
  const issuing = lines.findIndex(({ text }, i) => i > 0 && /^(?:ỦY BAN NHÂN|CHỦ TỊCH)/u.test(text));
  const groups = issuing < 0 ? [lines] : [lines.slice(0, issuing), lines.slice(issuing)];
  return groups
    .filter((group) => group.length > 0)
    .map((group, i) => ({
      at: group[0]?.at ?? 0,
      html: `${i > 0 ? '<p>&nbsp;</p>' : ''}${centred(group.map(({ text }) => text).join(' '))}`,
    }));
}

function letterhead(lines: readonly string[]): string {
  const text = lines.join(' ').replace(/\s+/gu, ' ');
  const number = NUMBER.exec(text)?.[0] ?? '';
  const rest = text.replace(number, '|');
  const date = PLACE_DATE.exec(rest)?.[0] ?? '';
  const right = [...(rest.match(MOTTO) ?? []), date];
  const bodies = rest
    .replace(date, '|')
    .replaceAll(MOTTO, '|')
    .replaceAll('|', ' ')
    .trim()
    .split(/\s+(?=SỞ |PHÒNG )/u);
  return sideBySide([...bodies, number], right);
}

function sideBySide(left: readonly string[], right: readonly string[]): string {
  const cell = (lines: readonly string[]) =>
    lines
      .filter((line) => line !== '')
      .map((line) => `<p align="center">${escapeText(line)}</p>`)
      .join('');
  return `<table border="0" width="100%"><tr><td width="40%">${cell(left)}</td><td width="60%">${cell(right)}</td></tr></table>`;
}

function closingTable(lines: readonly string[]): string {
  const from = lines.findIndex((line) => line.startsWith('Nơi nhận'));
  const ordered = [...lines.slice(from), ...lines.slice(0, from)];
  const split = ordered.findIndex((line) => SIGNATURE.test(line));
  const [left, right] = split < 0 ? [ordered, []] : [ordered.slice(0, split), ordered.slice(split)];
  const names = left.map((line) => `<p class="small">${escapeText(line)}</p>`).join('');
  const signer = right.map((line) => `<p align="center">${escapeText(line)}</p>`).join('<p>&nbsp;</p>');
  return `<table border="0" width="100%"><tr><td width="50%" valign="top">${names}</td><td width="50%" valign="top">${signer}</td></tr></table>`;
}

function partStart(part: PlanPart): number {
  if ('block' in part) return part.block.text.from[0] as number;
  const cells = part.table.rows.flatMap((row) => row.cells);
  return Math.min(...cells.map((cell) => cell.text.from[0] as number));
}

function partHtml(part: PlanPart): string {
  if ('table' in part) return tableHtml(part.table);
  return `<p class="text">${escapeText(part.block.text.text)}</p>`;
}

/** A row of which only the first one or two cells are filled is a group row: its last filled cell is merged. */
function tableHtml({ columns, rows }: PlanTable): string {
  const width = Math.max(columns.length, ...rows.map((row) => row.cells.length));
  const header = columns.map(({ header: text }) => `<th>${escapeText(text)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, k) => row.cells[k]?.text.text ?? '');
    const last = cells.findLastIndex((text) => text !== '');
    const isGroup = last <= 1 && cells[0] !== '' && width > 3;
    if (!isGroup) return cells.map((text) => `<td>${escapeText(text) || '&nbsp;'}</td>`).join('');
    const merged = `<td colspan="${width - last}">${escapeText(cells[last] ?? '')}</td>`;
    return last === 1 ? `<td>${escapeText(cells[0] ?? '')}</td>${merged}` : merged;
  });
  const all = [header, ...body].filter((row) => row !== '');
  return `<table border="1" cellspacing="0" cellpadding="3" width="100%">${all.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
}
