/**
 * The words right before a number: comparators, verbs that reach or change, fillers. They are taken off from the
 * number backwards ("… đạt tỷ lệ tối thiểu |80%"), and what is before them is the subject.
 */
import type { Target } from '../../records.js';

export interface Lead {
  /** Where the lead begins in the text. */
  readonly start: number;
  readonly comparator: Target['comparator'] | null;
  readonly kind: Target['kind'];
  /** A verb that links a subject before the number with it (đạt, chiếm, là, tăng …). */
  readonly links: boolean;
  readonly perYear: boolean;
}

interface LeadWord {
  readonly words: string;
  readonly comparator?: Target['comparator'];
  readonly change?: 'increase' | 'decrease' | 'none';
  readonly links?: true;
  readonly perYear?: true;
}

const WORDS: readonly LeadWord[] = [
  { words: 'tối thiểu|ít nhất|không dưới|không thấp hơn|thấp nhất|không ít hơn|≥|>=', comparator: '>=' },
  {
    words: 'tối đa|không quá|không vượt quá|không vượt|không lớn hơn|không cao hơn|nhiều nhất|≤|<=',
    comparator: '<=',
  },
  { words: 'trên|hơn|vượt|vượt mức|lớn hơn|cao hơn|>', comparator: '>' },
  { words: 'dưới|thấp hơn|nhỏ hơn|ít hơn|<', comparator: '<' },
  {
    words: 'giảm còn|còn|xuống còn|giảm xuống còn|xuống|giảm xuống|lên|tăng lên|lên đến|lên tới|nâng lên',
    change: 'none',
    links: true,
  },
  {
    words: 'giảm|cắt giảm|giảm được|giảm thêm|rút ngắn|tiết kiệm|giảm thiểu|kéo giảm',
    change: 'decrease',
    links: true,
  },
  { words: 'tăng|tăng thêm|tăng trưởng|gia tăng|tăng cao', change: 'increase', links: true },
  // "có thêm 12 doanh nghiệp": so many more than there are.
  { words: 'có thêm', change: 'increase' },
  {
    words:
      'mỗi năm|hằng năm|hàng năm|bình quân hằng năm|bình quân hàng năm|bình quân mỗi năm|mỗi năm bình quân',
    perYear: true,
  },
  {
    words:
      'tiến tới|hướng tới|khống chế ở mức|duy trì ở mức|duy trì ổn định ở mức|ổn định ở mức|giữ ở mức|kiểm soát ở mức|đạt|đạt được|chiếm|là|bằng|ở mức|đạt mức|đạt tỷ lệ|đạt tỉ lệ|với tỷ lệ|gấp|đáp ứng',
    links: true,
    change: 'none',
  },
  {
    words:
      'khoảng|bình quân|trung bình|từ|có|được|thêm|tỷ lệ|mức|lần lượt|ước|thuộc nhóm|nhóm|trong đó có|phải|quá',
  },
];

/** One pattern over all words, longest first, anchored at the end of what is before the number. */
const LEAD = new RegExp(
  `(?:^|(?<=[^A-Za-zÀ-ɏḀ-ỹ]))(${WORDS.flatMap(({ words }) => words.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|')})\\s*$`,
  'iu',
);
const BY_WORDS = new Map(
  WORDS.flatMap((word) => word.words.split('|').map((words) => [words, word] as const)),
);
/** Their last words; looked up first, for most numbers stand behind other words. */
const LAST_WORDS = new Set([...BY_WORDS.keys()].map((words) => words.slice(words.lastIndexOf(' ') + 1)));
const LETTERS = /[A-Za-zÀ-ɏḀ-ỹ]{1,12}$/u;
/** Longer than any chain of lead words in the corpus. */
const WINDOW = 70;

/** A text → the lead word that it ends in, or null. */
function findLead(before: string): RegExpExecArray | null {
  const words = before.trimEnd();
  const last = LETTERS.exec(words.slice(words.lastIndexOf(' ') + 1))?.[0].toLowerCase();
  return last === undefined || LAST_WORDS.has(last) ? LEAD.exec(before) : null;
}

/** "từ 65 tuổi trở |lên|", "vào |tăng trưởng|", "tốc độ |tăng|", "mặt |bằng|": this word belongs to the subject. */
function isInSubject(before: string, word: string): boolean {
  if (/trở\s$/iu.test(before)) return true;
  if (/^bằng$/iu.test(word) && /(?:mặt|thăng|công|văn)\s$/iu.test(before)) return true;
  return /^(?:tăng|giảm)/iu.test(word) && /(?:vào|tốc độ|nhịp độ)\s$/iu.test(before);
}

/** The lead of the number at `start`; nothing before `from` belongs to it. */
export function readLead(text: string, start: number, from: number): Lead {
  const floor = Math.max(from, start - WINDOW);
  let end = start;
  let comparator: Lead['comparator'] = null;
  let change: 'increase' | 'decrease' | 'none' | null = null;
  let links = false;
  let perYear = false;
  for (;;) {
    const found = findLead(text.slice(floor, end));
    if (!found || isInSubject(text.slice(floor, floor + found.index), found[1] as string)) break;
    const word = BY_WORDS.get((found[1] as string).toLowerCase());
    // "Thời gian chờ khám trung bình giảm 30%": a filler before the verb belongs to the subject.
    const isFiller =
      word?.comparator === undefined && word?.change === undefined && !word?.perYear && !word?.links;
    if (isFiller && links) break;
    comparator ??= word?.comparator ?? null;
    change ??= word?.change ?? null;
    links ||= word?.links ?? false;
    perYear ||= word?.perYear ?? false;
    end = floor + found.index;
  }
  // "không để … quá 03 ngày": the negation stands before the subject.
  if (
    comparator === null &&
    /quá\s*$/iu.test(text.slice(floor, start)) &&
    /(?:không|chưa)(?![A-Za-zÀ-ɏḀ-ỹ])/iu.test(text.slice(from, start))
  )
    comparator = '<=';
  const kind = change === null || change === 'none' ? 'level' : change;
  return { start: end, comparator, kind, links, perYear };
}
