/** What people ask: one SELECT each, without cutting strings. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { startImport } from '../../src/store/import-run.js';
import { writeExtraction } from '../../src/store/write-extraction.js';
import { giaLaiPlan, konTumPlan } from './example-plans.js';
import { temporaryDatabase } from './temporary-folder.js';

let db: Database;

beforeEach(() => {
  db = temporaryDatabase();
  const importId = startImport(db, { version: '1.0.0' });
  for (const extraction of [giaLaiPlan(), konTumPlan()]) writeExtraction(db, extraction, importId);
});

const ask = (sql: string, ...values: readonly string[]) =>
  db
    .prepare(sql)
    .raw()
    .all(...values);

describe('questions', () => {
  test('all percentage targets due by 2025, with the department that set them', () => {
    const sql = `SELECT indicator, comparator, value, unit, issuer, place FROM target_list
      WHERE is_percentage = 1 AND period_to <= 2025 ORDER BY value`;
    expect(ask(sql)).toEqual([
      ['kinh tế số', '>=', 16, '% GDP', 'Sở Công Thương', 'Gia Lai'],
      ['hồ sơ được số hóa', '>=', 85.5, '%', 'Sở Công Thương', 'Gia Lai'],
      ['hồ sơ', '=', 90, '%', 'Sở Công Thương', 'Kon Tum'],
    ]);
  });

  test('all tasks led by one unit, under any of its names, with their deadlines', () => {
    const sql = `SELECT title, deadline_text, deadline_to, deadline_recurrence FROM task_unit_list
      WHERE unit = ? AND place = ? AND role = 'lead' ORDER BY line`;
    expect(ask(sql, 'Văn phòng Sở', 'Gia Lai')).toEqual([
      ['Xây dựng quy chế', 'Quý II/2022', '2022-06-30', null],
      ['Kiểm tra việc thực hiện', 'Thường xuyên', null, 'ongoing'],
    ]);
  });

  test('how often each decree is cited', () => {
    const sql = `SELECT key, count(*), count(DISTINCT path) FROM citation_list WHERE type = 'Nghị định'
      GROUP BY legal_document_id`;
    expect(ask(sql)).toEqual([['61/2018/NĐ-CP', 3, 2]]);
  });

  test('and by which documents', () => {
    const sql = `SELECT key, path, count(*) FROM citation_list WHERE key = ? GROUP BY legal_document_id, path ORDER BY path`;
    expect(ask(sql, '61/2018/NĐ-CP')).toEqual([
      ['61/2018/NĐ-CP', 'plans/gia-lai.txt', 2],
      ['61/2018/NĐ-CP', 'plans/kon-tum.txt', 1],
    ]);
  });

  test.each([
    ['target_list', 'plans/gia-lai.txt', 4, 'tối thiểu 85,5% hồ sơ được số hóa'],
    ['task_list', 'plans/gia-lai.txt', 7, '1\tXây dựng quy chế'],
    ['task_unit_list', 'plans/kon-tum.txt', 3, 'Văn phòng Sở chủ trì tổng hợp báo cáo'],
    ['citation_list', 'plans/gia-lai.txt', 2, 'Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh'],
  ])('where in the source a row of %s stands', (view, path, line, quote) => {
    expect(ask(`SELECT DISTINCT path, line FROM ${view} WHERE quote = ?`, quote)).toEqual([[path, line]]);
  });
});

describe('lists for people', () => {
  test('the units, products and groups of a task are one cell each, in their order', () => {
    expect(
      ask('SELECT lead_units, supporting_units, products, task_group FROM task_list ORDER BY path, line'),
    ).toEqual([
      ['Văn phòng Sở', 'Các phòng', 'Quy chế; Báo cáo', 'II. NHIỆM VỤ › 1. Thể chế'],
      ['Thanh tra Sở; Văn phòng Sở', 'Văn phòng Sở', null, null],
      ['Văn phòng Sở', null, null, null],
    ]);
  });

  test('a citation with its subject and pinpoint', () => {
    const sql =
      'SELECT symbol, date, issuer, subject, article, clause, point, role FROM citation_list ORDER BY path, line';
    expect(ask(sql).slice(0, 2)).toEqual([
      ['61/2018/NĐ-CP', '2018-04-23', 'Chính phủ', null, '5', '2', 'a', 'basis'],
      ['12/QĐ-UBND', null, 'Ủy ban nhân dân tỉnh', 'chuyển đổi số', null, null, null, 'basis'],
    ]);
  });
});

describe('one name at two places', () => {
  test('is two units', () => {
    const sql = 'SELECT place, issuer FROM units WHERE canonical = ? ORDER BY place';
    expect(ask(sql, 'Văn phòng Sở')).toEqual([
      ['Gia Lai', 'Sở Công Thương'],
      ['Kon Tum', 'Sở Công Thương'],
    ]);
  });

  test('is two decisions, however often and under whatever spelling of the issuer', () => {
    const sql = `SELECT legal_issuer, legal_place, count(*) FROM citation_list WHERE key = '12/QĐ-UBND'
      GROUP BY legal_document_id ORDER BY legal_place`;
    expect(ask(sql)).toEqual([
      ['UBND tỉnh', 'Gia Lai', 2],
      ['UBND tỉnh', 'Kon Tum', 1],
    ]);
  });

  test('is never one where two plans name no place', () => {
    const importId = startImport(db, { version: '1.0.0' });
    for (const path of ['a.txt', 'b.txt']) {
      const base = konTumPlan();
      const nowhere = {
        ...base,
        source: { ...base.source, path },
        document: { ...base.document, place: null },
      };
      writeExtraction(db, nowhere, importId);
    }
    expect(ask("SELECT count(*) FROM units WHERE place = ''")).toEqual([[2]]);
    expect(ask("SELECT count(*) FROM legal_documents WHERE key = '12/QĐ-UBND' AND place = ''")).toEqual([
      [2],
    ]);
    expect(ask("SELECT count(*) FROM legal_documents WHERE key = '61/2018/NĐ-CP'")).toEqual([[1]]);
  });
});
