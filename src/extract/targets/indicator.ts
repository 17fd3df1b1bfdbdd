/** The raw words around a number → the indicator: the noun phrase and the verb that completes it, nothing else. */
import { withoutAsides } from './asides.js';
import { SUBJECT_HEADS } from './subject-heads.js';

/** Stands behind the indicator and is none of it: purpose, baseline, period. */
const ENDS_INDICATOR =
  /(?:\s(?:trong cả giai đoạn|trong nhiệm kỳ)(?![A-Za-zÀ-ɏḀ-ỹ])|,\s(?:bình quân|trung bình|cao hơn|thấp hơn)\s|,?\s(?:để|nhằm|góp phần|qua đó|từ đó)(?![A-Za-zÀ-ɏḀ-ỹ])|,?\s(?:và\s)?từ\snăm\s\d{4}|,?\strước\s(?:khi|ngày|\d)|\s(?:chậm nhất|muộn nhất)\s|,\s(?:duy trì|làm sạch|mở rộng)\s|,\shoàn thành\s(?=trước|trong|vào|xong|\d|$)|\stheo lộ trình(?![A-Za-zÀ-ɏḀ-ỹ])|,\s(?:trọng tâm là|tập trung vào|hướng dẫn|tạo điều kiện|từng bước|không để|ưu tiên|khuyến khích|nâng (?=tỷ lệ|mật độ|số|mức|chỉ số))(?![A-Za-zÀ-ɏḀ-ỹ])|,?\sso với(?![A-Za-zÀ-ɏḀ-ỹ])|,\sđồng thời(?![A-Za-zÀ-ɏḀ-ỹ])|,?\s(?:vào|đến|đến hết|đến cuối|trong|trước)\s(?:năm|quý|tháng|giai đoạn)\s[\dIV]|\s(?:trong\s)?giai đoạn\s\d{4}\s?[-–]|,\s(?:đảm bảo|bảo đảm|phấn đấu)(?![A-Za-zÀ-ɏḀ-ỹ])|\smỗi năm(?![A-Za-zÀ-ɏḀ-ỹ])|\s?\.{2,4}|;)/u;
const LEADING =
  /^(?:[\s,;:.–-]+|(?:trong số đó|trong đó|riêng|đồng thời|phấn đấu|bảo đảm|đảm bảo|tiếp tục|nâng cao|nâng|đưa|duy trì|giữ|ổn định|bố trí|dành|và|còn|để|thực hiện|hoàn thành việc|hoàn thành(?! (?:xuất sắc|tốt) )|trở lên|trở xuống|cụ thể|có|toàn tỉnh|toàn huyện|toàn thành phố|cả năm|mỗi năm|hằng năm|hàng năm|không để|không phải|khống chế|kiềm chế|với(?= (?:tỷ lệ|mức))|rút ngắn|rút(?= thời gian))(?![A-Za-zÀ-ɏḀ-ỹ])|(?:đến|vào|trong|từ|hết)?\s*(?:hết\s+|cuối\s+)?(?:giai đoạn|năm|quý)\s+(?:từ\s+|năm\s+)?[\dIV/]+(?:\s*(?:[-–—]|đến(?: năm)?)\s*\d{4})?\s*[,:]?)/iu;
/** "Tổng vốn đầu tư |trong 5 năm|", "tỷ lệ trường đạt chuẩn |năm 2028|". */
const TRAILING_YEAR =
  /[\s,]{1,2}(?:(?:đến|vào|trong|hết)\s)?(?:(?:hết|cuối|cả)\s)?(?:năm\s\d{4}|(?:giai đoạn|thời kỳ)(?:\s\d{4}\s?[-–]\s?\d{4})?|\d{1,2}\snăm(?:\s\d{4}\s?[-–]\s?\d{4})?)\s?$/u;
