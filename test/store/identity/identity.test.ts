import { describe, expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.js';
import {
  mergeLegalDocuments,
  renameLegalDocument,
} from '../../../src/store/identity/change-legal-documents.js';
import { mergeUnits, renameUnit } from '../../../src/store/identity/change-units.js';
import { statedTitle } from '../../../src/store/identity/stated-title.js';
import { undoChoice } from '../../../src/store/identity/undo-choice.js';
import { planBodies, unitIdentity } from '../../../src/store/identity/unit-identity.js';
import { startImport } from '../../../src/store/import-run.js';
import { parseSearch } from '../../../src/store/search/search-query.js';
import { searchRecords } from '../../../src/store/search/search-records.js';
import { writeExtraction } from '../../../src/store/write-extraction.js';
import { editedGiaLaiPlan, giaLaiPlan, konTumPlan } from '../example-plans.js';
import { temporaryDatabase } from '../temporary-folder.js';

const identityOf = (
  canonical: string,
  issuer: string | null = 'Sở Công Thương',
  place: string | null = 'Gia Lai',
  kind = 'unit',
) => unitIdentity({ canonical, kind }, planBodies({ place, issuer, parentBody: null }), 1).identity;

describe('units of one place', () => {
  test.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Gia Lai'],
    ['Uỷ ban nhân dân Tỉnh', 'UBND tỉnh'],
    ['VP Sở', 'Văn phòng'],
    ['Văn phòng Sở', 'văn phòng sở'],
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
    ['Sở Văn hóa Thể thao và Du lịch', 'Sở Văn hóa, Thể thao, Du lịch'],
    ['Sở Y tế', 'Sở Y tế tỉnh Gia Lai'],
    ['Sở Y tế', 'Sở Y tế tỉnh'],
    ['Văn phòng Sở Công Thương', 'VP Sở'],
    ['Sở', 'Sở Công Thương'],
    ['Thanh tra', 'Thanh tra Sở'],
  ])('%s and %s are one', (one, other) => {
    expect(identityOf(one)).toBe(identityOf(other));
  });

  test.each([
    ['Phòng Nội vụ', 'Phòng Nội vụ huyện'],
    ['Văn phòng', 'Văn phòng Ủy ban nhân dân huyện'],
  ])('%s and %s of a district are one', (one, other) => {
    expect(identityOf(one, 'UBND huyện Khe Mẫu', 'Khe Mẫu')).toBe(
      identityOf(other, 'Ủy ban nhân dân huyện', 'Khe Mẫu'),
    );
  });

  test.each([
    ['Các sở, ban, ngành', 'các sở, ban, ngành tỉnh'],
    ['UBND các xã, phường', 'Ủy ban nhân dân các xã, phường'],
  ])('the collectives %s and %s are one, whoever speaks of them', (one, other) => {
    expect(identityOf(one, 'Sở Y tế', 'Gia Lai', 'collective')).toBe(
      identityOf(other, 'UBND tỉnh Gia Lai', 'Gia Lai', 'collective'),
    );
  });

  test('a place is one however its name is written', () => {
    expect(identityOf('UBND tỉnh', 'Sở Y tế', 'Hoà Bình')).toBe(
      identityOf('UBND tỉnh', 'Sở Y tế', 'Hòa Bình'),
    );
  });

  test.each([
    ...['UBND tỉnh', 'Sở Tài chính', 'Công an tỉnh', 'Văn phòng UBND tỉnh', 'Tỉnh đoàn'],
    ...['Bệnh viện Đa khoa tỉnh', 'Trường Chính trị tỉnh', 'Liên đoàn Lao động tỉnh'],
  ])('%s is one for every body', (name) => {
    expect(identityOf(name, 'Sở Y tế')).toBe(identityOf(name, 'Sở Công Thương'));
  });

  test('a department is one with the body that issues its own plan', () => {
    expect(identityOf('Chi cục Dân số', 'Chi cục Dân số')).toBe(
      identityOf('Chi cục Dân số', 'Chi cục Dân số'),
    );
    expect(identityOf('Sở Y tế', 'Sở Y tế')).toBe(identityOf('Sở Y tế', 'Sở Công Thương'));
  });

  test.each([
    ...['Văn phòng Sở', 'VP Sở', 'Phòng Tổ chức cán bộ', 'Thanh tra Sở', 'Các phòng, đơn vị thuộc Sở'],
    ...['Phòng Hợp tác xã', 'Sở'],
  ])('%s is that of one body', (name) => {
    expect(identityOf(name, 'Sở Y tế')).not.toBe(identityOf(name, 'Sở Công Thương'));
  });

  test('Công an tỉnh and one of its divisions are two', () => {
    expect(identityOf('Công an tỉnh (Phòng An ninh mạng)')).not.toBe(identityOf('Công an tỉnh'));
  });

  test.each(['UBND tỉnh', 'Sở Tài chính', 'Văn phòng Sở', 'Bệnh viện Đa khoa tỉnh', 'Trạm Y tế xã'])(
    '%s of two places is two',
    (name) => {
      expect(identityOf(name, 'Sở Y tế', 'Gia Lai')).not.toBe(identityOf(name, 'Sở Y tế', 'Kon Tum'));
    },
  );
});

