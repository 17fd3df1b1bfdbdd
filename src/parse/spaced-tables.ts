/**
 * Tables whose columns are parted by spaces, as text out of a PDF prints them:
 *   TT   Nhiệm vụ                     Chủ trì         Thời gian
 *   1    Sửa mái trạm bơm và          Phòng Kinh      Quý II
 *        nạo vét kênh                 tế
 * A head opens them: a line of at least three segments, numbers in the first column, so that a number opens a row.
 */
import { readMarker } from './markers.js';
import { isPageNumber } from './running-heads.js';
import type { Line } from './source-lines.js';
import { layOver, readSegments, type Segment, type Span } from './spaced-cells.js';
import { type Head, isNumberHead, type Rows, readHead } from './spaced-head.js';
import { type Region, readRows, startsRow } from './spaced-rows.js';

/** "2" in the middle of its row. */
const ROW_NUMBER = /^(?:\d{1,3}|[IVX]{1,4})\.?$/u;
const OPENS_HEAD = /^(?:S?TT|Stt|Số TT)(?: |$)/u;
/** The tail, or the next appendix, centred below the table. */
const ENDS_TABLE = /^(?:Nơi nhận|PHỤ LỤC(?![A-Za-zÀ-ɏḀ-ỹ])|Phụ lục(?:\s[IVX\d]{1,4})?$)/u;
/** Lines without a row, and columns: what has more is no table. */
const LONGEST_WAIT = 12;

const MOST_COLUMNS = 20;

/** The lines of a document → the same, with each spaced table's lines as rows of cells; all else as it was. */
export function readSpacedTables(lines: readonly Line[], source: string): readonly Line[] {
  if (!lines.some((line) => OPENS_HEAD.test(line.text.text))) return lines;
  const segments = lines.map((line) => (line.cells === null ? readSegments(line, source) : []));
  const result: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const head = readHead(lines, segments, i);
    const region = head === null ? null : findRegion(lines, segments, head);
    if (head === null || region === null) {
      result.push(lines[i] as Line);
      i++;
      continue;
    }
    result.length -= Math.min(result.length, i - head.start);
    for (const row of readRows(lines, segments, head, region)) result.push(row);
    i = region.end;
  }
  return result;
}

/** How far the table reaches: to the first line that runs over the room between columns and heads no group. */
function findRegion(lines: readonly Line[], segments: Rows, head: Head): Region | null {
  let { columns, end } = head;
  let rows = 0;
  for (let i = end; i < lines.length; i++) {
    const line = lines[i] as Line;
    const here = segments[i] as readonly Segment[];
    if (line.cells !== null || ENDS_TABLE.test(line.text.text)) break;
    if (here.length > MOST_COLUMNS || (rows === 0 && i - head.end > LONGEST_WAIT)) break;
    if (isPageNumber(line) && here.length === 1 && !startsRow(here, columns)) continue;
    const laid = layOver(columns, here);
    const isGroup = here.length === 1 && isGroupLine(line) && isFirstOfRow(segments[i + 1], columns);
    if (laid.length < columns.length && !isGroup) break;
    // "VI. TỔ CHỨC THỰC HIỆN" / "1. Văn phòng Sở", indented as a column is: below it stands no row.
    if (here.length === 1 && isGroupLine(line) && (segments[i + 1]?.length ?? 0) < 2) break;
    if (here.length === 1 && startsRow(here, columns) && !isGroup && !ROW_NUMBER.test(line.text.text)) break;
    if (!isGroup || laid.length >= columns.length) columns = laid;
    if (startsRow(here, columns)) rows++;
    end = i + 1;
  }
  return rows > 0 && columns.length >= 3 ? { end, columns } : null;
}

/** Behind the title of a group stands its first row; behind the heading of a section, prose or another head. */
function isFirstOfRow(segments: readonly Segment[] | undefined, columns: readonly Span[]): boolean {
  if (segments === undefined || segments.length < 2 || isNumberHead(segments)) return false;
  return startsRow(segments, columns) && layOver(columns, segments).length >= columns.length;
}

/** "I    Nhóm công trình" or "A. THỦY LỢI" spans the columns. */
function isGroupLine(line: Line): boolean {
  const kind = readMarker(line.text.text)?.kind;
  return (
    line.text.text.length < 80 && (kind === 'roman' || (kind === 'letter' && /^[A-Z]/.test(line.text.text)))
  );
}
