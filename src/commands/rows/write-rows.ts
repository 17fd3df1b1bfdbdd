import type { Cell, RowStream } from '../../store/query/query-records.js';
import type { Output } from '../output.js';
import { csvLine } from './csv-rows.js';
import { jsonLine } from './json-rows.js';
import { markdownOf } from './markdown-rows.js';
import { tableOf } from './table-rows.js';

export const FORMATS = ['table', 'json', 'ndjson', 'csv', 'markdown'] as const;

export type Format = (typeof FORMATS)[number];

/** Formats for eyes, which nobody wants a million rows of. */
export const EYE_FORMATS: readonly Format[] = ['table', 'markdown'];

/**
 * Writes rows in a format. Only the formats for eyes hold all rows at once. Where nobody chose the columns, a table leaves
 * out those that the terminal has no room for, and says so. Out: how many rows there were.
 */
export function writeRows(
  { columns, rows }: RowStream,
  format: Format,
  output: Output,
  areChosen = true,
): number {
  if (format === 'markdown') {
    const all = [...rows];
    output.out(`${markdownOf(columns, all)}\n`);
    return all.length;
  }
  if (format === 'table') return writeTable(columns, [...rows], output, areChosen);
  let count = 0;
  if (format === 'csv') output.out(csvLine(columns));
  if (format === 'json') output.out('[');
  for (const row of rows) {
    if (format === 'csv') output.out(csvLine(row));
    else if (format === 'ndjson') output.out(`${jsonLine(columns, row)}\n`);
    else output.out(`${count === 0 ? '' : ','}\n  ${jsonLine(columns, row)}`);
    count++;
  }
  if (format === 'json') output.out(count === 0 ? ']\n' : '\n]\n');
  return count;
}

function writeTable(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  output: Output,
  areChosen: boolean,
): number {
  const { text, leftOut } = tableOf(columns, rows, output.columns, areChosen);
  if (text !== '') output.out(`${text}\n`);
  if (leftOut.length > 0)
    output.err(
      `no room for ${leftOut.join(', ')}; --columns chooses what to show, a wider terminal shows more\n`,
    );
  return rows.length;
}
