/** The phrase of a sentence that says until when or how often its duty is done. */
import { lastPiece } from '../../parse/last-piece.js';

const YEAR = '(?:19|20)\\d{2}';
const EVERY = '(?:hàng|hằng|mỗi)\\s+(?:tuần|tháng|quý|quí|năm)(?![A-Za-zÀ-ɏḀ-ỹ])';
const MORE =
  '(?:(?:\\s*,\\s*|\\s+và\\s+|\\s+hoặc\\s+)(?:(?:hàng|hằng|mỗi)\\s+)?(?:0?6\\s+tháng(?:\\s+đầu\\s+năm|\\s+cuối\\s+năm)?|(?:tháng|quý|quí|năm)(?!\\s+\\d))(?![A-Za-zÀ-ɏḀ-ỹ]))*';
const UNPLANNED = '(?:\\s*(?:,|và|hoặc)\\s*(?:hoặc\\s+)?đột xuất(?:\\s+(?:theo|khi có)\\s+yêu cầu)?)?';
const DAY = `\\d{1,2}(?:\\s*/\\s*|\\s+tháng\\s+)\\d{1,2}(?:(?:\\s*/\\s*|\\s+năm\\s+)${YEAR})?`;
/** "vào thứ Sáu hằng tuần", "sáng Chủ nhật hằng tuần". */
const WEEKDAY =
  '(?:(?:sáng|chiều)\\s)?(?:thứ\\s(?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?=\\s(?:hàng|hằng)\\stuần)';
const POINT = `(?:${WEEKDAY}|ngày\\s+(?:${DAY}|\\d{1,2}(?=\\s+(?:hàng|hằng)\\s+tháng))|${DAY}|tháng\\s+\\d{1,2}(?:(?:\\s*/\\s*|\\s+năm\\s+)${YEAR})?|\\d{1,2}/${YEAR}|qu[ýí]\\s+(?:IV|III|II|I|[1-4])(?![A-Za-zÀ-ɏḀ-ỹ\\d])(?:(?:\\s*[/-]\\s*|\\s+năm\\s+)${YEAR})?|(?:0?6|sáu)\\s+tháng\\s+(?:đầu|cuối)\\s+năm(?:\\s+${YEAR})?|giai đoạn\\s+${YEAR}|năm\\s+${YEAR}|${YEAR})(?!\\d|/)`;
const POINTS = `${POINT}(?:(?:\\s*[,–-]\\s*|\\s+(?:và|đến|đến hết)\\s+)${POINT})*(?:\\s+và\\s+(?:các|những)\\s+năm\\s+(?:tiếp theo|sau)|\\s+trở đi)?(?:\\s+${EVERY})?`;
const LEAD =
  '(?:chậm nhất|muộn nhất|đến hết|đến cuối|trước|trong|kể từ|từ|hết|đến|vào)(?:\\s+(?:là|trong|vào|cuối|đầu|hết|thời điểm|trước)){0,3}';

