/** Which counts a text commits to: "ít nhất 05 dự án" anywhere, "trồng 15 ha rừng" among goals and in tasks. */

import { firstIndex } from '../../first-index.js';
import { lastPiece } from '../../parse/last-piece.js';
import { isMeasure } from './counted-nouns.js';
import type { Count, Quantity } from './quantities.js';
import { SUBJECT_HEADS } from './subject-heads.js';

/** How far before a number the words stand that commit to it. */
const NEAR = 48;
/** How far back its subject may begin. */
const FAR = 160;

const FIRMLY =
  /(?:tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn|thấp nhất|không quá|không vượt quá|không nhiều hơn|không cao hơn|không lớn hơn|tối đa|nhiều nhất|≥|≤|>=|<=)\s?(?:(?:có|đạt|từ|là|được|mở mới|thêm)\s?)?$/iu;
/** What is named by a number is not counted by it ("năm 2025", "Điều 5", "cấp 2", "đợt 1"). */
const NUMBERED =
  /(?:năm|tháng|ngày|quý|số|khoản|điều|điểm|mục|phụ lục|khóa|thứ|cấp|hạng|loại|mức độ|giai đoạn|vùng|khu vực|đợt|quận|khu phố|tổ dân phố)\s+$/iu;
const ANNOUNCED = /phấn đấu(?:\s+có|\s+đạt)?\s*$/iu;
/** "tuổi thọ bình quân trên 80 tuổi"; "người trên 60 tuổi" only says who. */
const AGE_REACHED = /(?:đạt|tuổi thọ(?:\s(?:bình quân|trung bình))?(?:\slà|\skhoảng)?)\s(?:từ\s|trên\s)?$/iu;
/** "25.000 lao động, trong đó 1.500 người …": part of what is committed to. */
const PART_OF = /trong đó(?:\s+có|\s+đạt)?\s*$/iu;
const REACHED = /(?:đạt|đạt tỷ lệ|là|khoảng|bằng|ở mức|còn|dưới|trên|gấp|lên|xuống|giảm|tăng|thêm|:)\s*$/iu;
const CHANGED =
  /đạt\s+(?:từ\s+|trên\s+|khoảng\s+)?$|(?:giảm|tăng)\s+(?:(?:thêm|bình quân|khoảng|từ)\s+){0,2}$/iu;
const SUBJECT = new RegExp(
  `(?:^(?:\\(?[A-Za-zÀ-ɏḀ-ỹ\\d.]{1,5}[.)/]\\s?|[-–+•*]\\s?){0,2}|[,;:.(]\\s*|\\s(?:và|nâng|bảo đảm|đảm bảo)\\s)${SUBJECT_HEADS}(?![A-Za-zÀ-ɏḀ-ỹ])[^,;.]*$`,
  'iu',
);
const MEASURED =
  /thời gian|thời hạn|tổng|kinh phí|vốn|giá trị|doanh thu|thu nhập|mức|tỷ suất|tỷ số|số lượt|sản lượng|tỷ lệ mắc/iu;
/** What plans make or do a number of. */
const DOING =
  /(?:ươm tạo|đưa vào vận hành|đưa vào sử dụng|mở mới|đầu tư|cử|ký kết|sản xuất|tuyển sinh|phát hành|lắp mới|xây dựng|xây mới|thành lập|hình thành|phát triển|trồng|cấp|lắp đặt|đào tạo|bồi dưỡng|tập huấn|hỗ trợ|tổ chức|mở|hoàn thành|kết nạp|thu hút|phủ sóng|số hóa|nâng cấp|cải tạo|sửa chữa|cứng hóa|kiên cố hóa|công nhận|việc làm(?: mới)? cho|xóa|xoá|xóa bỏ|duy tu, bảo dưỡng|bảo dưỡng|tu sửa|đưa|tuyển dụng|phục hồi|khởi công|kết nối|diễn tập|chuyển đổi|vận động)(?:\s+(?:mới|thêm|xong|thành công|tối đa|được|cho|có|từ|khoảng|hoàn toàn|toàn bộ)){0,3}\s+$/iu;
/** "thuộc nhóm |10 tỉnh| dẫn đầu": a rank. */
const RANKED = /(?:thuộc|trong|vào|ở)\s+(?:nhóm|tốp|top)\s+$/iu;
/** "gấp |1,8 lần| giai đoạn trước", behind what is committed to. */
const TIMES = /gấp(?:\s(?:khoảng|trên|hơn|ít nhất|tối thiểu))?\s$/iu;
/** "(bình quân mỗi phụ nữ có |2,1 con|)", "mỗi xã có |01 tổ|". */
const EACH = /(?:^|\s)mỗi\s/iu;
const HAS = /\scó(?:\stừ)?\s$/iu;
/** "1,5 tỷ USD vào năm 2027|, |2,0 tỷ USD vào năm 2030": the same in a later year. */
const LATER =
  /^(?:\/năm)?\s(?:(?:vào|đến|trong|cuối|hết)\s){0,2}năm\s\d{4}\)?(?:,|;|\svà|,\svà)\s(?:(?:vào|đến|trong)\s)?(?:năm\s\d{4}\s)?(?:đạt\s|là\s|lên\s)?$/u;
