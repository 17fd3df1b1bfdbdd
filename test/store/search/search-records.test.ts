import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.js';
import { startImport } from '../../../src/store/import-run.js';
import { QuestionError } from '../../../src/store/question-error.js';
import { parseSearch } from '../../../src/store/search/search-query.js';
import {
  CANDIDATES,
  findNumbersSql,
  SEARCHED_TYPES,
  searchRecords,
} from '../../../src/store/search/search-records.js';
import { writeExtraction } from '../../../src/store/write-extraction.js';
import { editedGiaLaiPlan, giaLaiPlan } from '../example-plans.js';
import { citation, plan, section, target, task } from '../extraction-factory.js';
import { temporaryDatabase } from '../temporary-folder.js';

const LINES = [
  'Số hoá kết quả giải quyết thủ tục',
  'Kết quả số liệu và hóa đơn',
  'Hoàn thiện thể chế',
  'Thế trận lòng dân',
  'Sửa chữa đường bộ',
  'Bổ sung dưỡng chất, bỏ thói quen',
  'Theo Nghị định 60/2021/NĐ-CP',
  'Theo Nghị quyết số 57-NQ/TW',
  'Tháng 2021 có 60 buổi',
];
const TEXT = `${LINES.join('\n')}\n`;

let db: Database;

beforeEach(() => {
  db = temporaryDatabase();
  const sections = LINES.slice(0, 6).map((line, index) => section(TEXT, line, { id: `s${index + 1}` }));
  const records = {
    path: 'plans/a.md',
    head: { place: 'Gia Lai', issuer: 'Sở Y tế' },
    sections: [...sections, section(TEXT, LINES[8] ?? '', { id: 's7' })],
    citations: [
      citation(TEXT, 'Nghị định 60/2021/NĐ-CP', { key: '60/2021/NĐ-CP' }),
      citation(TEXT, 'Nghị quyết số 57-NQ/TW', { id: 'c2', key: '57-NQ/TW', type: 'Nghị quyết' }),
    ],
  };
  writeExtraction(db, plan(TEXT, records), startImport(db, { version: '1.0.0' }));
});

const find = (words: string, scope = {}) =>
  searchRecords(db, parseSearch(words), { types: SEARCHED_TYPES, limit: 20, ...scope }).hits.map(
    ({ line }) => line,
  );

describe('words are found', () => {
  test.each([
    ['số hóa kết quả', [1, 2]],
    ['số hoá', [1, 2]],
    ['số hóa'.normalize('NFD'), [1, 2]],
    ['so hoa ket qua', [1, 2]],
    ['SỐ HÓA', [1, 2]],
    ['"số hóa"', [1]],
    ['"so hoa"', [1]],
    ['thể', [3]],
    ['thế', [4]],
    ['the', [3, 4, 7, 8]],
    ['"duong bo"', [5]],
    ['duong bo', [5, 6]],
    ['đường', [5]],
    ['dưỡng', [6]],
    ['60/2021', [7]],
    ['60/2021/nd-cp', [7]],
    ['57-NQ/TW', [8]],
    ['57-nq/tw', [8]],
    ['"lòng dân" OR đường', [4, 5]],
    ['thể AND chế', [3]],
    ['(thể OR thế) AND "lòng dân"', [4]],
    ['kết quả NOT "thủ tục"', [2]],
    ['the NOT tran', [3]],
    ['hóa NOT (đơn OR tục)', []],
    ['hoàn th*', [3]],
    ['không có', []],
  ])('%s in lines %j', (words, lines) => {
    // "the" is also in "theo" for no one: words are whole.
    expect(find(words).toSorted()).toEqual(words === 'the' ? [3, 4] : lines);
  });

  test('side by side before apart', () => {
    expect(find('số hóa kết quả')[0]).toBe(1);
  });

  test('with their places marked', () => {
    const { hits } = searchRecords(db, parseSearch('so hoa'), { types: SEARCHED_TYPES, limit: 1 });
    expect(hits[0]?.marks.map(({ start, end }) => hits[0]?.text.slice(start, end))).toEqual(['Số', 'hoá']);
    expect(hits[0]).toMatchObject({ type: 'section', path: 'plans/a.md', line: 1, place: 'Gia Lai' });
  });

  test('for what was asked, and not for what another alternative rules out', () => {
    const query = parseSearch('số NOT hóa OR đơn');
    const { hits } = searchRecords(db, query, { types: SEARCHED_TYPES, limit: 9 });
    const invoice = hits.find(({ line }) => line === 2);
    expect(invoice?.marks.map(({ start, end }) => invoice.text.slice(start, end))).toEqual(['đơn']);
  });

  test('in some kinds of records, of some plans', () => {
    expect(find('60/2021', { types: ['section'] })).toEqual([]);
    expect(find('60/2021', { types: ['citation'], place: 'gia lai', issuer: 'SO Y TE' })).toEqual([7]);
    expect(find('60/2021', { place: 'Kon Tum' })).toEqual([]);
  });
});

