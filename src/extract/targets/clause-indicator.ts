/** A clause → its indicator: the words on the side of the number where its subject stands, or on both. */
import type { Clause } from './clauses.js';
import { isMeasure } from './counted-nouns.js';
import { cleanComplement, cleanSubject } from './indicator.js';
import { withoutRate } from './per-year.js';

/** "Từ 92% hồ sơ |trở lên| được nộp …": the words of the comparator behind the noun. */
const ONWARD = /^((?:(?!\stừ\s)[^\d,;.]){1,40}) trở (?:lên|xuống)(?![A-Za-zÀ-ɏḀ-ỹ])/u;
/** "hoạt động trực tuyến chiếm |trên 50%| tổng số hoạt động": of what the share is one. */
const SHARE_OF = /^\s?(?:tổng|trong tổng|trên tổng|các|số|diện tích)(?![A-Za-zÀ-ɏḀ-ỹ])/u;
/** "mỗi xã có |ít nhất 02| báo cáo viên …": for whom a count holds, with its verb. */
const EACH =
  /(?:^|[,;:]\s|(?:phấn đấu|bảo đảm|đảm bảo)\s)(mỗi\s(?!năm|tháng|quý|lần|ngày)[^,;:]{2,60}(?:,\s\p{Ll}[^,;:]{1,20})?)$/iu;
/** One of the words between a subject and its number; several may stand there ("đạt ít nhất"). */
const COMPARATOR =
  /\s?(?:tối thiểu|ít nhất|không dưới|không thấp hơn|không quá|tối đa|từ|trên|≥|>=|được|đạt)\s?$/iu;
/** "… quá 01 lần |trong một đợt điều trị|": a number of times is always within or for something. */
const WITHIN = /^\s?(?:trong|cho|đối với|mỗi)\s(?!năm|quý|tháng)[^,;.]{3,80}/u;
/** "đạt 80% |đối với cấp huyện|, 75% đối với cấp xã": for whom the value holds. */
const PLACE_BEHIND = /^\s(?:ở|đối với)\s[^,;.()]{2,60}(?=[,;.()]|$)/u;
const BY_PLACE = /^(?:ở|tại|đối với|trong)\s/iu;

/** A clause in its text → its own indicator, '' where it shares that of an earlier number. */
export function readIndicator(text: string, clause: Clause): string {
  if (clause.style === 'shared') return '';
  const words = text.slice(clause.indicatorStart, clause.indicatorEnd);
  return clause.style === 'before' ? readSubject(text, clause, words) : readComplement(text, clause, words);
}

/** "dân số |được sử dụng nước hợp vệ sinh|": where the predicate of an indicator begins. */
const PREDICATE = /\s(?:được|bị)\s/u;
/** A predicate without the noun that it is said of: "trong số đó không dưới 20% |gọi được vốn|". */
const SAYS_WHAT = /^(?:được|bị|gọi được|sử dụng được)\s/u;

/**
 * An own indicator that only says where ("ở cấp tiểu học"), what is done ("trong đó 75% |được sử dụng nước sạch|") or "tổng
 * số", behind one that says so or of what → the whole of it.
 */
export function completeIndicator(own: string, before: string, unit: string): string {
  if (SAYS_WHAT.test(own) && before !== '') {
    const predicate = before.search(PREDICATE);
    return `${predicate < 0 ? before : before.slice(0, predicate)} ${own}`;
  }
  // "đạt 2,5% GRDP, trong đó khoảng 70% |từ doanh nghiệp|".
  if (/^(?:từ|do)\s\p{Ll}/u.test(own) && before !== '') return `${before} ${own}`;
  // "có thêm 12 doanh nghiệp công nghệ, nâng |tổng số| lên 60 doanh nghiệp".
  if (/^tổng số$/iu.test(own) && before.startsWith(`${unit} `)) return `${own} ${before}`;
  const place = BY_PLACE.exec(own)?.[0];
  if (place === undefined || before === '') return own;
  const at = before.indexOf(` ${place.toLowerCase()}`);
  return at < 0 ? own : `${before.slice(0, at)} ${own}`;
}

function readSubject(text: string, { lead, quantity, end }: Clause, words: string): string {
  const subject = cleanSubject(words);
  const behind = text.slice(quantity.end, end);
  if (quantity.unit === 'lần') {
    const within = WITHIN.exec(behind)?.[0] ?? '';
    return `${subject.replace(/không (?=phải )/u, '')}${within.trimEnd()}`;
  }
  const place = PLACE_BEHIND.exec(behind)?.[0];
  if (place !== undefined && subject !== '') return `${subject}${place}`;
  const isShare = quantity.unit.startsWith('%') && SHARE_OF.test(behind);
  if (!isShare) return subject;
  const verb = /chiếm/iu.test(text.slice(lead.start, quantity.start)) ? ' chiếm' : '';
  return `${subject}${verb} ${cleanComplement(behind)}`;
}

function readComplement(text: string, { quantity, lead, start }: Clause, words: string): string {
  const { unit } = quantity;
  const complement = cleanComplement(withoutRate(words).replace(ONWARD, '$1'));
  if (unit.startsWith('%') || isMeasure(unit)) return complement;
  // "15 cơ sở |có| nguy hiểm cháy": the verb of what is counted; behind "100%" it opens a clause.
  const has = /^\scó\s/u.test(words) && !complement.startsWith('có ') ? 'có ' : '';
  const counted = `${unit} ${has}${complement}`.trim();
  const each = EACH.exec(
    withoutComparators(text.slice(Math.max(0, Math.min(start, lead.start) - 90), quantity.from)),
  );
  return each ? `${each[1] as string} ${counted}` : counted;
}

function withoutComparators(words: string): string {
  const rest = words.replace(COMPARATOR, '');
  return rest === words ? words.trimEnd() : withoutComparators(rest);
}