/** "3.500 doanh nghiệp mới trong cả giai đoạn|, bình quân |700 doanh nghiệp/năm". */
const A_YEAR_ON_AVERAGE =
  /,\s(?:bình quân|trung bình)(?:\smỗi năm|\shằng năm)?\s(?:(?:khoảng|đạt|trên)\s)?$/u;
/** "|Tổng vốn đầu tư toàn xã hội| 35.600 tỷ đồng", "thu ngân sách trên địa bàn 8.900 tỷ đồng": a sum or a measure right behind its subject. */
const STATED =
  /^[\s–+•*-]{0,4}(?:[A-Za-zÀ-ɏḀ-ỹ]\)\s)?(?:tổng (?:vốn|thu|chi ngân sách|giá trị|kim ngạch|sản lượng|doanh thu|diện tích|công suất)|thu (?:ngân sách|nội địa)|kim ngạch|sản lượng|giá trị sản xuất|doanh thu|GRDP bình quân|thu nhập bình quân)(?:\s[^\s\d]{1,12}){0,12}\s$/iu;
/** "trong đó |điện gió| 2.400 MW, |điện khí| 1.500 MW": parts of what is committed to, in the same unit. */
const PART = /^[^;.\d]{0,40}(?:trong đó|,|\svà)(?:\scó|\sthu)?(?:\s[^\s\d,;.]{1,12}){1,8}\s$/iu;

/** "Bồi dưỡng kỹ năng số cho |1.800 lượt| cán bộ". */
const FOR = /\s(?:cho|đối với)\s(?:(?:khoảng|trên|ít nhất)\s)?$/iu;
const DONE_FOR =
  /^[\s–+•*-]{0,4}(?:tổ chức\s)?(?:bồi dưỡng|đào tạo|tập huấn|cấp|hỗ trợ|giải quyết việc làm|tạo việc làm|tư vấn|dạy nghề|khám|cho vay)(?![A-Za-zÀ-ɏḀ-ỹ])/iu;
/** "giá trị sản phẩm trên |01 ha| đất trồng trọt": what a value is reckoned by. */
const RECKONED_BY = /(?:^|\s)trên\s$/iu;
/** "trồng 5.000 ha rừng, |02 triệu cây| phân tán": one more of what is committed to. */
const ONE_MORE = /^[^;.\d]{1,60}(?:,|\svà)\s+$/u;
const AIM = /(?:phấn đấu|đến (?:hết |cuối )?năm \d{4}|mỗi năm|hằng năm|hàng năm)/iu;
const DONE_BEHIND = /^(?:\s[A-Za-zÀ-ɏḀ-ỹ]+){0,6}\s(?:được|hoàn thành)\s/u;
/** "b. Có thêm |12 doanh nghiệp| …": among goals, what there are to be more of. */
const MORE = /(?:^|[\s,;:.])có thêm\s(?:(?:khoảng|trên|từ)\s)?$/iu;
/** "- |Toàn tỉnh có 650 doanh nghiệp| …": among goals, what there is to be. */
const THERE_ARE =
  /(?:^|[;.:]\s)[\s–+•*-]{0,4}(?:phấn đấu\s)?(?:toàn|cả|trên địa bàn)\s(?:tỉnh|thành phố|huyện|thị xã|xã|phường|ngành)(?:\s\p{Lu}[A-Za-zÀ-ɏḀ-ỹ]*){0,3}\scó\s(?:(?:khoảng|trên|từ)\s)?$/iu;
/** Times and parts of speech of a plan: a bare number of them says how, not how much. */
const NO_OUTPUT =
  /^(?:ngày|giờ|phút|tháng|năm|lần|tuổi|đợt|nhóm|bộ|tổ|nhiệm vụ|giải pháp|quy trình|điểm|bậc|hạng|tỷ đồng|triệu đồng|nghìn đồng)/iu;

/** A text, its counts and percentages in order → the counts that it commits to. `isPlanned`: the text stands among goals or in a task. */
export function selectCommitted(
  text: string,
  counts: readonly Count[],
  percentages: readonly Quantity[],
  isPlanned: boolean,
): readonly Count[] {
  const committed: Count[] = [];
  for (const count of counts) {
    const next = firstIndex(percentages, ({ end }) => end > count.start);
    if ((percentages[next]?.from ?? Number.POSITIVE_INFINITY) <= count.start) continue;
    const governed = [percentages[next - 1], lastBefore(committed, count)];
    if (governed.some((quantity) => quantity !== undefined && isInIndicator(text, quantity, count))) continue;
    const [, sibling] = governed;
    if (
      isPlanned &&
      sibling &&
      count.isListed &&
      !NO_OUTPUT.test(count.unit) &&
      ONE_MORE.test(text.slice(sibling.end, count.from))
    ) {
      committed.push(count);
      continue;
    }
    const between = sibling?.unit === count.unit ? text.slice(sibling.end, count.from) : '';
    if (LATER.test(between) || A_YEAR_ON_AVERAGE.test(between)) {
      committed.push(count);
      continue;
    }
    if (
      isPlanned &&
      isMeasure(count.unit) &&
      // "Tổng vốn đầu tư trong |5 năm| đạt …" says in what time.
      !/^(?:năm|tháng|ngày|giờ|phút|lần)/iu.test(count.unit) &&
      (STATED.test(clauseBefore(text, count)) || (between !== '' && isPart(text, between, count)))
    ) {
      committed.push(count);
      continue;
    }
    const hasWhole = governed.some((quantity) => quantity !== undefined);
    if (commitsTo(text, count, isPlanned, hasWhole)) committed.push(count);
  }
  return committed;
}