/** Anything, and what looks like a search. */
const TYPED = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('(', ')', '"', 'AND', 'OR', 'NOT', 'so', 'hóa', '*', ' '), { maxLength: 14 })
    .map((parts) => parts.join(' ')),
);

test('any text is either searched for or refused in one line', () => {
  const scope = { types: SEARCHED_TYPES, limit: 5 };
  fc.assert(
    fc.property(TYPED, (typed) => {
      try {
        searchRecords(db, parseSearch(typed), scope);
      } catch (error) {
        expect(error).toBeInstanceOf(QuestionError);
      }
    }),
  );
});

test('a plan that is imported again is found by its new words only', () => {
  const importId = startImport(db, { version: '1.0.0' });
  writeExtraction(db, giaLaiPlan(), importId);
  expect(find('"xây dựng quy chế"')).not.toEqual([]);
  writeExtraction(db, editedGiaLaiPlan(), importId);
  expect(find('"xây dựng quy chế"')).toEqual([]);
  expect(find('"rà soát"')).toEqual([2]);
});

test('targets are found by indicator and tasks by product', () => {
  const text = 'đạt 90% hồ sơ\nlập danh mục\n';
  const records = {
    path: 'b.md',
    targets: [target(text, 'đạt 90% hồ sơ', { indicator: 'tỷ lệ giải ngân' })],
    tasks: [task(text, 'lập danh mục', { products: ['Tờ trình'] })],
  };
  writeExtraction(db, plan(text, records), startImport(db, { version: '1.0.0' }));
  expect([find('giải ngân'), find('tờ trình')]).toEqual([[1], [2]]);
});

test('nothing but the index is gone through', () => {
  const scope = { types: SEARCHED_TYPES, limit: 20, place: 'Gia Lai' };
  const { sql, values } = findNumbersSql(db, '(folded : "so")', scope, 10);
  const plan = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(values);
  const details = plan.map(({ detail }) => detail);
  expect(details[0]).toMatch(/^SCAN f VIRTUAL TABLE INDEX \d+:M/);
  expect(details.filter((detail) => /TEMP B-TREE|SCAN d/.test(detail))).toEqual([]);
});

test.each([
  [CANDIDATES, false],
  [CANDIDATES + 1, true],
])('of %i candidates some are left out: %s', (count, isCutOff) => {
  const lines = Array.from({ length: count }, (_, index) => `Bản ${index} xã`);
  const text = `${lines.join('\n')}\n`;
  const sections = lines.map((line, index) => section(text, line, { id: `s${index + 1}` }));
  writeExtraction(db, plan(text, { path: 'many.md', sections }), startImport(db, { version: '1.0.0' }));
  const result = searchRecords(db, parseSearch('bản'), { types: SEARCHED_TYPES, limit: 7 });
  expect(result).toMatchObject({ isCutOff, found: CANDIDATES });
  expect(result.hits).toHaveLength(7);
});
