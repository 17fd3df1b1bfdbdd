import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.js';
import { startImport } from '../../../src/store/import-run.js';
import type { Filters } from '../../../src/store/query/filters.js';
import { findNames, findSimilarNames } from '../../../src/store/query/find-names.js';
import { queryRecords, type RecordQuery } from '../../../src/store/query/query-records.js';
import { readSort } from '../../../src/store/query/sort.js';
import { SUBJECTS, type SubjectName } from '../../../src/store/query/subjects.js';
import { writeExtraction } from '../../../src/store/write-extraction.js';
import { giaLaiPlan, konTumPlan } from '../example-plans.js';
import { plan, target } from '../extraction-factory.js';
import { temporaryDatabase } from '../temporary-folder.js';

let db: Database;

beforeEach(() => {
  db = temporaryDatabase();
  const importId = startImport(db, { version: '1.0.0' });
  for (const extraction of [giaLaiPlan(), konTumPlan()]) writeExtraction(db, extraction, importId);
});

const ALL: RecordQuery = { filters: {}, sort: [], limit: null, columns: [], isPlaced: false };

const ask = (what: SubjectName, filters: Filters, column: string, more: Partial<RecordQuery> = {}) =>
  [...queryRecords(db, SUBJECTS[what], { ...ALL, filters, columns: [column], ...more }).rows].map(
    ([cell]) => cell,
  );

describe('filters', () => {
  test.each<[SubjectName, Filters, string, readonly unknown[]]>([
    ['targets', {}, 'value', [85.5, 16, 5, 90, 99]],
    ['targets', { year: 2025 }, 'value', [85.5, 16]],
    ['targets', { from: 2024, to: 2025 }, 'value', [90, 85.5, 16]],
    ['targets', { min: 16 }, 'value', [16, 85.5, 90, 99]],
    ['targets', { min: 5, max: 17 }, 'value', [5]],
    ['targets', { unitOfMeasure: '%' }, 'value', [85.5, 90, 99]],
    ['targets', { unitOfMeasure: '% gdp' }, 'value', [16]],
    ['targets', { comparator: '>' }, 'value', [99]],
    ['targets', { place: 'kon tum' }, 'value', [90, 99]],
    ['targets', { issuer: 'SO CONG THUONG', place: 'Gia Lai' }, 'value', [85.5, 16, 5]],
    ['targets', { cites: '61/2018' }, 'value', [85.5, 16, 5, 90, 99]],
    ['targets', { type: 'ke hoach', min: 90 }, 'value', [90, 99]],
    ['targets', { dueBefore: '2024-12-31' }, 'value', [5, 90]],
    ['targets', { dueBefore: '2024-12-30' }, 'value', [5]],
    ['targets', { text: 'hồ sơ' }, 'value', [85.5, 90, 99]],
    ['targets', { text: 'ho so', place: 'Kon Tum', min: 95 }, 'value', [99]],
    ['tasks', { lead: 'Văn phòng Sở' }, 'id', ['k1', 'k2', 'k1']],
    ['tasks', { lead: 'VP Sở', place: 'Gia Lai' }, 'id', ['k1', 'k2']],
    ['tasks', { lead: 'van phong so', place: 'Kon Tum' }, 'id', ['k1']],
    ['tasks', { supporting: 'các phòng' }, 'id', ['k1']],
    ['tasks', { dueBefore: '2022-06-30' }, 'id', ['k1']],
    ['tasks', { dueBefore: '2022-06-29' }, 'id', []],
    ['tasks', { year: 2022 }, 'id', ['k1']],
    ['citations', { cites: '61/2018/NĐ-CP' }, 'id', ['c1', 'c3', 'c1']],
    ['citations', { cites: '61/2018/nd-cp', lead: 'Văn phòng Sở' }, 'id', ['c3']],
    ['citations', { type: 'quyết định' }, 'id', ['c2', 'c4', 'c2']],
    ['citations', { year: 2018, place: 'Kon Tum' }, 'id', ['c1']],
    ['documents', { year: 2021 }, 'path', ['plans/gia-lai.txt']],
    ['documents', { cites: '12/QĐ-UBND' }, 'path', ['plans/gia-lai.txt', 'plans/kon-tum.txt']],
    ['documents', { lead: 'Thanh tra Sở' }, 'path', ['plans/gia-lai.txt']],
    ['documents', { text: 'chuyen doi' }, 'path', ['plans/gia-lai.txt']],
    ['sections', { year: 2021 }, 'title', ['1. Đến năm 2025', 'I. MỤC TIÊU', 'II. NHIỆM VỤ']],
    ['sections', { text: 'nhiệm vụ' }, 'title', ['II. NHIỆM VỤ']],
    ['units', { place: 'Gia Lai' }, 'unit', ['Văn phòng Sở', 'Các phòng', 'Thanh tra Sở']],
    ['units', { text: 'VP' }, 'place', ['Gia Lai', 'Kon Tum']],
    ['units', { text: 'vp so', place: 'Kon Tum' }, 'unit', ['Văn phòng Sở']],
    ['units', { text: 'thanh' }, 'unit', ['Thanh tra Sở']],
    ['units', { supporting: 'VP Sở' }, 'place', ['Gia Lai']],
  ])('%s %j → %s', (what, filters, column, cells) => {
    expect(ask(what, filters, column)).toEqual(cells);
  });

  test.each(["' OR 1=1 --", '%', '_', '"', '\\', '\u0000'])('a name is only a name: %j', (name) => {
    expect(ask('targets', { issuer: name }, 'value')).toEqual([]);
    expect(ask('tasks', { lead: name, place: name, cites: name }, 'id')).toEqual([]);
    expect(findSimilarNames(db, 'issuer', name).length).toBeLessThan(4);
  });
});

