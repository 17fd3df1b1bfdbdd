/** A Word table → rows of cell texts of one width, with merged cells laid out as the parser reads them. */
import { blockLines, type DocxCell, type DocxRow, type DocxTable } from './docx-blocks.js';
import { MAX_COLUMNS } from './limits.js';

interface PlacedCell {
  readonly start: number;
  readonly cell: DocxCell;
}

/** A header has few lines; beyond them a numbered first cell tells nothing about it. */
const MOST_HEADER_ROWS = 5;
const ROW_NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]{1,5}|[A-HĐ])\)?(?:[.)/:-]|$)/u;

/**
 * A table → its rows. A cell over several columns stands in the first of them. A cell over several rows stands once
 * in the header, but in each row of the body that it covers: what is said of all of them is said of each.
 */
export function readTableGrid(table: DocxTable): readonly (readonly string[])[] {
  const rows = alignRows(table.rows.map(placeCells));
  const columns = [...new Set(rows.flatMap((row) => row.map(({ start }) => start)))].sort((a, b) => a - b);
  const columnAt = new Map(columns.map((start, column) => [start, column]));
  const headerRows = countHeaderRows(table.rows);
  const above = new Map<number, string>();
  return rows.map((row, i) => {
    const texts = new Array<string>(columns.length).fill('');
    for (const { start, cell } of row) {
      if (cell.merged !== 'again') above.delete(start);
      const text = cell.merged === 'again' ? (above.get(start) ?? '') : cellText(cell);
      if (cell.merged === 'first' && i >= headerRows) above.set(start, text);
      const column = columnAt.get(start) as number;
      texts[column] = texts[column] === '' ? text : `${texts[column]} ${text}`.trim();
    }
    return texts;
  });
}

function cellText(cell: DocxCell): string {
  return cell.blocks.flatMap(blockLines).join(' ');
}

function placeCells(row: DocxRow): readonly PlacedCell[] {
  let next = row.before;
  return row.cells.map((cell) => {
    const start = Math.min(next, MAX_COLUMNS - 1);
    next += cell.span;
    return { start, cell };
  });
}

/**
 * Borders that were dragged a little are borders of their own in Word's grid. Rows with as many cells as most rows
 * have get the borders of those.
 */
function alignRows(rows: readonly (readonly PlacedCell[])[]): readonly (readonly PlacedCell[])[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(startsOf(row), (counts.get(startsOf(row)) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0] ?? '';
  const starts = usual.split(' ').map(Number);
  return rows.map((row) =>
    row.length === starts.length && row[0]?.start === starts[0]
      ? row.map(({ cell }, i) => ({ start: starts[i] as number, cell }))
      : row,
  );
}

function startsOf(row: readonly PlacedCell[]): string {
  return row.map(({ start }) => start).join(' ');
}

/** Rows marked as header, and those above the first row with a number in its first cell. */
function countHeaderRows(rows: readonly DocxRow[]): number {
  const firstBody = rows.findIndex((row) => !row.isHeader);
  const marked = firstBody < 0 ? rows.length : firstBody;
  const numbered = rows
    .slice(0, MOST_HEADER_ROWS + 1)
    .findIndex(
      (row) => row.before === 0 && row.cells[0] !== undefined && ROW_NUMBER.test(cellText(row.cells[0])),
    );
  return Math.max(marked, numbered < 0 ? 1 : numbered);
}
