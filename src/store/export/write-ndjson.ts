import type { DescribedColumn } from '../dictionary/describe-columns.js';
import { type TypedCell, textOfTyped } from './export-cell.js';
import type { ExportedTable } from './exported-table.js';
import { writeBatches } from './write-csv.js';

/** Writes a table as a line of JSON a row. */
export function writeNdjson({ columns, rows }: ExportedTable, path: string): void {
  writeBatches(path, '', rows(), (row) => {
    const record = columns.map((column, index) => [column.name, jsonValue(row[index] ?? null, column)]);
    return `${JSON.stringify(Object.fromEntries(record))}\n`;
  });
}

function jsonValue(value: TypedCell, column: DescribedColumn): TypedCell {
  return value instanceof Date ? textOfTyped(value, column) : value;
}
