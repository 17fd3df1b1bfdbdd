import Table from 'cli-table3';
import type { Cell } from '../../store/query/query-records.js';
import { lineText } from './cell-text.js';
import { columnWidths, FRAME, readableColumns, type TextTable } from './column-widths.js';
import { cutToWidth, displayWidth } from './display-width.js';

/** A table as text, and the columns that it has no room for. */
export interface FittedTable {
  readonly text: string;
  readonly leftOut: readonly string[];
}

/**
 * Columns, rows and the width of the terminal → a table that fits it, or a list of rows where a table cannot. Where
 * nobody chose the columns, those that have no room are left out before they are cut beyond reading.
 */
export function tableOf(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  width: number,
  areChosen: boolean,
): FittedTable {
  const all: TextTable = { columns: columns.map(lineText), rows: rows.map((row) => row.map(lineText)) };
  const kept = areChosen ? columns.map((_, index) => index) : readableColumns(all, width);
  const pick = <T>(row: readonly T[]) => row.filter((_, index) => kept.includes(index));
  const shown: TextTable = { columns: pick(all.columns), rows: all.rows.map(pick) };
  const widths = columnWidths(shown, width);
  return {
    text: widths === null ? listOf(shown) : draw(shown, rows.map(pick), widths),
    leftOut: columns.filter((_, index) => !kept.includes(index)),
  };
}

function draw(
  { columns, rows: texts }: TextTable,
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
): string {
  const isNumeric = (index: number) =>
    rows.some((row) => row[index] !== null) &&
    rows.every((row) => ['number', 'bigint'].includes(typeof row[index]) || row[index] === null);
  const cut = (row: readonly string[]) => row.map((text, index) => cutToWidth(text, widths[index] ?? 0));
  const table = new Table({
    head: cut(columns),
    colWidths: widths.map((places) => places + FRAME - 1),
    colAligns: columns.map((_, index) => (isNumeric(index) ? 'right' : 'left')),
    style: { head: [], border: [], compact: true },
  });
  for (const row of texts) table.push(cut(row));
  return table.toString();
}

function listOf({ columns, rows }: TextTable): string {
  const width = Math.max(...columns.map(displayWidth));
  const pad = (name: string) => name + ' '.repeat(width - displayWidth(name));
  return rows
    .map((row) => columns.map((name, index) => `${pad(name)}  ${row[index] ?? ''}`.trimEnd()).join('\n'))
    .join('\n\n');
}
