import Table from 'cli-table3';
import type { CheckReport, Difference, TypeReport } from './check-report.js';
import { type LineRange, RECORD_TYPES } from './comparable.js';

const HEAD = ['records', 'expected', 'found', 'extra', 'precision', 'recall', 'F1', 'full'];

/** A report → the lines that `kehoach check` prints: the table, the differences (known ones last), the outcome. */
export function formatReport(report: CheckReport): readonly string[] {
  const open = report.differences.filter(({ known }) => known === null);
  const known = report.differences.filter(({ known }) => known !== null);
  return [
    ...formatTable(report),
    ...[...open, ...known].flatMap(formatDifference),
    `${report.ok ? 'ok' : 'FAILED'}: documents ${report.files.length}, different ${open.length}, known ${known.length}`,
  ];
}

function formatTable({ types }: CheckReport): readonly string[] {
  const table = new Table({
    head: HEAD,
    colAligns: HEAD.map((_, column) => (column === 0 ? 'left' : 'right')),
    style: { head: [], border: [], compact: true },
  });
  for (const type of RECORD_TYPES) table.push([type, ...formatNumbers(types[type])]);
  return table.toString().split('\n');
}

function formatNumbers({
  expected,
  found,
  extra,
  precision,
  recall,
  f1,
  full,
}: TypeReport): readonly string[] {
  return [...[expected, found, extra].map(String), ...[precision, recall, f1, full].map(formatShare)];
}

/** Cut, not rounded: 0.9996 is not all, and must not read as 1.000. */
function formatShare(share: number): string {
  return (Math.floor(share * 1000 + 1e-9) / 1000).toFixed(3);
}

function formatDifference(difference: Difference): readonly string[] {
  const { file, line, type, recordType, field, record, known } = difference;
  const where = `${file}:${line}`;
  const what = field === null ? recordType : `${recordType}.${field}`;
  if (type === 'stale') {
    return [`${where}  no longer missed: take it off the list (${difference.expected} ${what}: ${record})`];
  }
  const title = `${where}  ${known === null ? '' : 'known: '}${type === 'field' ? 'wrong' : type} ${what}: ${record}`;
  const values =
    type === 'field'
      ? [`    expected ${show(field, difference.expected)}`, `    actual   ${show(field, difference.actual)}`]
      : [];
  return [title, ...values, ...(known === null ? [] : [`    because  ${known}`])];
}

function show(field: string | null, value: unknown): string {
  return field === 'line' ? showLines(value as LineRange) : JSON.stringify(value);
}

function showLines({ from, to }: LineRange): string {
  return from === to ? String(from) : `${from} to ${to}`;
}
