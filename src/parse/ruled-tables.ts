/**
 * Tables whose columns a line of dashes rules, as pandoc writes those of Word: one row a line,
 *     STT   Nội dung         Chủ trì
 *     ----- ---------------- -----------
 *     1     Sửa mái trạm     Phòng Y
 * or, between two long rules, rows of several lines with an empty line between them.
 */
import { readCellText } from './grid-tables.js';
import { joinMapped, type MappedText } from './mapped-text.js';
import type { Line } from './source-lines.js';

/** Characters [start, end) of the source that are a table, and its rows. */
export interface RuledTable {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly Line[];
}

interface RawLine {
  readonly start: number;
  readonly text: string;
}

/** Two columns of dashes also stand below a letterhead. */
const RULER = /^[ \t]*-{2,}(?: +-{2,}){2,}[ \t]*$/;
const LONG_RULE = /^[ \t]*-{10,}[ \t]*$/;
const ANY_RULER = /^[ \t]{0,20}-{2,200} {1,9}-{2,200} /m;

/** A source → its tables of this kind, in order. */
export function findRuledTables(source: string): readonly RuledTable[] {
  if (!ANY_RULER.test(source)) return [];
  const lines: RawLine[] = [];
  let start = 0;
  for (const text of source.split('\n')) {
    lines.push({ start, text });
    start += text.length + 1;
  }
  const tables: RuledTable[] = [];
  for (let i = 0; i < lines.length; i++) {
    const found = RULER.test((lines[i] as RawLine).text) ? readTable(lines, i) : null;
    if (found === null) continue;
    tables.push(found.table);
    i = found.last;
  }
  return tables;
}

function readTable(
  lines: readonly RawLine[],
  ruler: number,
): { readonly table: RuledTable; readonly last: number } | null {
  const isText = (at: number) => !isEmpty(lines[at]) && !LONG_RULE.test((lines[at] as RawLine).text);
  let head = ruler;
  while (isText(head - 1)) head--;
  const isLong = lines[head - 1] !== undefined && LONG_RULE.test((lines[head - 1] as RawLine).text);
  if (isLong && !isEmpty(lines[head - 2])) return null;
  const body = isLong ? readParted(lines, ruler + 1) : readSingle(lines, ruler + 1);
  if (body === null || !isEmpty(lines[body.last + 1])) return null;
  const columns = [...(lines[ruler] as RawLine).text.matchAll(/-+/g)].map(({ index }) => index);
  const rows = [lines.slice(head, ruler), ...body.rows].filter((row) => row.length > 0);
  const first = lines[isLong ? head - 1 : head] as RawLine;
  const last = lines[body.last] as RawLine;
  const table = {
    start: first.start,
    end: last.start + last.text.length,
    rows: rows.map((row) => toRow(row, columns)),
  };
  return { table, last: body.last };
}

interface Body {
  readonly rows: readonly (readonly RawLine[])[];
  /** Index of the table's last line. */
  readonly last: number;
}

/** One row a line, up to an empty line or a ruler. */
function readSingle(lines: readonly RawLine[], from: number): Body | null {
  let end = from;
  while (!isEmpty(lines[end]) && !RULER.test((lines[end] as RawLine).text)) end++;
  const isClosed = lines[end] !== undefined && RULER.test((lines[end] as RawLine).text);
  const rows = lines.slice(from, end).map((line) => [line]);
  return rows.length === 0 ? null : { rows, last: isClosed ? end : end - 1 };
}

/** Rows parted by empty lines, up to a long rule. */
function readParted(lines: readonly RawLine[], from: number): Body | null {
  const rows: RawLine[][] = [];
  let isOpen = false;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as RawLine;
    if (LONG_RULE.test(line.text)) return rows.length === 0 ? null : { rows, last: i };
    if (isEmpty(line)) isOpen = false;
    else if (isOpen) rows.at(-1)?.push(line);
    else {
      rows.push([line]);
      isOpen = true;
    }
  }
  return null;
}

function isEmpty(line: RawLine | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

function toRow(row: readonly RawLine[], columns: readonly number[]): Line {
  const cells = columns.map((from, k) => {
    const start = k === 0 ? 0 : from;
    const pieces = row.map(({ start: at, text }) =>
      readCellText(text.slice(start, columns[k + 1]), at + start),
    );
    return joinMapped(pieces.filter(({ text }) => text !== ''));
  });
  const text = joinMapped(cells.filter((cell: MappedText) => cell.text !== ''));
  return { text, start: text.from[0] as number, block: 0, heading: false, strong: false, gap: 0, cells };
}
