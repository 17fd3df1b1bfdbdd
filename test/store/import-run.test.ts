import { expect, test } from 'vitest';
import { countRecords, finishImport, recordFile, startImport } from '../../src/store/import-run.js';
import { giaLaiPlan } from './example-plans.js';
import { temporaryDatabase } from './temporary-folder.js';

const ISO_UTC = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

test('a run records when, which version and what it did to each file', () => {
  const db = temporaryDatabase();
  const importId = startImport(db, { version: '1.2.3', given: 3, jobs: 2 });
  recordFile(db, importId, 'b.txt', 'imported', null, countRecords(giaLaiPlan()));
  recordFile(db, importId, 'a.pdf', 'failed', 'this is a PDF', null);
  recordFile(db, importId, 'c.txt', 'unchanged', null, countRecords(giaLaiPlan()), 12);
  finishImport(db, importId);

  expect(db.prepare('SELECT * FROM import_list').all()).toEqual([
    {
      ...{ id: importId, started_at: ISO_UTC, finished_at: ISO_UTC, version: '1.2.3' },
      ...{ files: 3, imported: 1, unchanged: 1, replaced: 0, failed: 1 },
      ...{ schema_version: 1, given: 3, jobs: 2, state: 'finished', seconds: expect.any(Number) },
    },
  ]);
  const files =
    'SELECT path, outcome, reason, sections, targets, tasks, citations, diagnostics, milliseconds FROM import_files ORDER BY position';
  expect(db.prepare(files).raw().all()).toEqual([
    ['b.txt', 'imported', null, 3, 3, 2, 4, 1, null],
    ['a.pdf', 'failed', 'this is a PDF', null, null, null, null, null, null],
    ['c.txt', 'unchanged', null, 3, 3, 2, 4, 1, 12],
  ]);
});

test('a run that was broken off has no end', () => {
  const db = temporaryDatabase();
  startImport(db, { version: '1.2.3' });
  const runs = 'SELECT finished_at, files, state FROM import_list';
  expect(db.prepare(runs).raw().all()).toEqual([[null, 0, 'unfinished']]);
});

test('a run that was stopped says so', () => {
  const db = temporaryDatabase();
  finishImport(db, startImport(db, { version: '1.2.3' }), true);
  expect(db.prepare('SELECT state FROM import_list').pluck().all()).toEqual(['stopped']);
});

test('a failure without a reason, and a reason without a failure, are refused', () => {
  const db = temporaryDatabase();
  const importId = startImport(db, { version: '1.2.3' });
  expect(() => recordFile(db, importId, 'a.txt', 'failed', null, null)).toThrow(/CHECK/);
  expect(() => recordFile(db, importId, 'a.txt', 'imported', 'why', null)).toThrow(/CHECK/);
});
