import type { RunResult } from 'better-sqlite3';
import type { Database } from './database.js';

/** A row to insert: a value for every column, by its name. */
export type Row<Column extends string> = Readonly<Record<Column, string | number | bigint | null>>;

/** A prepared INSERT. */
export interface Insert<Column extends string> {
  readonly run: (row: Row<Column>) => RunResult;
}

/** A table and its columns → the prepared INSERT, run with one Row. Raises where there is no such table or column. */
export function prepareInsert<Column extends string>(
  db: Database,
  table: string,
  columns: readonly Column[],
): Insert<Column> {
  const values = columns.map(() => '?');
  const statement = db.prepare<unknown[]>(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`,
  );
  // Values by their place: SQLite binds them in half the time that it takes to look for them by name.
  return { run: (row) => statement.run(columns.map((column) => row[column])) };
}
