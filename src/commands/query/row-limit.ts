import { EYE_FORMATS, type Format } from '../rows/write-rows.js';

const EYE_LIMIT = 50;

/** What --limit says (Infinity for all, undefined for nothing) and the format → at most how many rows; null for all. */
export function rowLimit(asked: number | undefined, format: Format): number | null {
  const limit = asked ?? (EYE_FORMATS.includes(format) ? EYE_LIMIT : Number.POSITIVE_INFINITY);
  return Number.isFinite(limit) ? limit : null;
}
