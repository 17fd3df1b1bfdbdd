/**
 * Which words of a sentence belong to which number. A number has its indicator behind it ("tối thiểu 80% hồ sơ …")
 * or before it ("mức độ hài lòng … đạt 95%"), or shares the one before ("…, tăng 8,5% so với năm 2025").
 */
import { type Lead, readLead } from './lead-words.js';
import type { Quantity } from './quantities.js';
import { SUBJECT_HEADS } from './subject-heads.js';

export interface Clause {
  readonly quantity: Quantity;
  readonly lead: Lead;
  /** The clause that states it. */
  readonly start: number;
  readonly end: number;
  /** Where the raw words of the indicator stand: before the number, behind it, or with an earlier number. */
  readonly style: 'before' | 'behind' | 'shared';
  readonly indicatorStart: number;
  readonly indicatorEnd: number;
}

/** What can follow a number whose indicator stands before it. */
const NOTHING_BEHIND =
  /^\s?(?:trở lên|trở xuống)?\s?(?:$|[.,;:)\]/]|(?:so với|vào năm|vào|trong năm|trong giai đoạn|trong số đó|trong đó|để|nhằm|đến năm|đến hết|đến cuối|năm \d|và (?!\p{Lu})|mỗi năm|hằng năm|hàng năm|hằng tháng|cho đến khi|theo kế hoạch|trên tổng|tổng số|giai đoạn|tại thời điểm|trong quý|trong tháng|trong một|trong vòng|trong \d{1,4} (?:năm|tháng|ngày)|kể từ|trên cả (?:\d|hai|ba) (?:tiêu chí|mặt)|(?:ở|về) cả (?:\d|hai|ba) (?:tiêu chí|mặt))(?![A-Za-zÀ-ɏḀ-ỹ]))/u;
