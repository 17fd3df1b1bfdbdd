import Table from 'cli-table3';
import type { RecordCounts } from '../store/import-run.js';
import type { WriteOutcome } from '../store/write-extraction.js';

/** What became of one file of an import. */
export interface ImportResult {
  readonly path: string;
  readonly outcome: WriteOutcome | 'failed';
  /** Why it failed; null where it did not. */
  readonly reason: string | null;
  readonly counts: RecordCounts | null;
  /** How many diagnostics are warnings. */
  readonly odd: number;
}

const OUTCOMES = ['imported', 'replaced', 'unchanged', 'failed'] as const satisfies ImportResult['outcome'][];
const COUNTED = ['sections', 'targets', 'tasks', 'citations'] as const satisfies (keyof RecordCounts)[];

/** The results of an import → a table with a row for each file and one for all of them. */
export function formatImportTable(results: readonly ImportResult[]): string {
  const hasFailures = results.some(({ outcome }) => outcome === 'failed');
  const head = ['document', 'outcome', ...COUNTED, 'odd', ...(hasFailures ? ['reason'] : [])];
  const table = new Table({
    head,
    colAligns: head.map((name) => (isNumber(name) ? 'right' : 'left')),
    style: { head: [], border: [], compact: true },
  });
  const rows = [...results.map(formatResult), formatTotals(results)];
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

function formatTotals(results: readonly ImportResult[]): readonly string[] {
  const outcomes = OUTCOMES.map((outcome) => ({
    outcome,
    files: results.filter((result) => result.outcome === outcome).length,
  })).filter(({ files }) => files > 0);
  const sum = (count: (result: ImportResult) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  return [
    `documents: ${results.length}`,
    outcomes.map(({ outcome, files }) => `${files} ${outcome}`).join(', '),
    ...COUNTED.map((type) => String(sum(({ counts }) => counts?.[type] ?? 0))),
    String(sum(({ odd }) => odd)),
    '',
  ];
}
