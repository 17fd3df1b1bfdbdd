/** Tables of indicators: unit column, value columns; one column a planned year, each filled cell a target. */
import { readMarker } from '../../parse/markers.js';
import type { PlanTable } from '../../parse/plan-table.js';
import { rowText } from '../../parse/plan-table.js';
import type { Cell, TableRow } from '../../parse/table-rows.js';
import type { Target, Years } from '../../records.js';
import type { Ground } from '../ground.js';
import { findYearPhrases } from '../years/year-phrases.js';
import { readNumber } from './quantities.js';
import type { FoundTargets, TargetContext } from './text-targets.js';

const NUM = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
const VALUE = new RegExp(
  `^(≥|>=|≤|<=|>|<|trên|dưới|tối thiểu|ít nhất|không quá|tối đa|đạt|khoảng|từ)?\\s*(${NUM})\\s*%?(?:\\s*(?:[-–—]|đến)\\s*(${NUM}))?\\s*(%|trở lên|trở xuống)?$`,
  'iu',
);
const COMPARATORS: Readonly<Record<string, Target['comparator']>> = {
  '≥': '>=',
  '>=': '>=',
  'tối thiểu': '>=',
  'ít nhất': '>=',
  từ: '>=',
  '≤': '<=',
  '<=': '<=',
  'không quá': '<=',
  'tối đa': '<=',
  '>': '>',
  trên: '>',
  '<': '<',
  dưới: '<',
};

/** A table of indicators → a target for each filled cell of its value columns. */
export function findTableTargets(table: PlanTable, context: TargetContext, ground: Ground): FoundTargets {
  const targets = table.rows.flatMap((row) => rowTargets(table, row, context, ground));
  return { targets, diagnostics: [] };
}

function rowTargets(
  table: PlanTable,
  row: TableRow,
  context: TargetContext,
  ground: Ground,
): Omit<Target, 'id'>[] {
  // "Tên tiêu chí | Nội dung tiêu chí": the narrower name stands nearer to the values.
  const nameAt = table.columns.findLastIndex(
    (column) => column.role === 'indicator' || column.role === 'task',
  );
  const measureAt = table.columns.findIndex((column) => column.role === 'measure');
  const cell = row.cells[nameAt]?.text.text ?? '';
  const marker = readMarker(cell);
  // "2.4. Tỷ lệ hộ …", "- Dịch vụ": the number or bullet is no part of the name.
  const name = marker === null ? cell : cell.slice(marker.length);
  if (name === '' || row.cells.length < table.columns.length - 1) return [];
  return table.columns.flatMap((column, k) => {
    const cell = row.cells[k];
    if (column.role !== 'value' || cell === undefined) return [];
    return readCell(
      cell,
      name,
      row.cells[measureAt]?.text.text ?? '',
      columnYears(column.header),
      row,
      context,
      ground,
    );
  });
}

function readCell(
  cell: Cell,
  indicator: string,
  measure: string,
  years: Years | null,
  row: TableRow,
  context: TargetContext,
  ground: Ground,
): Omit<Target, 'id'>[] {
  const found = VALUE.exec(cell.text.text);
  if (!found) return [];
  const unit = measure !== '' ? measure : cell.text.text.includes('%') ? '%' : '';
  if (unit === '') return [];
  const upper = found[3] === undefined ? null : readNumber(found[3]);
  const stated =
    found[4] === 'trở lên'
      ? '>='
      : found[4] === 'trở xuống'
        ? '<='
        : COMPARATORS[(found[1] ?? '').toLowerCase()];
  const period = years ?? context.periods.heading ?? context.periods.document;
  return [
    {
      indicator,
      value: readNumber(found[2] as string),
      unit,
      upper,
      comparator: stated ?? (upper === null ? '=' : '>='),
      kind: 'level',
      per: null,
      baseline: null,
      period: period ?? { from: null, to: null },
      periodSource: years
        ? 'stated'
        : context.periods.heading
          ? 'heading'
          : context.periods.document
            ? 'document'
            : null,
      origin: 'table',
      section: context.section,
      task: null,
      ...ground.place(rowText(row)),
    },
  ];
}

function columnYears(header: string): Years | null {
  const phrase = findYearPhrases(header)[0];
  if (phrase) return phrase.years;
  const years = [...header.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map((found) => Number(found[0]));
  if (years.length === 0) return null;
  return { from: years[0] as number, to: years.at(-1) as number };
}