/** "quá 01 lần |cho mỗi hồ sơ|": what is done so many times stands before the number. */
const FOR_EACH = /^\s(?:cho|đối với|trong|để|mỗi)\s/u;
/** "đạt 110 triệu đồng|/năm|, gấp 1,6 lần": no subject of the later number. */
const PER_YEAR = /^\s?\/\s?năm(?![A-Za-zÀ-ɏḀ-ỹ])/u;
/** Words that open a new clause inside a sentence, with the subject behind them. */
const OPENERS =
  /(?:[,;]\s+|\()(?:trong (?:số )?đó|riêng|đồng thời|còn|cụ thể)(?![A-Za-zÀ-ɏḀ-ỹ])\s*[,:]?\s*/gu;
/** "|tỷ lệ bao phủ bảo hiểm y tế| trên 97% dân số": what is measured, whatever follows the number. */
const RATE = /^[\s,;:.–+•*-]{0,4}(?:[A-Za-zÀ-ɏḀ-ỹ]\)\s)?(?:tỷ lệ|tỉ lệ|tỷ trọng|tốc độ|tỷ suất)\s/iu;
/** A bracket that is still open where the number stands. */
const OPEN_BRACKET = /\((?=[^()]{0,80}$)/gu;
/** "đạt 95,5% |dân số vào năm 2026 và| 100% vào năm 2030", "đạt 70% |khi kết thúc quý II và| 90%": what stands behind the earlier number is its own. */
const BELONGS_BEFORE =
  /^\s(?!và\s)[^,;:(]{1,40}\s(?:(?:vào|đến|trong)\snăm\s\d{4}|quý\s(?:IV|I{1,3}|[1-4])(?:\/\d{4})?)\s(?:và|lên)\s$/u;
/** "đạt 80%, |đến năm 2030| đạt 90% hộ dân.": between two numbers stands nothing but the later years. */
const ONLY_YEARS =
  /^(?:\s(?:(?:vào|trong|đến|hết|cuối)\s){0,2}năm\s\d{4})?\s?(?:[,;]|(?:,\s)?và)\s(?:(?:và|đến|vào|trong|hết|cuối)\s){0,3}năm\s\d{4}\s?[,:]?\s?$/iu;
/** "trên 90% |hộ dân|.": of what the share is one; a predicate ("hộ dân dùng nước máy") would be a subject of its own. */
const BARE_NOUN = /^\s\p{Ll}{1,9}(?:\s\p{Ll}{1,9}){0,2}\s?[.;,]?\s?$/u;
/** "|THCS| 70% |và THPT| 55%.": names and numbers in turn. */
const NEXT_NAME = /^\svà\s\p{Lu}[^,;:()]{1,40}$/u;
/** "…, |đến năm 2030 đạt 65%": years behind a comma or "và" and before the next number go with that number. */
const OPENING_YEARS =
  /(?<=(?:[,;]|\svà)\s)(?:(?:và|đến|từ|vào|trong|hết|cuối|giai đoạn|năm)\s){1,5}\d{4}(?:\s?[-–]\s?\d{4})?\s?[,:]?\s?$/iu;
/**
 * "giảm 5,5 điểm phần trăm| so với cuối năm 2022|, còn 29,6%", "lên 45%| vào năm 2030|, tỷ lệ đất …", "từ 98%| trở lên|,
 * hồ sơ trễ hạn dưới 2%": what the earlier number is compared with, when it holds, which side of it.
 */
const SAID_OF_EARLIER =
  /^\s(?:so với\s[^,;:()]{2,60}|(?:(?:vào|đến|trong)\s(?:(?:hết|cuối)\s)?)?năm\s\d{4}|trở (?:lên|xuống))(?=,\s)/u;
const COMMA_SUBJECT = new RegExp(`,\\s+(?=${SUBJECT_HEADS}(?![A-Za-zÀ-ɏḀ-ỹ]))`, 'giu');

/** Characters [from, to) of a text and the numbers in it → a clause for each number. */
export function splitClauses(
  text: string,
  from: number,
  to: number,
  quantities: readonly Quantity[],
): readonly Clause[] {
  const clauses: Clause[] = [];
  let floor = from;
  for (const [i, quantity] of quantities.entries()) {
    const lead = readLead(text, quantity.from, floor);
    const own = readLead(text, quantity.start, quantity.from === quantity.start ? floor : quantity.from);
    const nextStart = quantities[i + 1]?.from ?? to;
    const rest = text.slice(quantity.end, to);
    const nothingBehind =
      NOTHING_BEHIND.test(withoutBracket(rest)) || (quantity.unit === 'lần' && FOR_EACH.test(rest));
    const previous = clauses.at(-1);
    const subjectStart = findSubjectStart(text, floor, lead.start, previous?.style === 'behind');
    const subject = text.slice(subjectStart, lead.start);
    const merged: Lead = {
      ...lead,
      comparator: own.comparator ?? (quantity.baseline === null ? lead.comparator : null),
      kind: quantity.baseline === null ? lead.kind : 'level',
    };
    const behind = text.slice(quantity.end, nextStart);
    const isInTurn =
      i === quantities.length - 2 && NEXT_NAME.test(behind) && endsWith(text, quantities[i + 1], to);
    const between = text.slice(floor, lead.start);
    const style =
      previous && (isOfEarlier(previous, between) || isLater(previous, quantity, lead, between, behind))
        ? 'shared'
        : chooseStyle(subject, behind, nothingBehind || isInTurn, lead);
    const change = style === 'before' && !lead.links ? OPENING_CHANGE.exec(subject) : null;
    const placed = change
      ? place(
          style,
          quantity,
          { ...merged, kind: quantity.baseline === null ? changeKind(change) : 'level' },
          subjectStart + change[0].length,
          nextStart,
        )
      : place(style, quantity, merged, subjectStart, nextStart);
    const opening = style === 'before' ? -1 : findOpening(between);
    const clause = previous && opening >= 0 ? { ...placed, start: floor + opening } : placed;
    if (previous && previous.indicatorEnd > clause.start && previous.style === 'behind') {
      clauses[clauses.length - 1] = { ...previous, indicatorEnd: clause.start, end: clause.start };
    } else if (previous)
      clauses[clauses.length - 1] = { ...previous, end: Math.min(previous.end, clause.start) };
    clauses.push(
      i === quantities.length - 1
        ? { ...clause, end: to, indicatorEnd: clause.style === 'behind' ? to : clause.indicatorEnd }
        : clause,
    );
    floor = quantity.end + (PER_YEAR.exec(rest)?.[0].length ?? 0);
  }
  return clauses;
}

/** Whether all between two numbers belongs to the earlier one, so that the later one has no subject of its own. */
function isOfEarlier(previous: Clause, between: string): boolean {
  return previous.style === 'before' && BELONGS_BEFORE.test(between);
}

/** "Tỷ lệ … năm 2026 đạt 80%, |đến năm 2030 đạt 90% hộ dân|": the same in a later year, whatever noun stands behind. */
function isLater(previous: Clause, quantity: Quantity, lead: Lead, between: string, behind: string): boolean {
  const isSame = previous.style !== 'behind' && previous.quantity.unit === quantity.unit;
  return isSame && lead.links && ONLY_YEARS.test(between) && BARE_NOUN.test(behind);
}

/** Between two numbers, where the clause of the later one begins before its lead: at its bracket or at its years, or -1. */
function findOpening(between: string): number {
  const bracket = between.search(OPEN_BRACKET);
  return bracket >= 0 ? bracket : between.search(OPENING_YEARS);
}

/** Whether nothing more is said behind this last number. */
function endsWith(text: string, last: Quantity | undefined, to: number): boolean {
  return last !== undefined && /^[\s.;)]*$/u.test(text.slice(last.end, to));
}

/** "Giảm |tỷ lệ hộ nghèo bình quân 1%/năm", "Hỗ trợ giảm |tiền thuê đất tối thiểu 30%": the verb stands before the subject. */
const OPENING_CHANGE =
  /^[\s,;.:–+•-]*(?:(?:phấn đấu|tiếp tục|mỗi năm|hằng năm|hàng năm|hỗ trợ|thực hiện|trong đó|đồng thời|[A-Za-zÀ-ɏḀ-ỹ]\))\s+){0,3}(?:(giảm|cắt giảm|kéo giảm|rút ngắn|tiết kiệm)|tăng)\s+(?!cường|tốc|trưởng|thu|nghèo)/iu;

