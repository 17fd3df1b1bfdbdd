import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.js';

/** A folder that lives as long as the running test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new database that lives as long as the running test. */
export function temporaryDatabase(): Database {
  const db = openDatabase(join(temporaryFolder(), 'plans.db'));
  onTestFinished(() => {
    db.close();
  });
  return db;
}
