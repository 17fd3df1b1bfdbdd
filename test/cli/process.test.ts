/** The built program as a process; `npm test` builds it first. */
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { displayWidth } from '../../src/commands/rows/display-width.js';
import { openDatabase } from '../../src/store/database.js';
import { folderWith, PLAN } from './command-line.js';
import { filledDatabase } from './filled-database.js';
import { start, startWith } from './run-process.js';

describe('the process', () => {
  it('prints JSON for a file', async () => {
    const path = join(folderWith({ 'a.md': PLAN }), 'a.md');
    const { exitCode, out, err } = await start('extract', path).ended;
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(JSON.parse(out).document.title).toBe('Số hóa hồ sơ lưu trữ năm 2024');
  });

  it('ends with the exit code of its command', async () => {
    expect((await start('extract', 'no-such-file.md').ended).exitCode).toBe(1);
    expect((await start('extract').ended).exitCode).toBe(2);
  });

  it.each([
    ['60', 60],
    ['none', 80],
    ['-5', 80],
  ])('takes the width of a pipe from COLUMNS=%s', async (COLUMNS, width) => {
    const args = [
      'query',
      'targets',
      '--columns',
      'quote,indicator,document,issuer',
      '--db',
      filledDatabase(),
    ];
    const { out } = await startWith({ COLUMNS }, ...args).ended;
    expect(Math.max(...out.split('\n').map(displayWidth))).toBe(width);
  });

  it('ends quietly when its reader has gone', async () => {
    const path = join(folderWith({ 'a.md': PLAN }), 'a.md');
    const { child, ended } = start('extract', '--with-text', ...Array.from({ length: 50 }, () => path));
    child.stdout.destroy();
    const { exitCode, err } = await ended;
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  });

  it('waits for another import to give the database free', async () => {
    const folder = folderWith({ 'a.md': PLAN });
    const dbPath = join(folder, 'plans.db');
    const db = openDatabase(dbPath);
    onTestFinished(() => {
      db.close();
    });
    db.exec('BEGIN IMMEDIATE');
    const { ended } = start('import', folder, '--db', dbPath);
    const first = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 1500, 'waits'))]);
    expect(first).toBe('waits');
    db.exec('COMMIT');
    expect(await ended).toMatchObject({ exitCode: 0, err: '' });
  });

  it('imports in several processes at once into one new database', async () => {
    const plans = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.md`, PLAN]));
    const folder = folderWith(plans);
    const dbPath = join(folder, 'plans.db');
    const runs = await Promise.all(
      [1, 2, 3].map(() => start('import', folder, '--db', dbPath, '--quiet').ended),
    );
    for (const run of runs) expect(run).toMatchObject({ exitCode: 0, err: '' });
    const db = openDatabase(dbPath);
    onTestFinished(() => {
      db.close();
    });
    expect(db.prepare('SELECT count(*) FROM documents').pluck().get()).toBe(20);
  });
});
