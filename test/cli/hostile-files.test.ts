import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE_FILES } from './hostile-files.js';
import { peakMemories } from './peak-memory.js';
import { type Ended, start } from './run-process.js';

const NAMES = Object.keys(HOSTILE_FILES);
const MOST_MEGABYTES = 500;

describe('truncated, garbled and hostile files, one after the other', () => {
  let folder = '';
  let ended: Ended;
  let peak = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hostile-'));
    for (const [name, make] of Object.entries(HOSTILE_FILES)) writeFileSync(join(folder, name), make());
    const run = start('extract', ...NAMES.map((name) => join(folder, name)));
    const watch = setInterval(() => {
      peak = Math.max(peak, ...peakMemories(run.child.pid ?? 0));
    }, 20);
    ended = await run.ended;
    clearInterval(watch);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('are at least thirty, and end with exit code 1 and no records', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(30);
    expect(ended).toMatchObject({ exitCode: 1, out: '' });
  });

  test.each(NAMES)('%s: one clear line', (name) => {
    const lines = ended.err.split('\n').filter((line) => line.startsWith(join(folder, name)));
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/unexpected|undefined|TypeError/);
  });

  test('print nothing else', () => {
    expect(ended.err.trimEnd().split('\n')).toHaveLength(NAMES.length);
  });

  test('take less than 500 MB', () => {
    expect(peak).toBeLessThan(MOST_MEGABYTES);
  });

  test('leave nothing in a database', async () => {
    const db = join(folder, 'plans.db');
    const { exitCode } = await start('import', join(folder, 'scan.pdf'), join(folder, 'cut.docx'), '--db', db)
      .ended;
    expect(exitCode).toBe(1);
    const { out } = await start('query', 'documents', '--format', 'json', '--db', db).ended;
    expect(JSON.parse(out)).toEqual([]);
  });
});
