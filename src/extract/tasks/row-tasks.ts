/** Rows of task tables → tasks, with the group rows above them. */
import type { ColumnRole } from '../../parse/column-roles.js';
import { sourceRange } from '../../parse/mapped-text.js';
import { readMarker } from '../../parse/markers.js';
import type { PlanTable } from '../../parse/plan-table.js';
import type { TableRow } from '../../parse/table-rows.js';
import type { Diagnostic, Task } from '../../records.js';
import { readDeadline } from '../deadlines/read-deadline.js';
import type { Ground, Placed } from '../ground.js';
import { readCellUnits } from './cell-units.js';
import { splitProducts } from './products.js';

export type FoundTask = Omit<Task, 'id'>;

export interface FoundRow {
  readonly task: FoundTask;
  /** Source offset of the row's first cell. */
  readonly offset: number;
}

interface Group {
  readonly rank: number;
  readonly text: string;
}

const NUMERIC_RANK = 2;

/** A task table → its tasks in order; rows that cannot be read as one are diagnostics. */
export function readRowTasks(
  table: PlanTable,
  section: string | null,
  ground: Ground,
): { readonly rows: readonly FoundRow[]; readonly diagnostics: readonly Diagnostic[] } {
  const rows: FoundRow[] = [];
  const diagnostics: Diagnostic[] = [];
  let groups: readonly Group[] = [];
  let above: readonly string[] = [];
  for (const row of table.rows) {
    const texts = readTexts(row, above);
    const read = (role: ColumnRole) => joinCells(table, texts, role);
    const group = readGroup(table, row);
    if (group) {
      groups = [...groups.filter(({ rank }) => rank < group.rank), group];
      continue;
    }
    above = texts;
    const place = placeRow(row, ground);
    if (row.cells.length < table.columns.length && read('task') === '') {
      diagnostics.push({
        severity: 'warning',
        code: 'table/too-few-cells',
        message: `a row of ${row.cells.length} cells in a table of ${table.columns.length} columns`,
        span: place.span,
      });
      continue;
    }
    const numbered = splitLabel(read('number'), read('task'), table);
    if (numbered.label !== null)
      groups = groups.filter(
        ({ rank, text }) => rank < NUMERIC_RANK || isAbove(text, numbered.label as string),
      );
    const task: FoundTask = {
      form: 'row',
      label: numbered.label,
      group: groups.map(({ text }) => text),
      title: numbered.title,
      products: splitProducts(read('product')),
      ...readCellUnits(read('lead'), read('supporting')),
      deadline: readDeadline(read('deadline')),
      section,
      ...place,
    };
    if (task.title !== '') rows.push({ task, offset: row.cells[0]?.text.from[0] ?? -1 });
  }
  return { rows, diagnostics };
}

/** From the first character of any cell to the last of any: a cell that goes on below a page break reaches there. */
function placeRow(row: TableRow, ground: Ground): Placed {
  const ranges = row.cells.filter((cell) => cell.text.text !== '').map((cell) => sourceRange(cell.text));
  return ground.placeRange(
    ranges.reduce((least, [start]) => Math.min(least, start), Number.POSITIVE_INFINITY),
    ranges.reduce((most, [, end]) => Math.max(most, end), 0),
  );
}

/** "nt", "Như trên", "-nt-": the same as in the cell above. */
const DITTO = /^[-–]?\s?(?:nt|như trên|["″”]|\/\/)\s?[-–.]?$/iu;

/** The texts of a row's cells, with those above in the place of "như trên". */
function readTexts({ cells }: TableRow, above: readonly string[]): readonly string[] {
  return cells.map(({ text: { text } }, k) => (DITTO.test(text) ? (above[k] ?? text) : text));
}

/** The texts of all columns with a role, joined ("Đơn vị thực hiện" beside "Đơn vị chủ trì" names lead units too). */
function joinCells(table: PlanTable, texts: readonly string[], role: ColumnRole): string {
  return table.columns
    .flatMap((column, k) => (column.role === role && texts[k] ? [texts[k]] : []))
    .join(role === 'task' ? ' ' : '; ');
}

/**
 * A row of one or two cells heads the rows below it where its unit, product and deadline cells are empty, or where it
 * has not the table's number of cells, so that positions say nothing of columns.
 */
function readGroup(table: PlanTable, row: TableRow): Group | null {
  const filled = row.cells.map((cell) => cell.text.text).filter((text) => text !== '');
  if (filled.length === 0 || filled.length > 2) return null;
  const said = (['lead', 'supporting', 'deadline', 'product'] as const).some(
    (role) =>
      joinCells(
        table,
        row.cells.map(({ text }) => text.text),
        role,
      ) !== '',
  );
  // The number column need not be the first.
  const inOrder = isNumeral(filled[1]) && !isNumeral(filled[0]) ? filled.toReversed() : filled;
  const rank = groupRank(inOrder[0] as string);
  if (!said) return toGroup(inOrder, rank);
  const isMisaligned =
    row.cells.length > table.columns.length ||
    (row.cells.length < table.columns.length && rank < NUMERIC_RANK);
  return isMisaligned ? toGroup(inOrder, rank) : null;
}

function isNumeral(text: string | undefined): boolean {
  return text !== undefined && /^(?:[IVX]{1,5}(?:\.\d{1,2})*|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*)[.)]?$/.test(text);
}

function toGroup(filled: readonly string[], rank: number): Group {
  const [first, second] = filled as [string, string | undefined];
  const text = second === undefined ? first : `${first.replace(/(?<![.)])[.)]+$/, '')}. ${second}`;
  return { rank, text };
}

/** A, then I, then 1 and 1.1, then without a number. */
function groupRank(first: string): number {
  const marker = readMarker(
    /^[A-Za-zÀ-ɏḀ-ỹ\d.]+$/u.test(first) ? `${first.replace(/(?<![.)])[.)]+$/, '')}. X` : first,
  );
  // "III.1. Rà soát, đơn giản hóa" stands under "III".
  const nested = /^[IVX]{1,5}((?:\.\d{1,2}){1,3})/.exec(first)?.[1];
  if (nested !== undefined) return 1 + (nested.split('.').length - 1) / 10;
  if (marker?.form === 'A.') return 0;
  if (marker?.kind === 'roman') return 1;
  if (marker?.kind === 'decimal') return NUMERIC_RANK + (marker.label?.split('.').length ?? 1) / 10;
  return NUMERIC_RANK + 1;
}

/** "1.1" stands under the group "1. …". */
function isAbove(groupText: string, label: string): boolean {
  const own = /^(\d+(?:\.\d+)*)\./.exec(groupText)?.[1];
  return own !== undefined && label.startsWith(`${own}.`);
}

/** The label from the number column; without such a column, from the marker that the task's text opens with. */
function splitLabel(
  number: string,
  title: string,
  table: PlanTable,
): { readonly label: string | null; readonly title: string } {
  if (table.columns.some((column) => column.role === 'number'))
    return { label: number === '' ? null : number.replace(/(?<![.)])[.)]+$/, ''), title };
  const marker = readMarker(title);
  if (marker === null) return { label: null, title };
  return { label: marker.label, title: title.slice(marker.length) };
}
