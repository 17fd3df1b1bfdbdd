/** Tables of a page: merged cells taken apart into a grid, and layout tables told from tables of data. */
import type { Element } from 'hast';
import { UnreadableFile } from '../unreadable-file.js';
import { measure, SIGN } from './html-measure.js';
import { isElement, readableChildren } from './html-nodes.js';
import { LIMITS } from './limits.js';

interface GridCell {
  readonly cell: Element;
  /** The row and column that the cell begins in. */
  readonly row: number;
  readonly column: number;
}

const LARGEST_SPAN = 1000;
/** What letterheads and signatures have. */
const LAYOUT_SIGNS = SIGN.motto | SIGN.recipients | SIGN.signature;
/** A cell with a table and so much text is a frame around the text. */
const FRAME_LENGTH = 2000;
/** Letterheads and signatures have so few rows. */
const MOST_LAYOUT_ROWS = 8;

/** The rows of a table, each its cells; rows of tables inside its cells are not among them. */
export function tableRows(table: Element): readonly (readonly Element[])[] {
  const sections = readableChildren(table).flatMap((child) =>
    isElement(child, 'thead', 'tbody', 'tfoot') ? readableChildren(child) : [child],
  );
  return sections
    .filter((node) => isElement(node, 'tr'))
    .map((row) => readableChildren(row).filter((node): node is Element => isElement(node, 'td', 'th')));
}

/** Whether a table only sets text side by side: letterhead, signature, a frame around the text. */
export function isLayoutTable(rows: readonly (readonly Element[])[]): boolean {
  if (rows.every((cells) => cells.length <= 1)) return true;
  const cells = rows.flat().map(measure);
  if (cells.some((cell) => cell.holdsTable && cell.length > FRAME_LENGTH)) return true;
  return rows.length <= MOST_LAYOUT_ROWS && cells.some((cell) => (cell.signs & LAYOUT_SIGNS) !== 0);
}

/**
 * Rows of cells → rows of texts of equal number. A cell over several columns has its text in the first; one over
 * several rows of the body has it in each, since it holds for each; below a cell of the header there are empty ones.
 */
export function tableGrid(
  rows: readonly (readonly Element[])[],
  readCell: (cell: Element) => string,
): readonly (readonly string[])[] {
  const grid = layOut(rows);
  const headerRows = countHeaderRows(rows);
  const texts = new Map(rows.flat().map((cell) => [cell, readCell(cell)] as const));
  return grid.map((cells, y) => {
    const note = isNote(cells, y);
    return Array.from(cells, (place, x) => {
      if (place === undefined || place.column !== x) return '';
      const continued = place.row !== y;
      return continued && (y < headerRows || note) ? '' : (texts.get(place.cell) ?? '');
    });
  });
}

function layOut(rows: readonly (readonly Element[])[]): (GridCell | undefined)[][] {
  const grid: (GridCell | undefined)[][] = rows.map(() => []);
  let places = 0;
  for (const [y, cells] of rows.entries()) {
    let x = 0;
    for (const cell of cells) {
      const line = grid[y] as (GridCell | undefined)[];
      while (line[x] !== undefined) x++;
      const width = span(cell.properties.colSpan);
      const height = cell.properties.rowSpan === 0 ? rows.length - y : span(cell.properties.rowSpan);
      const bottom = Math.min(rows.length, y + height);
      places += width * (bottom - y);
      if (places > LIMITS.tableCells)
        throw new UnreadableFile(
          `the page has a table of more than ${LIMITS.tableCells} cells; split it into several files`,
        );
      for (let row = y; row < bottom; row++)
        for (let column = x; column < x + width; column++)
          (grid[row] as (GridCell | undefined)[])[column] ??= { cell, row: y, column: x };
      x += width;
    }
  }
  return grid;
}

function span(value: unknown): number {
  return typeof value === 'number' && value > 1 ? Math.min(value, LARGEST_SPAN) : 1;
}

/** Rows of <th>, or, where the first row has cells both over rows and over columns, as many as the former cover. */
function countHeaderRows(rows: readonly (readonly Element[])[]): number {
  const first = rows[0] ?? [];
  const titles = rows.findIndex((cells) => cells.some((cell) => cell.tagName !== 'th'));
  const tall = Math.max(1, ...first.map((cell) => span(cell.properties.rowSpan)));
  const merged = first.some((cell) => span(cell.properties.colSpan) > 1);
  return Math.max(titles < 0 ? 1 : titles, merged || first.every((cell) => cell.tagName === 'th') ? tall : 1);
}

/** One wide cell beside cells that go on from above adds to the row above; their texts stand there. */
function isNote(cells: readonly (GridCell | undefined)[], y: number): boolean {
  const own = new Set(cells.filter((place) => place?.row === y).map((place) => place?.cell));
  const [only] = own;
  return own.size === 1 && only !== undefined && span(only.properties.colSpan) > 1 && cells[0]?.row !== y;
}
