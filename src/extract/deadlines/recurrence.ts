import type { Recurrence } from '../../records.js';

const ONGOING =
  /(?<![A-Za-zÀ-ɏḀ-ỹ])(?:thường xuyên|liên tục|trở đi|(?:các|những)\s+năm\s+(?:tiếp theo|sau|kế tiếp|tiếp))(?![A-Za-zÀ-ɏḀ-ỹ])/iu;
const EVERY =
  /(?:hàng|hằng|mỗi|từng|định kỳ(?:\s+theo)?|định kì)\s+((?:(?:tháng|quý|quí|năm|0?6 tháng|tuần)(?:\s*,\s*|\s+và\s+|\s+hoặc\s+|\s*\/\s*)?)+)/giu;
/** "01 lần/năm", "02 lần mỗi quý". */
const TIMES =
  /\d\s{1,3}(?:lần|đợt|cuộc|buổi)\s{0,3}(?:\/|mỗi\s|một\s)\s{0,3}(tháng|quý|quí|năm)(?![A-Za-zÀ-ɏḀ-ỹ])/giu;
const UNITS: readonly (readonly [RegExp, Recurrence])[] = [
  [/(?<!\d\s{0,3})tháng/iu, 'monthly'],
  [/qu[ýí]/iu, 'quarterly'],
  [/năm/iu, 'yearly'],
];

/** The text of a deadline → how often it comes again: "ongoing" before all, else the most frequent; null where it comes once. */
export function readRecurrence(text: string): Recurrence | null {
  if (ONGOING.test(text)) return 'ongoing';
  const every = [...text.matchAll(EVERY), ...text.matchAll(TIMES)]
    .map((found) => found[1] as string)
    .join(' ');
  return UNITS.find(([unit]) => unit.test(every))?.[1] ?? null;
}
