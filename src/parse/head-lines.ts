/** The head of a document, line by line: letterhead, the line that names its type, its title; where the body begins. */
import { endsClause, isAllCaps } from './characters.js';
import type { Layout } from './layout.js';
import { readLetterHead } from './letter-head.js';
import { sliceMapped } from './mapped-text.js';
import { readMarker } from './markers.js';
import type { Line } from './source-lines.js';

/** Document types of Decree 30/2020/NĐ-CP, article 7, and of Party bodies, that can stand alone as a type line. */
const TYPES = [
  'Kế hoạch',
  'Chương trình',
  'Quyết định',
  'Nghị quyết',
  'Nghị định',
  'Chỉ thị',
  'Thông báo',
  'Báo cáo',
  'Đề án',
  'Phương án',
  'Hướng dẫn',
  'Kết luận',
  'Tờ trình',
  'Quy chế',
  'Quy định',
  'Công điện',
  'Thông tư',
  'Dự án',
  'Chiến lược',
  'Quy hoạch',
] as const;

/** "CHƯƠNG TRÌNH HÀNH ĐỘNG" is a Chương trình. */
const TYPE_BY_CAPS = new Map(
  TYPES.flatMap((type) => [
    [type.toUpperCase(), type] as const,
    [`${type.toUpperCase()} HÀNH ĐỘNG`, type] as const,
  ]),
);
const ISSUING_BODY =
  /^(?:CHÍNH PHỦ|THỦ TƯỚNG|CHỦ TỊCH|ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG NHÂN DÂN|BỘ TRƯỞNG|GIÁM ĐỐC|TRƯỞNG|BAN |QUỐC HỘI|THỐNG ĐỐC|CỤC TRƯỞNG)/u;
/** "KHÓA XII, KỲ HỌP THỨ 8" below "HỘI ĐỒNG NHÂN DÂN TỈNH …". */
const SESSION = /^(?:KHÓA|KHOÁ|NHIỆM KỲ|KỲ HỌP)\s/u;
const PREAMBLE =
  /^(?:Căn cứ|Thực hiện|Theo|Trên cơ sở|Xét|Triển khai|Nhằm|Để|Thi hành|Tiếp tục|Phát huy|Sau)(?![A-Za-zÀ-ɏḀ-ỹ])/u;
const LONGEST_TITLE_LINE = 400;

/** Whether a paragraph says what the plan rests on ("Căn cứ Luật …;") or leads into it ("… như sau:"). */
export function opensPreamble(text: string): boolean {
  return PREAMBLE.test(text) || text.endsWith(':');
}

export interface HeadLines {
  readonly type: string | null;
  readonly letterhead: readonly Line[];
  readonly title: readonly Line[];
  /** "ỦY BAN NHÂN DÂN TỈNH …" between title and preamble of a decision. */
  readonly issuingBody: readonly Line[];
  /** Index of the first line of the body. */
  readonly bodyStart: number;
}

/** Lines of a rule ("-------", "_____") say nothing. */
export function isRule(line: Line): boolean {
  return /^[-–—_=*.~\s]+$/.test(line.text.text) && line.cells === null;
}

/** The document type that a line names, alone and in capitals ("KẾ HOẠCH"), or null. */
export function readTypeLine(line: Line): string | null {
  const text = line.text.text.replace(/[:.]$/, '').trim();
  return TYPE_BY_CAPS.get(text.replaceAll('K Ế', 'KẾ')) ?? null;
}

/** Lines from `from` on → the head that begins there. Without a type line the body begins at `from`. */
export function readHeadLines(lines: readonly Line[], layout: Layout, from = 0): HeadLines {
  const typeAt = lines.findIndex((line, i) => i >= from && readTypeLine(line) !== null);
  const letter = readLetterHead(lines, from, typeAt < 0 ? lines.length : typeAt);
  if (letter) return letter;
  const firstMarker = lines.findIndex((line, i) => i >= from && isOutlineStart(line));
  if (typeAt < 0 || (firstMarker >= 0 && firstMarker < typeAt)) {
    const titledAt = lines.findIndex((line, i) => i >= from && readTitledType(line) !== null);
    if (titledAt >= 0 && (firstMarker < 0 || titledAt < firstMarker))
      return readTitledHead(lines, layout, from, titledAt);
    const bodyStart = firstMarker < 0 ? from : letterheadEnd(lines, from, firstMarker);
    return { type: null, letterhead: lines.slice(from, bodyStart), title: [], issuingBody: [], bodyStart };
  }
  const { title, issuingBody, end } = readTitleLines(lines, typeAt + 1, layout);
  const type = readTypeLine(lines[typeAt] as Line);
  return { type, letterhead: lines.slice(from, typeAt), title, issuingBody, bodyStart: end };
}

interface TitledType {
  readonly type: string;
  /** Characters of the line that the type takes, with the space behind it. */
  readonly length: number;
}

