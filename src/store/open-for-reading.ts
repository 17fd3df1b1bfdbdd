import { existsSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { asStoreError, type Database, openDatabase } from './database.js';
import { hasAllMigrations } from './migrate.js';
import { StoreError } from './store-error.js';

/**
 * A path → the database there, open for reading and nothing else. One of an older kehoach is brought to the newest
 * migration first. Close it with close(). Raises StoreError where there is none or where it cannot be used.
 */
export function openForReading(path: string): Database {
  if (!existsSync(path)) throw new StoreError(`${path}: there is no such database; run kehoach import first`);
  if (!isUpToDate(path)) openDatabase(path).close();
  return open(path);
}

function isUpToDate(path: string): boolean {
  const db = open(path);
  try {
    return hasAllMigrations(db);
  } catch (error) {
    throw asStoreError(error, path);
  } finally {
    db.close();
  }
}

function open(path: string): Database {
  try {
    return new BetterSqlite3(path, { readonly: true, fileMustExist: true });
  } catch (error) {
    throw asStoreError(error, path);
  }
}
