/** SQL runs in a process of the built program; `npm test` builds it first. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../store/temporary-folder.js';
import { kehoach } from './command-line.js';
import { filledDatabase } from './filled-database.js';

const ENDLESS = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n';

describe('sql', () => {
  it('prints what a SELECT gives', async () => {
    const select = 'SELECT place, count(*) AS targets FROM target_list GROUP BY place';
    const { exitCode, out } = await kehoach('sql', select, '--db', filledDatabase(), '--format', 'json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toEqual([
      { place: 'Gia Lai', targets: 3 },
      { place: 'Kon Tum', targets: 2 },
    ]);
  });

  it('keeps whole numbers whole and bytes as bytes', async () => {
    const select = "SELECT 9007199254740993 AS big, x'00ff' AS bytes, NULL AS none, 7 AS small";
    const { out } = await kehoach('sql', select, '--db', filledDatabase(), '--format', 'json');
    expect(JSON.parse(out)).toEqual([{ big: '9007199254740993', bytes: "x'00ff'", none: null, small: 7 }]);
  });

  it.each([
    ['DELETE FROM targets', /gives no rows|writes/],
    ['DELETE FROM targets RETURNING id', /writes/],
    ['DROP TABLE targets', /gives no rows/],
    ['UPDATE documents SET path = 1', /gives no rows/],
    ['SELECT 1; DELETE FROM targets', /more than one statement/],
    ['PRAGMA journal_mode = DELETE', /writes/],
    ["VACUUM INTO 'copy.db'", /gives no rows/],
    ['SELECT', /SQL: /],
    ['', /no statement/],
    ['/* nothing */', /no statement/],
    ['SELECT * FROM no_such_table', /no such table/],
  ])('refuses in one line, and writes nothing: %s', async (select, message) => {
    const db = filledDatabase();
    const before = readFileSync(db);
    const { exitCode, out, err } = await kehoach('sql', select, '--db', db);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/^kehoach sql: [^\n]*; see kehoach sql --help\n$/);
    expect(readFileSync(db).equals(before)).toBe(true);
  });

  it.each([
    ["SELECT json_extract(title, '$.a') FROM document_list", 'malformed JSON'],
    ["SELECT load_extension('x')", 'not authorized'],
  ])('fails, which is no wrong use, while it runs: %s', async (select, message) => {
    const { exitCode, err } = await kehoach('sql', select, '--db', filledDatabase());
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: `kehoach: SQL: ${message}\n` });
  });

  it('makes no other database', async () => {
    const other = join(temporaryFolder(), 'other.db');
    await kehoach('sql', `ATTACH '${other}' AS other`, '--db', filledDatabase());
    expect(existsSync(other)).toBe(false);
  });

  it('is stopped after its time', async () => {
    const start = performance.now();
    const { exitCode, err } = await kehoach('sql', ENDLESS, '--timeout', '0.5', '--db', filledDatabase());
    expect({ exitCode, err }).toEqual({
      exitCode: 1,
      err: 'kehoach: stopped after 0.5 s; ask for less, or give it longer with --timeout\n',
    });
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it.each(['0', '-1', 'x', '1e9'])('takes no time of %s', async (seconds) => {
    expect((await kehoach('sql', 'SELECT 1', '--timeout', seconds)).exitCode).toBe(2);
  });
});
