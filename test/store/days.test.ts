/** Dates that plans cut short, as whole days: the first and the last that they may mean. */

import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { exportDatabase } from '../../src/store/export/export-database.js';
import { startImport } from '../../src/store/import-run.js';
import { writeExtraction } from '../../src/store/write-extraction.js';
import { citation, plan, task } from './extraction-factory.js';
import { temporaryDatabase, temporaryFolder } from './temporary-folder.js';

const TEXT = 'Rà soát quy chế theo Quyết định số 5/QĐ-UBND\n';

interface Dates {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly cited?: string | null;
  readonly issued?: readonly [number | null, number | null, number | null];
}

function databaseWith({
  from = null,
  to = null,
  cited = null,
  issued = [null, null, null],
}: Dates): Database {
  const [year, month, day] = issued;
  const deadline = { text: 'hạn', from, to, recurrence: null };
  const db = temporaryDatabase();
  const records = {
    path: 'a.md',
    head: { issued: { year, month, day } },
    tasks: [task(TEXT, 'Rà soát quy chế', { deadline })],
    citations: [
      citation(TEXT, 'Quyết định số 5/QĐ-UBND', { type: 'Quyết định', key: '5/QĐ-UBND', date: cited }),
    ],
  };
  writeExtraction(db, plan(TEXT, records), startImport(db, { version: '1.0.0' }));
  return db;
}

const row = (db: Database, sql: string) => db.prepare(sql).raw().get();

describe('a deadline', () => {
  test.each([
    ['2022', '2022', '2022-01-01', '2022-12-31'],
    ['2022-03', '2024-02', '2022-03-01', '2024-02-29'],
    ['2022-03-05', '2022-03-05', '2022-03-05', '2022-03-05'],
    ['2026-04-01', null, '2026-04-01', null],
    [null, '2023-02', null, '2023-02-28'],
    [null, null, null, null],
  ])('from %s to %s is due from %s to %s', (from, to, first, last) => {
    const sql = 'SELECT deadline_from, deadline_to, start_date, due_date FROM task_list';
    expect(row(databaseWith({ from, to }), sql)).toEqual([from, to, first, last]);
  });
});

describe('the day of a plan', () => {
  test.each<[Dates['issued'], string | null, string | null, string | null]>([
    [[2021, 12, null], '2021-12', '2021-12-01', '2021-12-31'],
    [[2021, null, null], '2021', '2021-01-01', '2021-12-31'],
    [[2024, 2, 9], '2024-02-09', '2024-02-09', '2024-02-09'],
    [[null, null, null], null, null, null],
  ])('%j is %s: from %s to %s', (issued, date, first, last) => {
    const db = databaseWith({ issued: issued ?? [null, null, null] });
    expect(row(db, 'SELECT issued_date, issued_from, issued_to FROM document_list')).toEqual([
      date,
      first,
      last,
    ]);
    const sql = 'SELECT first_cited, first_cited_from, last_cited_to FROM legal_document_list';
    expect(row(db, sql)).toEqual([date, first, last]);
  });
});

describe('the day of what is cited', () => {
  test.each([
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2021-07-15', '2021-07-15', '2021-07-15'],
    [null, null, null],
  ])('%s: from %s to %s', (cited, first, last) => {
    const sql = 'SELECT date, date_from, date_to FROM citation_list';
    expect(row(databaseWith({ cited }), sql)).toEqual([cited, first, last]);
  });
});

test('DuckDB computes with them as dates, and has what the plan says beside them', async () => {
  const folder = temporaryFolder();
  await exportDatabase(databaseWith({ from: '2022-03', to: '2022-09' }), 'parquet', folder);
  const duck = await (await DuckDBInstance.create()).connect();
  const path = join(folder, 'task_list.parquet');
  const sql = `SELECT deadline_to, date_diff('day', start_date, due_date) AS days FROM read_parquet('${path}')`;
  expect((await duck.runAndReadAll(sql)).getRowsJson()).toEqual([['2022-09', '213']]);
});
