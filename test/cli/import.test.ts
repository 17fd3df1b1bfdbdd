import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.js';
import { folderWith, kehoach, PLAN, RECIPE, SOURCE_CODE, UNREADABLE } from './command-line.js';

function open(path: string): Database {
  const db = openDatabase(path);
  onTestFinished(() => {
    db.close();
  });
  return db;
}

/** The rows of a printed table, each as its cells. */
function cells(table: string): readonly (readonly string[])[] {
  const rows = table.split('\n').filter((line) => line.startsWith('│'));
  return rows.map((row) =>
    row
      .split('│')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('import', () => {
  it('stores a plan and says what was found in it', async () => {
    const folder = folderWith({ 'a.md': PLAN });
    const path = join(folder, 'a.md');
    const db = join(folder, 'plans.db');
    const { exitCode, out, err } = await kehoach('import', path, '--db', db);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(cells(out)).toEqual([
      ['document', 'outcome', 'sections', 'targets', 'tasks', 'citations', 'odd'],
      [path, 'imported', '4', '0', '0', '0', '0'],
      ['documents: 1', '1 imported', '4', '0', '0', '0', '0'],
    ]);
    expect(open(db).prepare('SELECT path, title FROM documents').all()).toEqual([
      { path, title: 'Số hóa hồ sơ lưu trữ năm 2024' },
    ]);
  });

  it('counts warnings as odd', async () => {
    const folder = folderWith({ 'a.md': PLAN.replace('II. PHẠM VI', 'IV. PHẠM VI') });
    const { out } = await kehoach('import', folder, '--db', join(folder, 'plans.db'));
    expect(cells(out).map((row) => row.at(-1))).toEqual(['odd', '1', '1']);
  });

  it('says what is unchanged and what was replaced', async () => {
    const folder = folderWith({ 'a.md': PLAN, 'b.md': PLAN });
    const args = ['import', folder, '--db', join(folder, 'plans.db')];
    await kehoach(...args);
    writeFileSync(join(folder, 'b.md'), PLAN.replace('II. PHẠM VI', 'II. KINH PHÍ'));
    const { exitCode, out } = await kehoach(...args);
    expect(exitCode).toBe(0);
    expect(cells(out).map((row) => row[1])).toEqual([
      'outcome',
      'unchanged',
      'replaced',
      '1 replaced, 1 unchanged',
    ]);
  });

  it('takes files, folders with their folders, and globs, each file once', async () => {
    const folder = folderWith({
      'a.md': PLAN,
      'sub/deep/b.TXT': PLAN,
      'sub/c.json': '{}',
      'plan [1].md': PLAN,
      'glob/d.md': PLAN,
      'glob/e.csv': PLAN,
    });
    symlinkSync(folder, join(folder, 'sub/ring'));
    const inFolder = (...names: string[]) => names.map((name) => join(folder, name));
    const paths = [...inFolder('plan [1].md', 'glob/*', 'a.md', 'sub/../a.md'), folder];
    const { exitCode, out } = await kehoach('import', ...paths, '--db', join(folder, 'plans.db'));
    expect(exitCode).toBe(0);
    const documents = cells(out).map(([document]) => document);
    expect(documents.slice(1, -1)).toEqual(
      inFolder('plan [1].md', 'glob/d.md', 'glob/e.csv', 'a.md', 'sub/deep/b.TXT'),
    );
  });

  const noPlan = 'no plan found in this text';
  const bad: typeof UNREADABLE = [
    ...UNREADABLE,
    ['a recipe', RECIPE, noPlan],
    ['source code', SOURCE_CODE, noPlan],
  ];

  it.each(bad)('stores nothing of %s, says why, and imports the others', async (_, content, reason) => {
    const folder = folderWith({ 'bad.txt': content, 'good.md': PLAN });
    const dbPath = join(folder, 'plans.db');
    const { exitCode, out, err } = await kehoach('import', folder, '--db', dbPath);
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' });
    const [, bad, good, total] = cells(out);
    expect(bad?.slice(0, 3)).toEqual([join(folder, 'bad.txt'), 'failed', '']);
    expect(bad?.at(-1)).toContain(reason);
    expect(good?.[1]).toBe('imported');
    expect(total?.[1]).toBe('1 imported, 1 failed');
    const db = open(dbPath);
    expect(db.prepare('SELECT path FROM documents').pluck().all()).toEqual([join(folder, 'good.md')]);
    expect(db.prepare("SELECT reason FROM import_files WHERE outcome = 'failed'").pluck().get()).toContain(
      reason,
    );
  });

  it('records the run from start to end', async () => {
    const folder = folderWith({ 'a.md': PLAN, 'b.md': RECIPE });
    await kehoach('import', folder, '--db', join(folder, 'plans.db'));
    const run = open(join(folder, 'plans.db')).prepare('SELECT * FROM import_list').get();
    expect(run).toMatchObject({ files: 2, imported: 1, failed: 1, finished_at: expect.any(String) });
  });

  it.each([
    ['a missing path', 'nothing.md', 'nothing.md: no such file or folder; check the path\n'],
    ['a missing folder', 'no/folder', 'no/folder: no such file or folder; check the path\n'],
    [
      'a folder without plans',
      'empty',
      'empty: no plans in this folder; it holds no .md, .txt, .html, .docx or .pdf files\n',
    ],
    ['a glob without files', 'empty/*.md', 'empty/*.md: no file matches; check the pattern\n'],
  ])('says in one line that %s leads nowhere, and makes no database', async (_, name, line) => {
    const folder = folderWith({ 'empty/notes.csv': 'a,b' });
    const db = join(folder, 'plans.db');
    const result = await kehoach('import', join(folder, name), '--db', db);
    expect(result).toEqual({ exitCode: 1, out: '', err: join(folder, line) });
    expect(existsSync(db)).toBe(false);
  });

  it('imports the rest where one path leads nowhere', async () => {
    const folder = folderWith({ 'a.md': PLAN });
    const paths = [join(folder, 'no.md'), join(folder, 'a.md')];
    const { exitCode, out, err } = await kehoach('import', ...paths, '--db', join(folder, 'plans.db'));
    expect(exitCode).toBe(1);
    expect(err).toContain('no.md: no such file');
    expect(cells(out).at(-1)?.slice(0, 2)).toEqual(['documents: 1', '1 imported']);
  });

  it('says in one line that the database is none', async () => {
    const folder = folderWith({ 'a.md': PLAN });
    const path = join(folder, 'a.md');
    const { exitCode, out, err } = await kehoach('import', path, '--db', path);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toMatch(/^kehoach: .*a\.md: this is no database; choose another path\n$/);
  });
});
