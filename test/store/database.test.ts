import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.js';
import { StoreError } from '../../src/store/store-error.js';
import { temporaryDatabase, temporaryFolder } from './temporary-folder.js';

describe('a new database', () => {
  test('has WAL, foreign keys and a wait for other writers', () => {
    const db = temporaryDatabase();
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(db.pragma('busy_timeout', { simple: true })).toBe(60_000);
  });

  test('has only STRICT tables', () => {
    const tables = temporaryDatabase().pragma('table_list') as {
      name: string;
      type: string;
      strict: number;
    }[];
    const lax = tables.filter(
      ({ name, type, strict }) => type === 'table' && !name.startsWith('sqlite_') && !strict,
    );
    expect(lax).toEqual([]);
    expect(tables.map(({ name }) => name)).toContain('targets');
  });

  test('has an index for every foreign key, so that a replacement need not search whole tables', () => {
    const db = temporaryDatabase();
    const columns = (sql: string, ...values: unknown[]) =>
      db
        .prepare<unknown[], string>(sql)
        .pluck()
        .all(...values)
        .map((row) => JSON.parse(row) as string[]);
    const tables = db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .pluck()
      .all();
    const missing = tables.flatMap((table) => {
      const keys = columns(
        'SELECT json_group_array("from") FROM pragma_foreign_key_list(?) GROUP BY id',
        table,
      );
      const indices = columns(
        `SELECT json_group_array(c.name) FROM pragma_index_list(?) AS i, pragma_index_info(i.name) AS c GROUP BY i.name`,
        table,
      );
      const isIndexed = (key: string[]) =>
        indices.some((index) => index.slice(0, key.length).sort().join() === [...key].sort().join());
      return keys.filter((key) => !isIndexed(key)).map((key) => `${table}(${key.join()})`);
    });
    expect(missing).toEqual([]);
  });
});

describe('migrations', () => {
  test('are recorded with hash and time, once', () => {
    const path = join(temporaryFolder(), 'plans.db');
    const read = () => {
      const db = openDatabase(path);
      const rows = db.prepare('SELECT * FROM migrations ORDER BY name').all();
      db.close();
      return rows;
    };
    const first = read();
    expect(first).toEqual(
      [
        ...['0001-records.sql', '0002-views.sql', '0003-query.sql', '0004-search.sql'],
        ...[
          '0005-identity.sql',
          '0006-lists.sql',
          '0008-search-writing.sql',
          '0009-identity.sql',
          '0009-lists.sql',
          '0010-import-runs.sql',
          '0011-citation-links.sql',
          '0012-pages.sql',
        ],
      ].map((name) => ({
        name,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        applied_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      })),
    );
    expect(read()).toEqual(first);
  });

  test.each([
    [
      "INSERT INTO migrations VALUES ('0099-later.sql', 'x', 'x')",
      /newer kehoach \(migration 0099-later\.sql/,
    ],
    ["UPDATE migrations SET sha256 = 'x'", /migration 0001-records\.sql was another one/],
  ])('that are not known here are refused: %s', (sql, message) => {
    const path = join(temporaryFolder(), 'plans.db');
    const db = openDatabase(path);
    db.exec(sql);
    db.close();
    expectStoreError(path, message);
  });
});

describe('what cannot be opened is one clear line', () => {
  test('a text file, which stays as it is', () => {
    const path = join(temporaryFolder(), 'plan.txt');
    const text = 'KẾ HOẠCH\nCải cách hành chính của một đơn vị\n'.repeat(20);
    writeFileSync(path, text);
    expectStoreError(path, /this is no database/);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('a database of another program, which stays as it is', () => {
    const path = join(temporaryFolder(), 'other.db');
    const other = new BetterSqlite3(path);
    other.exec('CREATE TABLE songs (title TEXT)');
    other.close();
    const before = readFileSync(path);
    expectStoreError(path, /another program/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a path in a folder that does not exist', () => {
    expectStoreError(join(temporaryFolder(), 'none', 'plans.db'), /no such folder/);
  });

  test('a folder', () => {
    const path = join(temporaryFolder(), 'folder');
    mkdirSync(path);
    expectStoreError(path, /cannot be opened/);
  });
});

function expectStoreError(path: string, message: RegExp): void {
  const open = () => openDatabase(path);
  expect(open).toThrow(StoreError);
  expect(open).toThrow(message);
  expect(open).not.toThrow(/\n/);
}
