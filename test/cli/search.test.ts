import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/commands/rows/display-width.js';
import { kehoach } from './command-line.js';
import { filledDatabase } from './filled-database.js';

const find = (...args: readonly string[]) => kehoach('search', ...args, '--db', filledDatabase());

describe('search', () => {
  it('prints where each hit stands, and the hit marked', async () => {
    const { exitCode, out, err } = await find('hồ sơ', '--in', 'targets', '--place', 'Gia Lai');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toBe(
      'plans/gia-lai.txt:4  target · Sở Công Thương · Gia Lai\n    tối thiểu 85,5% «hồ» «sơ» được số hóa\n',
    );
  });

  it('fits the terminal', async () => {
    const { out } = await find('van');
    expect(out.split('\n').every((line) => displayWidth(line) <= 80)).toBe(true);
  });

  it('takes words with and without quotation marks of the shell', async () => {
    expect((await find('kinh', 'tế', 'số')).out).toBe((await find('kinh tế số')).out);
  });

  it('prints JSON', async () => {
    const { out } = await find('61/2018', '--format', 'json', '--limit', '1');
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({ type: 'citation', text: expect.stringContaining('«61/2018»') }),
    ]);
  });

  it('says how many there are, where it does not show all', async () => {
    expect((await find('61/2018', '--limit', '2')).err).toBe(
      'the best 2 of 3; --limit all shows every one\n',
    );
    expect((await find('61/2018', '--limit', '3')).err).toBe('');
    expect((await find('61/2018', '--limit', 'all')).out.split('\n')).toHaveLength(7);
  });

  it('says that nothing is found', async () => {
    expect(await find('zebra', '--place', 'Huế')).toEqual({
      exitCode: 0,
      out: '',
      err: 'nothing found\n--place: no "Huế" in this database\n',
    });
  });

  it.each(['"a', 'AND', '*', '', '((', '^"'])('refuses in one line, as wrong use: %j', async (words) => {
    const { exitCode, out, err } = await find(words);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatch(/^kehoach search: [^\n]*; see kehoach search --help\n$/);
  });

  it.each(['NEAR(a', '{marked}: a', 'a + b', "'; DROP TABLE targets; --"])(
    'takes the syntax of FTS and SQL for words: %j',
    async (words) => {
      expect(await find(words)).toMatchObject({ exitCode: 0, err: 'nothing found\n' });
    },
  );

  it('explains kinds that are none', async () => {
    const { exitCode, err } = await find('a', '--in', 'plans');
    expect(exitCode).toBe(2);
    expect(err).toContain('Write sections, targets, tasks or citations');
  });
});
