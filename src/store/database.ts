/** Opening a database: the only place with pragmas. */
import BetterSqlite3 from 'better-sqlite3';
import { migrate } from './migrate.js';
import { StoreError } from './store-error.js';

/** An open database of plan records, at the newest migration. */
export type Database = BetterSqlite3.Database;

/** "kehc" in the file's header: tells our databases from those of other programs, before anything is written. */
const APPLICATION_ID = 0x6b656863;
/** How long to wait for another process that is writing: two imports take turns, and SQLite asks but now and then. */
const BUSY_TIMEOUT_MS = 60_000;
/** Memory for the pages of the indexes that each document touches. */
const CACHE_KIB = 20_000;
/** Pages in the log before they go into the database: a page that is written again and again goes there once. */
const CHECKPOINT_PAGES = 4000;

/**
 * A path → the open database, made if there is none, brought to the newest migration. Close it with close(). `cacheKib`:
 * memory for its pages, in KiB.
 * Raises StoreError where the file is no database, is another program's, is of a newer kehoach or cannot be opened.
 */
export function openDatabase(path: string, cacheKib = CACHE_KIB): Database {
  let db: Database | undefined;
  try {
    db = new BetterSqlite3(path, { timeout: BUSY_TIMEOUT_MS });
    refuseForeign(db, path);
    db.pragma('journal_mode = WAL');
    // Safe against all but the loss of the last transactions in a power cut; none is ever torn.
    db.pragma('synchronous = NORMAL');
    db.pragma('foreign_keys = ON');
    db.pragma(`cache_size = -${cacheKib}`);
    db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    migrate(db, () => db?.pragma(`application_id = ${APPLICATION_ID}`));
    return db;
  } catch (error) {
    db?.close();
    throw asStoreError(error, path);
  }
}

function refuseForeign(db: Database, path: string): void {
  if (db.pragma('application_id', { simple: true }) === APPLICATION_ID) return;
  const isEmpty = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
  if (!isEmpty) throw new StoreError(`${path}: a database of another program; choose another path`);
}

/** What SQLite raised about the database at this path → StoreError; any other error as it is. */
export function asStoreError(error: unknown, path: string): unknown {
  if (error instanceof StoreError) return error;
  // better-sqlite3 raises a TypeError, not an SqliteError, where the folder is missing.
  if (error instanceof TypeError) return new StoreError(`${path}: there is no such folder; make it first`);
  if (!(error instanceof BetterSqlite3.SqliteError)) return error;
  return new StoreError(`${path}: ${explain(error.code, error.message)}`, { cause: error });
}

function explain(code: string, message: string): string {
  if (code === 'SQLITE_NOTADB') return 'this is no database; choose another path';
  if (code.startsWith('SQLITE_CORRUPT'))
    return 'the database is damaged; restore it or import the plans again';
  if (code.startsWith('SQLITE_BUSY')) return 'another process is writing to the database; try again later';
  if (code.startsWith('SQLITE_READONLY')) return 'no permission to write to this database';
  if (code.startsWith('SQLITE_CANTOPEN'))
    return 'the database cannot be opened; check the path and its permissions';
  if (code === 'SQLITE_FULL') return 'the disk is full; make room and run again, what is stored so far stays';
  if (code.startsWith('SQLITE_IOERR'))
    return `the disk cannot be read or written (${message}, ${code}); what is stored so far stays`;
  return `the database cannot be used (${message})`;
}
