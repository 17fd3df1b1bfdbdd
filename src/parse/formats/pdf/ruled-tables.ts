/** Tables with drawn lines: the text in each cell of each grid. */
import { joinLines } from './join-lines.js';
import type { PageContent, PageTable, Piece } from './page-parts.js';
import { rowText } from './page-parts.js';
import { findGrids, type Grid } from './rule-grids.js';
import { readRows } from './text-rows.js';

export interface RuledTables {
  readonly tables: readonly PageTable[];
  /** What stands in no table. */
  readonly rest: readonly Piece[];
}

/** A page → its tables with drawn lines. A merged cell's text stands in its first row and column. */
export function readRuledTables({ pieces, rules }: PageContent): RuledTables {
  let rest = pieces;
  const tables: PageTable[] = [];
  for (const grid of findGrids(rules)) {
    const inside = rest.filter((piece) => isInside(piece, grid));
    const table = fillGrid(grid, inside);
    if (table === null) continue;
    const taken = new Set(inside);
    rest = rest.filter((piece) => !taken.has(piece));
    tables.push(table);
  }
  return { tables, rest };
}

function isInside(piece: Piece, { xs, ys }: Grid): boolean {
  const x = (piece.x0 + piece.x1) / 2;
  const y = middleHeight(piece);
  return between(xs, x) && between(ys, y);
}

function middleHeight(piece: Piece): number {
  return piece.y - 0.3 * piece.size;
}

function between(edges: readonly number[], n: number): boolean {
  return n > (edges[0] as number) && n < (edges.at(-1) as number);
}

function fillGrid(grid: Grid, pieces: readonly Piece[]): PageTable | null {
  const byCell = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const row = slot(grid.ys, middleHeight(piece));
    const column = slot(grid.xs, (piece.x0 + piece.x1) / 2);
    const cell = grid.cells[row]?.[column] as number;
    const found = byCell.get(cell);
    if (found) found.push(piece);
    else byCell.set(cell, [piece]);
  }
  const seen = new Set<number>();
  const rows = grid.cells.map((cells) =>
    cells.map((cell) => {
      if (seen.has(cell)) return '';
      seen.add(cell);
      return joinLines(readRows(byCell.get(cell) ?? []).map(rowText));
    }),
  );
  const filled = rows.filter((row) => row.some((text) => text !== ''));
  if (filled.length === 0) return null;
  return { rows: filled, columns: grid.xs, top: grid.ys[0] as number, bottom: grid.ys.at(-1) as number };
}

/** The interval that a number lies in; the nearest one where it lies outside. */
function slot(edges: readonly number[], n: number): number {
  const after = edges.findIndex((edge) => edge > n);
  if (after < 0) return edges.length - 2;
  return Math.max(0, after - 1);
}