function clauseBefore(text: string, count: Count): string {
  return lastPiece(text.slice(Math.max(0, count.from - FAR), count.from), /[;:(]|trong đó|,\s/u);
}

function isPart(text: string, between: string, count: Count): boolean {
  const sentence = lastPiece(text.slice(Math.max(0, count.from - FAR), count.from), /[;.]\s/u);
  return PART.test(between) && /trong đó/iu.test(sentence);
}

function lastBefore(quantities: readonly Quantity[], count: Count): Quantity | undefined {
  return quantities.findLast((quantity) => quantity.end <= count.start);
}

/** "02 bệnh viện |đạt mức chất lượng từ| 4,0 điểm": what those that are counted are like. */
const QUALITY =
  /^(?!\s(?:so|vào|trong|đến|trở|mỗi|năm|của)\s)(?:\s\p{Ll}[^\s,;.(]{0,12}){0,8}\sđạt\s(?:(?:mức|chuẩn|chất lượng|từ|trên|ít nhất|tối thiểu|điểm)\s){0,4}$/u;

/** "70% phụ nữ … được tầm soát ít nhất 4 loại bệnh", "03 dự án quy mô trên 50 triệu USD": nothing is committed to apart. */
function isInIndicator(text: string, quantity: Quantity, count: Count): boolean {
  const between = text.slice(quantity.end, count.start);
  return (
    !/[,;.(]|(?<![A-Za-zÀ-ɏḀ-ỹ])(?:và|đạt|giảm|tăng)(?![A-Za-zÀ-ɏḀ-ỹ])/u.test(between) ||
    QUALITY.test(between)
  );
}

function commitsTo(text: string, count: Count, isPlanned: boolean, hasWhole: boolean): boolean {
  const before = text.slice(Math.max(0, count.from - NEAR), count.from);
  if (count.unit === 'tuổi') return AGE_REACHED.test(before);
  if (count.value === 1 && isMeasure(count.unit) && RECKONED_BY.test(before)) return false;
  if (FIRMLY.test(before)) return true;
  if (!count.isListed || NUMBERED.test(before)) return false;
  const behind = text.slice(count.end, count.end + NEAR);
  const far = text.slice(Math.max(0, count.from - FAR), count.from);
  return (
    count.baseline !== null ||
    isAllOf(text, count) ||
    ANNOUNCED.test(before) ||
    RANKED.test(before) ||
    (hasWhole && (PART_OF.test(before) || (count.unit === 'lần' && TIMES.test(before)))) ||
    (/(?<![A-Za-zÀ-ɏḀ-ỹ])quá\s*$/iu.test(before) && /(?:không|chưa)(?![A-Za-zÀ-ɏḀ-ỹ])/iu.test(far)) ||
    (/(?:từ|đạt)\s+$/iu.test(before) && /^\s*(?:\/năm\s)?trở lên/u.test(behind)) ||
    (REACHED.test(before) && SUBJECT.test(far)) ||
    (isMeasure(count.unit) && commitsToMeasure(before, far)) ||
    (isPlanned &&
      (CHANGED.test(before) || (HAS.test(before) && EACH.test(lastPiece(before, /[,;.:()\d]/))))) ||
    (isPlanned && !NO_OUTPUT.test(count.unit) && isOutput(count, before, behind, far))
  );
}

function commitsToMeasure(before: string, far: string): boolean {
  return (
    CHANGED.test(before) || (/(?<![A-Za-zÀ-ɏḀ-ỹ])(?:trên|dưới)\s*$/iu.test(before) && MEASURED.test(far))
  );
}

/** "12 bác sĩ/10.000 dân". */
function isRate({ unit }: Count): boolean {
  return unit.includes('/');
}

/** "trồng 15 ha rừng", "phấn đấu … có 01 doanh nghiệp", "40 bể thu gom được lắp đặt". */
function isOutput(count: Count, before: string, behind: string, far: string): boolean {
  const opens = /^[\s–+•*-]{0,3}$/u.test(before) || /[;,:.]\s$/u.test(before);
  return (
    (FOR.test(before) && DONE_FOR.test(lastPiece(far, /[;.]/).trimStart())) ||
    DOING.test(before) ||
    MORE.test(before) ||
    THERE_ARE.test(before) ||
    (HAS.test(far) && AIM.test(lastPiece(far, /[;.]/))) ||
    (opens && (DONE_BEHIND.test(behind) || isRate(count)))
  );
}

function isAllOf(text: string, count: Count): boolean {
  return /^(\d+)\/\1\s/.test(text.slice(count.start, count.end));
}
