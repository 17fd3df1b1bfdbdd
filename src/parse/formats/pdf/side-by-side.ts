/**
 * Two columns without lines between them, as letterhead and signature stand: a gutter that rows leave free, with
 * text on both sides of it. Rows with text on one side only belong to it where they are set like the rest of it.
 */

import { MOTTO } from './motto.js';
import {
  type Gutter,
  type Row,
  rowText,
  type Segment,
  type SideBySide,
  type TextLine,
} from './page-parts.js';

export type ColumnsPart = { readonly row: Row } | { readonly columns: SideBySide };

const NARROWEST_GUTTER = 3.5;
const FEWEST_ROWS = 2;
/** Points: how far the middle of a line is from the middle of its column, and the edge of a line from that of others. */
const OFF_MIDDLE = 14;
const OFF_EDGE = 6;
/** Of the letter size: how far below a row the next one of its column stands; between title and name is a signature. */
const NEXT_LINE = 2.6;
const ROOM_TO_SIGN = 11;

/**
 * Rows from top to bottom → the same, those in two columns taken together. `carried` is the gutter of columns that
 * the page before ends with: they may go on.
 */
export function readSideBySide(rows: readonly Row[], carried: Gutter | null): readonly ColumnsPart[] {
  const parts: ColumnsPart[] = [];
  for (let i = 0; i < rows.length; ) {
    const isCarried = i === 0 && carried !== null && /^-/u.test(rowText(rows[0] as Row));
    const found = (isCarried ? findBlock(rows, 0, carried) : null) ?? findBlock(rows, i, null);
    if (found === null) {
      parts.push({ row: rows[i] as Row });
      i++;
      continue;
    }
    const first = upwards(rows, i, found.gutter, parts.length);
    parts.splice(parts.length - (i - first), i - first);
    parts.push({ columns: splitRows(rows.slice(first, found.end), found.gutter) });
    i = found.end;
  }
  return parts;
}

function findBlock(
  rows: readonly Row[],
  start: number,
  carried: Gutter | null,
): { gutter: Gutter; end: number } | null {
  const first = rows[start] as Row;
  let gutter = carried ? narrow(carried, first) : (widestGap(first) ?? gapBeside(first, rows[start + 1]));
  if (gutter === null) return null;
  let end = start + 1;
  // The list of recipients opens a block also where the page ends below its first line.
  let both = carried || /^Nơi nhận/u.test(rowText(first)) ? FEWEST_ROWS : 1;
  for (let i = start + 1; i < rows.length; i++) {
    const row = rows[i] as Row;
    const narrowed = narrow(gutter, row);
    if (narrowed === null || row.y - (rows[i - 1] as Row).y > ROOM_TO_SIGN * row.size) break;
    gutter = narrowed;
    const isBoth = sides(row, gutter).every((side) => side.length > 0);
    if (isBoth || isOtherSide(rows[i - 1] as Row, row, gutter)) both++;
    if (isBoth || isSetLike(row, rows.slice(start, end), gutter)) end = i + 1;
  }
  return both >= FEWEST_ROWS ? { gutter, end } : null;
}

/** A title of a signature may begin above the list of recipients beside it. */
function upwards(rows: readonly Row[], start: number, gutter: Gutter, available: number): number {
  let first = start;
  while (first > 0 && start - first < Math.min(2, available)) {
    const row = rows[first - 1] as Row;
    const isNear = (rows[first] as Row).y - row.y < 2 * row.size;
    if (!isNear || narrow(gutter, row) === null || !isCentred(row, rows.slice(start, start + 6), gutter))
      break;
    first--;
  }
  return first;
}

function widestGap({ segments, size }: Row): Gutter | null {
  let best: Gutter | null = null;
  for (const [i, { x0, text }] of segments.entries()) {
    const before = segments[i - 1];
    if (before === undefined) continue;
    const least = MOTTO.test(text) ? NARROWEST_GUTTER : Math.max(NARROWEST_GUTTER, size);
    if (x0 - before.x1 < least) continue;
    if (best === null || x0 - before.x1 > best.x1 - best.x0) best = { x0: before.x1, x1: x0 };
  }
  return best;
}

