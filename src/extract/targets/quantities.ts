/** Numbers with a unit: percentages everywhere, counts and measures only where a word commits to them. */
import { COUNTED_NOUNS, COUNTED_THINGS } from './counted-nouns.js';

export interface Quantity {
  /** Where its expression begins: at the number, at the first of "từ 60% lên 75%", at the word of "một (01) lần". */
  readonly from: number;
  /** The number itself begins here. */
  readonly start: number;
  /** One past its unit. */
  readonly end: number;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  /** "từ 60% lên 75%": 60. */
  readonly baseline: number | null;
  readonly perYear: boolean;
}

const NUM = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?';
const PERCENT = new RegExp(
  `(?<![\\d.,])(${NUM})(?:\\s?%?\\s*(?:[-–—]|đến)\\s*(${NUM}))?\\s?(%|‰|phần trăm)(?:\\s?(GRDP|GDP)(?![\\p{L}]))?(\\s?\\/\\s?năm)?`,
  'gu',
);
const RISE =
  /^\s*(?:\(?(?:vào\s+)?năm\s+\d{4}\)?\s*)?(?:tăng\s+|giảm\s+)?(?:lên|xuống)(?:\s+(?:còn|đến|tới|dưới|trên|mức|khoảng|tối thiểu|ít nhất|đạt))*\s*$/u;
const COMMITS =
  '(?:tối thiểu|ít nhất|không dưới|không thấp hơn|không quá|không vượt quá|tối đa|quá|≥|≤|>=|<=|trên|dưới|hơn|đạt|bằng|giảm|tăng|thêm|từ|tới|đến|nhóm|lên|xuống|còn|phấn đấu|trong đó)';
const FIRMLY = '(?:tối thiểu|ít nhất|không dưới|không thấp hơn|≥|>=)';
const NUMERAL = `(?:có|đạt|từ|là|được|khoảng|thêm)?\\s*(?:(?:một|hai|ba|bốn|năm|sáu)\\s*\\()?(${NUM})\\)?(?:\\s*[-–—]\\s*(${NUM}))?`;
/** Behind a word that firmly commits, any noun of one or two syllables is what is counted ("1.250 tiểu thương"). */
const ANY_NOUN =
  '(?!(?:tuổi|loại|điểm|tháng tuổi|đến|tới|và|hoặc|của)(?![\\p{L}]))\\p{Ll}+(?:\\s(?!(?:được|tại|của|cho|có|và|trong|đạt|là|để|trở|mỗi|theo|từ|đến|trên|với|do|về|ở|bị|không|phải)(?![\\p{L}]))\\p{Ll}+)?';
const COUNT = new RegExp(
  `(?<![\\p{L}])(?:${COMMITS}\\s*${NUMERAL}\\s+(${COUNTED_NOUNS})|${FIRMLY}\\s*${NUMERAL}\\s+(${ANY_NOUN}))(?![\\p{L}])`,
  'giu',
);

/** Vietnamese notation → number: "60,7" is 60.7, "1.200" is 1200, "60.7" (a slip) is 60.7. */
export function readNumber(text: string): number {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return Number(text.replace(',', '.'));
}

/** A text → its percentages, in order; "từ 60% lên 75%" is one with a baseline. */
export function findPercentages(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(PERCENT)) {
    const [low, high] = [
      readNumber(match[1] as string),
      match[2] === undefined ? null : readNumber(match[2]),
    ];
    const sign = match[3] === '‰' ? '‰' : '%';
    const unit = match[4] === undefined ? sign : `${sign} ${match[4]}`;
    const quantity: Quantity = {
      from: match.index,
      start: match.index,
      end: match.index + match[0].length,
      value: low,
      upper: high,
      unit,
      baseline: null,
      perYear: match[5] !== undefined,
    };
    const rise = riseOver(text, found.at(-1), quantity);
    if (rise) found[found.length - 1] = rise;
    else found.push(quantity);
  }
  return found;
}

/** "14/14 thôn": all of them. */
const ALL_OF = new RegExp(`(?<![\\d/,.])(\\d{1,4})/\\1\\s+(${COUNTED_THINGS})(?![\\p{L}])`, 'gu');

/** A text → its committed counts and measures ("ít nhất 05 dự án", "không quá 03 ngày", "14/14 thôn"), in order. */
export function findCounts(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(COUNT)) {
    const [low, high, unit] = match[3] === undefined ? match.slice(4, 7) : match.slice(1, 4);
    if (low === undefined || unit === undefined) continue;
    const before = match[0].slice(0, match[0].indexOf(low));
    const start = match.index + before.length;
    const count: Quantity = {
      from: start - (/\p{L}+\s*\($/u.exec(before)?.[0].length ?? 0),
      start,
      end: match.index + match[0].length,
      value: readNumber(low),
      upper: high === undefined ? null : readNumber(high),
      unit,
      baseline: null,
      perYear: false,
    };
    const rise = riseOver(text, found.at(-1), count);
    if (rise) found[found.length - 1] = rise;
    else found.push(count);
  }
  for (const match of text.matchAll(ALL_OF)) {
    const [start, end] = [match.index, match.index + match[0].length];
    found.push({
      from: start,
      start,
      end,
      value: Number(match[1]),
      upper: null,
      unit: match[2] as string,
      baseline: null,
      perYear: false,
    });
  }
  return found;
}

/** "từ 1,4 ngày lên 2,2 ngày": the second number with the first as its baseline, or null. */
function riseOver(text: string, last: Quantity | undefined, next: Quantity): Quantity | null {
  if (last === undefined || last.upper !== null || last.baseline !== null) return null;
  if (!RISE.test(text.slice(last.end, next.start)) || !/từ\s*$/iu.test(text.slice(0, last.start)))
    return null;
  return { ...next, from: last.start, baseline: last.value };
}
