import type { Database } from '../database.js';
import { type DescribedColumn, describeColumns } from '../dictionary/describe-columns.js';
import { LISTS, TABLES } from '../dictionary/list-entries.js';
import type { Cell } from '../query/query-records.js';
import { type TypedCell, typedCell } from './export-cell.js';

/** A table or list on its way into a file. Its rows are read while they are asked for, any number of times. */
export interface ExportedTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly DescribedColumn[];
  readonly rows: () => Iterable<readonly TypedCell[]>;
}

/** A database → all its tables and lists. */
export function exportedTables(db: Database): readonly ExportedTable[] {
  return [...LISTS, ...TABLES].map(({ name, title }) => {
    const columns = describeColumns(db, name);
    return { name, title, columns, rows: () => readRows(db, name, columns) };
  });
}

function* readRows(
  db: Database,
  name: string,
  columns: readonly DescribedColumn[],
): Generator<readonly TypedCell[]> {
  const names = columns.map((column) => `"${column.name}"`).join(', ');
  const statement = db.prepare<[], readonly Cell[]>(`SELECT ${names} FROM ${name}`).raw();
  for (const row of statement.iterate())
    yield columns.map((column, index) => typedCell(row[index] ?? null, column));
}
