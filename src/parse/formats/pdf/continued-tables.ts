/** Tables that go on over pages → one table: repeated headers dropped, torn rows joined. */
import { endsClause, startsLowerCase } from '../../characters.js';
import { glue } from './join-lines.js';
import type { PageTable } from './page-parts.js';

/** Points: how far the edges of a column are apart on two pages. */
const SAME_COLUMN = 6;
const MOST_HEADER_ROWS = 3;
/** Ends in a word or sign that wants another behind it; the unit of "800 tấn/ngày" wants none. */
const DANGLING =
  /(?:[,(“–-]|(?<![\p{L}\p{N}/])(?:của|và|với|các|những|trong|tại|cho|từ|theo|về|bởi|do|là|để|đến|năm|ngày|tháng|quý|số|bằng|trên|dưới|Luật))$/u;

/** "1", "2.1", "IV", "a)": what numbers a row. */
const ROW_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,4}|\p{L})[.)]?$/u;

/** Whether the second table has the columns of the first. */
export function hasSameColumns(first: PageTable, second: PageTable): boolean {
  return (
    first.columns.length === second.columns.length &&
    first.columns.every((x, k) => Math.abs(x - (second.columns[k] as number)) < SAME_COLUMN)
  );
}

/**
 * The rows of a table on the next page → `torn`, which belongs to the last row above or is null, and the rows of its
 * own, without the header where it is repeated.
 */
export function continueTable(
  above: readonly (readonly string[])[],
  next: PageTable,
): { readonly torn: readonly string[] | null; readonly rows: readonly (readonly string[])[] } {
  const rows = withoutHeader(above, next.rows);
  const [last, first] = [above.at(-1), rows[0]];
  const isTorn =
    last !== undefined &&
    first !== undefined &&
    (above.length > 1 ? goesOn(last, first) : isRestOfHead(last, first));
  return isTorn ? { torn: first, rows: rows.slice(1) } : { torn: null, rows };
}

/** Two halves of a row → the row. */
export function joinRows(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.map((cell, k) => cell + glue(cell, second[k] ?? '') + (second[k] ?? ''));
}

function withoutHeader(
  above: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  let repeated = 0;
  while (repeated < MOST_HEADER_ROWS && isSameRow(above[repeated], rows[repeated])) repeated++;
  return rows.slice(repeated);
}

function isSameRow(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.join('|') === b.join('|');
}

/** A row without a number whose cells all go on with the cells above, at least one of them in mid-sentence. */
function goesOn(last: readonly string[], row: readonly string[]): boolean {
  const filled = row.map((text, k) => ({ text, above: last[k] ?? '' })).filter(({ text }) => text !== '');
  if (filled.length === 0 || filled.some(({ above }) => above === '')) return false;
  // Neither number nor title: only the rest of other cells stands on the next page.
  const isNumbered = filled.some(({ text }) => ROW_NUMBER.test(text));
  if (row.length > 3 && row[0] === '' && row[1] === '' && last[1] !== '' && !isNumbered) return true;
  const opening = row[0] ?? '';
  if (opening !== '' && !startsLowerCase(opening)) return false;
  return filled.some(
    ({ text, above }) => DANGLING.test(above) || (startsLowerCase(text) && !endsClause(above)),
  );
}

/** "Ước thực hiện" at the foot of a page, "2025" above the first row of the next one; a row with a number is none. */
function isRestOfHead(head: readonly string[], row: readonly string[]): boolean {
  const filled = row.map((text, k) => ({ text, above: head[k] ?? '' })).filter(({ text }) => text !== '');
  return row[0] === '' && filled.every(({ text, above }) => above !== '' && !ROW_NUMBER.test(text));
}
