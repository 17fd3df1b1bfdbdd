import type { DescribedColumn } from '../dictionary/describe-columns.js';
import type { ExportedTable } from './exported-table.js';
import { writeCsv } from './write-csv.js';

const COLUMNS: readonly DescribedColumn[] = [
  { name: 'table', type: 'text', meaning: '' },
  { name: 'column', type: 'text', meaning: '' },
  { name: 'type', type: 'text', meaning: '' },
  { name: 'meaning', type: 'text', meaning: '' },
];

/** Writes what each column of each table is, as CSV. */
export function writeDictionary(tables: readonly ExportedTable[], path: string): void {
  const rows = tables.flatMap((table) =>
    table.columns.map(({ name, type, meaning }) => [table.name, name, type, meaning.replaceAll('`', '')]),
  );
  writeCsv({ name: 'data-dictionary', title: 'Data dictionary', columns: COLUMNS, rows: () => rows }, path);
}