/** Cells of a letterhead that are centred have their lines at different heights: one beside the motto, one above. */
function gapBeside(first: Row, second: Row | undefined): Gutter | null {
  if (second === undefined || second.y - first.y > 1.3 * first.size) return null;
  const motto = [first, second].find((row) => row.segments.length === 1 && MOTTO.test(rowText(row)));
  const left = (motto === first ? second : first).segments[0];
  return motto && left && motto.x0 > left.x1 ? { x0: left.x1, x1: motto.x0 } : null;
}

function isOtherSide(above: Row, row: Row, gutter: Gutter): boolean {
  return above.x1 <= gutter.x0 + 1
    ? row.x0 >= gutter.x1 - 1
    : above.x0 >= gutter.x1 - 1 && row.x1 <= gutter.x0 + 1;
}

/** What a row leaves free of a gutter; null where it crosses it. */
function narrow(gutter: Gutter, row: Row): Gutter | null {
  let { x0, x1 } = gutter;
  for (const segment of row.segments) {
    if (segment.x1 <= x0 || segment.x0 >= x1) continue;
    if (segment.x0 <= x0 && segment.x1 >= x1) return null;
    if ((segment.x0 + segment.x1) / 2 < (x0 + x1) / 2) x0 = segment.x1;
    else x1 = segment.x0;
  }
  return x1 - x0 >= NARROWEST_GUTTER ? { x0, x1 } : null;
}

function sides(row: Row, gutter: Gutter): readonly [readonly Segment[], readonly Segment[]] {
  const middle = (gutter.x0 + gutter.x1) / 2;
  return [
    row.segments.filter((segment) => segment.x0 < middle),
    row.segments.filter((segment) => segment.x0 >= middle),
  ];
}

function isSetLike(row: Row, block: readonly Row[], gutter: Gutter): boolean {
  if (/^phụ lục/iu.test(rowText(row))) return false;
  const isNext = row.y - (block.at(-1) as Row).y <= NEXT_LINE * row.size;
  if (row.x0 >= gutter.x1 - 1) return isCentred(row, block, gutter);
  const sameEdge = block.filter((other) =>
    sides(other, gutter)[0].some(({ x0 }) => Math.abs(x0 - row.x0) < OFF_EDGE),
  );
  return isNext && (sameEdge.length > 0 || (!isList(block) && isCentred(row, block, gutter)));
}

/** Lines of a list of recipients begin with a dash, lines of a letterhead are centred. */
function isList(block: readonly Row[]): boolean {
  return block.some((row) => /^(?:-|Nơi nhận)/u.test(rowText(row)));
}

function isCentred(row: Row, block: readonly Row[], gutter: Gutter): boolean {
  const side = row.x0 >= gutter.x1 - 1 ? 1 : 0;
  const middles = block.map((other) => middleOf(sides(other, gutter)[side])).filter((x) => x !== null);
  const own = (row.x0 + row.x1) / 2;
  return middles.some((x) => Math.abs(x - own) < OFF_MIDDLE);
}

function middleOf(segments: readonly Segment[]): number | null {
  const [first, last] = [segments[0], segments.at(-1)];
  return first && last ? (first.x0 + last.x1) / 2 : null;
}

function splitRows(rows: readonly Row[], gutter: Gutter): SideBySide {
  const [left, right] = [0, 1].map((side) =>
    rows.map((row) => lineOf(row, sides(row, gutter)[side] ?? [])).filter((line) => line !== null),
  );
  return { gutter, left: left ?? [], right: right ?? [] };
}

function lineOf({ y, size, opening }: Row, segments: readonly Segment[]): TextLine | null {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return null;
  return { text: segments.map(({ text }) => text).join(' '), x0: first.x0, x1: last.x1, y, size, opening };
}
