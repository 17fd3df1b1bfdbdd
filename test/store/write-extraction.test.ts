import { describe, expect, test } from 'vitest';
import { SECTION_KINDS } from '../../src/records.js';
import type { Database } from '../../src/store/database.js';
import { startImport } from '../../src/store/import-run.js';
import { writeExtraction } from '../../src/store/write-extraction.js';
import { editedGiaLaiPlan, giaLaiPlan, konTumPlan } from './example-plans.js';
import { type placeOf, plan, section } from './extraction-factory.js';
import { temporaryDatabase } from './temporary-folder.js';

const TABLES = [
  ...['documents', 'document_recipients', 'sections', 'targets', 'tasks', 'task_groups', 'task_products'],
  ...['units', 'unit_aliases', 'task_units', 'legal_documents', 'citations', 'diagnostics'],
];

/** All rows of all record tables, in an order that does not depend on when they were written. */
function contents(db: Database): string {
  const sorted = (table: string) =>
    db
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map((row) => JSON.stringify(row))
      .sort();
  return TABLES.flatMap((table) => [table, ...sorted(table)]).join('\n');
}

/** All rows of one document, with the shared rows they point to. */
function contentsOf(db: Database, path: string): string {
  const id = db.prepare('SELECT id FROM documents WHERE path = ?').pluck().get(path);
  const own = TABLES.filter((table) => !['documents', 'units', 'legal_documents'].includes(table));
  return JSON.stringify([
    db.prepare('SELECT * FROM documents WHERE id = ?').all(id),
    ...own.map((table) => db.prepare(`SELECT * FROM ${table} WHERE document_id = ?`).all(id)),
    db
      .prepare('SELECT * FROM units WHERE id IN (SELECT unit_id FROM unit_aliases WHERE document_id = ?)')
      .all(id),
    db
      .prepare(
        'SELECT * FROM legal_documents WHERE id IN (SELECT legal_document_id FROM citations WHERE document_id = ?)',
      )
      .all(id),
  ]);
}

function storeWith(...extractions: Parameters<typeof writeExtraction>[1][]) {
  const db = temporaryDatabase();
  const importId = startImport(db, { version: '1.0.0' });
  for (const extraction of extractions) writeExtraction(db, extraction, importId);
  return { db, importId };
}

function expectSound(db: Database): void {
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
}

