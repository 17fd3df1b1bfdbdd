import type { DescribedColumn } from '../dictionary/describe-columns.js';
import type { Cell } from '../query/query-records.js';

/** A cell with the type of its column. Instants are Dates, days too, at midnight UTC. */
export type TypedCell = string | number | boolean | Date | null;

/** A cell → its value by the type of its column; null where there is none, or where a date is none of the calendar. */
export function typedCell(cell: Cell, { type }: DescribedColumn): TypedCell {
  if (cell === null || cell instanceof Uint8Array) return null;
  if (type === 'yes/no') return Number(cell) !== 0;
  if (type === 'integer' || type === 'number') return Number(cell);
  if (type === 'date') return readDay(String(cell));
  return type === 'time' ? readInstant(String(cell)) : String(cell);
}

function readDay(text: string): Date | null {
  const day = readInstant(`${text}T00:00:00Z`);
  return day?.toISOString().slice(0, 10) === text ? day : null;
}

function readInstant(text: string): Date | null {
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/** A value → its text in files of text: days as 2025-12-31, instants in ISO 8601, yes and no as 1 and 0. */
export function textOfTyped(value: TypedCell, { type }: DescribedColumn): string {
  if (value === null) return '';
  if (value instanceof Date) return type === 'date' ? value.toISOString().slice(0, 10) : value.toISOString();
  return typeof value === 'boolean' ? String(Number(value)) : String(value);
}
