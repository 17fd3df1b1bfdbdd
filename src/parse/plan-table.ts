/** Rows of any source form → tables with column roles: headers merged, repeats dropped, continued rows joined. */
import { endsClause, startsLowerCase } from './characters.js';
import { type ColumnRole, readColumnRole } from './column-roles.js';
import { joinMapped, type MappedText } from './mapped-text.js';
import type { Cell, TableRow } from './table-rows.js';

export interface Column {
  readonly role: ColumnRole;
  readonly header: string;
}

export interface PlanTable {
  readonly kind: 'tasks' | 'indicators' | 'other';
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

interface OpenTable {
  readonly columns: readonly Column[];
  /** The first line of the header, which comes again on the next page, perhaps without the second. */
  readonly top: string | null;
  readonly rows: TableRow[];
}

/** Rows in order → one table for each header among them. `inherited` serves rows that stand before any header. */
export function readPlanTables(rows: readonly TableRow[], inherited: PlanTable | null): readonly PlanTable[] {
  const tables: OpenTable[] = [];
  let open: OpenTable | null = null;
  for (let i = 0; i < rows.length; i++) {
    const header = readHeader(rows, i);
    if (header) {
      i = header.end - 1;
      if (open && (open.top === header.top || sameColumns(open.columns, header.columns))) continue;
      open = { columns: header.columns, top: header.top, rows: [] };
      tables.push(open);
      continue;
    }
    if (open === null) {
      open = { columns: inherited?.columns ?? [], top: null, rows: [] };
      tables.push(open);
    }
    addRow(open.rows, rows[i] as TableRow, open.columns);
  }
  return tables.map(({ columns, rows: body }) => ({ kind: tableKind(columns), columns, rows: body }));
}

function tableKind(columns: readonly Column[]): PlanTable['kind'] {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  const isIndicators =
    has('value') && (has('measure') || has('indicator')) && (has('indicator') || has('task'));
  if (isIndicators && !has('lead') && !has('deadline')) return 'indicators';
  if (has('measure') && has('value')) return 'indicators';
  if (has('task') && (has('lead') || has('supporting') || has('deadline') || has('product'))) return 'tasks';
  return isIndicators ? 'indicators' : 'other';
}

interface Header {
  readonly columns: readonly Column[];
  readonly top: string;
  readonly end: number;
}

/** A header of one or two lines (Trách nhiệm → Đơn vị chủ trì | Đơn vị phối hợp) that begins at row `i`, or null. */
function readHeader(rows: readonly TableRow[], i: number): Header | null {
  const top = (rows[i] as TableRow).cells.map((cell) => cell.text.text);
  if (!isHeaderRow(top)) return null;
  const below = rows[i + 1]?.cells.map((cell) => cell.text.text) ?? [];
  const second = isSubHeader(top, below) ? alignSubHeader(top, below) : null;
  let end = second ? i + 2 : i + 1;
  if (isColumnNumbers(rows[end])) end++;
  const [upper, lower] = second ?? [top, top.map(() => '')];
  const columns = upper.map((text, k) => {
    const sub = lower[k] ?? '';
    const header = sub === '' ? text : `${text} ${sub}`.trim();
    return { role: subRole(text, sub) ?? readColumnRole(text) ?? 'other', header };
  });
  return {
    columns: columns.map((column, k) => (isCommonValue(columns, k) ? { ...column, role: 'value' } : column)),
    top: top.join('|'),
    end,
  };
}

/** "Tên tiêu chí | Nội dung tiêu chí | Chỉ tiêu chung": behind a column of names, "chỉ tiêu" holds values. */
function isCommonValue(columns: readonly Column[], k: number): boolean {
  const isNamed = columns.slice(0, k).some(({ role }) => role === 'indicator' || role === 'task');
  return isNamed && columns[k]?.role === 'indicator' && /^chỉ tiêu/iu.test(columns[k]?.header ?? '');
}

const REPORTED = /^(?:ước\s)?(?:thực hiện|kết quả|hiện trạng|đã đạt|số liệu)(?![A-Za-zÀ-ɏḀ-ỹ])/iu;

/** Under "Chỉ tiêu chung", columns without a role of their own ("Xã nhóm 1 | Xã nhóm 2") hold its values. */
function subRole(text: string, sub: string): ColumnRole | null {
  const own = readColumnRole(sub);
  const isValues = /^(?:chỉ tiêu|mục tiêu|kế hoạch|mức|giá trị|yêu cầu)/iu.test(text);
  // "Thực hiện" over "Năm 2024 | Năm 2025": both tell what was reached.
  if (own === 'value' && REPORTED.test(text)) return 'reported';
  return own ?? (sub !== '' && isValues ? 'value' : null);
}

function isHeaderRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || filled.some((cell) => cell.length > 90)) return false;
  const roles = filled.map(readColumnRole).filter((role) => role !== null);
  const numbered = readColumnRole(filled[0] as string) === 'number';
  return (
    new Set(roles).size >= 2 &&
    (numbered ? roles.length >= 2 : roles.length >= 3 && roles.length >= filled.length - 1)
  );
}

function isSubHeader(top: readonly string[], below: readonly string[]): boolean {
  const filled = below.filter((cell) => cell !== '');
  if (filled.length === 0 || filled.length >= top.filter((cell) => cell !== '').length + 2) return false;
  if (filled.length === below.length && below.length === top.length) return false;
  const areNames = filled.every((cell) => cell.length < 60 && !/[.;]$/.test(cell));
  return areNames && (fillsMerged(top, below) || filled.every((cell) => readColumnRole(cell) !== null));
}

