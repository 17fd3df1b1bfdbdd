/** The lines of a table whose columns are parted by spaces → its rows. */
import { joinMapped } from './mapped-text.js';
import { isPageNumber } from './running-heads.js';
import type { Line } from './source-lines.js';
import { fillCells, type Segment, type Span } from './spaced-cells.js';
import { type Head, type Rows, readHead } from './spaced-head.js';

/** How far a table reaches, and where its columns lie. */
export interface Region {
  readonly end: number;
  readonly columns: readonly Span[];
}

/** Whether a line has something in the column of numbers. */
export function startsRow(segments: readonly Segment[], columns: readonly Span[]): boolean {
  const first = segments[0];
  return first !== undefined && first.from < ((columns[0] as Span).to ?? 0);
}

/** A row that has lost its number: all its other cells begin on one line, with a capital or a number. */
function isFullRow(segments: readonly Segment[], columns: readonly Span[]): boolean {
  return (
    columns.length > 3 &&
    segments.length >= columns.length - 1 &&
    segments.every(({ text }) => /^["“]?(?:\p{Lu}|\d|[-–]\s)/u.test(text.text))
  );
}

/**
 * Whether empty lines part the rows: a number set in the middle of its row has lines of the row above it, and no
 * stretch without an empty line has two numbers.
 */
function standsApart(
  lines: readonly Line[],
  segments: Rows,
  from: number,
  to: number,
  columns: readonly Span[],
  heads: ReadonlyMap<number, Head>,
): boolean {
  let numbers = 0;
  let isInside = false;
  let isBelowHead = true;
  for (let i = from; i < to; i++) {
    const again = heads.get(i);
    if (again) {
      i = again.end - 1;
      isBelowHead = true;
      continue;
    }
    const isFirst = isBelowHead || (lines[i] as Line).gap > 0;
    isBelowHead = false;
    if (isFirst) numbers = 0;
    if (!startsRow(segments[i] as readonly Segment[], columns)) continue;
    numbers++;
    if (numbers > 1) return false;
    if (!isFirst) isInside = true;
  }
  return isInside;
}

/** The lines of a table from its head to the end of its region → one line with cells for each row. */
export function readRows(
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
  const apart = standsApart(lines, segments, head.end, end, columns, starts);
  for (let i = head.start; i < end; ) {
    const again = starts.get(i);
    const here = segments[i] as readonly Segment[];
    if (again) {
      close();
      rows.push(Array.from({ length: again.end - i }, (_, k) => i + k));
      i = again.end;
      continue;
    }
    if (apart ? (lines[i] as Line).gap > 0 : startsRow(here, columns) || isFullRow(here, columns)) close();
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