describe('a document goes in whole', () => {
  test('its head, text, hash and version', () => {
    const { db, importId } = storeWith(giaLaiPlan());
    const { text, source } = giaLaiPlan();
    expect(db.prepare('SELECT * FROM documents').get()).toEqual({
      ...{ id: 1, ...source, text, schema_version: 1, extractor_version: '1.0.0', import_id: importId },
      ...{
        type: 'Kế hoạch',
        number: '7',
        symbol: 'KH-SCT',
        place: 'Gia Lai',
        title: 'Chuyển đổi số năm 2022',
      },
      ...{
        issued_year: 2021,
        issued_month: 12,
        issued_day: null,
        issued_date: '2021-12',
        issued_from: '2021-12-01',
        issued_to: '2021-12-31',
        issuer: 'Sở Công Thương',
      },
      ...{ parent_body: 'UBND TỈNH GIA LAI', period_from: 2022, period_to: 2022, horizon: 2030 },
      ...{ signer_capacity: 'KT.', signer_title: 'PHÓ GIÁM ĐỐC', signer_name: 'Trần Văn Mẫu' },
    });
    const recipients = db.prepare('SELECT text FROM document_recipients ORDER BY position').pluck().all();
    expect(recipients).toEqual(['Sở Nội vụ', 'Lưu: VT']);
  });

  test('its records, in their order, every field', () => {
    const { db } = storeWith(giaLaiPlan());
    const extraction = giaLaiPlan();
    expect(rows(db, 'sections')).toEqual(
      extraction.sections.map(({ span, ...rest }) => ({ ...rest, ...flat(span) })),
    );
    expect(rows(db, 'targets')).toEqual(
      extraction.targets.map(({ span, baseline, period, periodSource, ...rest }) => ({
        ...{
          ...rest,
          ...flat(span),
          period_from: period.from,
          period_to: period.to,
          period_source: periodSource,
        },
        ...{ baseline_from: baseline?.from ?? null, baseline_to: baseline?.to ?? null },
        baseline_value: baseline?.value ?? null,
        is_percentage: rest.unit.startsWith('%') ? 1 : 0,
        due_year: period.to,
      })),
    );
    expect(rows(db, 'citations')).toEqual(
      extraction.citations.map(({ span, pinpoint, refersTo, changes: _, ...rest }) => ({
        ...{
          ...rest,
          refers_to: refersTo,
          ...flat(span),
          legal_document_id: expect.any(Number),
          title: rest.subject,
        },
        ...{ date_from: rest.date, date_to: rest.date },
        ...(pinpoint ?? { article: null, clause: null, point: null }),
      })),
    );
    expect(rows(db, 'diagnostics')).toEqual(
      extraction.diagnostics.map(({ span, ...rest }) => ({ ...rest, ...flat(span) })),
    );
  });

  test('its tasks with groups, products and units', () => {
    const { db } = storeWith(giaLaiPlan());
    const { tasks } = giaLaiPlan();
    expect(rows(db, 'tasks')).toEqual(
      tasks.map(({ span, deadline, group, products, leadUnits, supportingUnits, ...rest }) => ({
        ...{ ...rest, ...flat(span), deadline_text: deadline.text, deadline_from: deadline.from },
        ...{ start_date: deadline.from, due_date: deadline.to },
        ...{ due_year: deadline.to === null ? null : Number(deadline.to.slice(0, 4)) },
        ...{ deadline_to: deadline.to, deadline_recurrence: deadline.recurrence },
      })),
    );
    const texts = (table: string) =>
      db.prepare(`SELECT task, text FROM ${table} ORDER BY task, position`).raw().all();
    expect(texts('task_groups')).toEqual([
      ['k1', 'II. NHIỆM VỤ'],
      ['k1', '1. Thể chế'],
    ]);
    expect(texts('task_products')).toEqual([
      ['k1', 'Quy chế'],
      ['k1', 'Báo cáo'],
    ]);
    const units = `SELECT task, role, tu.position, name, canonical, kind FROM task_units AS tu JOIN units AS u ON u.id = unit_id
      ORDER BY task, role, tu.position`;
    expect(db.prepare(units).raw().all()).toEqual([
      ['k1', 'lead', 1, 'Văn phòng Sở', 'Văn phòng Sở', 'unit'],
      ['k1', 'supporting', 1, 'Các phòng', 'Các phòng', 'collective'],
      ['k2', 'lead', 1, 'Thanh tra Sở', 'Thanh tra Sở', 'unit'],
      ['k2', 'lead', 2, 'VP Sở', 'Văn phòng Sở', 'unit'],
      ['k2', 'supporting', 1, 'Văn phòng Sở', 'Văn phòng Sở', 'unit'],
    ]);
  });

  test('every span cuts its quote out of the stored text', () => {
    const { db } = storeWith(giaLaiPlan(), konTumPlan());
    for (const table of ['sections', 'targets', 'tasks', 'citations']) {
      const all = db
        .prepare<[], { text: string; quote: string; start_offset: number; end_offset: number }>(
          `SELECT text, quote, start_offset, end_offset FROM ${table} JOIN documents AS d ON d.id = document_id`,
        )
        .all();
      expect(all.map((row) => row.text.slice(row.start_offset, row.end_offset))).toEqual(
        all.map((row) => row.quote),
      );
      if (table !== 'sections') expect(all.length).toBeGreaterThan(2);
    }
  });

  test('every kind of section of the contract is allowed', () => {
    const kinds = SECTION_KINDS.map((kind) => section('Mục', 'Mục', { id: kind, kind }));
    const { db } = storeWith(plan('Mục', { path: 'kinds.txt', sections: kinds }));
    expect(rows(db, 'sections')).toHaveLength(SECTION_KINDS.length);
  });

  test('the empty plan', () => {
    const { db } = storeWith(plan('không có gì', { path: 'empty.txt', head: { type: null } }));
    expect(db.prepare('SELECT count(*) FROM documents').pluck().get()).toBe(1);
    expectSound(db);
  });
});

