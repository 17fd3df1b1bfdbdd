/** The tail of a document: recipients and signature, line by line. */
import { findBarTableEnd, isBar } from './bar-tables.js';
import { isAllCaps } from './characters.js';
import { isRule, readTypeLine } from './head-lines.js';
import { readMarker } from './markers.js';
import type { Line } from './source-lines.js';

export interface ClosingRange {
  readonly start: number;
  /** Index one past its last line. */
  readonly end: number;
}

const RECIPIENTS = /^Nơi nhận\s*:?/iu;
const SIGNATURE_TITLE =
  /^(?:(?:TM|KT|TL|TUQ|Q)\s?\.\s*|T\/M\s)?(?:(?:PHÓ |QUYỀN )?(?:TỔNG )?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|BÍ THƯ|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH THANH TRA|CHỦ NHIỆM|THỐNG ĐỐC|CHỈ HUY TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG [\p{Lu} ]+)|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|TỈNH ỦY$|THÀNH ỦY$|CHÍNH PHỦ|UBND)/u;
const LONGEST_TAIL = 80;

/** The tail that begins at or after `from`, or null. */
export function findClosing(lines: readonly Line[], from: number, airy: boolean): ClosingRange | null {
  const recipients = lines.findIndex((line, i) => i >= from && RECIPIENTS.test(line.text.text));
  const anchor = recipients >= 0 ? recipients : lines.findIndex((line, i) => i >= from && isSignature(line));
  if (anchor < 0) return null;
  const bar = barBefore(lines, anchor, from);
  if (bar >= 0) return { start: bar, end: Math.max(anchor + 1, findBarTableEnd(lines, bar, airy)) };
  return { start: signatureStart(lines, anchor, from), end: closingEnd(lines, anchor) };
}

/** "GIÁM ĐỐC" alone on a line, bold or in capitals, with a capacity or not. */
function isSignature(line: Line): boolean {
  const text = line.text.text;
  return isAllCaps(text) && text.length < 60 && SIGNATURE_TITLE.test(text) && readMarker(text) === null;
}

/** The bar that opens the table which line `anchor` stands in, or -1. */
function barBefore(lines: readonly Line[], anchor: number, from: number): number {
  for (let i = anchor - 1; i >= from && anchor - i < 12; i--) {
    if ((lines[i + 1] as Line).gap > 1 && !isBar(lines[i] as Line)) return -1;
    if (isBar(lines[i] as Line)) return i;
    if ((lines[i] as Line).text.text.length > 70) return -1;
  }
  return -1;
}

/** A signature may stand above the recipients: title in capitals, then a name. */
function signatureStart(lines: readonly Line[], anchor: number, from: number): number {
  for (let i = anchor - 1; i >= Math.max(from, anchor - 6); i--) {
    if (isSignature(lines[i] as Line)) {
      let start = i;
      while (start > from && isSignature(lines[start - 1] as Line)) start--;
      return start;
    }
  }
  return anchor;
}

function closingEnd(lines: readonly Line[], anchor: number): number {
  let end = anchor + 1;
  for (; end < Math.min(lines.length, anchor + LONGEST_TAIL); end++) {
    const line = lines[end] as Line;
    const kind = readMarker(line.text.text)?.kind;
    if (
      kind === 'appendix' ||
      kind === 'roman' ||
      readTypeLine(line) !== null ||
      /^\[\d+\]/.test(line.text.text)
    )
      break;
    if (/^(?:DANH MỤC|BIỂU|MẪU|BẢNG|Biểu|Mẫu)(?![A-Za-zÀ-ɏḀ-ỹ])/u.test(line.text.text)) break;
    if (isBar(line) || (line.cells !== null && line.cells.length > 2)) break;
  }
  return end;
}

/** Rules, bars and empty lines apart, the lines of a tail. */
export function closingText(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => !isRule(line) || isBar(line));
}
