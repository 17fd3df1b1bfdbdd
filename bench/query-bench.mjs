/**
 * How long questions take on a database of one million targets: node bench/query-bench.mjs [TARGETS] [DATABASE]
 * Each is asked five times; the middle one counts, by the processor's clock and by the wall's.
 * Needs the built program (npm run build). The database is made of the records of corpus/, with other values, years,
 * places and issuers, in a temporary folder unless one is named; a named one is kept and used again.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { extractFile } from '../dist/pipeline.js';
import { openDatabase } from '../dist/store/database.js';
import { finishImport, startImport } from '../dist/store/import-run.js';
import { openForReading } from '../dist/store/open-for-reading.js';
import { queryRecords } from '../dist/store/query/query-records.js';
import { readSort } from '../dist/store/query/sort.js';
import { SUBJECTS } from '../dist/store/query/subjects.js';
import { parseSearch } from '../dist/store/search/search-query.js';
import { SEARCHED_TYPES, searchRecords } from '../dist/store/search/search-records.js';
import { collectStats } from '../dist/store/stats/collect-stats.js';
import { writeExtraction } from '../dist/store/write-extraction.js';
import { table } from './table.mjs';

const TARGETS = Number(process.argv[2] ?? 1_000_000);
const PER_DOCUMENT = { targets: 40, tasks: 20, citations: 12, sections: 20 };
const PLACES = Array.from({ length: 63 }, (_, i) => `${['An', 'Bình', 'Hòa', 'Sơn', 'Lạc', 'Phú', 'Đông'][i % 7]} ${['Giang', 'Châu', 'Lâm', 'Thủy', 'Khê', 'Ngạn', 'Đức', 'Mỹ', 'Thành'][Math.floor(i / 7)]}`);
const ISSUERS = ['Sở Công Thương', 'Sở Y tế', 'Sở Tư pháp', 'Sở Nội vụ', 'Sở Xây dựng', 'Sở Tài chính', 'Ủy ban nhân dân tỉnh', 'Sở Giáo dục và Đào tạo'];

/** The same numbers in each run. */
let seed = 7;
const random = (n) => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
};
const pick = (list) => list[random(list.length)];

async function corpusRecords() {
  const folder = new URL('../corpus/', import.meta.url).pathname;
  const files = readdirSync(folder).filter((name) => /\.(md|txt)$/.test(name));
  const all = await Promise.all(files.map((name) => extractFile(join(folder, name))));
  return Object.fromEntries(
    ['sections', 'targets', 'tasks', 'citations'].map((kind) => [kind, all.flatMap((one) => one[kind])]),
  );
}

function documentOf(number, records) {
  const place = pick(PLACES);
  const year = 2015 + random(15);
  const rows = (kind) => Array.from({ length: PER_DOCUMENT[kind] }, (_, i) => ({ ...pick(records[kind]), id: `${kind[0]}${i + 1}`, section: null, task: kind !== 'tasks' && kind !== 'sections' && random(4) === 0 ? `k${1 + random(PER_DOCUMENT.tasks)}` : null }));
  const sections = rows('sections').map((one) => ({ ...one, parent: null, title: `${one.title} ${place}` }));
  const targets = rows('targets').map((one) => {
    const value = random(4) === 0 ? random(100) : random(20_000) / 10;
    const to = year + random(8);
    return { ...one, value, upper: random(20) === 0 ? value + 5 : null, period: { from: null, to }, indicator: `${one.indicator} ${place}` };
  });
  const tasks = rows('tasks').map((one) => {
    const to = `${year + random(4)}-${String(1 + random(12)).padStart(2, '0')}-15`;
    return { ...one, id: `k${one.id.slice(1)}`, deadline: { ...one.deadline, from: null, to } };
  });
  return {
    schemaVersion: 1,
    extractorVersion: 'bench',
    text: '',
    source: { path: `plans/${number}.md`, format: 'markdown', sha256: String(number), bytes: 0, encoding: 'utf-8' },
    document: { type: pick(['Kế hoạch', 'Kế hoạch', 'Quyết định']), number: String(number), symbol: 'KH', place, issued: { year, month: 3, day: 1 }, title: `Chuyển đổi số ${place} ${year}`, issuer: pick(ISSUERS), parentBody: null, period: { from: year, to: year }, horizon: null, signer: null, recipients: [] },
    ...{ sections, targets, tasks, units: [], diagnostics: [] },
    // What mentions say of each other holds in their own document only.
    citations: rows('citations').map((picked) => {
      const one = { ...picked, refersTo: null, changes: [] };
      const decree = random(3) === 0 ? `${1 + random(300)}/${2005 + random(20)}/NĐ-CP` : one.key;
      return decree === one.key ? one : { ...one, key: decree, type: 'Nghị định', year: Number(decree.split('/')[1]), symbol: decree };
    }),
  };
}

