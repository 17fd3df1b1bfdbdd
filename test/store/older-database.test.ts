import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openForReading } from '../../src/store/open-for-reading.js';
import { parseSearch } from '../../src/store/search/search-query.js';
import { SEARCHED_TYPES, searchRecords } from '../../src/store/search/search-records.js';
import { temporaryFolder } from './temporary-folder.js';

const SPAN = '1, 1, 0, 1, 1, 0';

/** A database as the first two migrations left it, with one plan and two spellings of a unit. */
function olderDatabase(): string {
  const path = join(temporaryFolder(), 'older.db');
  const db = new BetterSqlite3(path);
  db.pragma(`application_id = ${0x6b656863}`);
  db.exec(
    'CREATE TABLE migrations (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT',
  );
  for (const name of ['0001-records.sql', '0002-views.sql']) {
    const sql = readFileSync(new URL(`../../src/store/migrations/${name}`, import.meta.url), 'utf8');
    db.exec(sql);
    const sha256 = createHash('sha256').update(sql).digest('hex');
    db.prepare("INSERT INTO migrations VALUES (?, ?, '')").run(name, sha256);
  }
  db.exec(`
    INSERT INTO imports (id, started_at, version) VALUES (1, '2025-01-01T00:00:00.000Z', '0.1.0');
    INSERT INTO documents (id, path, format, sha256, bytes, encoding, text, schema_version, extractor_version, import_id, place, issuer)
      VALUES (1, 'a.md', 'markdown', '', 1, 'utf-8', '', 1, '0.1.0', 1, 'Gia Lai', 'Sở Y tế');
    INSERT INTO sections VALUES (1, 's1', 1, NULL, 'roman', 'I', 'Sửa chữa đường bộ', 1, 'Sửa chữa đường bộ', ${SPAN});
    INSERT INTO tasks VALUES (1, 'k1', 1, 'item', NULL, 'Việc', NULL, NULL, '2025-02', NULL, 's1', 'Việc', ${SPAN});
    INSERT INTO units VALUES (1, 'UBND tỉnh', 'Gia Lai', 'Sở Y tế', 'unit', NULL), (2, 'Ủy ban nhân dân tỉnh', 'Gia Lai', 'Sở Y tế', 'unit', NULL);
    INSERT INTO unit_aliases VALUES (1, 1, 1, 'UBND tỉnh'), (1, 2, 2, 'Ủy ban nhân dân tỉnh');
    INSERT INTO task_units VALUES (1, 'k1', 'lead', 1, 1, 'UBND tỉnh'), (1, 'k1', 'supporting', 1, 2, 'Ủy ban nhân dân tỉnh');
  `);
  db.close();
  return path;
}

test('a database of an older kehoach is searched, has one unit for its spellings, and is sound', () => {
  const db = openForReading(olderDatabase());
  const { hits } = searchRecords(db, parseSearch('duong bo'), { types: SEARCHED_TYPES, limit: 5 });
  expect(hits.map(({ text }) => text)).toEqual(['Sửa chữa đường bộ']);
  expect(db.prepare('SELECT id, unit, names, tasks_led, tasks_supported FROM unit_list').all()).toEqual([
    { id: 1, unit: 'UBND tỉnh', names: 'UBND tỉnh; Ủy ban nhân dân tỉnh', tasks_led: 1, tasks_supported: 1 },
  ]);
  expect(db.prepare('SELECT due_date FROM task_list').pluck().get()).toBe('2025-02-28');
  expect(db.pragma('foreign_key_check')).toEqual([]);
  db.close();
});

test('reading changes no byte of a database of today', () => {
  const path = olderDatabase();
  openForReading(path).close();
  const before = readFileSync(path);
  const db = openForReading(path);
  expect(() => db.exec('DELETE FROM documents')).toThrow(/readonly/);
  db.close();
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a database that is not there is not made', () => {
  const path = join(temporaryFolder(), 'none.db');
  expect(() => openForReading(path)).toThrow(/no such database; run kehoach import first/);
});
