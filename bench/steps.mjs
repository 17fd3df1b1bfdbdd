/** Read, parse, extract and write apart, beside plain remark-parse on the same texts in the same rounds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { extractRecords } from '../dist/extract/extract-records.js';
import { parsePlan } from '../dist/parse/parse-plan.js';
import { sourceFromBytes } from '../dist/parse/read-source.js';
import { openDatabase } from '../dist/store/database.js';
import { startImport } from '../dist/store/import-run.js';
import { indexDocuments } from '../dist/store/search/index-document.js';
import { searchRows } from '../dist/store/search/search-rows.js';
import { writeUnindexed } from '../dist/store/write-extraction.js';
import { fixed, median, table } from './table.mjs';

const WARM_UP = 3;
const ROUNDS = 9;
const STEPS = ['read', 'parse', 'extract', 'write', 'remark-parse'];

/** Plans → milliseconds of each step over all of them, the median of the rounds, and the ratios within each round. */
export function measureSteps(plans) {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
  const db = openDatabase(join(folder, 'bench.db'));
  const importId = startImport(db, { version: 'bench' });
  const remark = unified().use(remarkParse);
  const rounds = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const times = Object.fromEntries(STEPS.map((step) => [step, 0]));
    const timed = (step, work) => {
      const start = performance.now();
      const result = work();
      times[step] += performance.now() - start;
      return result;
    };
    const all = [];
    for (const { path, bytes } of plans) {
      const source = timed('read', () => sourceFromBytes(bytes, `${path} ${round}`));
      const plan = timed('parse', () => parsePlan(source));
      const records = timed('extract', () => extractRecords(plan));
      all.push({ ...records, text: source.text });
      timed('remark-parse', () => remark.parse(source.text));
    }
    // As an import does: some documents in one transaction.
    timed('write', () => writeTogether(db, importId, all));
    if (round >= 0) rounds.push(times);
  }
  db.close();
  rmSync(folder, { recursive: true });
  const textToRecords = (times) => times.read + times.parse + times.extract;
  return {
    times: Object.fromEntries(STEPS.map((step) => [step, median(rounds.map((times) => times[step]))])),
    toRecords: median(rounds.map((times) => textToRecords(times) / times['remark-parse'])),
    toDatabase: median(rounds.map((times) => (textToRecords(times) + times.write) / times['remark-parse'])),
  };
}

function writeTogether(db, importId, extractions) {
  const write = db.transaction(() => {
    const unindexed = new Map();
    for (const one of extractions) writeUnindexed(db, one, importId, searchRows(one), unindexed);
    indexDocuments(db, unindexed);
  });
  write.immediate();
}

/** Named sets of plans → the report. */
export function reportSteps(sets) {
  return sets.map(([name, plans]) => {
    const bytes = plans.reduce((sum, plan) => sum + plan.bytes.length, 0);
    const { times, toRecords, toDatabase } = measureSteps(plans);
    const whole = times.read + times.parse + times.extract + times.write;
    const rows = [...STEPS.map((step) => [step, times[step]]), ['all but remark-parse', whole]].map(([step, ms]) => [
      step,
      fixed(ms / plans.length, 2),
      fixed(bytes / 1000 / ms, 2),
      fixed((plans.length * 1000) / ms, 0),
    ]);
    return `${name}: ${plans.length} documents, ${fixed(bytes / 1e6, 2)} MB\n
${table(['step', 'ms a document', 'MB/s', 'documents/s'], rows)}\n
Text to records: ${fixed(toRecords, 2)} times remark-parse. Import: ${fixed(toDatabase, 2)} times remark-parse.\n`;
  });
}
