import { describe, expect, it } from 'vitest';
import { type Answered, storeAnswers } from '../../src/batch/store-answer.js';
import type { GroundedExtraction } from '../../src/pipeline.js';
import type { Database } from '../../src/store/database.js';
import { startImport } from '../../src/store/import-run.js';
import { searchRows } from '../../src/store/search/search-rows.js';
import { giaLaiPlan, konTumPlan } from '../store/example-plans.js';
import { temporaryDatabase } from '../store/temporary-folder.js';
import { damages } from './database-content.js';

function answered(extraction: GroundedExtraction): Answered {
  const { path } = extraction.source;
  const json = JSON.stringify({ extraction, rows: searchRows(extraction) });
  return { path, answer: { value: { kind: 'extracted', path, json }, milliseconds: 5 } };
}

const named = (extraction: GroundedExtraction, path: string) => ({
  ...extraction,
  source: { ...extraction.source, path },
});

/** A section without its parent, which SQLite notices at the end of the transaction only. */
function orphan(): GroundedExtraction {
  const whole = named(giaLaiPlan(), 'orphan.md');
  const sections = whole.sections.map((section) => ({ ...section, parent: 's99' }));
  return { ...whole, sections };
}

/** A task in a section that is not there, which SQLite notices at once. */
function homeless(): GroundedExtraction {
  const whole = named(giaLaiPlan(), 'homeless.md');
  return { ...whole, tasks: whole.tasks.map((task) => ({ ...task, section: 's99' })) };
}

function pathsIn(db: Database) {
  return {
    documents: db.prepare('SELECT path FROM documents ORDER BY id').pluck().all(),
    files: db.prepare('SELECT path, outcome FROM import_files ORDER BY position').raw().all(),
  };
}

describe('storeAnswers', () => {
  it.each([
    ['at once', homeless],
    ['at the end of the transaction', orphan],
  ])('keeps the others where records are refused %s', (_, refused) => {
    const db = temporaryDatabase();
    const group = [giaLaiPlan(), refused(), konTumPlan()].map(answered);
    const importId = startImport(db, { version: '1' });
    const results = storeAnswers(db, importId, group);
    const path = refused().source.path;
    const [first, last] = [giaLaiPlan().source.path, konTumPlan().source.path];
    expect(results.map(({ path, outcome }) => [path, outcome])).toEqual([
      [first, 'imported'],
      [path, 'failed'],
      [last, 'imported'],
    ]);
    expect(results[1]?.reason).toMatch(/^the database refuses the records \(FOREIGN KEY/);
    expect(pathsIn(db)).toEqual({
      documents: [first, last],
      files: [
        [first, 'imported'],
        [path, 'failed'],
        [last, 'imported'],
      ],
    });
    expect(damages(db)).toEqual([]);
  });

  it('stores all or nothing where the disk is full', async () => {
    const db = temporaryDatabase();
    const importId = startImport(db, { version: '1' });
    storeAnswers(db, importId, [answered(konTumPlan())]);
    const before = pathsIn(db);
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 4}`);
    const group = Array.from({ length: 30 }, (_, i) => answered(named(giaLaiPlan(), `${i}.md`)));
    expect(() => storeAnswers(db, importId, group)).toThrow(/the disk is full/);
    expect(db.inTransaction).toBe(false);
    expect(pathsIn(db)).toEqual(before);
    expect(damages(db)).toEqual([]);
  });
});
