import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/store/database.js';
import { databaseContent } from '../batch/database-content.js';
import { folderWith, kehoach, PLAN } from './command-line.js';
import { CLI, startWithInput, watch } from './run-process.js';

const ndjson = (...values: readonly unknown[]) =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

function contentOf(path: string) {
  const db = openDatabase(path);
  onTestFinished(() => {
    db.close();
  });
  return databaseContent(db);
}

describe('extract --ndjson', () => {
  it('answers each line of stdin with a line, in their order', async () => {
    const path = join(folderWith({ 'a.md': PLAN }), 'a.md');
    const requests = [
      { id: 'long', text: PLAN.replace('II. PHẠM VI', `II. PHẠM VI\n\n${'- Kho lưu trữ.\n'.repeat(2000)}`) },
      { id: 'bad', text: '' },
      { id: 'a', path },
      { id: 'gone', path: `${path}.gone` },
      { id: 'short', text: PLAN },
    ];
    const input = `${ndjson(...requests)}no JSON\n\n${JSON.stringify({ id: 'last', text: PLAN })}`;
    const { exitCode, out, err } = await startWithInput(input, 'extract', '--ndjson', '-').ended;
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['long', 'bad', 'a', 'gone', 'short', null, 'last']);
    expect(answers.map(({ error }) => error)).toEqual([
      undefined,
      'the file is empty',
      undefined,
      'no such file; check the path',
      undefined,
      expect.stringContaining('not a line of the form'),
      undefined,
    ]);
    expect(answers[2].extraction).toMatchObject({ text: PLAN, source: { path } });
  });

  it('answers a line before it has the next one', async () => {
    const { spawn } = await import('node:child_process');
    const { child, ended } = watch(spawn(process.execPath, [CLI, 'extract', '--ndjson', '-']));
    child.stdin.write(ndjson({ id: '1', text: PLAN }));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdin.end(ndjson({ id: '2', text: PLAN }));
    const { out } = await ended;
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });

  it('reads a file too', async () => {
    const folder = folderWith({ 'requests.ndjson': ndjson({ id: 'a', text: PLAN }) });
    const { exitCode, out } = await kehoach('extract', '--ndjson', join(folder, 'requests.ndjson'));
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'a' });
  });

  it.each([[[]], [['a.md', '--ndjson', '-']]])('is wrong use with %j', async (args) => {
    expect(await kehoach('extract', ...args)).toMatchObject({ exitCode: 2 });
  });

  it('says that there is no such file', async () => {
    expect(await kehoach('extract', '--ndjson', 'no.ndjson')).toEqual({
      exitCode: 1,
      out: '',
      err: 'no.ndjson: no such file; check the path\n',
    });
  });
});

describe('import --records', () => {
  it('gives the same content as an import of the files, however often', async () => {
    const plans = { 'a.md': PLAN, 'b.md': PLAN.replace('PHẠM VI', 'KINH PHÍ') };
    const folder = folderWith(plans);
    const paths = Object.keys(plans).map((name) => join(folder, name));
    const requests = join(folder, 'requests.ndjson');
    writeFileSync(requests, ndjson(...paths.map((path) => ({ id: path, path }))));
    const results = join(folder, 'results.ndjson');
    writeFileSync(results, (await kehoach('extract', '--ndjson', requests)).out);
    const db = join(folder, 'records.db');
    expect(await kehoach('import', '--records', results, '--db', db)).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('2 imported'),
    });
    const content = contentOf(db);
    expect(await kehoach('import', '--records', results, '--db', db)).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('2 unchanged'),
    });
    expect(contentOf(db)).toEqual(content);
    await kehoach('import', ...paths, '--db', join(folder, 'files.db'));
    expect(contentOf(join(folder, 'files.db'))).toEqual(content);
  });

  it('takes what is good of a broken file, and says what is wrong with the rest', async () => {
    const good = (await startWithInput(ndjson({ id: 'a', text: PLAN }), 'extract', '--ndjson', '-').ended)
      .out;
    const torn = JSON.parse(good);
    torn.extraction.source.path = 'torn';
    torn.extraction.sections[1].parent = 's99';
    const lines = `no JSON\n${ndjson({ id: 'x', error: 'the file is empty' }, torn)}${good}${good.slice(0, 200)}`;
    const folder = folderWith({ 'results.ndjson': lines });
    const results = join(folder, 'results.ndjson');
    const { exitCode, err } = await kehoach(
      'import',
      '--records',
      results,
      '--quiet',
      '--db',
      join(folder, 'plans.db'),
    );
    expect(exitCode).toBe(1);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringContaining('results.ndjson, record 1: no result of "kehoach extract --ndjson" (no JSON)'),
      'x: the file is empty',
      'torn: the database refuses the records (FOREIGN KEY constraint failed)',
      expect.stringContaining('results.ndjson, record 5: no result of'),
    ]);
    expect(contentOf(join(folder, 'plans.db')).documents).toHaveLength(1);
  });

  it('says that there is no such file, and makes no database', async () => {
    const { exitCode, err } = await kehoach('import', '--records', 'no.ndjson');
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: 'no.ndjson: no such file; check the path\n' });
  });
});