describe('rows', () => {
  test('sorted, cut and placed', () => {
    const options = { sort: readSort('-value'), limit: 2, isPlaced: true };
    const { columns, rows } = queryRecords(db, SUBJECTS.targets, { ...ALL, columns: ['value'], ...options });
    expect(columns).toEqual(['where', 'value']);
    expect([...rows]).toEqual([
      ['plans/kon-tum.txt:2', 99],
      ['plans/kon-tum.txt:2', 90],
    ]);
  });

  test('every column of every list can be shown and sorted by', () => {
    for (const what of Object.keys(SUBJECTS) as SubjectName[])
      for (const column of SUBJECTS[what].columns)
        expect(ask(what, {}, column, { sort: readSort(column) })).toHaveLength(ask(what, {}, 'path').length);
  });

  test('are sorted by the table as by the list', () => {
    const text = 'đạt 7% hộ\n';
    const head = {
      place: 'An Mẫu',
      issuer: 'Sở Y tế',
      title: 'Bảo hiểm',
      issued: { year: 2019, month: 1, day: 2 },
    };
    const other = plan(text, {
      path: 'plans/zz.md',
      head,
      targets: [target(text, 'đạt 7% hộ', { value: 7 })],
    });
    writeExtraction(db, other, startImport(db, { version: '1.0.0' }));
    for (const what of Object.keys(SUBJECTS) as SubjectName[])
      for (const column of Object.keys(SUBJECTS[what].sortedBy))
        for (const sort of [column, `-${column}`]) {
          const query = { ...ALL, columns: [column], sort: readSort(sort) };
          const byTable = [...queryRecords(db, SUBJECTS[what], query).rows];
          const byList = [...queryRecords(db, { ...SUBJECTS[what], sortedBy: {} }, query).rows];
          expect([what, sort, byTable]).toEqual([what, sort, byList]);
        }
  });

  test('without a value come last, wherever one sorts from', () => {
    for (const sort of ['upper', '-upper'])
      expect(ask('targets', {}, 'upper', { sort: readSort(sort) })).toEqual([18, null, null, null, null]);
  });

  test('without such a column are refused', () => {
    expect(() => ask('targets', {}, 'value" FROM targets; --')).toThrow(/no column/);
    expect(() => ask('targets', {}, 'value', { sort: readSort('random()') })).toThrow(
      /no column "random\(\)"/,
    );
  });
});

describe('names', () => {
  test('typed without marks mean every spelling, with marks only that one', () => {
    expect(findNames(db, 'place', 'gia lai')).toEqual(['Gia Lai']);
    expect(findNames(db, 'issuer', 'Sở Công Thương')).toEqual(['Sở Công Thương']);
    expect(findNames(db, 'issuer', 'Số Công Thương')).toEqual([]);
    expect(findNames(db, 'issuer', 'Sở Công')).toEqual([]);
  });

  test('that are not there have some that are like them', () => {
    expect(findSimilarNames(db, 'issuer', 'công thương')).toEqual(['Sở Công Thương']);
  });
});
