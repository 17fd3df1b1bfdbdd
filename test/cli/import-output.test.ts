import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, kehoach, PLAN } from './command-line.js';

describe('what an import says', () => {
  it('lists of many files only those that failed', async () => {
    const folder = folderWith(
      Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`plans/${i}.md`, PLAN])),
    );
    const bad = folderWith({ 'bad.md': '' });
    const dbPath = join(folder, 'plans.db');
    const args = [join(folder, 'plans'), bad, '--db', dbPath, '--report', join(folder, 'report.json')];
    const { exitCode, out } = await kehoach('import', ...args);
    expect(exitCode).toBe(1);
    expect(out.match(/plans\/\d+\.md/g)).toBe(null);
    expect(out).toContain('bad.md');
    expect(out).toContain('documents: 102');
    expect(out).toContain(`101 more: kehoach imports 1 --db ${dbPath}\n`);
    expect(out).toMatch(/102 documents in [\d.]+ s, [\d.]+ a second\n$/);
  });

  it('writes a report with each document', async () => {
    const folder = folderWith({ 'plans/a.md': PLAN, 'plans/b.md': '' });
    const report = join(folder, 'report.json');
    const dbPath = join(folder, 'plans.db');
    const no = join(folder, 'no.md');
    await kehoach('import', join(folder, 'plans'), no, '--db', dbPath, '--report', report, '--jobs', '1');
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      ...{ database: dbPath, id: 1, state: 'finished', jobs: 1, given: 2, files: 2, imported: 1, failed: 1 },
      problems: [expect.stringContaining('no.md: no such file')],
      documents: [
        {
          path: join(folder, 'plans/a.md'),
          outcome: 'imported',
          sections: 4,
          milliseconds: expect.any(Number),
        },
        { path: join(folder, 'plans/b.md'), outcome: 'failed', reason: 'the file is empty', sections: null },
      ],
    });
  });

  it('shows the runs, and the documents of one', async () => {
    const folder = folderWith({ 'a.md': PLAN, 'b.md': '' });
    const db = ['--db', join(folder, 'plans.db')];
    await kehoach('import', folder, ...db);
    await kehoach('import', join(folder, 'a.md'), ...db);
    const runs = (await kehoach('imports', ...db)).out.split('\n').filter((line) => line.startsWith('│'));
    expect(runs).toHaveLength(3);
    expect(runs[1]).toMatch(/│ +1 │ .* UTC │ .* s │ finished │ .* │ +2 │ +1 │ +0 │ +0 │ +1 │$/);
    expect(runs[2]).toMatch(/│ +2 │ .* │ +1 │ +0 │ +0 │ +1 │ +0 │$/);
    const { out } = await kehoach('imports', '1', ...db);
    expect(out).toMatch(/^imported\t\d+\t.*a\.md\nfailed\t\d+\t.*b\.md\tthe file is empty\n$/);
  });

  it('shows no run that is not there, and makes no database for it', async () => {
    const folder = folderWith({ 'a.md': PLAN });
    const db = join(folder, 'plans.db');
    expect(await kehoach('imports', '--db', db)).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining('no such database'),
    });
    await kehoach('import', folder, '--db', db);
    expect(await kehoach('imports', '2', '--db', db)).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining('no import 2'),
    });
  });

  it('says only what failed where it is to be quiet', async () => {
    const folder = folderWith({ 'a.md': PLAN, 'b.md': '' });
    const { exitCode, out, err } = await kehoach(
      'import',
      folder,
      '--quiet',
      '--db',
      join(folder, 'plans.db'),
    );
    expect({ exitCode, out, err }).toEqual({
      exitCode: 1,
      out: '',
      err: `${join(folder, 'b.md')}: the file is empty\n`,
    });
  });

  it.each([
    ['neither paths nor records', []],
    ['both', ['a.md', '--records', 'b.ndjson']],
    ['no jobs', ['a.md', '--jobs', '0']],
    ['half a job', ['a.md', '--jobs', '1.5']],
    ['no time', ['a.md', '--timeout', '0']],
    ['a report in no folder', ['a.md', '--report', 'no/such/report.json']],
  ])('is wrong use with %s', async (_, args) => {
    const { exitCode, err } = await kehoach('import', ...args);
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^kehoach import: .*\n$/);
  });
});
