/** Each format is read back by another program and gives the rows of the database. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.js';
import { LISTS, TABLES } from '../../../src/store/dictionary/list-entries.js';
import { textOfTyped } from '../../../src/store/export/export-cell.js';
import { type ExportFormat, exportDatabase } from '../../../src/store/export/export-database.js';
import { type ExportedTable, exportedTables } from '../../../src/store/export/exported-table.js';
import { harmlessText } from '../../../src/store/export/harmless-text.js';
import { finishImport, startImport } from '../../../src/store/import-run.js';
import { writeExtraction } from '../../../src/store/write-extraction.js';
import { giaLaiPlan, konTumPlan } from '../example-plans.js';
import { plan, section, task } from '../extraction-factory.js';
import { temporaryDatabase, temporaryFolder } from '../temporary-folder.js';

const HOSTILE = [
  '=1+1',
  '+SUM(A1)',
  '-2',
  '@cmd',
  ' =HYPERLINK("x")',
  'a"b,c;d',
  '<b>&amp;</b>',
  "'; DROP TABLE targets; --",
];

function filledDatabase(): Database {
  const db = temporaryDatabase();
  const importId = startImport(db, { version: '1.0.0' });
  for (const extraction of [giaLaiPlan(), konTumPlan()]) writeExtraction(db, extraction, importId);
  const text = `${HOSTILE.join('\n')}\n`;
  const sections = HOSTILE.map((title, index) => section(text, title.trim(), { id: `s${index}`, title }));
  const late = { text: '29/02/2024', from: null, to: '2024-02-29', recurrence: null };
  const tasks = [
    task(text, '-2', { deadline: late }),
    task(text, '@cmd', { id: 'k2', deadline: { ...late, to: '2024-02-31' } }),
  ];
  writeExtraction(db, plan(text, { path: 'hostile.md', sections, tasks }), importId);
  finishImport(db, importId);
  return db;
}

async function exported(format: ExportFormat) {
  const db = filledDatabase();
  const folder = join(temporaryFolder(), 'out');
  const report = await exportDatabase(db, format, folder);
  return { folder, report, tables: exportedTables(db) };
}

const textsOf = ({ columns, rows }: ExportedTable) =>
  [...rows()].map((row) =>
    row.map((value, index) => textOfTyped(value, columns[index] ?? { name: '', type: 'text', meaning: '' })),
  );

test('writes a file for each table and list, a dictionary and metadata', async () => {
  const { folder, report } = await exported('csv');
  const names = [...LISTS, ...TABLES].map(({ name }) => `${name}.csv`);
  expect(readdirSync(folder).toSorted()).toEqual(
    [...names, 'data-dictionary.csv', 'metadata.json'].toSorted(),
  );
  expect(report.losses).toEqual([]);
  const dictionary: string[][] = parse(readFileSync(join(folder, 'data-dictionary.csv')), { bom: true });
  expect(dictionary).toContainEqual([
    'target_list',
    'value',
    'number',
    'the number committed to; of a range the lower end',
  ]);
  const metadata = JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8'));
  expect(metadata.databases.plans.tables.target_list.title).toBe('Targets');
});

test('CSV gives the same rows, with a byte order mark and no formulas', async () => {
  const { folder, tables } = await exported('csv');
  for (const table of tables) {
    const file = readFileSync(join(folder, `${table.name}.csv`));
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, ...rows]: string[][] = parse(file, { bom: true });
    expect(head).toEqual(table.columns.map(({ name }) => name));
    const isText = (index: number) => ['text', 'partial date'].includes(table.columns[index]?.type ?? '');
    expect(rows).toEqual(
      textsOf(table).map((row) => row.map((text, index) => (isText(index) ? harmlessText(text) : text))),
    );
  }
  const titles = parse(readFileSync(join(folder, 'sections.csv')), { bom: true, columns: true }) as {
    title: string;
  }[];
  for (const title of HOSTILE.slice(0, 5)) expect(titles.map((row) => row.title)).toContain(`'${title}`);
});

test.each([
  ['=', '='],
  ['-', '-'],
  ['', ''],
  ['2-3', '2-3'],
  ['=1', "'=1"],
  ['\t=1', "'\t=1"],
  ['-- bỏ', "'-- bỏ"],
])('as a cell %j is %j', (text, cell) => {
  expect(harmlessText(text)).toBe(cell);
});

test('NDJSON gives the same rows, numbers as numbers', async () => {
  const { folder, tables } = await exported('ndjson');
  for (const table of tables) {
    const lines = readFileSync(join(folder, `${table.name}.ndjson`), 'utf8')
      .split('\n')
      .slice(0, -1);
    const rows = lines.map((line) => Object.values(JSON.parse(line) as object));
    const expected = [...table.rows()].map((row, r) =>
      row.map((value, index) => (value instanceof Date ? textsOf(table)[r]?.[index] : value)),
    );
    expect(rows).toEqual(expected);
  }
});

test('Parquet, read by DuckDB, gives the same rows with their types', async () => {
  const { folder, tables } = await exported('parquet');
  const duck = await (await DuckDBInstance.create()).connect();
  const types = {
    text: 'VARCHAR',
    'partial date': 'VARCHAR',
    integer: 'BIGINT',
    number: 'DOUBLE',
    'yes/no': 'BOOLEAN',
  };
  for (const table of tables) {
    const path = join(folder, `${table.name}.parquet`).replaceAll("'", "''");
    const read = await duck.runAndReadAll(`SELECT * FROM read_parquet('${path}')`);
    expect(read.columnNames()).toEqual(table.columns.map(({ name }) => name));
    const expectedTypes = table.columns.map(
      ({ type }) => ({ ...types, date: 'DATE', time: /TIMESTAMP/ })[type],
    );
    for (const [index, type] of read.columnTypes().entries())
      expect(String(type)).toMatch(expectedTypes[index] ?? '');
    const rows = read.getRowsJson();
    const plain = [...table.rows()].map((row) =>
      row.map((value) =>
        value instanceof Date ? expect.stringContaining(value.toISOString().slice(0, 10)) : value,
      ),
    );
    expect(
      rows.map((row) =>
        row.map((cell, index) =>
          table.columns[index]?.type === 'integer' && cell !== null ? Number(cell) : cell,
        ),
      ),
    ).toEqual(plain);
  }
});

test('a day that is none of the calendar is left out, one that is kept as a day', async () => {
  const { tables } = await exported('ndjson');
  const tasks = tables.find(({ name }) => name === 'tasks');
  const days = textsOf(tasks as ExportedTable).map(
    (row) => row[tasks?.columns.findIndex(({ name }) => name === 'due_date') ?? 0],
  );
  expect(days.slice(-2)).toEqual(['2024-02-29', '']);
});

describe('Excel', () => {
  test('gives the same rows, text as text', async () => {
    const { folder, tables } = await exported('xlsx');
    for (const table of tables) {
      const { rows, formulas } = readSheet(join(folder, `${table.name}.xlsx`), table.columns.length);
      expect(formulas).toBe(0);
      expect(rows[0]).toEqual(table.columns.map(({ name }) => name));
      const expected = [...table.rows()].map((row) =>
        row.map((value) => {
          if (value instanceof Date) return String(value.getTime() / 86_400_000 + 25_569);
          return typeof value === 'boolean' ? String(Number(value)) : String(value ?? '');
        }),
      );
      const round = (row: readonly string[]) =>
        row.map((cell) => (/^\d{5}\.\d{6,}$/.test(cell) ? Number(cell).toFixed(4) : cell));
      expect(rows.slice(1).map(round)).toEqual(expected.map(round));
    }
  });

  test('has cells cut that are too long, and says how many', async () => {
    const db = temporaryDatabase();
    const text = `${'dài '.repeat(9000)}\n`;
    writeExtraction(db, plan(text, { path: 'long.md' }), startImport(db, { version: '1' }));
    const { losses } = await exportDatabase(db, 'xlsx', temporaryFolder());
    expect(losses).toEqual([expect.stringMatching(/^documents: 1 cells are longer/)]);
  });
});

test('a folder that cannot be made is one clear line', async () => {
  const file = join(temporaryFolder(), 'file');
  const db = temporaryDatabase();
  await exportDatabase(db, 'csv', file);
  const inFile = join(file, 'documents.csv', 'sub');
  await expect(exportDatabase(db, 'csv', inFile)).rejects.toThrow(/cannot be written to/);
  expect(existsSync(inFile)).toBe(false);
});

/** The cells of a workbook's first sheet, by its XML. */
function readSheet(path: string, width: number) {
  const files = unzipSync(readFileSync(path));
  const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const shared = textsIn(xml('xl/sharedStrings.xml'), 'si');
  const rows: string[][] = [];
  let formulas = 0;
  let cell = { column: 0, isShared: false, text: '' };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'row') rows.push(Array.from({ length: width }, () => ''));
    if (name === 'f') formulas++;
    if (name === 'c')
      cell = { column: columnOf(String(attributes.r)), isShared: attributes.t === 's', text: '' };
  });
  parser.on('text', (text) => {
    cell.text += text;
  });
  parser.on('closetag', ({ name }) => {
    const row = rows.at(-1);
    if (name === 'c' && row) row[cell.column] = cell.isShared ? (shared[Number(cell.text)] ?? '') : cell.text;
  });
  parser.write(xml('xl/worksheets/sheet1.xml')).close();
  return { rows, formulas };
}

function textsIn(xml: string, element: string): readonly string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (name === element) texts.push('');
  });
  parser.on('text', (text) => {
    if (texts.length > 0) texts[texts.length - 1] += text;
  });
  if (xml !== '') parser.write(xml).close();
  return texts;
}

function columnOf(reference: string): number {
  const letters = reference.replace(/\d+$/, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
