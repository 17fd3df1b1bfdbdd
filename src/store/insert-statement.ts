import type { Statement } from 'better-sqlite3';
import type { Database } from './database.js';

/** A row to insert: a value for every column, by its name. */
export type Row<Column extends string> = Readonly<Record<Column, string | number | bigint | null>>;

/** A table and its columns → the prepared INSERT, run with one Row. Raises where there is no such table or column. */
export function prepareInsert<Column extends string>(
  db: Database,
  table: string,
  columns: readonly Column[],
): Statement<[Row<Column>]> {
  const values = columns.map((column) => `@${column}`);
  return db.prepare<[Row<Column>]>(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`,
  );
}
