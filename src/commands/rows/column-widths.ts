import { PLACE_COLUMN } from '../../store/query/query-records.js';
import { displayWidth } from './display-width.js';

/** A column with less room tells nothing; then each row becomes lines of its own. */
const LEAST_WIDTH = 6;
/** Of a column that is to be read a cut name still tells which it is, a cut cell what it may be. */
const READABLE = { name: 8, cell: 14, longest: 20 } as const;
/** What the lines of the table take beside each cell. */
export const FRAME = 3;

/** Columns with the texts of their cells. */
export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table and the width of the terminal → the widths of its columns, the widest cut first; null where they have no room. */
export function columnWidths(table: TextTable, width: number): readonly number[] | null {
  const room = roomFor(table.columns.length, width);
  const natural = naturalWidths(table);
  const readable = readableWidths(table);
  if (sum(readable) <= room) return shrink(natural, readable, room);
  // A place that is cut opens in no editor.
  const least = natural.map((places, index) =>
    table.columns[index] === PLACE_COLUMN ? places : Math.min(places, LEAST_WIDTH),
  );
  return shrink(natural, least, room);
}

/**
 * A table and the width of the terminal → the columns that can be read beside each other, by their places. Those without
 * a cell go first, then the last ones; the place of a record and the first long column stay.
 */
export function readableColumns(table: TextTable, width: number): readonly number[] {
  const readable = readableWidths(table);
  const isEmpty = (index: number) => table.rows.every((row) => (row[index] ?? '') === '');
  let kept = table.columns.map((_, index) => index);
  const fits = () => sum(kept.map((index) => readable[index] ?? 0)) <= roomFor(kept.length, width);
  const stays = [table.columns.indexOf(PLACE_COLUMN), longColumn(table), 0];
  while (!fits()) {
    const others = kept.filter((index) => !stays.includes(index));
    const last = others.findLast(isEmpty) ?? others.at(-1);
    if (last === undefined) return table.columns.map((_, index) => index);
    kept = kept.filter((index) => index !== last);
  }
  return kept;
}

function roomFor(columns: number, width: number): number {
  return width - FRAME * columns - 1;
}

function cellWidths({ columns, rows }: TextTable): readonly number[] {
  return columns.map((_, index) => Math.max(0, ...rows.map((row) => displayWidth(row[index] ?? ''))));
}

function naturalWidths(table: TextTable): readonly number[] {
  return cellWidths(table).map((places, index) => Math.max(places, displayWidth(table.columns[index] ?? '')));
}

function longColumn(table: TextTable): number {
  return cellWidths(table).findIndex(
    (places, index) => places > READABLE.longest && table.columns[index] !== PLACE_COLUMN,
  );
}

function readableWidths(table: TextTable): readonly number[] {
  const cells = cellWidths(table);
  const long = longColumn(table);
  return naturalWidths(table).map((places, index) => {
    if (table.columns[index] === PLACE_COLUMN) return places;
    const cell = Math.min(cells[index] ?? 0, index === long ? READABLE.longest : READABLE.cell);
    return Math.min(places, Math.max(cell, READABLE.name));
  });
}

/** Natural and least widths and the room there is → widths that fit, the widest columns cut first; null where none do. */
function shrink(
  natural: readonly number[],
  least: readonly number[],
  room: number,
): readonly number[] | null {
  const widths = [...natural];
  let excess = sum(widths) - room;
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