const HOUR = '(?:\\d{1,2}\\s*(?:giờ|h)\\s*(?:\\d{2}(?:\\s+phút)?)?\\s*,?\\s*(?=ngày))?';
const LED = new RegExp(`(?<![A-Za-zÀ-ɏḀ-ỹ])(?:định kỳ\\s+)?${LEAD}\\s+${HOUR}${POINTS}`, 'giu');
/** "trước Tết Nguyên đán", "trước mùa mưa bão năm 2026", "trước ngày 05 của tháng cuối quý": no date, but a time. */
const BEFORE_EVENT = new RegExp(
  `(?<![A-Za-zÀ-ɏḀ-ỹ])(?:trước|chậm nhất(?:\\s(?:là|vào))?)\\s(?:(?:dịp\\s)?Tết(?:\\s(?:Nguyên đán|Dương lịch|Trung thu))?|mùa\\s(?:mưa|khô|lũ)(?:\\s(?:bão|lũ))?(?:\\snăm\\s${YEAR})?|ngày\\s\\d{1,2}\\scủa\\stháng\\s(?:cuối(?: mỗi| hằng| hàng)? quý|đầu(?: mỗi| hằng| hàng)? quý|sau|tiếp theo|kế tiếp))(?![A-Za-zÀ-ɏḀ-ỹ])`,
  'giu',
);
const BARE = new RegExp(`(?<=(?:^|[,;.:]\\s|\\()|(?:hoàn thành|xong)\\s)(?!ngày)${POINTS}`, 'giu');
/** "hằng quý, trước ngày 10 của tháng cuối quý", "Hằng tháng, trước ngày 20". */
const OFTEN_BY = new RegExp(
  `(?:định kỳ\\s+)?${EVERY},?\\s(?:trước|chậm nhất(?:\\slà)?)\\sngày\\s\\d{1,2}(?:\\/\\d{1,2}(?!\\/))?(?!\\s?\\/|\\stháng\\s\\d)(?:\\scủa\\stháng\\s(?:cuối quý|đầu quý|sau|tiếp theo|kế tiếp))?(?![A-Za-zÀ-ɏḀ-ỹ\\d])`,
  'giu',
);
const YEARLY_BY = new RegExp(`${EVERY}\\s*\\((?:trước|chậm nhất)\\s+[^()]*\\)`, 'giu');
const OFTEN = new RegExp(
  `(?<=(?:^|[,;.:]\\s|\\sxong\\s|(?:\\s(?:và|thực hiện|tổ chức|báo cáo|rà soát|cập nhật|tổng kết)\\s)))${EVERY}${MORE}${UNPLANNED}(?=\\s*[,;.(]|\\s+\\p{Ll}|$)`,
  'giu',
);
/** Each month or quarter in mid-clause is when a thing is done ("kiểm tra công vụ hằng quý"), if no sum or quota is paid or set for it. */
const OFTEN_AMID =
  /(?<=\s)(?:hàng|hằng)\s+(?:tháng|quý|quí)(?![A-Za-zÀ-ɏḀ-ỹ])(?<!(?:dự toán|ngân sách|kinh phí|tiền|lương|(?<!cung )cấp|học phí|mức|chỉ số|chỉ tiêu|kế hoạch|chương trình|thu nhập|sinh hoạt|phí)(?![A-Za-zÀ-ɏḀ-ỹ])[^.;:,]{0,60})(?!\s+của)/giu;
const REGULAR_OFTEN = new RegExp(
  `(?<![A-Za-zÀ-ɏḀ-ỹ])định kỳ\\s+(?:${EVERY}|\\d{1,2}\\s(?:ngày|tuần|tháng)|tháng|quý|quí|năm)(?![A-Za-zÀ-ɏḀ-ỹ])${MORE}${UNPLANNED}`,
  'giu',
);
/** "chậm nhất 05 ngày làm việc kể từ ngày văn bản có hiệu lực". */
const WITHIN =
  /(?<![A-Za-zÀ-ɏḀ-ỹ])(?:chậm nhất|muộn nhất)\s(?:là\s|sau\s)?\d{1,3}\s(?:ngày làm việc|ngày|giờ|tháng)(?:\s(?:kể\s)?(?:từ|sau)\s(?:ngày|khi)\s[^,;.()]{3,60})?/giu;
const ONGOING =
  /(?<=^|[;.]\s)thường xuyên(?=\s+\p{Ll}|,)|(?<=(?:thực hiện|triển khai|duy trì)\s)thường xuyên(?=\s*[.;,]|$)/giu;
/** Alone it says when only as an adverb: at the head of a clause, before a verb, or beside "đột xuất"; "khám định kỳ" is a kind of examination. */
const REGULAR = new RegExp(
  `(?<=^|[,;.:]\\s|\\svà\\s)định kỳ(?![A-Za-zÀ-ɏḀ-ỹ])${UNPLANNED}|(?<![A-Za-zÀ-ɏḀ-ỹ])định kỳ(?:\\s*(?:,|và|hoặc)\\s*(?:hoặc\\s+)?đột xuất(?:\\s+(?:theo|khi có)\\s+yêu cầu)?|(?=\\s+(?:tổng hợp|báo cáo|rà soát|đánh giá|kiểm tra|sơ kết|gửi|tổ chức|thông báo|cập nhật|công bố|theo dõi)(?![A-Za-zÀ-ɏḀ-ỹ])))`,
  'giu',
);

