import type { Target } from '../../records.js';

const COMPARED =
  /so với\s+(?:\p{L}+\s+){0,6}?(?:(?:năm|giai đoạn|nhiệm kỳ)\s+)(?:từ\s+|năm\s+)?(\d{4})(?:\s*(?:[-–—]|đến(?: năm)?)\s*(\d{4}))?/iu;
const FROM_YEAR = /^\s*(?:\p{L}[\p{L}\s/]{0,20}\s)?\(?\s*(?:vào\s+)?năm\s+(\d{4})/u;

/** The words of a clause from its number on, and the lower value of "từ 60% lên 75%" → the baseline, or null. */
export function readBaseline(behind: string, between: string, value: number | null): Target['baseline'] {
  const compared = COMPARED.exec(behind);
  const from = value === null ? null : FROM_YEAR.exec(between);
  if (!compared && value === null) return null;
  const first = Number(compared?.[1] ?? from?.[1] ?? Number.NaN);
  const years = Number.isNaN(first)
    ? { from: null, to: null }
    : { from: first, to: Number(compared?.[2] ?? first) };
  return { ...years, value };
}
