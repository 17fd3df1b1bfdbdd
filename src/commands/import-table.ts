import Table from 'cli-table3';
import type { ImportResult } from '../batch/store-answer.js';
import type { RecordCounts } from '../store/import-run.js';
import type { ImportTally } from './import-tally.js';

const COUNTED = ['sections', 'targets', 'tasks', 'citations'] as const satisfies (keyof RecordCounts)[];

/** What an import did → a table with a row for each file that is listed and one for all of them. */
export function formatImportTable(tally: ImportTally): string {
  const results = tally.listed;
  const hasFailures = results.some(({ outcome }) => outcome === 'failed');
  const head = ['document', 'outcome', ...COUNTED, 'odd', ...(hasFailures ? ['reason'] : [])];
  const table = new Table({
    head,
    colAligns: head.map((name) => (isNumber(name) ? 'right' : 'left')),
    style: { head: [], border: [], compact: true },
  });
  const rows = [...results.map(formatResult), formatTotals(tally)];
  for (const row of rows) table.push(row.slice(0, head.length));
  return table.toString();
}

function isNumber(column: string): boolean {
  return column === 'odd' || COUNTED.some((counted) => counted === column);
}

function formatResult({ path, outcome, reason, counts, odd }: ImportResult): readonly string[] {
  const numbers = counts ? [...COUNTED.map((type) => counts[type]), odd] : [...COUNTED, 'odd'].map(() => '');
  return [path, outcome, ...numbers.map(String), reason ?? ''];
}

function formatTotals(tally: ImportTally): readonly string[] {
  const { files, records, odd } = tally;
  return [
    `documents: ${files}`,
    tally.sayOutcomes(),
    ...COUNTED.map((type) => String(records[type])),
    String(odd),
    '',
  ];
}
