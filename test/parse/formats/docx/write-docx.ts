/** A plan → a Word file of it as offices write them: automatic numbering, tables, letterhead and signature side by side. */
import type { Plan, PlanPart } from '../../../../src/parse/plan.js';
import type { PlanTable } from '../../../../src/parse/plan-table.js';
import type { Line } from '../../../../src/parse/source-lines.js';
import { AutomaticLists } from './automatic-lists.js';
import { cell, item, packDocx, paragraph, row, run, table } from './pack-docx.js';

/** Head and tail keep their lines; what stands between them is written anew from blocks and tables. */
export function writeDocx(plan: Plan): Uint8Array {
  const lists = new AutomaticLists();
  const notes = plan.parts.filter((part) => 'block' in part && part.region === 'note');
  const pieces = [
    ...frameRuns(plan).map((lines) => ({ at: (lines[0] as Line).start, xml: writeFrame(lines) })),
    ...plan.parts
      .filter((part) => !notes.includes(part))
      .map((part) => ({ at: partStart(part), write: () => writePart(part, lists) })),
  ].sort((a, b) => a.at - b.at);
  const body = pieces.map((piece) => ('xml' in piece ? piece.xml : piece.write())).join('');
  const footnotes = notes.map(
    (part, i) => `<w:footnote w:id="${i + 1}"><w:p>${run(noteText(part))}</w:p></w:footnote>`,
  );
  return packDocx({ body: referToNotes(body), numbering: lists.xml(), footnotes: footnotes.join('') });
}

function partStart(part: PlanPart): number {
  if ('block' in part) return part.block.text.from[0] as number;
  const cells = part.table.rows.flatMap((row) => row.cells);
  return Math.min(...cells.map((cell) => cell.text.from[0] as number));
}

function noteText(part: PlanPart): string {
  return 'block' in part ? part.block.text.text.replace(/^\[\d+\]\s*/, '') : '';
}

/** "[1]" typed in the text becomes a footnote's reference. */
function referToNotes(body: string): string {
  return body.replace(
    /\[(\d+)\]/g,
    '</w:t></w:r><w:r><w:footnoteReference w:id="$1"/></w:r><w:r><w:t xml:space="preserve">',
  );
}

function writePart(part: PlanPart, lists: AutomaticLists): string {
  if ('table' in part) return writeTable(part.table);
  const { text, marker, heading } = part.block;
  const bold = heading ? '<w:b/>' : '';
  const place = marker && lists.place(marker, text.text.slice(0, marker.length).trim());
  if (!marker || !place) return paragraph(text.text, '', bold);
  return item(text.text.slice(marker.length), place.numId, place.level).replace(
    '<w:r>',
    `<w:r><w:rPr>${bold}</w:rPr>`,
  );
}

/** A row with text in one cell only is merged over all columns, as titles of groups are. */
function writeTable(plan: PlanTable): string {
  const width = Math.max(plan.columns.length, ...plan.rows.map((cells) => cells.cells.length));
  const pad = (texts: readonly string[]) => [...texts, ...new Array<string>(width - texts.length).fill('')];
  const header = row(
    pad(plan.columns.map((column) => column.header)).map((text) => cell(text)),
    '<w:tblHeader/>',
  );
  const rows = plan.rows.map(({ cells }) => {
    const texts = pad(cells.map(({ text }) => text.text));
    const isTitle = texts[0] !== '' && texts.slice(1).every((text) => text === '');
    return row(
      isTitle
        ? [cell(texts[0] as string, `<w:gridSpan w:val="${width}"/>`)]
        : texts.map((text) => cell(text)),
    );
  });
  return table(plan.columns.length > 0 ? [header, ...rows] : rows);
}

/** Lines of head and tail that no part stands between. */
function frameRuns(plan: Plan): readonly (readonly Line[])[] {
  const starts = plan.parts.map(partStart);
  const runs: Line[][] = [];
  let open: Line[] = [];
  for (const line of plan.frame) {
    const last = open.at(-1);
    if (last && starts.some((start) => start > last.start && start < line.start)) {
      runs.push(open);
      open = [];
    }
    open.push(line);
  }
  return open.length > 0 ? [...runs, open] : runs;
}

const TYPE_LINE = /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|CHỈ THỊ|NGHỊ QUYẾT|ĐỀ ÁN|THÔNG BÁO)$/u;
const RIGHT_SIDE = /CỘNG H(?:ÒA|OÀ)|ĐẢNG CỘNG SẢN|Độc lập|(?:^|, )ngày/u;
const RULE_OR_BAR = /^[|\s_*-]*$/;

/** Lines that stand together in the source, between empty lines, rules and bars. */
type Stanza = readonly Line[];

/** Letterhead or signature as a table of two cells, titles as paragraphs with line breaks. */
function writeFrame(lines: readonly Line[]): string {
  const stanzas = readStanzas(lines);
  if (lines.some((line) => /^Nơi nhận/u.test(line.text.text))) return writeClosing(stanzas.flat());
  const type = stanzas.findIndex(([line]) => line !== undefined && TYPE_LINE.test(line.text.text));
  const letterhead = type < 0 ? [] : stanzas.slice(0, type);
  return writeLetterhead(letterhead) + stanzas.slice(Math.max(0, type)).map(writeStanza).join('');
}

function readStanzas(lines: readonly Line[]): readonly Stanza[] {
  const stanzas: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    const isRule = RULE_OR_BAR.test(line.text.text);
    const last = open.at(-1);
    if (isRule || line.gap > 0 || last?.strong !== line.strong) open = [];
    if (isRule) continue;
    if (open.length === 0) stanzas.push(open);
    open.push(line);
  }
  return stanzas;
}

function writeStanza(lines: Stanza): string {
  const isBold = lines.every((line) => line.strong || line.heading);
  const text = lines.map((line) => line.text.text).join('\n');
  return paragraph(text, '<w:jc w:val="center"/>', isBold ? '<w:b/>' : '');
}

function writeLetterhead(stanzas: readonly Stanza[]): string {
  if (stanzas.length === 0) return '';
  const isRight = (stanza: Stanza) => RIGHT_SIDE.test(stanza.map((line) => line.text.text).join(' '));
  const left = stanzas.filter((stanza) => !isRight(stanza)).map(writeStanza);
  const right = stanzas.filter(isRight).map(writeStanza);
  return table([row([left, right].map((side) => cell(side.join('') || '<w:p/>')))]);
}

/** Recipients on the left, the signature on the right. */
function writeClosing(lines: readonly Line[]): string {
  const first = lines.findIndex((line) => /^Nơi nhận/u.test(line.text.text));
  const after = lines.findIndex(
    (line, i) => i > first && /^(?:(?:TM|KT|TL|TUQ|Q)\s?\.|T\/M\s)/u.test(line.text.text),
  );
  const end = after < 0 ? lines.length : after;
  const left = lines.slice(first, end).map((line) => writeStanza([line]));
  const right = [...lines.slice(0, first), ...lines.slice(end)].map((line) => writeStanza([line]));
  return table([row([left, right].map((side) => cell(side.join('') || '<w:p/>')))]);
}