const TRAILING =
  /(?:[\s,;:.–(-]{1,4}|(?<![A-Za-zÀ-ɏḀ-ỹ])(?:(?:đến|vào|trong|hết|cuối)\s){1,3}năm\s\d{4}|(?<![A-Za-zÀ-ɏḀ-ỹ])(?:và|trong đó|trong số đó|riêng|đồng thời|phấn đấu|đạt|là|nâng|dự kiến|(?<!nhà )ở|còn|phải|được|mỗi năm|với|theo kế hoạch|duy trì ổn định|duy trì|giữ vững|bảo đảm|đảm bảo|rút)(?![A-Za-zÀ-ɏḀ-ỹ]))$/iu;
const VERB_HEADS = new RegExp(
  `(?:(?<!tốc độ|nhịp độ|mức|tỷ lệ)(?:^|[\\s,])(?:phấn đấu|bảo đảm|đảm bảo|nâng|đưa|duy trì|giữ vững|để|tăng|giảm|kéo giảm)\\s+(?=${SUBJECT_HEADS}(?![A-Za-zÀ-ɏḀ-ỹ]))|,\\s+(?:phấn đấu|bảo đảm|đảm bảo|không để)\\s+)`,
  'giu',
);
/** "thẩm tra hồ sơ, |thời hạn thẩm tra": the subject begins behind the comma, unless what is before it is one, too. */
const LATER_HEAD = new RegExp(`,\\s+(?=${SUBJECT_HEADS}(?![A-Za-zÀ-ɏḀ-ỹ]))`, 'giu');
const OPENING_HEAD = new RegExp(`^\\s*${SUBJECT_HEADS}(?![A-Za-zÀ-ɏḀ-ỹ])`, 'iu');

/** "|Về cơ cấu kinh tế, |đến năm 2030 khu vực dịch vụ chiếm …": what the sentence is about. */
const TOPIC = /^[\s–+•*-]{0,4}Về\s[^,;:]{3,40},\s(?=\S+\s\S+)/u;

/** Words before a number → its indicator. */
export function cleanSubject(words: string): string {
  // "Tỷ lệ … mức độ 2: |90%": nothing stands between the colon and the number.
  const subject = words.replace(/[\s:]{1,3}$/u, '');
  const afterColon = subject.slice(lastColon(subject));
  const own = strip(afterColon.slice(Math.max(lastEnd(afterColon, VERB_HEADS), 0)).replace(TOPIC, ''));
  return OPENING_HEAD.test(own) ? own : strip(own.slice(lastEnd(own, LATER_HEAD)));
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const found of text.matchAll(pattern)) end = found.index + found[0].length;
  return end;
}

/** Words behind a number → its indicator. */
export function cleanComplement(words: string): string {
  const own = withoutRoles(words);
  return strip(withoutAsides(own.slice(0, findEnd(own))));
}

/** "thửa đất được đối soát |(Công an xã chủ trì)|": a bracket that says who does it is none of the indicator. */
function withoutRoles(words: string): string {
  const bracket = words.lastIndexOf(' (');
  return bracket >= 0 && /chủ trì|phối hợp/u.test(words.slice(bracket)) ? words.slice(0, bracket) : words;
}

function findEnd(words: string): number {
  const from = /^\s*trở (?:lên|xuống)/u.exec(words)?.[0].length ?? 0;
  const found = ENDS_INDICATOR.exec(words.slice(from));
  if (!found) return words.length;
  const at = from + found.index;
  // "… bố trí công chức …; bố trí người …": the same predicate goes on behind the semicolon.
  return found[0] === ';' && goesOnBehind(words, at) ? at + 1 + findEnd(words.slice(at + 1)) : at;
}

function goesOnBehind(words: string, semicolon: number): boolean {
  const next = /^;\s+(\p{Ll}+\s\p{Ll}+)\s/u.exec(words.slice(semicolon))?.[1];
  return (
    next !== undefined &&
    /^(?:bố trí|được|có|không|thực hiện|sử dụng|áp dụng|hoàn thành)/u.test(next) &&
    words.slice(0, semicolon).includes(next)
  );
}

/** Behind the last colon outside brackets: "Đến hết năm 2025: Có ≥ 30% …". */
function lastColon(words: string): number {
  let depth = 0;
  let behind = 0;
  for (const { 0: sign, index } of words.matchAll(/[()]|:(?= )/gu)) {
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) behind = index + 1;
  }
  return behind;
}

function strip(words: string): string {
  let rest = words;
  for (let found = LEADING.exec(rest); found && found[0] !== ''; found = LEADING.exec(rest))
    rest = rest.slice(found[0].length);
  for (let found = TRAILING.exec(rest); found && found[0] !== ''; found = TRAILING.exec(rest))
    rest = rest.slice(0, found.index);
  return withoutLooseBracket(rest.replace(TRAILING_YEAR, '').trim());
}

/** A bracket whose partner stands outside the clause. */
function withoutLooseBracket(words: string): string {
  return words.endsWith(')') && !words.includes('(') ? words.slice(0, -1).trim() : words;
}