function changeKind([, down]: RegExpExecArray): Lead['kind'] {
  return down === undefined ? 'increase' : 'decrease';
}

/** "tăng trên 13,5%/năm (riêng chế biến tăng 15%/năm); …": what stands in a bracket is said beside. */
function withoutBracket(behind: string): string {
  return behind.replace(/^\s?\([^()]{0,160}\)?/u, '');
}

function place(
  style: Clause['style'],
  quantity: Quantity,
  lead: Lead,
  subjectStart: number,
  next: number,
): Clause {
  const start = style === 'before' ? subjectStart : lead.start;
  const shared = { quantity, lead, start, end: next, style };
  if (style === 'before') return { ...shared, indicatorStart: subjectStart, indicatorEnd: lead.start };
  return { ...shared, indicatorStart: quantity.end, indicatorEnd: next };
}

/** The subject of a number that follows another begins behind the last opener or comma before it. */
function findSubjectStart(text: string, from: number, leadStart: number, afterIndicator: boolean): number {
  const floor = from + (SAID_OF_EARLIER.exec(text.slice(from, leadStart))?.[0].length ?? 0);
  const between = text.slice(floor, leadStart);
  // "đạt 50% (|năm 2027: 65%; năm 2028: 80%)": the subject of what stands in a bracket does not begin before it.
  const opener = Math.max(lastEnd(between, OPENERS), lastEnd(between, OPEN_BRACKET));
  if (opener > 0) return floor + opener;
  const subject = lastEnd(between, COMMA_SUBJECT);
  if (afterIndicator) {
    const comma = subject > 0 ? subject : between.lastIndexOf(', ') + 1;
    return floor + (comma > 0 ? comma : between.length);
  }
  if (subject > 0 && /^(?=[^,]*trở )[^,]*,|^\s*,/u.test(between)) return floor + subject;
  return floor;
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const found of text.matchAll(pattern)) end = found.index + found[0].length;
  return end;
}

function chooseStyle(subject: string, behind: string, nothingBehind: boolean, lead: Lead): Clause['style'] {
  const hasSubject = isSubject(subject);
  // "85% |tổng số lao động| có việc làm" without a subject before it.
  if (nothingBehind && !hasSubject && /^\s?tổng số\s/u.test(behind)) return 'behind';
  if (nothingBehind) return hasSubject ? 'before' : 'shared';
  if (!/[A-Za-zÀ-ɏḀ-ỹ]/u.test(behind)) return hasSubject ? 'before' : 'shared';
  if (lead.comparator !== null && RATE.test(subject)) return 'before';
  const linked = lead.links && lead.kind === 'level';
  return linked && hasSubject && startsWithSubject(subject) ? 'before' : 'behind';
}

/** More than connectives, a year phrase or a filler. */
export function isSubject(words: string): boolean {
  const subject = words.replace(/[\s:]{1,3}$/u, '');
  const rest = subject
    .slice(subject.lastIndexOf(': ') + 1)
    .replace(
      /(?:^|[\s,;(])(?:chỉ tiêu|đến|vào|trong|từ|hết|cuối|giai đoạn|năm|ngày|tháng|quý|mỗi|hằng|hàng|riêng|phấn đấu|bảo đảm|đảm bảo|tiếp tục|toàn tỉnh|toàn huyện|toàn thành phố|trong đó|trong số đó|đồng thời|và|có|cho|mới|thêm|thành lập|hình thành|xây dựng|phát triển|trồng|tổ chức|tham gia|giải quyết việc làm|tạo việc làm|hỗ trợ|đào tạo|bồi dưỡng|kết nạp|thu hút|lắp đặt|xóa|xoá|xong|bỏ|đưa|hoàn toàn|toàn bộ|khi|cho đến khi|thực hiện|để|còn|hoàn thành|phải)(?![A-Za-zÀ-ɏḀ-ỹ])/giu,
      ' ',
    )
    .replace(/[\d\s,.;:–—/%-]+/g, ' ')
    .replace(/trở (?:lên|xuống)/gu, ' ')
    .trim();
  return rest.length > 2;
}

function startsWithSubject(words: string): boolean {
  const tail = words.slice(words.lastIndexOf(': ') + 1);
  return (
    new RegExp(`(?:^|[\\s,])${SUBJECT_HEADS}(?![A-Za-zÀ-ɏḀ-ỹ])`, 'iu').test(tail) ||
    tail.trim().split(' ').length >= 4
  );
}
