/** Numbers that commit to nothing, each with the reason that the diagnostic gives. */

import { isLabelLine } from '../../parse/label-lines.js';
import { lastPiece } from '../../parse/last-piece.js';
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

const CONDITION: Rejection = {
  code: 'target/condition',
  message: 'a share that something is told apart by or depends on, no target',
};
const SHARE: Rejection = { code: 'target/share', message: 'a share of a sum, no target' };

/** "(24.850 tỷ đồng x 60% = …)": the percentages of a sentence that reckons are parts of the reckoning. */
const RECKONS = /[x×*]\s?\d+(?:[.,]\d+)?\s?%\s?=/u;
/** "9.200 tỷ đồng (13,5%)" is a share of what stands before it. */
const SHARE_OF_SUM =
  /\d\s(?:nghìn |triệu )?(?:tỷ|triệu|nghìn)(?:\s(?:đồng|USD))?[^()\d]{0,24}\((?:chiếm|bằng|tương đương|khoảng|tỷ lệ|\s)*$/iu;
/** "xử lý nơi có trên 5% hồ sơ trễ hạn", "Trường hợp … chiếm từ 70% trở lên thì …", "Xã nhóm 1 là xã có …": who is meant, not what is to be reached. */
const CONDITION_BEFORE =
  /(?<![A-Za-zÀ-ɏḀ-ỹ])(?:nếu|trường hợp|đối với (?:các )?(?:xã|phường|đơn vị|cơ quan|địa phương|dự án))(?![A-Za-zÀ-ɏḀ-ỹ])/iu;
/** "Trường hợp phường có diện tích đất nông nghiệp chiếm từ |70%| trở lên … hoặc ở đặc khu: phải …": however long the case is told. */
const CASE_BEFORE = /(?<![A-Za-zÀ-ɏḀ-ỹ])(?:nếu|trường hợp)(?![A-Za-zÀ-ɏḀ-ỹ])/iu;
const CASE_REACH = 400;
const WHERE_BEFORE =
  /(?:nơi|những [A-Za-zÀ-ɏḀ-ỹ]{1,9}(?:\s[A-Za-zÀ-ɏḀ-ỹ]{1,9})?)\s(?:nào\s)?(?:có|để|còn)\s/iu;
/** "công bố danh sách đơn vị có tỷ lệ thất thoát trên |20%|", "điều chuyển vốn của các dự án giải ngân dưới |30%|". */
const SUCH_AS =
  /(?:danh sách|của)\s(?:(?:các|những)\s)?(?:đơn vị|dự án|xã|hộ|cơ sở|doanh nghiệp|địa phương)(?:\s[A-Za-zÀ-ɏḀ-ỹ]{1,9}){0,6}\s(?:có|giải ngân|đạt)(?:\s[A-Za-zÀ-ɏḀ-ỹ]{1,9}){0,6}\s(?:trên|dưới)\s$/iu;
const CONSEQUENCE = /^[^.;]{0,120}(?<![A-Za-zÀ-ɏḀ-ỹ])(?:thì|phải|bị|sẽ)(?![A-Za-zÀ-ɏḀ-ỹ])/u;
const CASE_CONSEQUENCE = /^[^.;]*(?:,|:|\s)\s?(?:thì|phải)(?![A-Za-zÀ-ɏḀ-ỹ])/u;
const DEFINITION =
  /^[^,;.]{0,60}(?<![^\s])là\s(?:các\s)?(?:xã|phường|thôn|đơn vị|cơ quan|hộ|doanh nghiệp|dự án)\s/iu;
const DEFINED_BY = /\s(?:có|đạt|chiếm)\s/iu;

const REPORTED_CLAUSE =
  /(?<!(?:thực|thể|phát|xuất)\s)hiện(?: nay| tại)?\s(?:mới|chỉ|đã|vẫn)\s|(?:^|[,;(]\s?)(?:hiện(?: nay| tại)?|đến nay)\s(?:mới |chỉ |đã |vẫn ){0,3}(?:có|đạt|còn|được|là|ở mức|ở|chiếm)?(?![A-Za-zÀ-ɏḀ-ỹ])/iu;
const REPORTED_VERB =
  /(?<![A-Za-zÀ-ɏḀ-ỹ])(?:đã|ước|hiện|chỉ mới|mới chỉ|(?<!(?:lập|xây|tạo|tư|cấp|làm|dựng|đổi)\s)mới|vẫn còn|còn)\s+(?:đạt|có|hoàn thành|thực hiện|giảm|tăng|chiếm|là|đáp ứng|thực hiện được|đạt được|ước đạt)(?:\s+\S+){0,4}\s*$/iu;
const REPORTED_SENTENCE =
  /^(?:[-+•]\s*)?(?:Đến nay|Hiện nay|Hiện|Tính đến|Trong những năm qua|Trong (?:\d+|các) năm qua|Kết quả(?! (?:đến|phấn đấu)|\s*:)|Thời gian qua|Sau \d+ năm|Theo (?:kết quả|báo cáo|số liệu|thống kê|đánh giá)|Trong giai đoạn vừa qua|Cuối năm)(?![A-Za-zÀ-ɏḀ-ỹ])/u;
const REFERRED =
  /(?:chưa đạt|không đạt|theo|lãi suất)\s{1,3}(?:tỷ lệ|mức|tiêu chí)?\s{0,3}(?:\S{1,40}\s){0,2}$/iu;
/** "đạt 45% (cả nước 50%)": what the plan's own value is compared with. */
const COMPARED =
  /\((?:bình quân |trung bình |mức |mục tiêu |của )?(?:cả nước|toàn quốc|quốc gia)[^();]{0,30}$/iu;
/** "thấp hơn mục tiêu |60%| đề ra tại Kế hoạch …". */
const BEHIND_AIM = /(?:thấp hơn|cao hơn|vượt|chưa đạt|so với)\s(?:mục tiêu|chỉ tiêu|kế hoạch)\s(?:là\s)?$/iu;
const PAST_HEADING =
  /^(?:kết quả|thực trạng|đánh giá|tình hình|hiện trạng|ưu điểm|tồn tại|hạn chế|khó khăn|bối cảnh|đặc điểm|khái quát|sự cần thiết|dự báo tình hình)(?![A-Za-zÀ-ɏḀ-ỹ])/iu;
/** "- Hạn chế tai nạn giao thông: số người chết giảm 5%.", "- Đánh giá 100% cán bộ.": a clause with one of these words for a verb. */
const PAST_CLAUSE =
  /^(?:(?:thực trạng|tình hình|hiện trạng|ưu điểm|tồn tại|bối cảnh|đặc điểm|khái quát|sự cần thiết|dự báo tình hình)(?![A-Za-zÀ-ɏḀ-ỹ])|(?:hạn chế|khó khăn|kết quả|đánh giá)(?=\s*$|\s*[,:.]|\s(?:và|chung|đạt được|thực hiện|triển khai|kết quả|tình hình|thực trạng|công tác|giai đoạn|năm|nổi bật|của)(?![A-Za-zÀ-ɏḀ-ỹ])))/iu;

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
  if (/±\s?$/.test(before)) return CALCULATION;
  if (/^(?:[-+•]\s*)?(?:Ví dụ|Cách tính)/u.test(opening.slice(0, 20))) return CALCULATION;
  if (/\d\/\d{1,9}\s{1,3}\S{1,40}(?:\s\S{1,40}){0,3}\s{1,3}(?:đạt|chiếm|là)\s{0,3}$/u.test(before))
    return CALCULATION;
  if (RECKONS.test(text.slice(sentence.start, sentence.end))) return CALCULATION;
  if (SHARE_OF_SUM.test(before.slice(-90))) return SHARE;
  if (isCondition(before, after)) return CONDITION;
  if (COMPARED.test(before.slice(-60)) || BEHIND_AIM.test(before.slice(-60))) return REFERENCE;
  if (before.endsWith('(') && isOnlyDone(lastPiece(before.slice(-120, -1), /[.;()]/))) return REPORT;
  if (REFERRED.test(before) && !/không để|không quá/iu.test(before.slice(-20))) return REFERENCE;
  if (
    /(?:cộng|trừ|chấm)\s{1,3}(?:trực tiếp\s{1,3}|tối đa\s{1,3})?\d[\d,]{0,12}\s{0,3}điểm|điểm chuẩn|thang điểm/iu.test(
      text.slice(sentence.start, sentence.end),
    )
  )
    return SCORING;
  if (REPORTED_VERB.test(before.slice(-60)) || REPORTED_CLAUSE.test(lastPiece(before.slice(-150), /(?=;)/)))
    return REPORT;
  if (REPORTED_SENTENCE.test(opening)) return REPORT;
  if (issuedYear !== null && tellsOfYearBefore(before, issuedYear)) return REPORT;
  return null;
}

/** "mới rào, đóng được 41/128 lối đi tự mở| (32%)": so far. */
function isOnlyDone(words: string): boolean {
  const so = words.search(/(?<![A-Za-zÀ-ɏḀ-ỹ])mới\s/iu);
  return so >= 0 && /\sđược\s/iu.test(words.slice(so));
}

function isCondition(before: string, after: string): boolean {
  if (WHERE_BEFORE.test(lastPiece(before.slice(-90), /[,;]/))) return true;
  if (SUCH_AS.test(lastPiece(before.slice(-160), /[,;.]/))) return true;
  if (CONDITION_BEFORE.test(lastPiece(before.slice(-260), /;/)) && CONSEQUENCE.test(after.slice(0, 140)))
    return true;
  if (
    CASE_BEFORE.test(lastPiece(before.slice(-240), /[.;]/)) &&
    CASE_CONSEQUENCE.test(after.slice(0, CASE_REACH))
  )
    return true;
  return isDefinition(before) && !/phấn đấu|mục tiêu|tối thiểu|ít nhất/iu.test(before);
}

/** "Xã nhóm 1 là xã có |…". */
function isDefinition(before: string): boolean {
  const opening = DEFINITION.exec(before)?.[0].length;
  if (opening === undefined) return false;
  const rest = before.slice(opening - 1);
  return !/[;.]/.test(rest) && DEFINED_BY.test(rest);
}

/** "Năm 2023, tỷ lệ … đạt |88%", "Kết quả giai đoạn 2016 - 2020 (tăng |8,4%|/năm)" in a plan of 2025; the year of a law, of a date or of a baseline tells of no past. */
function tellsOfYearBefore(before: string, year: number): boolean {
  const last = findYearPhrases(before).findLast(({ years }) => years.from !== null && years.to !== null);
  if (last === undefined || (last.years.to as number) >= year) return false;
  return before.length - last.end <= 80 && !before.includes(';', last.end);
}

/** Whether a section with this title tells of the past. */
export function isPastHeading(title: string): boolean {
  const isClause = /[.;]$/.test(title.trim());
  return title.length < 160 && (isClause ? PAST_CLAUSE : PAST_HEADING).test(title) && !isLabelLine(title);
}
