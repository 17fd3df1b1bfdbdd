import { expect, test } from 'vitest';
import { sourceFromBytes } from '../../src/parse/read-source.js';
import { extractSource } from '../../src/pipeline.js';
import { startImport } from '../../src/store/import-run.js';
import { writeExtraction } from '../../src/store/write-extraction.js';
import { temporaryDatabase } from './temporary-folder.js';

const PLAN = `Số: 12/KH-STP

KẾ HOẠCH
Quản lý bến đò năm 2026

Căn cứ Nghị định số 9/2024/NĐ-CP sửa đổi khoản 2 Điều 5 của Nghị định số 8/2020/NĐ-CP;

I. NHIỆM VỤ

1. Tổ chức thực hiện Quyết định số 31/QĐ-UBND thay thế Quyết định số 30/QĐ-UBND.

2. Báo cáo theo Quyết định số 31 và Chỉ thị số 7.
`;

function stored(text: string) {
  const db = temporaryDatabase();
  const write = () =>
    writeExtraction(
      db,
      extractSource(sourceFromBytes(Buffer.from(text), 'plan.md')),
      startImport(db, { version: '0.1.0' }),
    );
  write();
  return db;
}

test('who changes whom is a list of its own', () => {
  const rows = stored(PLAN)
    .prepare('SELECT key, how, changed_key, article, clause, line FROM change_list')
    .all();
  expect(rows).toEqual([
    { key: '9/2024/NĐ-CP', how: 'amends', changed_key: '8/2020/NĐ-CP', article: '5', clause: '2', line: 6 },
    { key: '31/QĐ-UBND', how: 'replaces', changed_key: '30/QĐ-UBND', article: null, clause: null, line: 10 },
  ]);
});

test('citations say what they refer to, what they change and what changes them', () => {
  const rows = stored(PLAN)
    .prepare('SELECT id, refers_to, changes, changed_by FROM citation_list ORDER BY start_offset')
    .raw()
    .all();
  expect(rows).toEqual([
    ['c1', null, 'amends 8/2020/NĐ-CP', null],
    ['c2', null, null, 'amends 9/2024/NĐ-CP'],
    ['c3', null, 'replaces 30/QĐ-UBND', null],
    ['c4', null, null, 'replaces 31/QĐ-UBND'],
    ['c5', 'c3', null, null],
    ['c6', null, null, null],
  ]);
});

test('a short form that nothing fits is a doubt', () => {
  const codes = stored(PLAN)
    .prepare("SELECT message FROM diagnostics WHERE code LIKE 'citation/unres%'")
    .pluck()
    .all();
  expect(codes).toEqual([expect.stringContaining('Chỉ thị số 7')]);
});

test('nothing changes anything where a plan only cites', () => {
  const db = stored(PLAN.replace('sửa đổi khoản 2 Điều 5 của', 'và').replace('thay thế', 'và'));
  expect(db.prepare('SELECT count(*) FROM change_list').pluck().get()).toBe(0);
});