/** A time that dates a document, names a programme, tells of the past or is compared with. */
const NAMED =
  /(?:Luật|Bộ luật|Nghị quyết|Nghị định|Quyết định|Kế hoạch|Chương trình|Đề án|Chiến lược|Quy hoạch|Dự án|Quy định|Thông tư|Công văn|Chỉ thị)(?![A-Za-zÀ-ɏḀ-ỹ])/u;
const PAST_BEFORE =
  /(?:hiệu lực|ban hành|so với|tính|áp dụng|dự toán|ngân sách|kinh phí|giai đoạn)(?:\s+(?:thi hành|kể))?\s+$/iu;
const PAST_BEHIND = /^\s*(?:đến nay|của\s+\p{Lu})/u;

interface PhraseForm {
  readonly pattern: RegExp;
  /** A word without which there is no such phrase: looked for first, because it is found faster. */
  readonly needs?: RegExp;
  /** A name before the phrase takes "giai đoạn …" and "đến năm …" for itself. */
  readonly mayBeName: boolean;
}

const EACH = /h[àằ]ng|mỗi/iu;
const PERIODICALLY = /định kỳ/iu;

/** In order of how plainly they say when. */
const FORMS: readonly (readonly PhraseForm[])[] = [
  [
    { pattern: YEARLY_BY, needs: EACH, mayBeName: false },
    { pattern: OFTEN_BY, needs: EACH, mayBeName: false },
    { pattern: LED, mayBeName: true },
    { pattern: BEFORE_EVENT, needs: /tết|mùa|của tháng/iu, mayBeName: false },
    { pattern: WITHIN, needs: /(?:chậm|muộn) nhất/iu, mayBeName: false },
    { pattern: REGULAR_OFTEN, needs: PERIODICALLY, mayBeName: false },
    { pattern: OFTEN, needs: EACH, mayBeName: false },
    { pattern: BARE, mayBeName: true },
    { pattern: ONGOING, needs: /thường xuyên/iu, mayBeName: false },
  ],
  [{ pattern: OFTEN_AMID, needs: EACH, mayBeName: false }],
  [{ pattern: REGULAR, needs: PERIODICALLY, mayBeName: false }],
];

/** A sentence → its first phrase that says when, as written, or null. */
export function findDeadlinePhrase(text: string): string | null {
  if (
    !/(?:19|20)\d{2}|\d\s*\/\s*\d|tháng|quý|quí|h[àằ]ng năm|mỗi năm|định kỳ|thường xuyên|tuần|tết|mùa|(?:chậm|muộn) nhất/iu.test(
      text,
    )
  )
    return null;
  for (const forms of FORMS) {
    const found = forms.flatMap(({ pattern, needs, mayBeName }) =>
      needs?.test(text) === false
        ? []
        : [...text.matchAll(pattern)].filter((match) => !mayBeName || isDeadline(text, match)),
    );
    const first = found.sort((a, b) => a.index - b.index || b[0].length - a[0].length)[0];
    if (first) return first[0];
  }
  return null;
}

function isDeadline(text: string, match: RegExpMatchArray): boolean {
  const start = match.index ?? 0;
  const before = text.slice(Math.max(0, start - 190), start);
  // "… xây dựng, ban hành |trong tháng 5/2026|" is to come; "ban hành ngày 5/5/2025" tells of the past.
  const isLimit = /^(?:(?:chậm|muộn) nhất|(?:trong|trước|hết)\s(?:tháng|quý|quí|ngày))/iu.test(match[0]);
  if ((!isLimit && PAST_BEFORE.test(before)) || PAST_BEHIND.test(text.slice(start + match[0].length)))
    return false;
  const isPeriod = /^(?:trong\s+)?giai đoạn|^(?:đến|từ|vào)\s+(?:năm\s+)?(?:19|20)\d{2}/iu.test(match[0]);
  // "Chiến lược … đến năm 2025, định hướng |đến năm 2030|" goes on with the name.
  if (isPeriod && /(?:tầm nhìn|định hướng)\s$/iu.test(before)) return false;
  if (isPeriod && NAMED.test(lastPiece(before, /[.;:,]/))) return false;
  return !/^giai đoạn/iu.test(match[0]) && !/^\d/u.test(match[0]);
}
