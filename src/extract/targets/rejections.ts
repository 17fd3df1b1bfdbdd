/** Numbers that commit to nothing, each with the reason that the diagnostic gives. */

import { isLabelLine } from '../../parse/label-lines.js';
import { findYearPhrases } from '../years/year-phrases.js';
import type { Quantity } from './quantities.js';

export interface Rejection {
  readonly code: string;
  readonly message: string;
}

const CALCULATION: Rejection = { code: 'target/calculation', message: 'a step of a calculation, no target' };
const REFERENCE: Rejection = {
  code: 'target/reference',
  message: 'a share that is only referred to, no target',
};
const REPORT: Rejection = { code: 'target/report', message: 'a report of what was reached, no target' };
const SCORING: Rejection = { code: 'target/scoring', message: 'a rule for giving points, no target' };

const REPORTED_VERB =
  /(?<![\p{L}])(?:đã|ước|hiện|chỉ mới|mới chỉ|(?<!(?:lập|xây|tạo|tư|cấp|làm|dựng|đổi)\s)mới|vẫn còn|còn)\s+(?:đạt|có|hoàn thành|thực hiện|giảm|tăng|chiếm|là|đáp ứng|thực hiện được|đạt được|ước đạt)(?:\s+\S+){0,4}\s*$/iu;
const REPORTED_SENTENCE =
  /^(?:[-+•]\s*)?(?:Đến nay|Hiện nay|Hiện|Tính đến|Trong những năm qua|Trong (?:\d+|các) năm qua|Kết quả(?! (?:đến|phấn đấu)|\s*:)|Thời gian qua|Sau \d+ năm|Trong giai đoạn vừa qua|Cuối năm)(?![\p{L}])/u;
const REFERRED = /(?:chưa đạt|không đạt|theo|lãi suất)\s+(?:tỷ lệ|mức|tiêu chí)?\s*(?:\S+\s){0,2}$/iu;
const PAST_HEADING =
  /^(?:kết quả|thực trạng|đánh giá|tình hình|hiện trạng|ưu điểm|tồn tại|hạn chế|khó khăn|bối cảnh|đặc điểm|khái quát|sự cần thiết)(?![\p{L}])/iu;

/** What is said of a number stands near it: this many characters before and after are read, so long sentences stay linear. */
const REACH = 600;

/** A number in its sentence → why it is no target, or null. Years before `issuedYear` are past. */
export function rejectQuantity(
  text: string,
  whole: { readonly start: number; readonly end: number },
  quantity: Quantity,
  issuedYear: number | null,
): Rejection | null {
  const sentence = {
    start: Math.max(whole.start, quantity.from - REACH),
    end: Math.min(whole.end, quantity.end + REACH),
  };
  const opening = text.slice(whole.start, whole.start + 60);
  const before = text.slice(sentence.start, quantity.from);
  const after = text.slice(quantity.end, sentence.end);
  if (/[*=×/]\s*$|\d\s*[:/]\s*\d+\s*$/.test(before) || /^\s*(?:[*=×]|x\s*\d)/.test(after)) return CALCULATION;
  if (/^(?:[-+•]\s*)?(?:Ví dụ|Cách tính)/u.test(opening.slice(0, 20))) return CALCULATION;
  if (/\d+\/\d+\s+\S+(?:\s\S+){0,3}\s+(?:đạt|chiếm|là)\s*$/u.test(before)) return CALCULATION;
  if (REFERRED.test(before) && !/không để|không quá/iu.test(before.slice(-20))) return REFERENCE;
  if (
    /(?:cộng|trừ|chấm)\s+(?:trực tiếp\s+|tối đa\s+)?\d+[\d,]*\s*điểm|điểm chuẩn|thang điểm/iu.test(
      text.slice(sentence.start, sentence.end),
    )
  )
    return SCORING;
  if (REPORTED_VERB.test(before.slice(-60)) || REPORTED_SENTENCE.test(opening)) return REPORT;
  if (issuedYear !== null && tellsOfYearBefore(before, issuedYear)) return REPORT;
  return null;
}

/** "Năm 2023, tỷ lệ … đạt |88%" in a plan of 2025; the year of a law, of a date or of a baseline tells of no past. */
function tellsOfYearBefore(before: string, year: number): boolean {
  const last = findYearPhrases(before).findLast(
    ({ years }) => years.from !== null && years.from === years.to,
  );
  if (last === undefined || (last.years.to as number) >= year) return false;
  return before.length - last.end <= 80 && !before.includes(';', last.end);
}

/** Whether a section with this title tells of the past. */
export function isPastHeading(title: string): boolean {
  return title.length < 160 && PAST_HEADING.test(title) && !isLabelLine(title);
}
