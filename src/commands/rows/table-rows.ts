import Table from 'cli-table3';
import { type Cell, PLACE_COLUMN } from '../../store/query/query-records.js';
import { lineText } from './cell-text.js';
import { cutToWidth, displayWidth } from './display-width.js';

/** A column with less room tells nothing; then each row becomes lines of its own. */
const LEAST_WIDTH = 6;
/** What the lines of the table take beside each cell. */
const FRAME = 3;

/** Columns, rows and the width of the terminal → a table that fits it, or a list of rows where a table cannot. */
export function tableOf(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  width: number,
): string {
  const texts = rows.map((row) => row.map(lineText));
  const natural = columns.map((name, index) =>
    Math.max(displayWidth(name), ...texts.map((row) => displayWidth(row[index] ?? ''))),
  );
  // A place that is cut opens in no editor.
  const least = natural.map((places, index) =>
    columns[index] === PLACE_COLUMN ? places : Math.min(places, LEAST_WIDTH),
  );
  const widths = shrink(natural, least, width - FRAME * columns.length - 1);
  return widths === null ? listOf(columns, texts) : draw(columns, rows, texts, widths);
}

function draw(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  texts: readonly (readonly string[])[],
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

/** Natural and least widths and the room there is → widths that fitted, the widest columns cut first; null where none do. */
function shrink(
  natural: readonly number[],
  least: readonly number[],
  room: number,
): readonly number[] | null {
  const widths = [...natural];
  let excess = widths.reduce((sum, places) => sum + places, 0) - room;
  while (excess > 0) {
    const spare = widths.map((places, index) => places - (least[index] ?? 0));
    const widest = widths.reduce((best, places, index) => {
      return (spare[index] ?? 0) > 0 && (best < 0 || places > (widths[best] ?? 0)) ? index : best;
    }, -1);
    if (widest < 0) return null;
    const others = widths.filter((_, index) => index !== widest && (spare[index] ?? 0) > 0);
    const next = Math.max(...others, least[widest] ?? 0);
    const current = widths[widest] ?? 0;
    const step = Math.min(excess, Math.max(1, current - next), spare[widest] ?? 0);
    widths[widest] = current - step;
    excess -= step;
  }
  return widths;
}

function listOf(columns: readonly string[], texts: readonly (readonly string[])[]): string {
  const width = Math.max(...columns.map(displayWidth));
  const pad = (name: string) => name + ' '.repeat(width - displayWidth(name));
  return texts
    .map((row) => columns.map((name, index) => `${pad(name)}  ${row[index] ?? ''}`.trimEnd()).join('\n'))
    .join('\n\n');
}
