import { expect, test } from 'vitest';
import { extractFile } from '../../src/pipeline.js';
import type { Database } from '../../src/store/database.js';
import { startImport } from '../../src/store/import-run.js';
import { queryRecords } from '../../src/store/query/query-records.js';
import { SUBJECTS, type SubjectName } from '../../src/store/query/subjects.js';
import { writeExtraction } from '../../src/store/write-extraction.js';
import { temporaryDatabase } from './temporary-folder.js';

async function databaseOf(path: string): Promise<Database> {
  const db = temporaryDatabase();
  writeExtraction(db, await extractFile(path), startImport(db, { version: 'test' }));
  return db;
}

function places(db: Database, what: SubjectName): readonly string[] {
  const all = { filters: {}, sort: [], limit: null, isPlaced: true };
  return [...queryRecords(db, SUBJECTS[what], { ...all, columns: ['path'] }).rows].map(
    ([place]) => `${place}`,
  );
}

const PDF = 'test/fixtures/pdf/ke-hoach-dich-vu-so.pdf';

test.each(['targets', 'tasks', 'citations', 'sections'] as const)(
  '%s of a PDF stand on a page',
  async (what) => {
    const found = places(await databaseOf(PDF), what);
    expect(found.length).toBeGreaterThan(0);
    for (const place of found) expect(place).toMatch(/ke-hoach-dich-vu-so\.pdf#page=[123]$/);
  },
);

test('records of a text stand on a line, and on no page', async () => {
  const db = await databaseOf('corpus/tp-moitruong-2025.txt');
  for (const place of places(db, 'targets')) expect(place).toMatch(/tp-moitruong-2025\.txt:\d+$/);
  expect(db.prepare('SELECT count(page) FROM targets').pluck().get()).toBe(0);
});

test('what has no page, as a document, is placed by its line', async () => {
  expect(places(await databaseOf(PDF), 'documents')).toEqual([expect.stringMatching(/\.pdf:1$/)]);
});
