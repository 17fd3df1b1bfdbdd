import { describe, expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.js';
import {
  mergeLegalDocuments,
  renameLegalDocument,
} from '../../../src/store/identity/change-legal-documents.js';
import { mergeUnits, renameUnit } from '../../../src/store/identity/change-units.js';
import { unitIdentity } from '../../../src/store/identity/unit-identity.js';
import { startImport } from '../../../src/store/import-run.js';
import { writeExtraction } from '../../../src/store/write-extraction.js';
import { editedGiaLaiPlan, giaLaiPlan, konTumPlan } from '../example-plans.js';
import { temporaryDatabase } from '../temporary-folder.js';

const identityOf = (canonical: string, issuer = 'Sở Công Thương', place = 'Gia Lai', kind = 'unit') =>
  unitIdentity({ canonical, issuer, place, kind, only_in: null });

describe('units of one place', () => {
  test.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Gia Lai'],
    ['Uỷ ban nhân dân Tỉnh', 'UBND tỉnh'],
    ['VP Sở', 'Văn phòng'],
    ['Văn phòng Sở', 'văn phòng sở'],
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
  ])('%s and %s are one', (one, other) => {
    expect(identityOf(one)).toBe(identityOf(other));
  });

  test.each(['UBND tỉnh', 'Sở Tài chính', 'Công an tỉnh', 'Văn phòng UBND tỉnh', 'Tỉnh đoàn'])(
    '%s is one for every body',
    (name) => {
      expect(identityOf(name, 'Sở Y tế')).toBe(identityOf(name, 'Sở Công Thương'));
    },
  );

  test('a department is one with the body that issues its own plan', () => {
    expect(identityOf('Chi cục Dân số', 'Chi cục Dân số')).toBe(
      identityOf('Chi cục Dân số', 'Chi cục Dân số'),
    );
    expect(identityOf('Sở Y tế', 'Sở Y tế')).toBe(identityOf('Sở Y tế', 'Sở Công Thương'));
  });

  test.each(['Văn phòng Sở', 'VP Sở', 'Phòng Tổ chức cán bộ', 'Thanh tra Sở', 'Các phòng, đơn vị thuộc Sở'])(
    '%s is that of one body',
    (name) => {
      expect(identityOf(name, 'Sở Y tế')).not.toBe(identityOf(name, 'Sở Công Thương'));
    },
  );

  test.each(['UBND tỉnh', 'Sở Tài chính', 'Văn phòng Sở'])('%s of two places is two', (name) => {
    expect(identityOf(name, 'Sở Y tế', 'Gia Lai')).not.toBe(identityOf(name, 'Sở Y tế', 'Kon Tum'));
  });
});

function storeWithBoth() {
  const db = temporaryDatabase();
  const importId = startImport(db, { version: '1.0.0' });
  for (const extraction of [giaLaiPlan(), konTumPlan()]) writeExtraction(db, extraction, importId);
  return { db, importId };
}

const unitId = (db: Database, name: string, place = 'Gia Lai') =>
  db
    .prepare<unknown[], number>('SELECT id FROM units WHERE canonical = ? AND place = ?')
    .pluck()
    .get(name, place) ?? 0;

const legalId = (db: Database, key: string, place = '') =>
  db
    .prepare<unknown[], number>('SELECT id FROM legal_documents WHERE key = ? AND place = ?')
    .pluck()
    .get(key, place) ?? 0;

const leaders = (db: Database) =>
  db.prepare('SELECT lead_units FROM task_list ORDER BY document_id, line').pluck().all();

function expectSound(db: Database): void {
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
}

describe('what a user decides', () => {
  test('makes one unit of two, and stays so after another import', () => {
    const { db, importId } = storeWithBoth();
    mergeUnits(db, unitId(db, 'Thanh tra Sở'), unitId(db, 'Văn phòng Sở'));
    const merged = ['Văn phòng Sở', 'Văn phòng Sở; Văn phòng Sở', 'Văn phòng Sở'];
    expect(leaders(db)).toEqual(merged);
    writeExtraction(db, giaLaiPlan('2.0.0'), importId);
    expect(leaders(db)).toEqual(merged);
    expect(unitId(db, 'Thanh tra Sở')).toBe(0);
    expectSound(db);
  });

  test('follows a merge of what was merged into', () => {
    const { db, importId } = storeWithBoth();
    mergeUnits(db, unitId(db, 'Thanh tra Sở'), unitId(db, 'Các phòng'));
    mergeUnits(db, unitId(db, 'Các phòng'), unitId(db, 'Văn phòng Sở'));
    writeExtraction(db, giaLaiPlan('2.0.0'), importId);
    expect(db.prepare("SELECT canonical FROM units WHERE place = 'Gia Lai'").pluck().all()).toEqual([
      'Văn phòng Sở',
    ]);
  });

  test('renames a unit, also where it was away for a while', () => {
    const { db, importId } = storeWithBoth();
    renameUnit(db, unitId(db, 'Văn phòng Sở'), 'Văn phòng Sở Công Thương');
    writeExtraction(db, editedGiaLaiPlan(), importId);
    writeExtraction(db, giaLaiPlan(), importId);
    expect(leaders(db)).toEqual([
      'Văn phòng Sở Công Thương',
      'Thanh tra Sở; Văn phòng Sở Công Thương',
      'Văn phòng Sở',
    ]);
  });

  test('makes one legal document of two, with the title it is given', () => {
    const { db, importId } = storeWithBoth();
    const decree = legalId(db, '61/2018/NĐ-CP');
    mergeLegalDocuments(db, legalId(db, '12/QĐ-UBND', 'Gia Lai'), decree);
    renameLegalDocument(db, decree, 'Một cửa');
    writeExtraction(db, giaLaiPlan('2.0.0'), importId);
    expect(
      db.prepare('SELECT key, title, mentions, place FROM legal_document_list ORDER BY mentions').all(),
    ).toEqual([
      { key: '12/QĐ-UBND', title: null, mentions: 1, place: 'Kon Tum' },
      { key: '61/2018/NĐ-CP', title: 'Một cửa', mentions: 5, place: null },
    ]);
    expectSound(db);
  });

  test('never makes one unit of two places, nor of one that is not there', () => {
    const { db } = storeWithBoth();
    const id = unitId(db, 'Văn phòng Sở');
    expect(() => mergeUnits(db, id, unitId(db, 'Văn phòng Sở', 'Kon Tum'))).toThrow(/two places/);
    expect(() => mergeUnits(db, id, id)).toThrow(/itself/);
    expect(() => mergeUnits(db, id, 999)).toThrow(/no unit 999/);
    expect(() => renameUnit(db, 999, 'x')).toThrow(/no unit 999/);
    expect(() => mergeLegalDocuments(db, 999, 1)).toThrow(/no document 999/);
    expect(db.prepare('SELECT count(*) FROM identity_choices').pluck().get()).toBe(0);
  });
});

test('a legal document has the title and the days that mentions give it', () => {
  const { db } = storeWithBoth();
  const row = db
    .prepare("SELECT * FROM legal_document_list WHERE key = '12/QĐ-UBND' AND place = 'Gia Lai'")
    .get();
  expect(row).toMatchObject({
    title: 'chuyển đổi số',
    type: 'Quyết định',
    first_cited: '2021-12',
    documents: 1,
  });
});
