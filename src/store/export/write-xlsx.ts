import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node';
import type { DescribedColumn } from '../dictionary/describe-columns.js';
import type { TypedCell } from './export-cell.js';
import type { ExportedTable } from './exported-table.js';

/** What a sheet of Excel holds: a heading and so many rows. */
const SHEET_ROWS = 1_048_575;
/** What a cell of Excel holds. */
const CELL_LENGTH = 32_767;
/** Characters that XML cannot hold. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const DAY = 'yyyy-mm-dd';

/** Writes a table as a workbook; one that is too long for a sheet goes on in the next. Text is text there, never a formula. Out: how many cells were too long and are cut. */
export async function writeXlsx({ name, columns, rows }: ExportedTable, path: string): Promise<number> {
  const head: Row = columns.map((column) => ({ value: column.name, fontWeight: 'bold' as const }));
  const sheets: Row[][] = [[head]];
  let cut = 0;
  for (const row of rows()) {
    if ((sheets.at(-1)?.length ?? 0) > SHEET_ROWS) sheets.push([head]);
    cut += row.filter((value) => typeof value === 'string' && value.length > CELL_LENGTH).length;
    sheets.at(-1)?.push(row.map((value, index) => sheetCell(value, columns[index])));
  }
  const named = sheets.map((data, index) => ({
    data,
    sheet: index === 0 ? name : `${name} ${index + 1}`,
    stickyRowsCount: 1,
  }));
  await writeXlsxFile(named).toFile(path);
  return cut;
}

function sheetCell(value: TypedCell, column: DescribedColumn | undefined): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  if (value instanceof Date)
    return { value, type: Date, format: column?.type === 'date' ? DAY : `${DAY} hh:mm:ss` };
  return { value: fitText(value.replace(NO_XML, ' ')), type: String };
}

function fitText(text: string): string {
  return text.length <= CELL_LENGTH ? text : `${text.slice(0, CELL_LENGTH - 1)}…`;
}
