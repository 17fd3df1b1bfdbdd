import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/commands/rows/display-width.js';
import { tableOf } from '../../src/commands/rows/table-rows.js';
import { plan, section } from '../store/extraction-factory.js';
import { temporaryFolder } from '../store/temporary-folder.js';
import { kehoach } from './command-line.js';
import { filledDatabase } from './filled-database.js';

const ask = (db: string, ...args: readonly string[]) => kehoach('query', ...args, '--db', db);

describe('query', () => {
  it('prints a table that fits the terminal, its letters in line', async () => {
    const { exitCode, out } = await ask(filledDatabase(), 'tasks');
    expect(exitCode).toBe(0);
    const widths = new Set(out.trimEnd().split('\n').map(displayWidth));
    expect(widths.size).toBe(1);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
    expect(out).toContain('│ Xây dựng');
  });

  it('prints the place of each record as editors open it, never cut', async () => {
    const { out } = await ask(
      filledDatabase(),
      'targets',
      '--where',
      '--columns',
      'value,quote',
      '--min',
      '99',
    );
    expect(out).toContain('│ plans/kon-tum.txt:2 │');
  });

  it('prints JSON, NDJSON and CSV of the same rows', async () => {
    const db = filledDatabase();
    const args = ['targets', '--columns', 'value,unit,upper', '--place', 'Gia Lai', '--format'];
    const json = JSON.parse((await ask(db, ...args, 'json')).out);
    expect(json).toEqual([
      { value: 85.5, unit: '%', upper: null },
      { value: 16, unit: '% GDP', upper: 18 },
      { value: 5, unit: 'lớp', upper: null },
    ]);
    const lines = (await ask(db, ...args, 'ndjson')).out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(json);
    const csv = parse((await ask(db, ...args, 'csv')).out, { columns: true });
    expect(csv).toEqual([
      { value: '85.5', unit: '%', upper: '' },
      { value: '16', unit: '% GDP', upper: '18' },
      { value: '5', unit: 'lớp', upper: '' },
    ]);
  });

  it('prints a Markdown table', async () => {
    const { out } = await ask(
      filledDatabase(),
      'targets',
      '--columns',
      'unit,value',
      '--max',
      '5',
      '--format',
      'markdown',
    );
    expect(out).toBe('| unit | value |\n| --- | ---: |\n| lớp | 5 |\n');
  });

  it('prints nothing but what is asked for where there is nothing', async () => {
    const nothing = await ask(filledDatabase(), 'targets', '--year', '1999', '--format', 'json');
    expect(nothing).toEqual({ exitCode: 0, out: '[]\n', err: 'nothing found\n' });
  });

  it('says which name is not known, and which are like it', async () => {
    const { exitCode, err } = await ask(filledDatabase(), 'tasks', '--lead', 'Văn phòng', '--place', 'Huế');
    expect(exitCode).toBe(0);
    expect(err).toBe(
      '--place: no "Huế" in this database\n--lead: no "Văn phòng" in this database; there is "VP Sở", "Văn phòng Sở"\n',
    );
  });

  it('says where there are more rows', async () => {
    const { out, err } = await ask(
      filledDatabase(),
      'targets',
      '--limit',
      '2',
      '--columns',
      'value',
      '--format',
      'csv',
    );
    expect(out).toBe('value\r\n85.5\r\n16\r\n');
    expect(err).toBe('the first 2 rows; --limit all shows every one\n');
  });

  it.each(['5', 'all'])('does not say so where there are none: --limit %s', async (limit) => {
    const { out, err } = await ask(filledDatabase(), 'targets', '--limit', limit, '--format', 'ndjson');
    expect(out.trimEnd().split('\n')).toHaveLength(5);
    expect(err).toBe('');
  });

  it('leaves out columns that nobody chose rather than to cut them beyond reading', async () => {
    const db = filledDatabase();
    const { out, err } = await ask(db, 'documents', '--where');
    expect(out.split('\n')[1]).toMatch(/^│ where +│ title +│ place +│ issued_date │ targets │$/);
    expect(err).toBe(
      'no room for tasks, symbol, issuer; --columns chooses what to show, a wider terminal shows more\n',
    );
    const chosen = await ask(
      db,
      'documents',
      '--columns',
      'title,place,issued_date,targets,tasks,symbol,issuer',
    );
    expect(chosen.out).toContain('│ targets │');
    expect(chosen.err).toBe('');
    expect((await ask(db, 'documents', '--where', '--format', 'csv')).out).toMatch(/^where,.*,issuer\r\n/);
  });

  it('leaves a lone sign in CSV as it is, for R and Python to find', async () => {
    const args = ['targets', '--comparator', '=', '--columns', 'comparator,value', '--format', 'csv'];
    expect((await ask(filledDatabase(), ...args)).out).toBe('comparator,value\r\n=,90\r\n');
  });

  it.each([
    [['target'], /'target' is invalid for argument 'what'. Allowed choices are targets/],
    [['units', '--min', '3'], /--min says nothing about units/],
    [['targets', '--year', 'x'], /Write a year of four digits/],
    [['targets', '--min', 'x'], /Write a number/],
    [['targets', '--comparator', '=='], /Write one of/],
    [['tasks', '--due-before', '2025-02-30'], /Write a day as 2025-12-31/],
    [['tasks', '--limit', '0'], /Write a number of rows, or all/],
    [['tasks', '--lead', ''], /Write a name/],
    [['tasks', '--format', 'xml'], /Allowed choices are table/],
    [['targets', '--columns', 'price'], /no column "price" in target_list; there are indicator, /],
    [['targets', '--sort', 'value; DROP TABLE targets'], /no column "value; DROP/],
    [['targets', '--text', '"a'], /a quotation mark is not closed/],
  ])('explains wrong use in one line: %j', async (args, message) => {
    const { exitCode, out, err } = await ask(filledDatabase(), ...args);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/^kehoach query: [^\n]*; see kehoach query --help\n$/);
  });

  it('makes no database, and reads none of another kind', async () => {
    const folder = temporaryFolder();
    const missing = join(folder, 'none.db');
    expect((await ask(missing, 'targets')).err).toBe(
      `kehoach: ${missing}: there is no such database; run kehoach import first\n`,
    );
    expect(existsSync(missing)).toBe(false);
    const text = join(folder, 'notes.txt');
    writeFileSync(text, 'kế hoạch\n'.repeat(100));
    expect((await ask(text, 'targets')).err).toMatch(
      /^kehoach: .*this is no database; choose another path\n$/,
    );
  });
});

