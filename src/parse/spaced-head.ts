/** The head of a table whose columns are parted by spaces: the lines around "TT". */
import { readColumnRole } from './column-roles.js';
import { readMarker } from './markers.js';
import { isPageNumber } from './running-heads.js';
import type { Line } from './source-lines.js';
import { fillCells, layOver, type Segment, type Span } from './spaced-cells.js';

const NUMBER_HEAD = /^(?:S?TT|Stt|Số TT)$/u;
/** Lines above and below "TT" that a head has at most. */
const HIGHEST_HEAD = 4;

/** The segments of each line of the document. */
export type Rows = readonly (readonly Segment[])[];

export interface Head {
  readonly start: number;
  /** The line of "TT". */
  readonly anchor: number;
  readonly end: number;
  readonly columns: readonly Span[];
}

/** Whether a line is the one that names the column of numbers. */
export function isNumberHead(segments: readonly Segment[] | undefined): boolean {
  return NUMBER_HEAD.test(segments?.[0]?.text.text ?? '');
}

/** The head around "TT" at line `anchor`: "Cơ quan" may stand above it, "chủ trì" below. Null where there is none; `first` bounds its repeats. */
export function readHead(
  lines: readonly Line[],
  segments: Rows,
  anchor: number,
  first: Head | null = null,
): Head | null {
  const number = segments[anchor]?.[0];
  if (number === undefined || !isNumberHead(segments[anchor])) return null;
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
