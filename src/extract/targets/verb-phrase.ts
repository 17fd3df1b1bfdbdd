/**
 * The verb phrase that completes what is measured, where it stands before the number: "|tiêm phòng vắc xin … cho| trên
 * 80% tổng đàn trâu, bò", "|huy động| 42% trẻ nhà trẻ ra lớp".
 */
import { lastPiece } from '../../parse/last-piece.js';
import { isMeasure } from './counted-nouns.js';
import type { NumberedClause } from './shared-tail.js';

/** How far before its number a verb may stand. */
const REACH = 140;
/**
 * What is done to or for a number of people or places. "cấp xã", "các tổ chức đảng" name who does it; in "bồi dưỡng quản
 * trị cho 300 chủ trang trại" those who are trained are what is counted.
 */
const DOES =
  /(?<![A-Za-zÀ-ɏḀ-ỹ]|các\s|những\s|mọi\s)(?:tiêm|triển khai|giải quyết việc làm|tạo việc làm|cung cấp|cấp(?!\s(?:tỉnh|huyện|xã|ủy|học|trên|dưới|độ|cơ sở)(?![A-Za-zÀ-ɏḀ-ỹ]))|tặng|tổ chức|lắp đặt|trang bị|hỗ trợ|khám|tư vấn|thực tập|diễn tập|tuyên truyền|phổ biến|ứng dụng|áp dụng|chi trả|thí điểm|dự trữ|mở|phê duyệt|kiểm tra|giám sát|thanh tra|khảo sát)(?![A-Za-zÀ-ɏḀ-ỹ])/iu;
const FOR_OR_AT = /\s(?:cho|tại|đối với|ở)$/u;
/** These have their object right behind them, number and all. */
const DIRECT = /(?<![A-Za-zÀ-ɏḀ-ỹ])(?:huy động|đưa|mở|xóa|giải ngân|cấp)$/iu;
/** "…| và |99,5% …": the verb before the first number goes on. */
const JOINED = /^\s[^.;:()]{1,80}(?:,|\svà)\s$/u;
const PREDICATE = /(?<![A-Za-zÀ-ɏḀ-ỹ])(?:được|có|đạt|không)(?![A-Za-zÀ-ɏḀ-ỹ])/u;

/** The clauses of one part of a sentence that begins at `from`, with their indicators → the same, with their verbs. */
export function addVerbs(
  text: string,
  clauses: readonly NumberedClause[],
  from: number,
): readonly NumberedClause[] {
  let verb = '';
  let floor = from;
  return clauses.map((numbered) => {
    const { clause, indicator } = numbered;
    const before = text.slice(Math.max(floor, clause.lead.start - REACH), clause.lead.start);
    floor = clause.quantity.end;
    const object = readObject(numbered);
    if (object === '') {
      verb = '';
      return numbered;
    }
    const goesOn = indicator !== '' && JOINED.test(before) && !PREDICATE.test(indicator);
    verb = readVerb(before) || (goesOn ? verb : '');
    return verb === '' ? numbered : { clause, indicator: `${verb} ${object}` };
  });
}

/** What the verb is done to: the words behind the number, or what is counted where there are none ("cho 5.000 |lao động|."). */
function readObject({ clause, indicator }: NumberedClause): string {
  const { unit } = clause.quantity;
  if (clause.style === 'before' || isMeasure(unit)) return '';
  return indicator === '' && !unit.startsWith('%') ? unit : indicator;
}

/** Words before a number and its comparator → the verb phrase that they end in, or ''. */
function readVerb(before: string): string {
  const words = lastPiece(before, /[;:.(]|,\s/).trimEnd();
  if (!FOR_OR_AT.test(words)) return DIRECT.exec(words)?.[0] ?? '';
  const at = words.search(DOES);
  return at < 0 ? '' : words.slice(at);
}
