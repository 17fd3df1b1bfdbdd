import type { Years } from '../records.js';

const DASH = '\\s*(?:[-–—]|đến(?: hết)?(?: năm)?)\\s*';
const SPAN = new RegExp(`giai\\s+đoạn\\s+(?:từ\\s+)?(?:năm\\s+)?(\\d{4})${DASH}(\\d{4})`, 'iu');
const FROM_TO = new RegExp(`(?:từ\\s+năm|năm)\\s+(\\d{4})${DASH}(?:năm\\s+)?(\\d{4})`, 'iu');
const HORIZON = /(?:định hướng|tầm nhìn)(?:\s+đến)?(?:\s+năm)?\s+(\d{4})/iu;
const UNTIL = /(?:đến|tới)(?:\s+hết)?\s+năm\s+(\d{4})/iu;
const SINGLE = /(?<!(?:định hướng|tầm nhìn|hướng đến|đến)\s)năm\s+(\d{4})/iu;
/** A date ("ngày 15 tháng 8 năm 2024") and a law's year say nothing of the plan's period. */
const DATES =
  /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|tháng\s+\d{1,2}\s+năm\s+\d{4}|(?:Luật|Bộ luật)(?:\s(?!trên|tỉnh|thành phố|huyện|của|năm)[A-Za-zÀ-ɏḀ-ỹ]+,?){1,7}\snăm\s+\d{4}/giu;

/** A plan's title → the years that it is for, and the farther year it looks to. */
export function readPlanPeriod(title: string): {
  readonly period: Years | null;
  readonly horizon: number | null;
} {
  const words = title.replace(DATES, ' ');
  const horizon = HORIZON.exec(words);
  const rest = horizon ? words.replace(horizon[0], ' ') : words;
  return { period: readYears(rest), horizon: horizon ? Number(horizon[1]) : null };
}

function readYears(words: string): Years | null {
  const span = SPAN.exec(words) ?? FROM_TO.exec(words);
  if (span) return { from: Number(span[1]), to: Number(span[2]) };
  const until = UNTIL.exec(words);
  if (until) return { from: null, to: Number(until[1]) };
  const single = SINGLE.exec(words);
  return single ? { from: Number(single[1]), to: Number(single[1]) } : null;
}
