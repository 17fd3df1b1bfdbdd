/** Numbers with a unit: percentages, counts and measures. Which counts a text commits to, commitments.ts says. */
import { matchAt } from '../match-at.js';
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

/** A number of things or of a measure. */
export interface Count extends Quantity {
  /** Its noun is one that plans are known to count; any other counts only behind a word that firmly commits. */
  readonly isListed: boolean;
}

const NUM = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?';
const PERCENT = new RegExp(
  `(?<![\\d.,])(${NUM})(?:\\s?[%‰]?\\s*(?:[-–—]|đến)\\s*(${NUM}))?\\s?(%|‰|phần trăm)(?:\\s?(GRDP|GDP)(?![A-Za-zÀ-ɏḀ-ỹ]))?(\\s?\\/\\s?năm)?`,
  'gu',
);
/** "từ 0,6% |năm học 2024 - 2025 xuống dưới| 0,2%", "từ 42% |cuối năm 2025 lên| 60%". */
const RISE =
  /^\s*(?:\(?(?:(?:vào|cuối|đầu|hết|ở|của)\s+){0,2}năm\s+(?:học\s+)?\d{4}(?:\s?[-–]\s?\d{4})?\)?,?\s*)?(?:tăng\s+|giảm\s+)?(?:lên|xuống|còn)(?:\s+(?:còn|đến|tới|dưới|trên|mức|khoảng|tối thiểu|ít nhất|không quá|tối đa|đạt))*\s*$/u;
/** "1,2 triệu trang", "500 nghìn lượt": the scale is part of the unit. */
const SCALE = '(?:(?:nghìn|ngàn|vạn|triệu|tỷ)\\s+)?';
/** "triệu đồng/người/năm", "giường/vạn dân", "trường hợp/100.000 dân"; a year behind it is a rate. */
const PER =
  '(?:\\/(?!năm)(?:\\d[\\d.]*\\s+)?(?:người|hộ|dân|vạn dân|tháng|ngày đêm|ngày|giờ|ha|km|lượt|lớp|xã|giường|trẻ|sinh viên|căn|phòng|học sinh|suất|mô hình|thôn|bản|cán bộ|lao động|trạm)(?:\\sgiao dịch|\\sdân)?){0,2}';
/** Behind a word that firmly commits, any noun of one or two syllables is what is counted ("ít nhất 1.250 tiểu thương"). */
const ANY_NOUN =
  '(?!(?:tuổi|loại|điểm|tháng tuổi|đến|tới|và|hoặc|của|nội dung|nhiệm vụ)(?![A-Za-zÀ-ɏḀ-ỹ]))\\p{Ll}+(?:\\s(?!(?:được|tại|của|cho|có|và|trong|đạt|là|để|trở|mỗi|theo|từ|đến|trên|với|do|về|ở|bị|không|phải|mới|đều|này|khác|sẽ|cần)(?![A-Za-zÀ-ɏḀ-ỹ]))\\p{Ll}+)?';
/** "03 (ba) dự án", "một (01) lần", "08 - 10 tổ chức". */
const COUNT = new RegExp(
  `(?<![A-Za-zÀ-ɏḀ-ỹ\\p{N}.,/–-])(?:(?:một|hai|ba|bốn|năm|sáu)\\s?\\()?(${NUM})\\)?(?:\\s?(?:[-–—]|đến)\\s?(${NUM}))?(?:\\s?\\([A-Za-zÀ-ɏḀ-ỹ]+(?:\\s[A-Za-zÀ-ɏḀ-ỹ]+){0,2}\\))?(?:\\s|(?=(?:ha|km|m2|m²|kg|MW)(?![A-Za-zÀ-ɏḀ-ỹ])))(?:(${SCALE}(?:${COUNTED_NOUNS})${PER})|(${ANY_NOUN}${PER}))(?![A-Za-zÀ-ɏḀ-ỹ])`,
  'iuy',
);
const DIGITS = /\d+/g;
/** "6 tháng đầu năm" says when. */
const HALF_YEAR = /^\d{1,2}\stháng\s(?:đầu|cuối)\snăm/u;
/** "một (01) lần": where the number begins. */
const WRITTEN_OUT = /(?<![A-Za-zÀ-ɏḀ-ỹ\p{N}.,/–-])(?:một|hai|ba|bốn|năm|sáu)\s?\($/iu;

/** The matches of COUNT in a text, in order: tried where there are digits only. */
function* matchCounts(text: string): Generator<RegExpExecArray, void, void> {
  let end = 0;
  for (const { index } of text.matchAll(DIGITS)) {
    if (index < end) continue;
    const written =
      text[index - 1] === '(' ? WRITTEN_OUT.exec(text.slice(Math.max(0, index - 8), index)) : null;
    const match = matchAt(COUNT, text, index - (written?.[0].length ?? 0));
    if (match === null || HALF_YEAR.test(text.slice(index, index + 20))) continue;
    end = match.index + match[0].length;
    yield match;
  }
}

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

/** "14/14 thôn", "8/10 xã": so many of all of them. */
const OF_ALL = new RegExp(`(?<![\\d/,.])(\\d{1,4})/(\\d{1,4})\\s(${COUNTED_THINGS})(?![A-Za-zÀ-ɏḀ-ỹ])`, 'gu');

/** A text → its counts and measures ("05 dự án", "một (01) lần", "14/14 thôn"), in order, whether it commits to them or not. */
export function findCounts(text: string): readonly Count[] {
  const found: Count[] = [];
  for (const match of matchCounts(text)) {
    const [, low = '', high, listed, other] = match;
    const start = match.index + match[0].indexOf(low);
    const end = match.index + match[0].length;
    const count: Count = {
      from: match.index,
      start,
      end,
      value: readNumber(low),
      upper: high === undefined ? null : readNumber(high),
      unit: listed ?? (other as string),
      baseline: null,
      perYear: /^\s?\/năm(?![A-Za-zÀ-ɏḀ-ỹ])/u.test(text.slice(end, end + 6)),
      isListed: listed !== undefined,
    };
    const last = found.length - (found.at(-1)?.isListed ? 1 : 2);
    const rise = count.isListed && found[last]?.isListed ? riseOver(text, found[last], count) : null;
    if (rise) found.splice(last, found.length - last, { ...rise, isListed: true });
    else found.push(count);
  }
  for (const match of text.matchAll(OF_ALL)) {
    // "12/2025" is a month.
    if (Number(match[1]) > Number(match[2]) || /^(?:19|20)\d\d$/.test(match[2] as string)) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    found.push({
      from: start,
      start,
      end,
      value: Number(match[1]),
      upper: null,
      unit: match[3] as string,
      baseline: null,
      perYear: false,
      isListed: true,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "từ 1,4 ngày lên 2,2 ngày": the second number with the first as its baseline, or null. */
function riseOver(text: string, last: Quantity | undefined, next: Quantity): Quantity | null {
  if (last === undefined || last.upper !== null || last.baseline !== null) return null;
  if (!RISE.test(text.slice(last.end, next.start)) || !/từ\s*$/iu.test(text.slice(0, last.start)))
    return null;
  return { ...next, from: last.start, baseline: last.value };
}
