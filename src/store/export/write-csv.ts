import { closeSync, openSync, writeSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { textOfTyped } from './export-cell.js';
import type { ExportedTable } from './exported-table.js';
import { harmlessText } from './harmless-text.js';

/** Excel reads UTF-8 only where the file begins with it. */
const BYTE_ORDER_MARK = '\uFEFF';
const BATCH = 1000;

/** Writes a table as CSV for spreadsheets. Text that a spreadsheet would compute has an apostrophe before it. */
export function writeCsv({ columns, rows }: ExportedTable, path: string): void {
  writeBatches(path, `${BYTE_ORDER_MARK}${lineOf(columns.map(({ name }) => name))}`, rows(), (row) =>
    lineOf(
      row.map((value, index) => {
        const column = columns[index];
        const text = column === undefined ? '' : textOfTyped(value, column);
        return typeof value === 'string' ? harmlessText(text) : text;
      }),
    ),
  );
}

function lineOf(cells: readonly string[]): string {
  return stringify([[...cells]], { record_delimiter: '\r\n' });
}

/** Writes a head and a line a row, without holding them all. Raises the errors of the file system. */
export function writeBatches<Row>(
  path: string,
  head: string,
  rows: Iterable<Row>,
  line: (row: Row) => string,
): void {
  const file = openSync(path, 'w');
  try {
    let batch = [head];
    for (const row of rows) {
      batch.push(line(row));
      if (batch.length < BATCH) continue;
      writeSync(file, batch.join(''));
      batch = [];
    }
    writeSync(file, batch.join(''));
  } finally {
    closeSync(file);
  }
}
