/** Bringing a database to the newest migration, and recording which ones it has had. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from './database.js';
import { identifyAllDocuments } from './identity/identify-all-documents.js';
import { indexAllDocuments } from './search/index-document.js';
import { StoreError } from './store-error.js';

/** The .sql files are not compiled: this way leads to them from src/store and from the built dist/store alike. */
const FOLDER = new URL('../../src/store/migrations/', import.meta.url);

/** What SQL alone cannot do for the documents that are there already, by the migration it follows. */
const AFTERWARDS: ReadonlyMap<string, (db: Database) => void> = new Map([
  ['0004-search.sql', indexAllDocuments],
  ['0009-identity.sql', identifyAllDocuments],
]);

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/**
 * Runs the migrations that the database has not had yet, all or none of them; onNew runs in the same transaction where
 * it had none. Raises StoreError where it has had one that is unknown here, or that reads differently here.
 */
export function migrate(db: Database, onNew: () => void): void {
  const migrations = readMigrations();
  if (hasAllMigrations(db)) return;
  db.transaction(() => {
    // Asked again under the write lock: another process may have been faster.
    const applied = appliedMigrations(db, migrations);
    if (applied.size === 0) {
      onNew();
      db.exec(
        'CREATE TABLE migrations (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT',
      );
    }
    const record = db.prepare('INSERT INTO migrations (name, sha256, applied_at) VALUES (?, ?, ?)');
    for (const { name, sql, sha256 } of migrations.filter((migration) => !applied.has(migration.name))) {
      db.exec(sql);
      AFTERWARDS.get(name)?.(db);
      record.run(name, sha256, new Date().toISOString());
    }
  }).immediate();
}

/** Whether a database has had every migration. Raises StoreError where it has had one that is unknown here. */
export function hasAllMigrations(db: Database): boolean {
  const migrations = readMigrations();
  return appliedMigrations(db, migrations).size === migrations.length;
}

function appliedMigrations(db: Database, known: readonly Migration[]): ReadonlySet<string> {
  const hasTable = db
    .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migrations'")
    .get();
  if (!hasTable) return new Set();
  const rows = db.prepare<[], { name: string; sha256: string }>('SELECT name, sha256 FROM migrations').all();
  for (const row of rows) {
    const migration = known.find(({ name }) => name === row.name);
    if (migration?.sha256 !== row.sha256) throw new StoreError(explainUnknown(db.name, row.name, migration));
  }
  return new Set(rows.map((row) => row.name));
}

function explainUnknown(path: string, name: string, migration: Migration | undefined): string {
  return migration
    ? `${path}: migration ${name} was another one when this database was made; import the plans into a new database`
    : `${path}: made by a newer kehoach (migration ${name} is unknown here); use that version`;
}

function readMigrations(): readonly Migration[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => {
    // A checkout on Windows may end lines with \r\n; that makes no other migration.
    const sql = readFileSync(new URL(name, FOLDER), 'utf8').replaceAll('\r\n', '\n');
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}
