/** docs/data-model.md tells of every column; `npx vitest run test/store/data-model.test.ts -u` makes it anew. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { dataModelPage } from '../../scripts/data-model-page.js';
import { COLUMN_ENTRIES } from '../../src/store/dictionary/column-entries.js';
import { datasetteMetadata, findEntry } from '../../src/store/dictionary/describe-columns.js';
import { LISTS, TABLES } from '../../src/store/dictionary/list-entries.js';
import { SPECIAL_COLUMNS } from '../../src/store/dictionary/special-columns.js';
import { columnsOf } from '../../src/store/query/columns-of.js';
import { temporaryDatabase } from './temporary-folder.js';

const PAGE = fileURLToPath(new URL('../../docs/data-model.md', import.meta.url));
const NAMES = [...LISTS, ...TABLES].map(({ name }) => name);
/** What keeps the database going, and is nobody's data. */
const INTERNAL = /^(?:migrations|names|search_index.*|sqlite_.*)$/;

test('the page is up to date', async () => {
  await expect(dataModelPage(readFileSync(PAGE, 'utf8'), temporaryDatabase())).toMatchFileSnapshot(PAGE);
});

test('every table and list is told of', () => {
  const all = temporaryDatabase()
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")
    .pluck()
    .all();
  expect(NAMES.toSorted()).toEqual(all.filter((name) => !INTERNAL.test(name)).toSorted());
});

test('every column is described, and nothing else', () => {
  const db = temporaryDatabase();
  const columns = NAMES.flatMap((name) => columnsOf(db, name).map((column) => [name, column] as const));
  expect(columns.filter(([name, column]) => findEntry(name, column) === undefined)).toEqual([]);
  const used = columns.map(([name, column]) =>
    `${name}.${column}` in SPECIAL_COLUMNS ? `${name}.${column}` : column,
  );
  const described = [...Object.keys(COLUMN_ENTRIES), ...Object.keys(SPECIAL_COLUMNS)];
  expect(described.filter((name) => !used.includes(name))).toEqual([]);
});

test('Datasette gets titles, descriptions and units', () => {
  const { tables } = datasetteMetadata(temporaryDatabase(), 'plans').databases.plans ?? { tables: {} };
  expect(Object.keys(tables)).toEqual([...NAMES, 'migrations', 'names']);
  expect(tables.documents).toMatchObject({
    title: 'Documents',
    description: 'one row a file',
    columns: { path: expect.stringContaining('the file') },
    units: { bytes: 'byte' },
    label_column: 'title',
  });
  expect(tables.names).toEqual({ hidden: true });
});

test('Datasette gets nothing empty, and no column that is not there', () => {
  const db = temporaryDatabase();
  const { tables } = datasetteMetadata(db, 'plans').databases.plans ?? { tables: {} };
  for (const name of NAMES) {
    const { title, description, columns, units = {}, label_column } = tables[name] ?? {};
    expect([title, description, ...Object.values(columns)].filter((text) => text === '')).toEqual([]);
    const told = [...Object.keys(columns), ...Object.keys(units), ...(label_column ? [label_column] : [])];
    expect(told.filter((column) => !columnsOf(db, name).includes(column))).toEqual([]);
  }
});
