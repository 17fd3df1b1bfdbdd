import type { Database } from '../database.js';

/** A table or view → the names of its columns, in their order. */
export function columnsOf(db: Database, table: string): readonly string[] {
  return db.prepare<[string], string>('SELECT name FROM pragma_table_xinfo(?)').pluck().all(table);
}
