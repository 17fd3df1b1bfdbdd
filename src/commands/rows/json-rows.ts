import type { Cell } from '../../store/query/query-records.js';
import { cellText } from './cell-text.js';

/** Columns and a row → the row as a line of JSON. */
export function jsonLine(columns: readonly string[], row: readonly Cell[]): string {
  const record = Object.fromEntries(columns.map((name, index) => [name, jsonValue(row[index] ?? null)]));
  return jsonText(record);
}

/** A value → JSON that no terminal obeys: JSON itself leaves the upper control characters as they are. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(/[\u007f-\u009f]/gu, escapeUnit);
}

function jsonValue(cell: Cell): string | number | null {
  return typeof cell === 'bigint' || cell instanceof Uint8Array ? cellText(cell) : cell;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