/** "KẾ HOẠCH SỐ HÓA HỒ SƠ NĂM 2026", "# Kế hoạch số hóa hồ sơ": type and title on one line, or null. */
function readTitledType(line: Line): TitledType | null {
  const { text } = line.text;
  if (!isAllCaps(text) && !line.heading && !line.strong) return null;
  const type = TYPES.find((name) => text.toUpperCase().startsWith(`${name.toUpperCase()} `));
  // "SỞ / KẾ HOẠCH VÀ ĐẦU TƯ" in a letterhead, "Kế hoạch số 12/KH-UBND".
  const rest = text.slice((type?.length ?? 0) + 1);
  return type === undefined || /^(?:và|số\s{0,3}:?\s{0,3}\d|này)(?![A-Za-zÀ-ɏḀ-ỹ])/iu.test(rest)
    ? null
    : { type, length: type.length + 1 };
}

function readTitledHead(lines: readonly Line[], layout: Layout, from: number, at: number): HeadLines {
  const line = lines[at] as Line;
  const { type, length } = readTitledType(line) as TitledType;
  const first: Line = { ...line, text: sliceMapped(line.text, length) };
  const { title, issuingBody, end } = readTitleLines(lines, at + 1, layout, [first]);
  return { type, letterhead: lines.slice(from, at), title, issuingBody, bodyStart: end };
}

function isOutlineStart(line: Line): boolean {
  const kind = readMarker(line.text.text)?.kind;
  return kind === 'roman' || kind === 'article' || kind === 'part' || kind === 'chapter';
}

/** Without a type line, the letterhead reaches as far as there are number and place-and-date lines. */
function letterheadEnd(lines: readonly Line[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const text = (lines[i] as Line).text.text;
    if (/^Số\s*:|ngày\s[^A-Za-zÀ-ɏḀ-ỹ]{0,60}tháng\s[^A-Za-zÀ-ɏḀ-ỹ]{0,60}năm|Độc lập/u.test(text))
      return i + 1;
  }
  return from;
}

function readTitleLines(lines: readonly Line[], from: number, layout: Layout, begun: readonly Line[] = []) {
  const title: Line[] = [...begun];
  const issuingBody: Line[] = [];
  let end = from;
  let closing = from - 1;
  for (; end < lines.length; end++) {
    const line = lines[end] as Line;
    if (closing < end) closing = paragraphEnd(lines, end);
    if (isRule(line) || line.text.text === '|') {
      if (line.text.text === '|') break;
      continue;
    }
    if (endsTitle(line, title, layout, lines[closing] as Line)) break;
    if (title.length > 0 && line.gap > 0 && isIssuingBody(line, lines[end + 1])) {
      issuingBody.push(line);
    } else if (issuingBody.length > 0 && line.gap > 0 && !SESSION.test(line.text.text)) {
      break;
    } else (issuingBody.length > 0 ? issuingBody : title).push(line);
  }
  return { title, issuingBody, end };
}

/** "THỦ TƯỚNG CHÍNH PHỦ" alone above "Căn cứ …"; in the middle of a title in capitals it is part of it. */
function isIssuingBody(line: Line, next: Line | undefined): boolean {
  return (
    isAllCaps(line.text.text) &&
    ISSUING_BODY.test(line.text.text) &&
    (next === undefined || PREAMBLE.test(next.text.text) || SESSION.test(next.text.text))
  );
}

/** Where the paragraph that goes on at `from` has its last line. */
function paragraphEnd(lines: readonly Line[], from: number): number {
  let end = from;
  while (lines[end + 1]?.gap === 0) end++;
  return end;
}

function endsTitle(line: Line, title: readonly Line[], layout: Layout, closing: Line): boolean {
  const text = line.text.text;
  const last = title.at(-1);
  if (line.cells !== null || isOutlineStart(line) || /^\(|^["“]?(?:Kèm theo|Ban hành kèm)/u.test(text))
    return true;
  if (last === undefined) return text.length > LONGEST_TITLE_LINE;
  if (layout.airy && endsInYear(last.text.text) && opensProse(text)) return true;
  const apart = layout.airy ? line.gap > 1 || endsClause(last.text.text) : line.gap > 0;
  const changesCase = isAllCaps(last.text.text) && !isAllCaps(text);
  if (readMarker(text) !== null && apart) return true;
  if (PREAMBLE.test(text) && (apart || layout.airy || layout.lined || changesCase)) return true;
  const isProse = /[;:,.]$/.test(closing.text.text) || text.length > 200;
  return apart && (changesCase || (last.strong && !line.strong) || isProse);
}

/** "Về tăng cường … năm 2026": a title seldom goes on behind its year. */
function endsInYear(text: string): boolean {
  return !isAllCaps(text) && /(?<!\d)20\d\d$/.test(text);
}

/** "Trong năm 2025, toàn tỉnh …": what is neither in capitals nor an outlook ("và định hướng", "Tầm nhìn đến …"). */
function opensProse(text: string): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    !isAllCaps(text) &&
    !/^(?:Và|Định hướng|Tầm nhìn|Trên|Tại|Của)(?![A-Za-zÀ-ɏḀ-ỹ])/u.test(text)
  );
}
