/** Dates of documents: "ngày 15 tháng 7 năm 2021", "ngày 17/9/2021", "ngày 24-5-2025", "ngày tháng 12 năm 2021". */
import { matchAt } from '../match-at.js';

export interface DocumentDate {
  /** Cut to what is known: "2021-07-15", "2021-12"; null where day or month cannot be. */
  readonly iso: string | null;
  readonly year: number;
  readonly end: number;
}

const DATE =
  /ngày\s{0,3}(?:(\d{1,2})\s{0,3}([/.-])\s{0,3}(\d{1,2})\s{0,3}\2\s{0,3}(\d{4})|(\d{1,2}|[.…]{0,30})\s{0,9}tháng\s{0,3}(\d{1,2})\s{0,3}năm\s{0,3}(\d{4}))(?!\d)/uy;

/** Reads the date that begins at `at` of a folded text (see foldTones). Out: the date, or null where none stands there. */
export function readDocumentDate(toned: string, at: number): DocumentDate | null {
  const match = matchAt(DATE, toned, at);
  if (!match) return null;
  const day = Number(match[1] ?? (match[5] || Number.NaN));
  const month = Number(match[3] ?? match[6]);
  const year = Number(match[4] ?? match[7]);
  return { iso: toIso(year, month, day), year, end: at + match[0].length };
}

function toIso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12) return null;
  const toMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (Number.isNaN(day)) return toMonth;
  const isDay = day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isDay ? `${toMonth}-${String(day).padStart(2, '0')}` : null;
}
