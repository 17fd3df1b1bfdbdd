import { mapIdentity } from '../../src/parse/mapped-text.js';
import type { TableRow } from '../../src/parse/table-rows.js';

/** One line a row, cells between bars ("TT | Nhiệm vụ"), each cell placed where it stands in that text. */
export function rowsOf(text: string): readonly TableRow[] {
  const rows: TableRow[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    let from = start;
    const cells = line.split('|').map((raw) => {
      const cell = raw.trim();
      const mapped = mapIdentity(cell, from + raw.indexOf(cell));
      from += raw.length + 1;
      return { text: mapped, lines: cell === '' ? [] : [mapped] };
    });
    rows.push({ cells });
    start += line.length + 1;
  }
  return rows;
}

/** The text of each cell, row by row. */
export function cellTexts(rows: readonly TableRow[]): readonly (readonly string[])[] {
  return rows.map((row) => row.cells.map((cell) => cell.text.text));
}
