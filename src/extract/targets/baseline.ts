import type { Target } from '../../records.js';

/** "so với |cùng kỳ năm 2025|", "so với |dịp Tết Ất Tỵ 2025|": seasons bear their year without the word for it; "so với ngày |01/3/2025|". */
const COMPARED =
  /so với\s+(?:[A-Za-zÀ-ɏḀ-ỹ]+\s+){0,6}?(?:(?:năm|giai đoạn|nhiệm kỳ|năm học|niên vụ|mùa vụ)\s+(?:từ\s+|năm\s+)?|(?:Tết|vụ|mùa|dịp|lễ|hội|đợt|kỳ)\s+(?:[A-Za-zÀ-ɏḀ-ỹ]+\s+){0,4}|\d{1,2}\/(?:\d{1,2}\/)?)(\d{4})(?:\s*(?:[-–—]|đến(?: năm)?)\s*(\d{4}))?/iu;
/** "gấp 1,8 lần |giai đoạn 2021-2025|". */
const TIMES_OF =
  /^[\d.,]{1,12}\slần\s(?:của\s)?(?:năm|giai đoạn|nhiệm kỳ)\s(\d{4})(?:\s?(?:[-–—]|đến(?: năm)?)\s?(\d{4}))?/iu;
/** "từ 60% |năm 2024| lên 75%", "từ 0,6% |năm học 2024 - 2025| xuống dưới 0,2%". */
const FROM_YEAR =
  /^\s?(?:[A-Za-zÀ-ɏḀ-ỹ][A-Za-zÀ-ɏḀ-ỹ\s/]{0,20}\s)?\(?(?:vào\s)?năm\s(?:học\s)?(\d{4})(?:\s?[-–]\s?(\d{4}))?/u;

/** A clause from its number on, what stands inside its "từ 60% lên 75%" and the lower value of that → the baseline, or null. */
export function readBaseline(words: string, between: string, value: number | null): Target['baseline'] {
  const compared = COMPARED.exec(words) ?? TIMES_OF.exec(words);
  const from = value === null ? null : FROM_YEAR.exec(between);
  if (!compared && value === null) return null;
  const first = Number(compared?.[1] ?? from?.[1] ?? Number.NaN);
  const years = Number.isNaN(first)
    ? { from: null, to: null }
    : { from: first, to: Number((compared ?? from)?.[2] ?? first) };
  return { ...years, value };
}