describe('the same content again', () => {
  test('changes nothing at all', () => {
    const { db, importId } = storeWith(giaLaiPlan(), konTumPlan());
    const later = startImport(db, { version: '1.0.0' });
    const before = { rows: contents(db), changes: db.prepare('SELECT total_changes()').pluck().get() };
    expect(later).not.toBe(importId);
    expect(writeExtraction(db, giaLaiPlan(), later)).toBe('unchanged');
    expect(writeExtraction(db, konTumPlan(), later)).toBe('unchanged');
    expect({ rows: contents(db), changes: db.prepare('SELECT total_changes()').pluck().get() }).toEqual(
      before,
    );
  });

  test('by another extractor version is redone', () => {
    const { db, importId } = storeWith(giaLaiPlan('0.9.0'), konTumPlan());
    expect(writeExtraction(db, giaLaiPlan('1.0.0'), importId)).toBe('replaced');
    expect(db.prepare('SELECT extractor_version FROM documents').pluck().all()).toEqual(['1.0.0', '1.0.0']);
    expect(contents(db)).toBe(contents(storeWith(giaLaiPlan('1.0.0'), konTumPlan()).db));
    expectSound(db);
  });

  test('under another path is another document', () => {
    const { db, importId } = storeWith(giaLaiPlan());
    const copy = { ...giaLaiPlan(), source: { ...giaLaiPlan().source, path: 'plans/copy.txt' } };
    expect(writeExtraction(db, copy, importId)).toBe('imported');
    expect(db.prepare('SELECT count(*) FROM documents').pluck().get()).toBe(2);
  });
});

describe('a changed file', () => {
  test('replaces the records of its document and nothing else', () => {
    const { db, importId } = storeWith(giaLaiPlan(), konTumPlan());
    const other = contentsOf(db, 'plans/kon-tum.txt');
    const id = db.prepare('SELECT id FROM documents WHERE path = ?').pluck().get('plans/gia-lai.txt');
    expect(writeExtraction(db, editedGiaLaiPlan(), importId)).toBe('replaced');
    expect(contentsOf(db, 'plans/kon-tum.txt')).toBe(other);
    const targets = db.prepare('SELECT value FROM targets WHERE document_id = ?').pluck().all(id);
    expect(targets).toEqual([70]);
    expectSound(db);
  });

  test('leaves no unit and no legal document behind that nobody names any more', () => {
    const { db, importId } = storeWith(giaLaiPlan());
    writeExtraction(db, editedGiaLaiPlan(), importId);
    expect(db.prepare('SELECT canonical FROM units').pluck().all()).toEqual(['Phòng Kế hoạch']);
    expect(db.prepare('SELECT key FROM legal_documents').pluck().all()).toEqual(['61/2018/NĐ-CP']);
  });
});

describe('a write that fails half way', () => {
  const broken = (extraction = editedGiaLaiPlan()) => ({
    ...extraction,
    citations: extraction.citations.map((citation) => ({ ...citation, section: 's99' })),
  });

  test('of a new document leaves nothing', () => {
    const { db, importId } = storeWith(konTumPlan());
    const before = contents(db);
    expect(() => writeExtraction(db, broken(), importId)).toThrow(/FOREIGN KEY/);
    expect(contents(db)).toBe(before);
    expect(db.inTransaction).toBe(false);
  });

  test('of a changed document leaves the old one', () => {
    const { db, importId } = storeWith(giaLaiPlan(), konTumPlan());
    const before = contents(db);
    expect(() => writeExtraction(db, broken(), importId)).toThrow(/FOREIGN KEY/);
    expect(contents(db)).toBe(before);
    expect(writeExtraction(db, editedGiaLaiPlan(), importId)).toBe('replaced');
    expectSound(db);
  });

  test('because of a parent that does not exist, noticed at the end', () => {
    const { db, importId } = storeWith();
    const orphan = plan('Mục', { path: 'orphan.txt', sections: [section('Mục', 'Mục', { parent: 's9' })] });
    expect(() => writeExtraction(db, orphan, importId)).toThrow(/FOREIGN KEY/);
    expect(db.prepare('SELECT count(*) FROM documents').pluck().get()).toBe(0);
  });
});

function rows(db: Database, table: string) {
  const all = db.prepare(`SELECT * FROM ${table} ORDER BY position`).all() as Record<string, unknown>[];
  expect(all.map(({ position }) => position)).toEqual(all.map((_, index) => index + 1));
  return all.map(({ document_id: _document, position: _position, ...row }) => row);
}

function flat({ start, end }: ReturnType<typeof placeOf>['span']) {
  return {
    ...{ start_line: start.line, start_column: start.column, start_offset: start.offset },
    ...{ end_line: end.line, end_column: end.column, end_offset: end.offset },
    page: null,
  };
}
