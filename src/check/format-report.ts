import Table from 'cli-table3';
import { areAllKnown, type CheckReport, type TypeReport } from './check-report.js';
import { RECORD_TYPES } from './comparable.js';
import type { ComparedReport } from './compare-with-accepted.js';
import { formatComparison } from './format-comparison.js';
import { formatDifference } from './format-difference.js';
import { formatShare } from './format-share.js';

/** Fits a terminal of 80 letters. */
const HEAD = ['records', 'golden', 'found', 'extra', 'precision', 'recall', 'F1', 'full', 'lenient'];

/** Where all is right, a document or field has no line: there are too many of them. */
const ALL = 1;

/**
 * A report → the lines that `kehoach check` prints: the table, fields and documents that are not all right, the
 * differences (known ones last), what has changed since the accepted state, the outcome.
 */
export function formatReport(report: ComparedReport): readonly string[] {
  const open = report.differences.filter(({ known }) => known === null);
  const known = report.differences.filter(({ known }) => known !== null);
  return [
    ...formatTable(report),
    ...RECORD_TYPES.flatMap((type) => formatFields(type, report.types[type])),
    ...report.documents.flatMap(({ file, types }) =>
      RECORD_TYPES.flatMap((type) => formatDocument(file, type, types[type])),
    ),
    ...[...open, ...known].flatMap(formatDifference),
    ...(report.comparison === null ? [] : formatComparison(report.comparison)),
    ...(areAllKnown(report.differences) && !report.ok ? [LOST] : []),
    `${report.ok ? 'ok' : 'FAILED'}: documents ${report.documents.length}, different ${open.length}, known ${known.length}`,
  ];
}

const LOST = 'what is lost was accepted as right: mend it, or accept the loss with kehoach check --accept';

function formatTable({ types }: CheckReport): readonly string[] {
  const table = new Table({
    head: HEAD,
    colAligns: HEAD.map((_, column) => (column === 0 ? 'left' : 'right')),
    style: { head: [], border: [], compact: true, 'padding-left': 0 },
  });
  for (const type of RECORD_TYPES) table.push([type, ...formatNumbers(types[type])]);
  return table.toString().split('\n');
}

function formatNumbers(report: TypeReport): readonly string[] {
  const { expected, found, extra, precision, recall, f1, full, fullLenient } = report;
  return [
    ...[expected, found, extra].map(String),
    ...[precision, recall, f1, full, fullLenient].map(formatShare),
  ];
}

function formatFields(type: string, { fields, fieldsLenient }: TypeReport): readonly string[] {
  return Object.entries(fields)
    .filter(([, share]) => share < ALL)
    .map(([field, share]) => formatBoth(`field ${type}.${field}`, share, fieldsLenient[field] ?? share));
}

function formatDocument(file: string, type: string, { full, fullLenient }: TypeReport): readonly string[] {
  return full < ALL ? [formatBoth(`document ${file} ${type}`, full, fullLenient)] : [];
}

function formatBoth(what: string, strict: number, lenient: number): string {
  return `${what}: ${formatShare(strict)}, lenient ${formatShare(lenient)}`;
}