async function fill(path) {
  const records = await corpusRecords();
  const db = openDatabase(path);
  db.pragma('synchronous = OFF');
  const importId = startImport(db, { version: 'bench' });
  const documents = Math.ceil(TARGETS / PER_DOCUMENT.targets);
  const start = performance.now();
  for (let number = 1; number <= documents; number++) writeExtraction(db, documentOf(number, records), importId);
  finishImport(db, importId);
  db.close();
  console.log(`${documents} documents written in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

/** How long an answer may take. */
const MOST_MS = 100;
const RUNS = 5;

/** Several runs → the middle time, the longest, the processor time of the middle one, in ms, and how many rows came. */
function time(run) {
  let rows = 0;
  const times = Array.from({ length: RUNS }, () => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    rows = run();
    const { user, system } = process.cpuUsage(before);
    return { ms: performance.now() - start, cpu: (user + system) / 1000 };
  });
  const sorted = (of) => times.map(of).toSorted((a, b) => a - b);
  const ms = sorted((one) => one.ms);
  return { ms: ms[2], worst: ms.at(-1), cpu: sorted((one) => one.cpu)[2], rows };
}

const QUERIES = [
  ['targets', {}], ['targets', { year: 2025 }], ['targets', { from: 2024, to: 2026 }], ['targets', { min: 80, max: 100 }],
  ['targets', { min: 1999 }], ['targets', { unitOfMeasure: '%' }], ['targets', { unitOfMeasure: '%', min: 80, max: 90 }],
  ['targets', { comparator: '>=' }], ['targets', { comparator: '<' }], ['targets', { issuer: 'so cong thuong' }],
  ['targets', { place: 'Hòa Giang' }], ['targets', { issuer: 'Sở Y tế', place: 'Hòa Giang', year: 2025 }],
  ['targets', { cites: '60/2021/NĐ-CP' }], ['targets', { cites: '60/2021' }], ['targets', { type: 'Kế hoạch' }],
  ['targets', { lead: 'Văn phòng Sở' }], ['targets', { dueBefore: '2020-12-31' }], ['targets', { text: 'ty le ho' }],
  ['targets', { text: 'tỷ lệ hộ nghèo', min: 50 }], ['tasks', { year: 2025 }], ['tasks', { from: 2024, to: 2026 }],
  ['tasks', { lead: 'Văn phòng Sở' }], ['tasks', { lead: 'van phong so', place: 'Hòa Giang' }],
  ['tasks', { supporting: 'Sở Y tế' }], ['tasks', { dueBefore: '2025-12-31' }], ['tasks', { issuer: 'Sở Y tế' }],
  ['tasks', { place: 'Hòa Giang' }], ['tasks', { type: 'Kế hoạch' }], ['tasks', { cites: '60/2021/NĐ-CP' }], ['tasks', { text: 'chuyen doi so' }],
  ['citations', { cites: '60/2021/NĐ-CP' }], ['citations', { year: 2021 }], ['citations', { from: 2020 }], ['citations', { type: 'Nghị định' }],
  ['citations', { issuer: 'Sở Y tế' }], ['citations', { place: 'Hòa Giang' }], ['citations', { lead: 'Văn phòng Sở' }], ['citations', { text: '60/2021' }],
  ['documents', { year: 2025 }], ['documents', { from: 2024, to: 2025 }], ['documents', { issuer: 'Sở Y tế' }], ['documents', { place: 'Hòa Giang' }],
  ['documents', { type: 'Kế hoạch' }], ['documents', { cites: '60/2021/NĐ-CP' }], ['documents', { lead: 'Văn phòng Sở' }], ['documents', { text: 'hoa giang' }],
  ['sections', { year: 2025 }], ['sections', { issuer: 'Sở Y tế' }], ['sections', { place: 'Hòa Giang' }], ['sections', { type: 'Kế hoạch' }], ['sections', { text: 'muc tieu' }],
  ['units', { place: 'Hòa Giang' }], ['units', { issuer: 'Sở Y tế' }], ['units', { lead: 'Văn phòng Sở' }], ['units', { text: 'van phong' }],
];
const SEARCHES = ['số hóa kết quả', 'so hoa ket qua', 'duong bo', 'thể chế', '"chuyển đổi số"', 'chuyen doi so', '60/2021', '57-NQ/TW', 'chuyển đổi OR nghèo', 'ty le ho', 'nông th*'];

/** Sorted without a filter: the first by an index, the others by going through all records once. */
const SORTS = [
  ['targets', 'value'], ['targets', '-value'], ['targets', 'due_year'], ['targets', '-due_year'], ['targets', 'unit'], ['targets', 'comparator'],
  ['tasks', 'due_date'], ['tasks', '-due_date'], ['citations', 'year'], ['citations', 'type'],
  ['targets', 'indicator'], ['targets', '-upper'], ['targets', 'kind'], ['targets', 'issuer'], ['targets', 'place'], ['targets', 'section_title'],
  ['tasks', 'title'], ['tasks', 'lead_units'], ['citations', 'document_issuer'], ['documents', '-targets'], ['documents', 'title'], ['units', '-tasks_led'],
];

const filled = (filters) => Object.entries(filters).map(([name, value]) => `${name} ${value}`).join(', ') || '–';

/** Name → how it is asked, in groups. */
function questions(db) {
  const ask = (what, filters, sort) => () => [...queryRecords(db, SUBJECTS[what], { filters, sort: sort === '' ? [] : readSort(sort), limit: 50, columns: SUBJECTS[what].columns, isPlaced: true }).rows].length;
  const find = (words, scope) => () => searchRecords(db, parseSearch(words), { types: SEARCHED_TYPES, ...scope, limit: 20 }).hits.length;
  const scopes = [{}, { place: 'Hòa Giang' }, { issuer: 'Sở Y tế', types: ['target'] }];
  return [
    { title: 'kehoach query: filters', bounded: true, rows: QUERIES.map(([what, filters]) => [`${what}: ${filled(filters)}`, ask(what, filters, '')]) },
    { title: 'kehoach search', bounded: true, rows: SEARCHES.flatMap((words) => scopes.map((scope) => [`${words} (${filled(scope)})`, find(words, scope)])) },
    { title: 'kehoach query --sort, without a filter', bounded: false, rows: SORTS.map(([what, sort]) => [`${what}: ${sort}`, ask(what, {}, sort)]) },
    { title: 'kehoach stats', bounded: false, rows: [['all counts', () => collectStats(db, 10).length]] },
  ];
}

/** Prints the table of a group, the slowest first → those over the bound by the processor's clock. */
function report({ title, bounded, rows }) {
  const timed = rows.map(([name, run]) => ({ name, ...time(run) })).toSorted((a, b) => b.cpu - a.cpu);
  console.log(`\n${title}\n`);
  const cells = timed.map(({ name, ms, worst, cpu, rows: count }) => [name, cpu.toFixed(1), ms.toFixed(1), worst.toFixed(0), String(count)]);
  console.log(table(['asked', 'processor ms', 'ms', 'ms at worst', 'rows'], cells));
  return timed.filter(({ cpu }) => bounded && cpu > MOST_MS).map(({ name }) => `${title}: ${name}`);
}

const named = process.argv[3];
const folder = named === undefined ? mkdtempSync(join(tmpdir(), 'kehoach-bench-')) : null;
const path = named ?? join(folder ?? '', 'bench.db');
try {
  if (!existsSync(path)) await fill(path);
  const db = openForReading(path);
  const slow = questions(db).flatMap(report);
  console.log(slow.length === 0 ? `\nevery filter and search under ${MOST_MS} ms` : `\nover ${MOST_MS} ms:\n${slow.join('\n')}`);
  db.close();
} finally {
  if (folder !== null) rmSync(folder, { recursive: true });
}
