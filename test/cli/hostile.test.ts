/** What stands in documents and what is typed may look like SQL, FTS, CSV, HTML or orders to a terminal: it does nothing. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { citation, plan, section, target, task } from '../store/extraction-factory.js';
import { kehoach } from './command-line.js';
import { filledDatabase } from './filled-database.js';

const ORDERS = '\u001b[31mđỏ\u001b]0;tên\u0007\u009b2J\u202Egnurt\u0000';
const EVIL = `${ORDERS} <script>alert(1)</script> '; DROP TABLE targets; -- " OR 1=1 | \`x\``;
const FORMULA = '=HYPERLINK("http://evil.example","x")';
/** Letters and what a line is made of, and nothing that a terminal obeys. */
const PLAIN = /^(?:[^\p{Cc}\p{Cf}]|[\n\r])*$/u;

function evilDatabase(): string {
  const text = `${EVIL}\n${FORMULA}\n`;
  const head = { title: EVIL, issuer: EVIL, place: EVIL, symbol: FORMULA };
  return filledDatabase(
    plan(text, {
      path: 'plans/evil.md',
      head,
      sections: [section(text, EVIL, { title: EVIL }), section(text, FORMULA, { id: 's2', title: FORMULA })],
      targets: [target(text, EVIL, { indicator: EVIL, unit: EVIL })],
      tasks: [task(text, EVIL, { title: EVIL, leadUnits: [EVIL], supportingUnits: [FORMULA] })],
      citations: [citation(text, EVIL, { type: EVIL, key: EVIL, subject: FORMULA, issuer: EVIL })],
    }),
  );
}

describe('what stands in a document', () => {
  const LISTS = [
    ...['targets', 'tasks', 'citations', 'units', 'documents', 'sections'].map((what) => [
      'query',
      what,
      '--where',
    ]),
    ...[['units'], ['documents'], ['stats'], ['stats', '--format', 'json'], ['search', 'alert']],
    ...[
      ['search', 'alert', '--format', 'table'],
      ['search', 'alert', '--format', 'json'],
    ],
    ['sql', 'SELECT * FROM target_list'],
  ];

  it.each(LISTS)('orders no terminal about: %s %s %s', async (...args) => {
    const { exitCode, out } = await kehoach(
      ...args.filter((arg) => arg !== undefined),
      '--db',
      evilDatabase(),
    );
    expect(exitCode).toBe(0);
    expect(out).toMatch(/đỏ|alert/);
    expect(out).toMatch(args.includes('json') ? /^(?:\P{Cc}|[\n])*$/u : PLAIN);
  });

  it('is no formula in any CSV, and the same text again when it is read', async () => {
    const db = evilDatabase();
    const csv = await kehoach('query', 'tasks', '--format', 'csv', '--text', 'alert', '--db', db);
    const [row] = parse(csv.out, { columns: true }) as Record<string, string>[];
    expect(row?.supporting_units).toBe(`'${FORMULA}`);
    expect(Object.values(row ?? {}).filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });

  it('can be chosen about like anything else', async () => {
    const db = evilDatabase();
    const units = JSON.parse((await kehoach('units', '--text', 'alert', '--format', 'json', '--db', db)).out);
    const renamed = await kehoach('units', '--rename', String(units[0].id), '--name', EVIL, '--db', db);
    expect(renamed.exitCode).toBe(0);
    expect((await kehoach('units', '--choices', '--db', db)).out).toMatch(PLAIN);
    expect(
      (await kehoach('query', 'targets', '--format', 'ndjson', '--db', db)).out.trimEnd().split('\n'),
    ).toHaveLength(6);
  });
});

describe('what is typed', () => {
  it.each([
    ['query', EVIL],
    ['query', 'targets', '--columns', ORDERS],
    ['query', 'targets', '--sort', ORDERS],
    ['query', 'targets', `--${ORDERS}`],
    ['query', 'targets', '--year', ORDERS],
    ['search', `"${ORDERS}`],
    ['sql', `SELECT * FROM "${ORDERS.replaceAll('\u0000', '')}"`],
    ['stats', '--limit', ORDERS],
    ['units', '--merge', ORDERS, '--into', '1'],
    ['export', '--format', ORDERS, '--out', 'x'],
  ])('is one line that orders no terminal about, where it is wrong: %#', async (...args) => {
    const { exitCode, out, err } = await kehoach(...args, '--db', filledDatabase());
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatch(PLAIN);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it.each([
    ['query', 'targets', '--issuer'],
    ['query', 'tasks', '--lead'],
    ['query', 'citations', '--cites'],
    ['query', 'units', '--text'],
    ['units', '--place'],
    ['documents', '--cites'],
  ])('is a name like any other: %s %s', async (...args) => {
    for (const name of ["' OR 1=1 --", '%', '_', '*', '" OR "a', ORDERS]) {
      const { exitCode, out, err } = await kehoach(
        ...args,
        name,
        '--format',
        'ndjson',
        '--db',
        filledDatabase(),
      );
      expect({ exitCode, out }).toEqual({ exitCode: 0, out: '' });
      expect(err).toMatch(PLAIN);
    }
  });

  it('is one line that orders no terminal about, where it is the name of a file', async () => {
    const { exitCode, err } = await kehoach(
      'query',
      'targets',
      '--db',
      `${ORDERS.replaceAll('\u0000', '')}.db`,
    );
    expect(exitCode).toBe(1);
    expect(err).toMatch(PLAIN);
    expect(err).toMatch(/there is no such database; run kehoach import first\n$/);
  });

  it('is no order in the head of a table either', async () => {
    for (const format of ['table', 'markdown', 'csv']) {
      const select = `SELECT 1 AS "${ORDERS.replaceAll('\u0000', '')}"`;
      const { out } = await kehoach('sql', select, '--format', format, '--db', filledDatabase());
      expect(out).toMatch(/^(?:\P{Cc}|[\n\r])*$/u);
      expect(out).toContain('đỏ');
    }
  });
});
