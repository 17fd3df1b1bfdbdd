import type { Database } from '../../src/store/database.js';

/** Tables that say how the content came, which differs from run to run. */
const HISTORY = ['imports', 'import_files', 'migrations'];

/** All rows of all tables but those on runs, so that two databases can be compared. */
export function databaseContent(db: Database): Readonly<Record<string, readonly unknown[]>> {
  // Tables of extensions, as those of the search, keep their content in forms that differ with the order of writing.
  const tables = db
    .prepare<[], { name: string; type: string }>(
      "SELECT name, type FROM pragma_table_list WHERE schema = 'main'",
    )
    .all()
    .filter(({ name, type }) => type === 'table' && !name.startsWith('sqlite_') && !HISTORY.includes(name));
  return Object.fromEntries(tables.map(({ name }) => [name, rowsOf(db, name)]));
}

function rowsOf(db: Database, table: string): readonly unknown[] {
  const rows = db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all();
  return rows.map(({ import_id: _, ...row }) => JSON.stringify(row)).sort();
}

/** What SQLite itself finds wrong with a database; nothing, where it is sound. */
export function damages(db: Database): readonly unknown[] {
  const integrity = db.pragma('integrity_check') as readonly { integrity_check: string }[];
  const keys = db.pragma('foreign_key_check') as readonly unknown[];
  return [...integrity.filter((row) => row.integrity_check !== 'ok'), ...keys];
}
