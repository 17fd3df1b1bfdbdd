/** Every filter goes by an index: no table is gone through, and nothing is sorted that comes in order. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../src/store/database.js';
import { startImport } from '../../../src/store/import-run.js';
import type { Filters } from '../../../src/store/query/filters.js';
import { findSql } from '../../../src/store/query/find-sql.js';
import { readSort } from '../../../src/store/query/sort.js';
import { SUBJECTS, type SubjectName } from '../../../src/store/query/subjects.js';
import { writeExtraction } from '../../../src/store/write-extraction.js';
import { giaLaiPlan, konTumPlan } from '../example-plans.js';

let db: Database;

beforeAll(() => {
  db = openDatabase(':memory:');
  const importId = startImport(db, { version: '1.0.0' });
  for (const extraction of [giaLaiPlan(), konTumPlan()]) writeExtraction(db, extraction, importId);
});

function planOf(what: SubjectName, filters: Filters, sort = ''): readonly string[] {
  const by = sort === '' ? [] : readSort(sort);
  const { sql, values } = findSql(db, SUBJECTS[what], { filters, sort: by, limit: 50 });
  const plan = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(values);
  return plan.map(({ detail }) => detail);
}

const BY_DOCUMENT = 'SEARCH r USING INDEX *_in_order (document_id=?)';
const BY_WORDS = 'SCAN f VIRTUAL TABLE INDEX';

const PLANS: readonly (readonly [SubjectName, Filters, string])[] = [
  ['targets', {}, 'SCAN r USING INDEX targets_in_order'],
  ['targets', { year: 2025 }, 'SEARCH r USING INDEX targets_by_year (due_year=?)'],
  ['targets', { from: 2024, to: 2025 }, 'SEARCH r USING INDEX targets_by_year (due_year>? AND due_year<?)'],
  ['targets', { min: 80, max: 90 }, 'SEARCH r USING INDEX targets_by_value (value>? AND value<?)'],
  ['targets', { unitOfMeasure: '% GDP' }, 'SEARCH r USING INDEX targets_by_unit (unit=?)'],
  ['targets', { unitOfMeasure: 'lop', min: 5 }, 'SEARCH r USING INDEX targets_by_unit (unit=? AND value>?)'],
  ['targets', { comparator: '>=' }, 'SEARCH r USING INDEX targets_by_comparator (comparator=?)'],
  ['targets', { dueBefore: '2025-12-31' }, 'SEARCH r USING INDEX targets_by_year (due_year<?)'],
  ['targets', { lead: 'Văn phòng Sở' }, BY_DOCUMENT],
  ['targets', { issuer: 'Sở Công Thương' }, BY_DOCUMENT],
  ['targets', { place: 'Gia Lai' }, BY_DOCUMENT],
  ['targets', { type: 'Kế hoạch' }, BY_DOCUMENT],
  ['targets', { cites: '61/2018' }, BY_DOCUMENT],
  ['targets', { text: 'ho so' }, BY_WORDS],
  ['tasks', { year: 2022 }, 'SEARCH r USING INDEX tasks_by_year (due_year=?)'],
  ['tasks', { dueBefore: '2022-12-31' }, 'SEARCH r USING INDEX tasks_by_due_date (due_date<?)'],
  ['tasks', { lead: 'VP Sở' }, BY_DOCUMENT],
  ['tasks', { supporting: 'các phòng' }, BY_DOCUMENT],
  ['tasks', { place: 'Gia Lai' }, BY_DOCUMENT],
  ['tasks', { text: 'quy chế' }, BY_WORDS],
  [
    'citations',
    { cites: '61/2018/NĐ-CP' },
    'SEARCH r USING INDEX citations_by_legal_document (legal_document_id=?)',
  ],
  ['citations', { type: 'Nghị định' }, 'SEARCH r USING INDEX citations_by_type (type=?)'],
  ['citations', { year: 2018 }, 'SEARCH r USING INDEX citations_by_year (year=?)'],
  ['citations', { issuer: 'so cong thuong' }, BY_DOCUMENT],
  ['citations', { text: '61/2018' }, BY_WORDS],
  ['documents', { year: 2021 }, 'SEARCH r USING COVERING INDEX documents_by_year (issued_year=?)'],
  ['documents', { place: 'Gia Lai' }, 'SEARCH r USING COVERING INDEX documents_by_place (place=?)'],
  ['documents', { type: 'Kế hoạch' }, 'SEARCH r USING COVERING INDEX documents_by_type (type=?)'],
  ['documents', { cites: '61/2018' }, 'SEARCH r USING INTEGER PRIMARY KEY (rowid=?)'],
  ['documents', { lead: 'Văn phòng Sở' }, 'SEARCH r USING INTEGER PRIMARY KEY (rowid=?)'],
  ['documents', { text: 'chuyển đổi' }, BY_WORDS],
  ['sections', { year: 2021 }, BY_DOCUMENT],
  ['sections', { issuer: 'Sở Công Thương' }, BY_DOCUMENT],
  ['sections', { text: 'mục tiêu' }, BY_WORDS],
  ['units', { place: 'Gia Lai' }, 'SEARCH r USING COVERING INDEX units_by_place (place=?)'],
  ['units', { issuer: 'Sở Công Thương' }, 'SEARCH r USING COVERING INDEX units_by_issuer (issuer=?)'],
  ['units', { lead: 'Văn phòng Sở' }, 'SEARCH r USING INTEGER PRIMARY KEY (rowid=?)'],
];

describe('the plan of a question', () => {
  test.each(PLANS)('%s %j', (what, filters, expected) => {
    const plan = planOf(what, filters);
    expect(plan[0]).toContain(expected.replace('*', what));
    const searched = plan.filter((detail) => /^SCAN (?!f VIRTUAL|r USING INDEX)/.test(detail));
    expect(searched).toEqual([]);
    expect(plan.filter((detail) => detail.includes('TEMP B-TREE'))).toEqual([]);
  });
});

describe('the plan of a sorted question', () => {
  test.each<[SubjectName, Filters, string, string]>([
    ['targets', {}, 'value', 'SCAN r USING INDEX targets_by_value'],
    ['targets', {}, '-value', 'SCAN r USING INDEX targets_by_value'],
    ['targets', {}, 'due_year', 'SCAN r USING INDEX targets_by_year'],
    ['targets', {}, '-due_year', 'SCAN r USING INDEX targets_by_year'],
    ['targets', {}, 'unit', 'SCAN r USING INDEX targets_by_unit'],
    ['targets', {}, 'comparator', 'SCAN r USING INDEX targets_by_comparator'],
    ['targets', { unitOfMeasure: '% GDP' }, '-value', 'SEARCH r USING INDEX targets_by_unit (unit=?)'],
    ['tasks', {}, 'due_date', 'SCAN r USING INDEX tasks_by_due_date'],
    ['tasks', {}, '-due_date', 'SCAN r USING INDEX tasks_by_due_date'],
    ['citations', {}, '-year', 'SCAN r USING INDEX citations_by_year'],
    ['citations', {}, 'type', 'SCAN r USING INDEX citations_by_type'],
  ])('%s %j by %s goes by an index', (what, filters, sort, expected) => {
    const plan = planOf(what, filters, sort);
    expect(plan).toEqual([expect.stringContaining(expected)]);
  });

  test.each<[SubjectName, string]>([
    ['targets', 'indicator'],
    ['targets', '-issuer'],
    ['tasks', 'title'],
    ['citations', 'document_issuer'],
  ])('%s by %s reads the records, and not the list with all that it joins', (what, sort) => {
    const plan = planOf(what, {}, sort);
    expect(plan.filter((detail) => /SUBQUERY|SCAN v/.test(detail))).toEqual([]);
    expect(plan.filter((detail) => detail.includes('TEMP B-TREE'))).toHaveLength(1);
  });
});
