/** A table without drawn lines, once its rows and columns are found: which lines make a row, and what stands in each cell. */
import { joinLines } from './join-lines.js';
import type { Gutter, PageTable, Row } from './page-parts.js';

/** Of the rows with a number: how many begin below a gap, where gaps tell rows apart. */
const CLEAR_GAPS = 0.7;
/** Of the distance of two lines of a cell: a wider one lies between rows. */
const ROW_GAP = 1.25;

/** The rows of a table and the gutters between its columns → the table: lines to rows, words to columns. */
export function fillAlignedTable(rows: readonly Row[], gutters: readonly Gutter[]): PageTable {
  const lines = rows.map((row) => splitLine(row, gutters));
  const pitch = linePitch(rows);
  const byGap = rows.map((row, i) => i === 0 || row.y - (rows[i - 1] as Row).y > ROW_GAP * pitch);
  const byNumber = lines.map((line, i) => i === 0 || line[0] !== '');
  // Numbers stand at the top of their rows, or in the middle; then only the gaps tell where rows begin.
  const count = (opens: readonly boolean[]) => opens.filter(Boolean).length;
  const opens = count(byGap) >= CLEAR_GAPS * count(byNumber) ? byGap : byNumber;
  const cells: string[][][] = [];
  for (const [i, line] of lines.entries()) {
    if (opens[i]) cells.push(line.map(() => []));
    for (const [k, text] of line.entries()) if (text !== '') cells.at(-1)?.[k]?.push(text);
  }
  return {
    rows: cells.map((row) => row.map(joinLines)),
    columns: [Math.min(...rows.map(({ x0 }) => x0)), ...gutters.map(({ x1 }) => x1)],
    top: (rows[0] as Row).y,
    bottom: (rows.at(-1) as Row).y,
  };
}

/** A word belongs to the column that it begins in. */
function splitLine(row: Row, gutters: readonly Gutter[]): readonly string[] {
  const line = ['', ...gutters.map(() => '')];
  for (const { text, x0 } of row.words) {
    const column = gutters.filter((gutter) => gutter.x1 <= x0 + 1).length;
    line[column] = `${line[column]} ${text}`.trim();
  }
  return line;
}

/** The distance of two lines of one cell: the least one, baselines of different cells apart. */
function linePitch(rows: readonly Row[]): number {
  const size = Math.max(...rows.map((row) => row.size));
  const distances = rows.slice(1).map((row, i) => row.y - (rows[i] as Row).y);
  return Math.min(1.3 * size, Math.max(size, ...distances.filter((dy) => dy < 1.3 * size)));
}
