import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Answered } from '../../src/batch/store-answer.js';
import { StoreThread } from '../../src/batch/store-thread.js';
import { startImport } from '../../src/store/import-run.js';
import { searchRows } from '../../src/store/search/search-rows.js';
import { StoreError } from '../../src/store/store-error.js';
import { giaLaiPlan } from '../store/example-plans.js';
import { temporaryDatabase, temporaryFolder } from '../store/temporary-folder.js';

function answered(path: string): Answered {
  const plan = giaLaiPlan();
  const extraction = { ...plan, source: { ...plan.source, path } };
  const json = JSON.stringify({ extraction, rows: searchRows(extraction) });
  return { path, answer: { value: { kind: 'extracted', path, json }, milliseconds: 5 } };
}

function threadFor(path: string): StoreThread {
  const thread = new StoreThread(path);
  onTestFinished(() => thread.close());
  return thread;
}

describe('StoreThread', () => {
  it('stores what another connection then sees', async () => {
    const db = temporaryDatabase();
    const importId = startImport(db, { version: '1' });
    const results = await threadFor(db.name).store(importId, ['a.md', 'b.md'].map(answered));
    expect(results.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['a.md', 'imported'],
      ['b.md', 'imported'],
    ]);
    expect(db.prepare('SELECT path FROM documents ORDER BY id').pluck().all()).toEqual(['a.md', 'b.md']);
  });

  it('lets this thread go on while it stores', async () => {
    const db = temporaryDatabase();
    const thread = threadFor(db.name);
    const importId = startImport(db, { version: '1' });
    await thread.store(importId, [answered('first.md')]);
    let turns = 0;
    const counting = setInterval(() => turns++, 0);
    await thread.store(
      importId,
      Array.from({ length: 60 }, (_, i) => answered(`${i}.md`)),
    );
    clearInterval(counting);
    expect(turns).toBeGreaterThan(3);
  });

  it('raises StoreError where the database cannot be used', async () => {
    const thread = threadFor(join(temporaryFolder(), 'no-such-folder', 'plans.db'));
    const storing = thread.store(1, [answered('a.md')]);
    await expect(storing).rejects.toBeInstanceOf(StoreError);
    await expect(storing).rejects.toThrow(/there is no such folder/);
  });
});
