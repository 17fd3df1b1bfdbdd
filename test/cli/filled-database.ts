import { join } from 'node:path';
import { openDatabase } from '../../src/store/database.js';
import { startImport } from '../../src/store/import-run.js';
import { writeExtraction } from '../../src/store/write-extraction.js';
import { giaLaiPlan, konTumPlan } from '../store/example-plans.js';
import { temporaryFolder } from '../store/temporary-folder.js';

/** The path of a database with the example plans, and with what is given. It lives as long as the running test. */
export function filledDatabase(...more: Parameters<typeof writeExtraction>[1][]): string {
  const path = join(temporaryFolder(), 'plans.db');
  const db = openDatabase(path);
  const importId = startImport(db, { version: '1.0.0' });
  for (const extraction of [giaLaiPlan(), konTumPlan(), ...more]) writeExtraction(db, extraction, importId);
  db.close();
  return path;
}