describe('what stands in a document', () => {
  const evil = '\u001b[31mđỏ\u001b[0m\u009b2J \u202Egnurt <script>alert(1)</script> | `x` [a](b) \u0007';
  const text = `${evil}\n=1+2\n`;
  const hostile = plan(text, {
    path: 'evil.md',
    sections: [section(text, evil, { title: evil }), section(text, '=1+2', { id: 's2', title: '=1+2' })],
  });

  it.each(['table', 'markdown', 'csv', 'json', 'ndjson'])(
    'does not steer the terminal in %s',
    async (format) => {
      const { out } = await ask(
        filledDatabase(hostile),
        'sections',
        '--columns',
        'title',
        '--format',
        format,
      );
      expect(out).not.toMatch(/(?![\n\r])[\p{Cc}]/u);
      expect(out).toContain('đỏ');
    },
  );

  it('is no markup in Markdown and no formula in CSV', async () => {
    const db = filledDatabase(hostile);
    const markdown = (await ask(db, 'sections', '--columns', 'title', '--format', 'markdown')).out;
    expect(markdown).toContain('&lt;script&gt;');
    expect(markdown).toContain('\\| \\`x\\` \\[a\\](b)');
    expect((await ask(db, 'sections', '--columns', 'title', '--format', 'csv')).out).toContain(
      "\r\n'=1+2\r\n",
    );
  });

  it('fits every terminal, whatever it is', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), fc.integer({ min: 30, max: 120 }), (rows, width) => {
        for (const areChosen of [true, false]) {
          const { text } = tableOf(['một', 'hai', 'ba'], rows, width, areChosen);
          const lines = text.split('\n');
          expect(lines.every((line) => [...line].length <= width || !line.startsWith('│'))).toBe(true);
        }
      }),
    );
  });
});