describe('units that are not of the place of the plan', () => {
  const ministry = unitIdentity(
    { canonical: 'Bộ Y tế', kind: 'unit' },
    planBodies({ place: 'Gia Lai', issuer: 'Sở Y tế', parentBody: null }),
    1,
  );

  test('a ministry is one for the whole country, also in a plan without a place, and in its own', () => {
    expect(ministry).toMatchObject({ place: 'Trung ương', only_in: null });
    expect(identityOf('Bộ Y tế', 'Sở Y tế', null)).toBe(ministry.identity);
    expect(identityOf('Bộ Y tế', 'Bộ Y tế', 'Hà Nội')).toBe(ministry.identity);
  });

  test('its departments are its own, and no city’s', () => {
    expect(identityOf('Vụ Pháp chế', 'Bộ Y tế', 'Hà Nội')).not.toBe(
      identityOf('Vụ Pháp chế', 'Bộ Nội vụ', 'Hà Nội'),
    );
    expect(identityOf('Công an thành phố', 'Bộ Y tế', 'Hà Nội')).not.toBe(
      identityOf('Công an thành phố', 'UBND thành phố Hà Nội', 'Hà Nội'),
    );
  });

  test('one that names its province is that province’s', () => {
    const own = identityOf('UBND tỉnh', 'Sở Y tế', 'Gia Lai');
    expect(identityOf('UBND tỉnh Gia Lai', 'Bộ Y tế', 'Hà Nội')).toBe(own);
    expect(identityOf('UBND tỉnh Gia Lai', 'Sở Y tế', null)).toBe(own);
    expect(identityOf('UBND tỉnh Kon Tum', 'Sở Y tế', 'Gia Lai')).not.toBe(own);
  });

  test.each(['Bộ Chỉ huy Quân sự tỉnh', 'Bộ phận Một cửa', 'Bộ môn Toán'])('%s is no ministry', (name) => {
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

  const choiceOf = (db: Database, subject: string) =>
    db.prepare<[string], number>('SELECT id FROM choice_list WHERE subject = ?').pluck().get(subject) ?? 0;

  test('is undone: what was made one is two again, also after another import', () => {
    const { db, importId } = storeWithBoth();
    const before = leaders(db);
    mergeUnits(db, unitId(db, 'Thanh tra Sở'), unitId(db, 'Văn phòng Sở'));
    writeExtraction(db, giaLaiPlan('2.0.0'), importId);
    undoChoice(db, 'unit', choiceOf(db, 'Thanh tra Sở'));
    expect(leaders(db)).toEqual(before);
    expectSound(db);
    writeExtraction(db, giaLaiPlan('3.0.0'), importId);
    expect(leaders(db)).toEqual(before);
    expect(db.prepare('SELECT count(*) FROM identity_choices').pluck().get()).toBe(0);
  });

  test('is undone alone: what was merged before into what is split again stays with it', () => {
    const { db } = storeWithBoth();
    mergeUnits(db, unitId(db, 'Thanh tra Sở'), unitId(db, 'Các phòng'));
    mergeUnits(db, unitId(db, 'Các phòng'), unitId(db, 'Văn phòng Sở'));
    undoChoice(db, 'unit', choiceOf(db, 'Các phòng'));
    expect(
      db.prepare("SELECT unit, names FROM unit_list WHERE place = 'Gia Lai' ORDER BY unit").all(),
    ).toEqual([
      { unit: 'Các phòng', names: 'Các phòng; Thanh tra Sở' },
      { unit: 'Văn phòng Sở', names: 'VP Sở; Văn phòng Sở' },
    ]);
    expectSound(db);
  });

  test('gives a unit and a legal document their old names back', () => {
    const { db } = storeWithBoth();
    const decision = legalId(db, '12/QĐ-UBND', 'Gia Lai');
    renameUnit(db, unitId(db, 'Thanh tra Sở'), 'Thanh tra');
    renameLegalDocument(db, decision, 'Một cửa');
    undoChoice(db, 'unit', choiceOf(db, 'Thanh tra Sở'));
    undoChoice(db, 'legal_document', choiceOf(db, '12/QĐ-UBND'));
    expect(unitId(db, 'Thanh tra')).toBe(0);
    expect(unitId(db, 'Thanh tra Sở')).not.toBe(0);
    expect(db.prepare('SELECT title FROM legal_document_list WHERE id = ?').pluck().get(decision)).toBe(
      'chuyển đổi số',
    );
  });

  test('gives a legal document that was merged its mentions back, which are found by its number', () => {
    const { db } = storeWithBoth();
    mergeLegalDocuments(db, legalId(db, '61/2018/NĐ-CP'), legalId(db, '12/QĐ-UBND', 'Gia Lai'));
    undoChoice(db, 'legal_document', choiceOf(db, '61/2018/NĐ-CP'));
    // The third says "Nghị định 61/2018" and no more.
    const scope = { types: ['citation'], limit: 9, place: 'Gia Lai' } as const;
    const { hits } = searchRecords(db, parseSearch('61/2018/NĐ-CP'), scope);
    expect(hits.map(({ id }) => id).toSorted()).toEqual(['c1', 'c3']);
    expect(
      db
        .prepare(
          "SELECT place, mentions, title FROM legal_document_list WHERE key = '12/QĐ-UBND' ORDER BY place",
        )
        .all(),
    ).toEqual([
      { place: 'Gia Lai', mentions: 2, title: 'chuyển đổi số' },
      { place: 'Kon Tum', mentions: 1, title: null },
    ]);
    expectSound(db);
  });

  test('is not undone where there is no such choice of that kind', () => {
    const { db } = storeWithBoth();
    renameUnit(db, unitId(db, 'Thanh tra Sở'), 'Thanh tra');
    const id = choiceOf(db, 'Thanh tra Sở');
    expect(() => undoChoice(db, 'legal_document', id)).toThrow(/no choice/);
    expect(() => undoChoice(db, 'unit', id + 1)).toThrow(/no choice/);
    expect(unitId(db, 'Thanh tra')).not.toBe(0);
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

describe('the title that a mention states', () => {
  const titleOf = (given: Partial<Parameters<typeof statedTitle>[0]>) =>
    statedTitle({ type: 'Luật', key: '', symbol: null, subject: null, quote: '', ...given });

  test.each([
    ['what it is about', { type: 'Quyết định', subject: 'chuyển đổi số' }, 'chuyển đổi số'],
    ['the name of a law', { key: 'Luật Thanh tra 2022' }, 'Luật Thanh tra'],
    [
      'its name before its number',
      { symbol: '1/2022/QH15', quote: 'Luật Thanh\ntra số 1/2022/QH15 ngày' },
      'Luật Thanh tra',
    ],
    [
      'without what stands in brackets',
      { symbol: '1/2022/QH15', quote: 'Luật Thanh tra (sửa đổi) số 1/2022/QH15' },
      'Luật Thanh tra',
    ],
  ])('%s', (_, given, title) => {
    expect(titleOf(given)).toBe(title);
  });

  test.each([
    ['a law by its number alone', { symbol: '1/2022/QH15', quote: 'Luật số 1/2022/QH15' }],
    [
      'a decree',
      { type: 'Nghị định', key: '1/2022/NĐ-CP', symbol: '1/2022/NĐ-CP', quote: 'Nghị định số 1/2022/NĐ-CP' },
    ],
    ['what a torn table has left', { symbol: '1/2022/QH15', quote: 'Luật Thanh | 3 | tra số 1/2022/QH15' }],
  ])('none: %s', (_, given) => {
    expect(titleOf(given)).toBeNull();
  });
});