/** Two or more cells that stand exactly under a merged one: it, and the empty cells behind it. */
function fillsMerged(top: readonly string[], below: readonly string[]): boolean {
  const filled = below.flatMap((cell, k) => (cell === '' ? [] : [k]));
  const isUnder = (k: number) => top[k] === '' || top[k + 1] === '';
  return below.length === top.length && filled.length >= 2 && filled.every(isUnder) && below[0] === '';
}

/** Where merged cells are left out of the rows, the lower cells go under the upper cell without a meaning of its own. */
function alignSubHeader(
  top: readonly string[],
  below: readonly string[],
): readonly [readonly string[], readonly string[]] {
  if (below.length === top.length) {
    const upper = top.map((cell, k) =>
      cell === '' && below[k] !== '' ? (top.slice(0, k).findLast((left) => left !== '') ?? '') : cell,
    );
    return [upper, below];
  }
  const at = top.findIndex(
    (cell) =>
      /^(?:trách nhiệm|đơn vị|cơ quan|phân công|kế hoạch|mục tiêu|chỉ tiêu|năm)/iu.test(cell) &&
      readColumnRole(cell) !== 'number',
  );
  const parent = at < 0 ? top.length - 1 : at;
  const upper = [
    ...top.slice(0, parent),
    ...below.map(() => top[parent] as string),
    ...top.slice(parent + 1),
  ];
  const lower = [...top.slice(0, parent).map(() => ''), ...below, ...top.slice(parent + 1).map(() => '')];
  return [upper, lower];
}

/** "(1) (2) (3)" or "1 2 3" under a header numbers the columns. */
function isColumnNumbers(row: TableRow | undefined): boolean {
  if (row === undefined || row.cells.length < 3) return false;
  return row.cells.every((cell, k) => cell.text.text.replace(/[()]/g, '') === String(k + 1));
}

/** The same header again, perhaps in other words or without its number cell ("Nội dung" for "Nhiệm vụ, giải pháp"). */
function sameColumns(a: readonly Column[], b: readonly Column[]): boolean {
  return columnKey(a) === columnKey(b);
}

function columnKey(columns: readonly Column[]): string {
  const named = columns.filter(({ role }) => role !== 'number');
  return named.map(({ role, header }) => (role === 'value' || role === 'other' ? header : role)).join('|');
}

function addRow(rows: TableRow[], row: TableRow, columns: readonly Column[]): void {
  const filled = row.cells.filter((cell) => cell.text.text !== '');
  if (filled.length === 0) return;
  const full = padRow(row, columns);
  const last = rows.at(-1);
  if (last && isContinuation(last, full, columns)) rows[rows.length - 1] = joinRows(last, full);
  else rows.push(full);
}

/** A row that lacks only its number cell (a merged one) gets an empty one in front; a short row stays short. */
function padRow(row: TableRow, columns: readonly Column[]): TableRow {
  const first = row.cells[0];
  if (row.cells.length !== columns.length - 1 || columns[0]?.role !== 'number' || first === undefined)
    return row;
  if (/^\d{1,3}(?:\.\d+)*\.?$/.test(first.text.text)) return row;
  return { cells: [emptyCellBefore(first), ...row.cells] };
}

function emptyCellBefore(cell: Cell): Cell {
  return { text: { text: '', at: [0], from: [cell.text.from[0] as number] }, lines: [] };
}

/** A row with only the tail of a text ("nghiệp viên chức" after a page break) goes on with the row above. */
function isContinuation(last: TableRow, row: TableRow, columns: readonly Column[]): boolean {
  const numberAt = columns.findIndex((column) => column.role === 'number');
  if (row.cells.length !== last.cells.length || row.cells[Math.max(0, numberAt)]?.text.text !== '')
    return false;
  const tails = row.cells.map((cell, k) => ({
    text: cell.text.text,
    above: last.cells[k]?.text.text ?? '',
    k,
  }));
  const filled = tails.filter(({ text, k }) => text !== '' && k !== numberAt);
  if (filled.length === 0 || filled.length === row.cells.length - 1) return false;
  if (filled.some(({ text }) => /^(?:Trong đó|Bao gồm|Gồm)(?![A-Za-zÀ-ɏḀ-ỹ])/u.test(text))) return false;
  if (last.cells.filter((cell) => cell.text.text !== '').length <= 2) return false;
  const task = tails[columns.findIndex((column) => column.role === 'task')];
  // The row was torn in several columns at once.
  if (task && task.text !== '' && startsLowerCase(task.text) && !endsClause(task.above)) return true;
  // "… (Ga Trung tâm -" / "Cảng Cửa), dài 26 km": a bracket is open.
  if (task && task.text !== '' && /\([^()]*$/.test(task.above) && /^[^()]*\)/.test(task.text)) return true;
  // "… kỳ 2024 -" / "2028 (đợt 1)" beside "các xã," / "phường".
  const isTail = (text: string) => startsLowerCase(text) || (/^[\d(]/.test(text) && filled.some(isLowerCase));
  return filled.every(
    ({ text, above }) => above !== '' && !endsClause(above) && (isTail(text) || filled.length <= 2),
  );
}

const isLowerCase = ({ text }: { readonly text: string }) => startsLowerCase(text);

function joinRows(a: TableRow, b: TableRow): TableRow {
  return { cells: a.cells.map((cell, k) => joinCells(cell, b.cells[k] as Cell)) };
}

function joinCells(a: Cell, b: Cell): Cell {
  if (b.text.text === '') return a;
  if (a.text.text === '') return b;
  return { text: joinMapped([a.text, b.text]), lines: [...a.lines, ...b.lines] };
}

/** The whole text of a row's filled cells in the order of the source. */
export function rowText(row: TableRow): MappedText {
  const filled = row.cells.filter((cell) => cell.text.text !== '').map((cell) => cell.text);
  filled.sort((a, b) => (a.from[0] as number) - (b.from[0] as number));
  return joinMapped(filled);
}
