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

/** A database as these migrations left it. */
function databaseAfter(...names: readonly string[]) {
  const path = join(temporaryFolder(), 'older.db');
  const db = new BetterSqlite3(path);
  db.pragma(`application_id = ${0x6b656863}`);
  db.exec(
    'CREATE TABLE migrations (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT',
  );
  for (const name of names) {
    const sql = readFileSync(new URL(`../../src/store/migrations/${name}`, import.meta.url), 'utf8');
    db.exec(sql);
    const sha256 = createHash('sha256').update(sql).digest('hex');
    db.prepare("INSERT INTO migrations VALUES (?, ?, '')").run(name, sha256);
  }
  return { path, db };
}

/** One as the first two migrations left it, with one plan and two spellings of a unit. */
function olderDatabase(): string {
  const { path, db } = databaseAfter('0001-records.sql', '0002-views.sql');
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
  expect(db.prepare('SELECT unit, names, tasks_led, tasks_supported FROM unit_list').all()).toEqual([
    { unit: 'UBND tỉnh', names: 'UBND tỉnh; Ủy ban nhân dân tỉnh', tasks_led: 1, tasks_supported: 1 },
  ]);
  expect(db.prepare('SELECT due_date FROM task_list').pluck().get()).toBe('2025-02-28');
  expect(db.pragma('foreign_key_check')).toEqual([]);
  db.close();
});

/** One as 0006 left it: two plans of a department and what the user chose about their units and decisions. */
function databaseWithChoices(): string {
  const { path, db } = databaseAfter(
    ...['0001-records.sql', '0002-views.sql', '0003-query.sql', '0004-search.sql'],
    ...['0005-identity.sql', '0006-lists.sql'],
  );
  const unit = (name: string) => JSON.stringify([name, 'Hoà Mẫu', 'sở y tế', 'unit', 0]);
  const legal = (key: string) => JSON.stringify([key, 'UBND tỉnh', 'Hoà Mẫu', 0]);
  const choose = db.prepare("INSERT INTO identity_choices VALUES (?, ?, ?, ?, '2025-01-01T00:00:00.000Z')");
  choose.run('unit', unit('thanh tra sở'), unit('văn phòng sở'), null);
  choose.run('unit', unit('văn phòng sở'), null, 'Khối văn phòng');
  choose.run('legal_document', legal('8/QĐ-UBND'), legal('9/QĐ-UBND'), null);
  db.exec(`
    INSERT INTO imports (id, started_at, version) VALUES (1, '2025-01-01T00:00:00.000Z', '0.1.0');
    INSERT INTO documents (id, path, format, sha256, bytes, encoding, text, schema_version, extractor_version, import_id, place, issuer)
      VALUES (1, 'a.md', 'markdown', '', 1, 'utf-8', '', 1, '0.1.0', 1, 'Hoà Mẫu', 'Sở Y tế');
    INSERT INTO units (id, canonical, place, issuer, kind, identity) VALUES (1, 'Khối văn phòng', 'Hoà Mẫu', 'Sở Y tế', 'unit', '${unit('văn phòng sở')}');
    INSERT INTO unit_aliases VALUES (1, 1, 1, 'Văn phòng Sở'), (1, 2, 1, 'Thanh tra Sở');
    INSERT INTO legal_documents (id, key, issuer, place) VALUES (1, '9/QĐ-UBND', 'UBND tỉnh', 'Hoà Mẫu');
    INSERT INTO citations (document_id, id, position, legal_document_id, type, symbol, year, issuer, role, quote, start_line, start_column, start_offset, end_line, end_column, end_offset)
      VALUES (1, 'c1', 1, 1, 'Quyết định', '8/QĐ-UBND', 2024, 'UBND tỉnh', 'basis', '', ${SPAN}),
        (1, 'c2', 2, 1, 'Quyết định', '9/QĐ-UBND', 2023, 'UBND tỉnh', 'basis', '', ${SPAN});
  `);
  db.close();
  return path;
}

test('what was chosen in a database of an older kehoach holds by the identities of now', () => {
  const db = openForReading(databaseWithChoices());
  expect(db.prepare('SELECT unit, names FROM unit_list').all()).toEqual([
    { unit: 'Khối văn phòng', names: 'Thanh tra Sở; Văn phòng Sở' },
  ]);
  expect(db.prepare('SELECT key, year, mentions FROM legal_document_list').all()).toEqual([
    { key: '9/QĐ-UBND', year: 2023, mentions: 2 },
  ]);
  expect(db.prepare('SELECT key FROM citations ORDER BY id').pluck().all()).toEqual([
    '8/QĐ-UBND',
    '9/QĐ-UBND',
  ]);
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
