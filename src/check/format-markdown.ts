import type { CheckReport, Difference, TypeReport } from './check-report.js';
import { RECORD_TYPES } from './comparable.js';
import type { ComparedReport } from './compare-with-accepted.js';
import { formatComparison } from './format-comparison.js';
import { nameDifference } from './format-difference.js';
import { formatShare } from './format-share.js';

/** A report → Markdown: tables by record type, by document and by field, the differences, what has changed. */
export function formatMarkdown(report: ComparedReport): string {
  const open = report.differences.filter(({ known }) => known === null);
  const known = report.differences.filter(({ known }) => known !== null);
  const { comparison } = report;
  return [
    [
      '### By record type',
      ...table(
        TYPE_HEAD,
        RECORD_TYPES.map((type) => typeRow(type, report.types[type])),
      ),
    ],
    ['### By document', ...table(['file', ...RECORD_TYPES], report.documents.map(documentRow))],
    [
      '### By field',
      ...table(
        FIELD_HEAD,
        RECORD_TYPES.flatMap((type) => fieldRows(type, report.types[type])),
      ),
    ],
    section('### Differences', open.map(differenceLine)),
    section('### Known misses', known.map(differenceLine)),
    comparison ? section('### Against the accepted state', formatComparison(comparison).map(listLine)) : [],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

const TYPE_HEAD = [
  'records',
  'expected',
  'found',
  'extra',
  'precision',
  'recall',
  'F1',
  'full',
  'full, lenient',
];
const FIELD_HEAD = ['field', 'compared', 'right', 'right, lenient'];

function typeRow(type: string, report: TypeReport): readonly string[] {
  const { expected, found, extra, precision, recall, f1, full, fullLenient } = report;
  const shares = [precision, recall, f1, full, fullLenient].map(formatShare);
  return [type, ...[expected, found, extra].map(String), ...shares];
}

function documentRow({ file, types }: CheckReport['documents'][number]): readonly string[] {
  return [file, ...RECORD_TYPES.map((type) => bothShares(types[type]))];
}

/** Nothing expected and nothing found is no merit. */
function bothShares({ expected, extra, full, fullLenient }: TypeReport): string {
  return expected + extra === 0 ? '–' : `${formatShare(full)} / ${formatShare(fullLenient)}`;
}

function fieldRows(type: string, report: TypeReport): readonly (readonly string[])[] {
  return Object.entries(report.fields).map(([field, share]) => [
    `${type}.${field}`,
    String(report.compared),
    formatShare(share),
    formatShare(report.fieldsLenient[field] ?? share),
  ]);
}

function differenceLine(difference: Difference): string {
  const reason = difference.known === null ? '' : `: ${difference.known}`;
  return listLine(`${difference.file}:${difference.line} ${nameDifference(difference)}${reason}`);
}

function listLine(line: string): string {
  return `- ${escapeMarks(line)}`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, '', ...lines];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarks).join(' | ')} |`;
  return ['', line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)];
}

/** Titles of records are text: what is a mark in Markdown must not act as one. */
function escapeMarks(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\|<>*_`[\]]/gu, '\\$&');
}
