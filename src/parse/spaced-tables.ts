/**
 * Tables whose columns are parted by spaces, as text out of a PDF prints them:
 *   TT   Nhiệm vụ                     Chủ trì         Thời gian
 *   1    Sửa mái trạm bơm và          Phòng Kinh      Quý II
 *        nạo vét kênh                 tế
 * A head opens them: a line of at least three segments, numbers in the first column, so that a number opens a row.
 */
import { readColumnRole } from './column-roles.js';
import { joinMapped } from './mapped-text.js';
import { readMarker } from './markers.js';
import { isPageNumber } from './running-heads.js';
import type { Line } from './source-lines.js';
import { fillCells, layOver, readSegments, type Segment, type Span } from './spaced-cells.js';

const NUMBER_HEAD = /^(?:S?TT|Stt|Số TT)$/u;
const OPENS_HEAD = /^(?:S?TT|Stt|Số TT)(?: |$)/u;
/** Lines above and below "TT" that a head has at most, lines without a row, and columns: what has more is no table. */
const HIGHEST_HEAD = 4;
const LONGEST_WAIT = 12;
const MOST_COLUMNS = 20;

type Rows = readonly (readonly Segment[])[];

interface Head {
  readonly start: number;
  /** The line of "TT". */
  readonly anchor: number;
  readonly end: number;
  readonly columns: readonly Span[];
}

interface Region {
  readonly end: number;
  readonly columns: readonly Span[];
}

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
    result.push(...readRows(lines, segments, head, region));
    i = region.end;
  }
  return result;
}

/** The head around "TT" at line `anchor`: "Cơ quan" may stand above it, "chủ trì" below. Null where there is none. */
function readHead(
  lines: readonly Line[],
  segments: Rows,
  anchor: number,
  first: Head | null = null,
): Head | null {
  const number = segments[anchor]?.[0];
  if (number === undefined || !NUMBER_HEAD.test(number.text.text)) return null;
  const isApart = (i: number) =>
    (segments[i]?.[0]?.from ?? 0) > number.to &&
    !isPageNumber(lines[i] as Line) &&
    readMarker((lines[i] as Line).text.text) === null;
  let start = anchor;
  while (
    anchor - start < (first ? first.anchor - first.start : HIGHEST_HEAD) &&
    (lines[start] as Line).gap === 0 &&
    isApart(start - 1)
  )
    start--;
  let end = anchor + 1;
  while (
    end - anchor < (first ? first.end - first.anchor : HIGHEST_HEAD) &&
    lines[end]?.gap === 0 &&
    isApart(end)
  )
    end++;
  const head = segments.slice(start, end);
  const columns = layOver([], head.flat());
  const roles = fillCells(head, columns)
    .slice(1)
    .map(({ text }) => readColumnRole(text));
  return columns.length >= 3 && roles.some((role) => role !== null) ? { start, anchor, end, columns } : null;
}

/** How far the table reaches: to the first line that runs over the room between columns and heads no group. */
function findRegion(lines: readonly Line[], segments: Rows, head: Head): Region | null {
  let { columns, end } = head;
  let rows = 0;
  for (let i = end; i < lines.length; i++) {
    const line = lines[i] as Line;
    const here = segments[i] as readonly Segment[];
    if (line.cells !== null || /^Nơi nhận/u.test(line.text.text)) break;
    if (here.length > MOST_COLUMNS || (rows === 0 && i - head.end > LONGEST_WAIT)) break;
    if (isPageNumber(line) && here.length === 1 && !startsRow(here, columns)) continue;
    const laid = layOver(columns, here);
    const isGroup = here.length === 1 && isGroupLine(line) && isFirstOfRow(segments[i + 1], columns);
    if (laid.length < columns.length && !isGroup) break;
    if (here.length === 1 && startsRow(here, columns) && !isGroup) break;
    if (!isGroup || laid.length >= columns.length) columns = laid;
    if (startsRow(here, columns)) rows++;
    end = i + 1;
  }
  return rows > 0 && columns.length >= 3 ? { end, columns } : null;
}

/** Behind the title of a group stands its first row; behind the heading of a section, prose or another head. */
function isFirstOfRow(segments: readonly Segment[] | undefined, columns: readonly Span[]): boolean {
  if (segments === undefined || segments.length < 2 || NUMBER_HEAD.test(segments[0]?.text.text ?? ''))
    return false;
  return startsRow(segments, columns) && layOver(columns, segments).length >= columns.length;
}

/** "I    Nhóm công trình" or "A. THỦY LỢI" spans the columns. */
function isGroupLine(line: Line): boolean {
  const kind = readMarker(line.text.text)?.kind;
  return (
    line.text.text.length < 80 && (kind === 'roman' || (kind === 'letter' && /^[A-Z]/.test(line.text.text)))
  );
}

function startsRow(segments: readonly Segment[], columns: readonly Span[]): boolean {
  const first = segments[0];
  return first !== undefined && first.from < ((columns[0] as Span).to ?? 0);
}

function readRows(
  lines: readonly Line[],
  segments: Rows,
  head: Head,
  { end, columns }: Region,
): readonly Line[] {
  const rows: (readonly number[])[] = [];
  let open: number[] = [];
  const close = () => {
    if (open.length > 0) rows.push(open);
    open = [];
  };
  const starts = new Map<number, Head>();
  for (let i = head.start; i < end; i++) {
    const found = readHead(lines, segments, i, head);
    if (found) starts.set(found.start, found);
  }
  for (let i = head.start; i < end; ) {
    const again = starts.get(i);
    const here = segments[i] as readonly Segment[];
    if (again) {
      close();
      rows.push(Array.from({ length: again.end - i }, (_, k) => i + k));
      i = again.end;
      continue;
    }
    if (startsRow(here, columns)) close();
    if (!isPageNumber(lines[i] as Line) || startsRow(here, columns)) open.push(i);
    i++;
  }
  close();
  return rows.map((row) => toRow(row, lines, segments, columns));
}

function toRow(
  row: readonly number[],
  lines: readonly Line[],
  segments: Rows,
  columns: readonly Span[],
): Line {
  const first = lines[row[0] as number] as Line;
  const text = joinMapped(row.map((i) => (lines[i] as Line).text));
  const cells = fillCells(
    row.map((i) => segments[i] as readonly Segment[]),
    columns,
  );
  return { ...first, text, cells, heading: false, strong: false };
}
