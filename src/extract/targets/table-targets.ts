/** Tables of indicators: unit column, value columns; one column a planned year, each filled cell a target. */
import type { MappedText } from '../../parse/mapped-text.js';
import { readMarker } from '../../parse/markers.js';
import type { PlanTable } from '../../parse/plan-table.js';
import { rowText } from '../../parse/plan-table.js';
import type { Cell, TableRow } from '../../parse/table-rows.js';
import type { Target, Years } from '../../records.js';
import { readDeadline } from '../deadlines/read-deadline.js';
import type { Ground } from '../ground.js';
import { findYearPhrases } from '../years/year-phrases.js';
import { COUNTED_THINGS } from './counted-nouns.js';
import { deadlineYears } from './deadline-years.js';
import { readNumber } from './quantities.js';
import type { TargetPeriod } from './target-period.js';
import { type FoundTargets, findTextTargets, type TargetContext } from './text-targets.js';

const NUM = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
/** "≥98%", "Bình quân từ 9,5 - 12%/năm", "≥01 mô hình"; a remark may stand behind it in the same cell. */
const VALUE = new RegExp(
  `^(?:bình quân\\s+)?(≥|>=|≤|<=|>|<|trên|dưới|tối thiểu|ít nhất|không quá|tối đa|đạt|khoảng|từ)?\\s*(${NUM})\\s*%?(?:\\s*(?:[-–—]|đến)\\s*(${NUM}))?\\s?(%|${COUNTED_THINGS})?(\\s?/\\s?năm)?(?:\\s?(trở lên|trở xuống))?(?=$|\\s\\p{Lu}|\\s?\\()`,
  'iu',
);
/** The remark begins with a capital: "≥99% Bộ Công Thương hướng dẫn …"; a value has none behind it in lower case. */
const REMARK = /^\s?(?:$|\p{Lu}|\()/u;
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

/** A table of indicators → a target for each filled cell of its value columns, and for each in the text of a cell. */
export function findTableTargets(table: PlanTable, context: TargetContext, ground: Ground): FoundTargets {
  const found = table.rows.flatMap((row) => readRow(table, row, context, ground));
  return {
    targets: found.flatMap(({ targets }) => targets),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
}

function readRow(
  table: PlanTable,
  row: TableRow,
  context: TargetContext,
  ground: Ground,
): readonly FoundTargets[] {
  // "Tên tiêu chí | Nội dung tiêu chí": the narrower name stands nearer to the values.
  const nameAt = table.columns.findLastIndex(
    (column) => column.role === 'indicator' || column.role === 'task',
  );
  const nameCell = row.cells[nameAt];
  if (nameCell === undefined || row.cells.length < table.columns.length - 1) return [];
  const marker = readMarker(nameCell.text.text);
  // "2.4. Tỷ lệ hộ …", "- Dịch vụ", "Trong đó: Thu nội địa": number, bullet and "of which" are no part of the name.
  const name = nameCell.text.text.slice(marker?.length ?? 0).replace(/^Trong đó\s?:\s?(?=\S)/u, '');
  if (name === '') return [];
  const measure = row.cells[table.columns.findIndex((column) => column.role === 'measure')]?.text.text ?? '';
  const due = rowYears(table, row);
  return table.columns.flatMap((column, k) => {
    const cell = row.cells[k];
    if (cell === undefined) return [];
    if (k === nameAt) return [readProse(cell.text, marker?.length ?? 0, context, ground)];
    if (column.role !== 'value') return [];
    const value = readValue(
      cell,
      { name, measure, years: columnYears(column.header) ?? due },
      row,
      context,
      ground,
    );
    const prose = readProse(cell.text, value?.length ?? 0, context, ground);
    return value ? [{ targets: [value.target], diagnostics: [] }, prose] : [prose];
  });
}

/** "Mức phấn đấu | Thời gian": one year a row instead of one a column. */
function rowYears(table: PlanTable, row: TableRow): Years | null {
  const cell = row.cells[table.columns.findIndex(({ role }) => role === 'deadline')];
  return cell === undefined ? null : deadlineYears(readDeadline(cell.text.text));
}

/** "… tỷ lệ đường xã đạt chuẩn đạt 100%": what the text of a cell commits to. */
function readProse(text: MappedText, from: number, context: TargetContext, ground: Ground): FoundTargets {
  return findTextTargets(text, from, { ...context, origin: 'table' }, ground);
}

interface Named {
  readonly name: string;
  readonly measure: string;
  readonly years: Years | null;
}

/** A cell that is a value, or begins with one → its target and how many characters it takes; else null. */
function readValue(
  cell: Cell,
  { name, measure, years }: Named,
  row: TableRow,
  context: TargetContext,
  ground: Ground,
): { readonly target: Omit<Target, 'id'>; readonly length: number } | null {
  const { text } = cell.text;
  const found = VALUE.exec(text);
  if (!found || !REMARK.test(text.slice(found[0].length))) return null;
  const [whole, words = '', low = '', high, own, perYear, onward] = found;
  const stated =
    onward === 'trở lên' ? '>=' : onward === 'trở xuống' ? '<=' : COMPARATORS[words.toLowerCase()];
  const unit = measure !== '' ? measure : whole.includes('%') ? '%' : (own ?? '');
  // "≥01" in a row without a measure still says how many; a bare "1" says nothing.
  if (unit === '' && stated === undefined) return null;
  const upper = high === undefined ? null : readNumber(high);
  const target: Omit<Target, 'id'> = {
    indicator: name,
    value: readNumber(low),
    unit,
    upper,
    comparator: stated ?? (upper === null ? '=' : '>='),
    kind: 'level',
    per: perYear === undefined ? null : 'year',
    baseline: null,
    ...periodOf(years, context),
    origin: 'table',
    section: context.section,
    task: null,
    ...ground.place(rowText(row)),
  };
  return { target, length: whole.length };
}

function periodOf(years: Years | null, { periods }: TargetContext): TargetPeriod {
  if (years) return { period: years, periodSource: 'stated' };
  if (periods.heading) return { period: periods.heading, periodSource: 'heading' };
  if (periods.document) return { period: periods.document, periodSource: 'document' };
  return { period: { from: null, to: null }, periodSource: null };
}

function columnYears(header: string): Years | null {
  const phrase = findYearPhrases(header)[0];
  if (phrase) return phrase.years;
  const years = [...header.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map((found) => Number(found[0]));
  if (years.length === 0) return null;
  return { from: years[0] as number, to: years.at(-1) as number };
}
