/** Whether a number holds for each year: "mỗi năm tăng 20%", "5 lớp/năm", "hằng năm cử 5% giáo viên". */
import type { Clause } from './clauses.js';

/** "Mỗi năm ít nhất 6.000 lao động …", "mỗi năm tăng …". */
const RIGHT_BEFORE = /(?:mỗi năm|bình quân (?:mỗi|hằng|hàng) năm)\s{0,3},?\s{0,3}$/iu;
/** "bình quân mỗi năm đưa từ |40| lao động", "Hằng năm cử ít nhất |5%| giáo viên": the number of what is done a year. */
const DONE_A_YEAR =
  /(?<![A-Za-zÀ-ɏḀ-ỹ])(?:mỗi|hằng|hàng) năm,? (?:phấn đấu )?(?:đưa|cử|mở|tổ chức|đào tạo|bồi dưỡng|giải quyết|tạo|trồng|kết nạp|thu hút|hỗ trợ|xây dựng|thành lập|bố trí|tuyển|kiểm tra|thanh tra|cấp|sửa chữa|nâng cấp|thay thế)(?![A-Za-zÀ-ɏḀ-ỹ])[^\d,;:.()]{0,40}$/iu;
/** "Mở 04 lớp| dạy nghề/năm| cho lao động …": the rate stands behind the whole of what is counted. */
const BEHIND_NOUN = /^((?:\s[A-Za-zÀ-ɏḀ-ỹ]{1,9}){1,5})\s?\/\s?năm(?![A-Za-zÀ-ɏḀ-ỹ])/u;

/** A clause in its text → whether what stands around its number gives it for a year. */
export function isPerYear(text: string, clause: Clause): boolean {
  const { quantity, lead } = clause;
  const behind = text.slice(quantity.end, clause.end);
  const before = text.slice(Math.max(0, lead.start - 90), lead.start);
  return (
    quantity.perYear ||
    (lead.perYear && isGrowth(clause)) ||
    /^\s*(?:\/|mỗi |một |trong một )năm/u.test(behind) ||
    BEHIND_NOUN.test(behind) ||
    RIGHT_BEFORE.test(before) ||
    (!isAll(clause) && DONE_A_YEAR.test(before))
  );
}

/** The words behind a number → the same without the rate behind what is counted. */
export function withoutRate(words: string): string {
  return words.replace(BEHIND_NOUN, '$1');
}

function isGrowth({ lead, quantity }: Clause): boolean {
  return lead.kind !== 'level' || !quantity.unit.startsWith('%');
}

/** "Hằng năm tổ chức tập huấn cho 100% cán bộ": all of them are no rate. */
function isAll({ quantity }: Clause): boolean {
  return quantity.unit.startsWith('%') && quantity.value === 100;
}
