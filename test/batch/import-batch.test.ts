import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fileJobs, importBatch } from '../../src/batch/import-batch.js';
import { type Answered, type ImportResult, storeAnswers } from '../../src/batch/store-answer.js';
import { WorkerPool } from '../../src/batch/worker-pool.js';
import type { Database } from '../../src/store/database.js';
import { startImport } from '../../src/store/import-run.js';
import { folderWith, PLAN } from '../cli/command-line.js';
import { temporaryDatabase } from '../store/temporary-folder.js';

const FAULTY = new URL('./faulty-worker.mjs', import.meta.url);

/** Imports plans of these names → their outcomes by name, in order. */
async function importNamed(db: Database, names: readonly string[], seconds = 60, stop?: AbortController) {
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, PLAN])));
  const pool = new WorkerPool({ jobs: 2, seconds, worker: FAULTY });
  onTestFinished(() => pool.close());
  const importId = startImport(db, { version: '0' });
  const paths = names.map((name) => join(folder, name));
  const results: ImportResult[] = [];
  const store = async (group: readonly Answered[]) => storeAnswers(db, importId, group);
  const signal = (stop ?? new AbortController()).signal;
  for await (const result of importBatch(fileJobs(db, paths), pool, store, signal)) {
    results.push(result);
    if (results.length === 2) stop?.abort();
  }
  return results.map(({ path, outcome, reason }) => [path.slice(folder.length + 1), outcome, reason]);
}

function expectSound(db: Database): void {
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.pragma('foreign_key_check')).toEqual([]);
}

describe('a worker that is lost costs one file', () => {
  it.each([
    ['die.md', /its worker died \(exit code 7\)/],
    ['throw.md', /its worker died \(a bug in a rule\)/],
    ['later.md', /its worker died \(nobody waits for this\)/],
    ['memory.md', /takes more memory than one file may have/],
  ])('%s', async (name, reason) => {
    const db = temporaryDatabase();
    const names = ['a.md', 'b.md', name, 'c.md', 'd.md', `again-${name}`, 'e.md', 'f.md'];
    const results = await importNamed(db, names);
    const lost = expect.stringMatching(reason);
    expect(results).toEqual(
      names.map((one) => (one.endsWith(name) ? [one, 'failed', lost] : [one, 'imported', null])),
    );
    const recorded = db.prepare('SELECT outcome FROM import_files ORDER BY position').pluck().all();
    expect(recorded).toEqual(results.map(([, outcome]) => outcome));
    expectSound(db);
  });

  it.each(['hang.md', 'sleep.md'])('%s is given up after its time', async (name) => {
    const db = temporaryDatabase();
    // Long enough for the start of a worker on a machine that is busy.
    const results = await importNamed(db, ['a.md', name, 'b.md', 'c.md', 'd.md'], 15);
    expect(results[1]).toEqual([name, 'failed', expect.stringContaining('not done after 15 s')]);
    expect(results.filter(([, outcome]) => outcome === 'imported')).toHaveLength(4);
  });
});

it('stops after the documents in hand', async () => {
  const db = temporaryDatabase();
  const names = Array.from({ length: 300 }, (_, i) => `${i + 100}.md`);
  const results = await importNamed(db, names, 60, new AbortController());
  expect(results.length).toBeGreaterThanOrEqual(2);
  // Those in one transaction, those that wait for the next, and those in the hands of the workers.
  expect(results.length).toBeLessThanOrEqual(80);
  expect(results.map(([name]) => name)).toEqual(names.slice(0, results.length));
  expect(db.prepare('SELECT count(*) FROM documents').pluck().get()).toBe(results.length);
});

it('says that the disk is full, and what is stored stays', async () => {
  const db = temporaryDatabase();
  await importNamed(db, ['a.md']);
  const pages = db.pragma('page_count', { simple: true });
  db.pragma(`max_page_count = ${Number(pages) + 8}`);
  const names = Array.from({ length: 40 }, (_, i) => `${i + 10}.md`);
  await expect(importNamed(db, names)).rejects.toThrow(/plans\.db: the disk is full; make room/);
  expectSound(db);
  const stored = db.prepare('SELECT count(*) FROM documents').pluck().get();
  const recorded = "SELECT count(*) FROM import_files WHERE outcome = 'imported'";
  expect(db.prepare(recorded).pluck().get()).toBe(stored);
  expect(stored).toBeLessThan(41);
});
