/** Tables without drawn lines: rows that leave the same gaps free, two or more, from top to bottom. */
import { fillAlignedTable } from './fill-aligned-table.js';
import type { Gutter, PageTable, Row, Segment } from './page-parts.js';

export type AlignedPart = { readonly row: Row } | { readonly table: PageTable };

const FEWEST_GUTTERS = 2;
const FEWEST_ROWS = 4;
const FEWEST_FULL_ROWS = 3;
/** Below each other: more of them are running text. */
const MOST_GROUP_ROWS = 2;
/** Points. */
const NARROWEST_GUTTER = 4;
const BESIDE = 10_000;
/** Of the letter size: how far below a row the next one of its table stands at most. */
const NEXT_ROW = 3.5;
const GROUP_LABEL = /^(?:[IVX]{1,4}|[A-E])[.)]? \p{Lu}/u;
/** Of the letter size: how far apart two lines of a cell are at most. */
const WRAPPED = 1.4;

/** Rows from top to bottom → the same, those of tables taken together. */
export function readAlignedTables(rows: readonly Row[]): readonly AlignedPart[] {
  const parts: AlignedPart[] = [];
  for (let i = 0; i < rows.length; ) {
    const found = findTable(rows, i);
    if (found === null) parts.push({ row: rows[i] as Row });
    else {
      const first = upwards(rows, i, found.gutters, parts.length);
      parts.splice(parts.length - (i - first), i - first);
      parts.push({ table: fillAlignedTable(rows.slice(first, found.end), found.gutters) });
    }
    i = found?.end ?? i + 1;
  }
  return parts;
}

interface FoundTable {
  readonly gutters: readonly Gutter[];
  readonly end: number;
}

function findTable(rows: readonly Row[], start: number): FoundTable | null {
  const first = rows[start] as Row;
  if (gapsOf(first).length === 0) return null;
  // What lies beside the first row may be columns, too: where cells are centred, it has lines of some of them only.
  let gutters = [{ x0: -BESIDE, x1: first.x0 }, ...gapsOf(first), { x0: first.x1, x1: BESIDE }];
  let end = start;
  let kept: readonly Gutter[] = [];
  let full = 0;
  let crossed = 0;
  for (let i = start; i < rows.length; i++) {
    const row = rows[i] as Row;
    if (i > start && row.y - (rows[i - 1] as Row).y > NEXT_ROW * row.size) break;
    const lost = countLost(gutters, row);
    const below = rows.slice(i + 1, i + 4);
    const isGroup =
      (lost > 0 && isGroupRow(row, below, gutters)) || (i > start && isLabelledGroup(row, below));
    crossed = isGroup ? crossed + 1 : 0;
    if (crossed > MOST_GROUP_ROWS) break;
    if (isGroup) continue;
    const left = narrowAll(gutters, row);
    if (left.length < FEWEST_GUTTERS + 2 && i > start + 2) break;
    if (row.words.length === 1 && lost >= FEWEST_GUTTERS) break;
    gutters = [...left];
    if (row.words.length > FEWEST_GUTTERS) full++;
    if (row.words.length > 1 || (i === end && isWrapped(rows[i - 1], row))) {
      end = i + 1;
      kept = gutters.slice(1, -1);
    }
  }
  const isTable = full >= FEWEST_FULL_ROWS && end - start >= FEWEST_ROWS && kept.length >= FEWEST_GUTTERS;
  return isTable ? { gutters: kept, end } : null;
}

/** The rest of the last row's longest cell; a heading below the table stands farther away. */
function isWrapped(above: Row | undefined, row: Row): boolean {
  return above === undefined || row.y - above.y <= WRAPPED * row.size;
}

function gapsOf({ words }: Row): readonly Gutter[] {
  return words
    .slice(1)
    .map(({ x0 }, i) => ({ x0: (words[i] as Segment).x1, x1: x0 }))
    .filter(({ x0, x1 }) => x1 - x0 >= NARROWEST_GUTTER);
}

/** What the words of a row leave of the gutters; a word within a gutter leaves two. */
function narrowAll(gutters: readonly Gutter[], row: Row): readonly Gutter[] {
  let left = gutters;
  for (const word of row.words) {
    left = left.flatMap((gutter) => {
      if (word.x1 <= gutter.x0 || word.x0 >= gutter.x1) return [gutter];
      const pieces = [
        { x0: gutter.x0, x1: word.x0 },
        { x0: word.x1, x1: gutter.x1 },
      ];
      return pieces.filter(({ x0, x1 }) => x1 - x0 >= NARROWEST_GUTTER);
    });
  }
  return left;
}

/** How many gutters a row closes from side to side. */
function countLost(gutters: readonly Gutter[], row: Row): number {
  return gutters.filter((gutter) => narrowAll([gutter], row).length === 0).length;
}

/** "I. HẠ TẦNG SỐ" over the whole width, with rows of the table below it. */
function isGroupRow(row: Row, below: readonly Row[], gutters: readonly Gutter[]): boolean {
  const next = below.find(({ words }) => words.length > 1);
  return row.words.length <= 2 && next !== undefined && countLost(gutters, next) < countLost(gutters, row);
}

/** "I | HẠ TẦNG SỐ" may reach into a gutter that no row has narrowed yet. */
function isLabelledGroup({ words }: Row, below: readonly Row[]): boolean {
  const opening = words.map(({ text }) => text).join(' ');
  return words.length <= 2 && GROUP_LABEL.test(opening) && below.some((row) => row.words.length > 1);
}

/** The first lines of a head, where only one cell has so many. */
function upwards(rows: readonly Row[], start: number, gutters: readonly Gutter[], available: number): number {
  let first = start;
  while (first > 0 && start - first < Math.min(3, available)) {
    const row = rows[first - 1] as Row;
    const isNear = (rows[first] as Row).y - row.y < 1.6 * row.size;
    if (!isNear || countLost(gutters, row) > 0) break;
    first--;
  }
  return first;
}
