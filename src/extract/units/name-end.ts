/** Where a list of units ends in a sentence: before the verb of the duty, a word of structure, or the end of the clause. */
import { matchAt } from '../match-at.js';
import { NO_VERB, OCCUPATIONS, STOP_WORDS, STRONG_VERBS, WEAK_VERBS } from './duty-verbs.js';
import { knownNameLength } from './protected-names.js';
import { type FoldedText, isCapital } from './unit-start.js';
import { COMPLETE_HEADS, LEVEL_NOUNS, NAME_SUFFIXES, PURPOSE_HEADS, SHARING_NOUNS } from './unit-words.js';
import { anyOf, WORD_END, WORD_START } from './word-patterns.js';

const HALVES = new Map(NO_VERB.map(([word, notBehind, notBefore]) => [word, { notBehind, notBefore }]));

/** Verbs as alternatives, the longest first; none is half of another word or names a person ("tuyên truyền viên"). */
function verbForms(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const { notBehind = '', notBefore = '' } = HALVES.get(word) ?? {};
      return `${notBehind && `(?<!${WORD_START}(?:${anyOf(notBehind.split('|'))})\\s)`}${anyOf([word])}${notBefore && `(?!\\s+(?:${anyOf(notBefore.split('|'))})${WORD_END})`}`;
    })
    .join('|');
}

const STOP = new RegExp(
  `(?<=\\s)(?:(${verbForms(WEAK_VERBS)})|${verbForms([...STRONG_VERBS, ...STOP_WORDS])})${WORD_END}(?!\\s+viên${WORD_END})|(?<=\\sliên quan)\\s(?=[A-Za-zÀ-ɏḀ-ỹ])(?!(?:của|trên|tại|thuộc|và|ở|đến|tới|trong|khác|cùng|với)\\s)|(?<!(?:^|[\\s,])(?:tp|tx|q|p))[.!?](?=\\s|$)|:|…|/(?=\\.?$)`,
  'gu',
);
const PURPOSE = new RegExp(
  `${WORD_START}(?:${anyOf(PURPOSE_HEADS)})\\s+(?:về\\s+|nghiên cứu\\s+(?:và\\s+)?)?$`,
  'u',
);
const OCCUPIED = new RegExp(
  `${WORD_START}(?:doanh nghiệp|đơn vị|cơ quan|tổ chức|cơ sở|công ty|cán bộ|công chức)\\s+$`,
  'u',
);
const OCCUPATION: ReadonlySet<string> = new Set(OCCUPATIONS);
const OPEN_LIST = new RegExp(
  `${WORD_START}các\\s+(?:${anyOf([...SHARING_NOUNS, ...LEVEL_NOUNS])})\\s*$`,
  'u',
);
const COMPLETE = new RegExp(
  `(?:(?:sở|bộ)\\s+|(?:${anyOf(COMPLETE_HEADS)})(?=\\s+(?:${anyOf([...LEVEL_NOUNS, 'sở', 'các', 'bộ'])})${WORD_END}))`,
  'uy',
);
/** A level in lower case closes a name ("Hội Chữ thập đỏ tỉnh"); "xã hội" and "hợp tác xã" are words of their own. */
const CLOSING_LEVEL =
  /(?<=\s)(?:tỉnh|huyện|quận|đặc khu|thị xã|thị trấn|thành phố(?!\s+thông minh)|phường|(?<!tác\s)xã(?!\s+(?:hội|viên)))(?!\s+(?:ủy|đoàn))(?![A-Za-zÀ-ɏḀ-ỹ\p{N}])/gu;
const CONNECTORS: ReadonlySet<string> = new Set([
  'và',
  'cùng',
  'có',
  'các',
  'tại',
  'nơi',
  'thuộc',
  ',',
  ';',
  '/',
]);
const SUFFIXES: ReadonlySet<string> = new Set(NAME_SUFFIXES);
const WORD = new RegExp(`(?:${anyOf(NAME_SUFFIXES)})${WORD_END}|\\([^()]*\\)?|[^\\s,;.:()/]+|[,;:)/]`, 'gu');

/** Names longer than this are sentences. */
const LONGEST = 600;

/** A text that begins with a unit → the end of what may be names, before verbs and punctuation that end them. */
export function findListEnd({ raw, folded }: FoldedText, from: number, uncut: Uint8Array): number {
  STOP.lastIndex = from;
  for (let found = STOP.exec(folded); found; found = STOP.exec(folded)) {
    const at = found.index;
    if (at > LONGEST) return LONGEST;
    if (uncut[at] === 1 || isCapital(raw, at) || (found[0] === ' ' && isCapital(raw, at + 1))) continue;
    const before = folded.slice(Math.max(0, at - 80), at);
    if (found[1] !== undefined && isPartOfName(raw, before, at, found[1])) continue;
    if (found[0] === ':' && OPEN_LIST.test(before)) continue;
    return at;
  }
  return Math.min(raw.length, LONGEST);
}

/** A company is named after what it does: "Công ty cổ phần |đầu tư và xây dựng đô thị Đông Đô", up to the capitals of its name. */
const COMPANY = new RegExp(
  `${WORD_START}(?:công ty|tổng công ty|tập đoàn)(?:\\s+(?:tnhh|cổ phần|cp|mtv|một thành viên))*(?:\\s+[A-Za-zÀ-ɏḀ-ỹ]+){0,6}\\s+$`,
  'u',
);
const BUSINESS: ReadonlySet<string> = new Set([
  'đầu tư',
  'xây dựng',
  'phát triển',
  'tư vấn',
  'thiết kế',
  'quản lý',
  'khai thác',
  'vận hành',
  'xử lý',
]);

/** "Quỹ |hỗ trợ nông dân", "các doanh nghiệp |cung cấp dịch vụ": a verb directly behind the head belongs to the name. */
function isPartOfName(raw: string, before: string, at: number, verb: string): boolean {
  const head = PURPOSE.exec(before);
  if (head && isCapital(raw, at - before.length + head.index)) return true;
  if (BUSINESS.has(verb) && COMPANY.test(before)) return goesOnInCapitals(raw, at + verb.length);
  return OCCUPATION.has(verb) && OCCUPIED.test(before);
}

/** Whether a name's capital follows within a few words, before any mark. */
function goesOnInCapitals(raw: string, at: number): boolean {
  return /^(?:\s\p{Ll}+){0,8}\s\p{Lu}/u.test(raw.slice(at, at + 80));
}

/** A unit in [start, end) whose name is known to be complete → where it ends, else `end`: "Sở Y tế |nhân rộng …". */
export function findCompleteEnd(text: FoldedText, start: number, end: number): number {
  const closed = findClosedEnd(text, start, end);
  const head = matchAt(COMPLETE, text.folded, start)?.[0];
  if (head === undefined) return closed;
  const behind = start + head.length;
  const isDepartment = /\s$/u.test(head);
  const known = isDepartment ? knownNameLength(text.folded, behind) : 0;
  return isDepartment && known === 0 ? closed : Math.min(closed, skipSuffixes(text, behind + known, end));
}

/** "Quỹ Bảo vệ môi trường tỉnh |tài trợ": behind its level a name goes on with places and levels only. */
function findClosedEnd(text: FoldedText, start: number, end: number): number {
  CLOSING_LEVEL.lastIndex = start;
  const level = CLOSING_LEVEL.exec(text.folded);
  if (level === null || level.index >= end || isCapital(text.raw, level.index)) return end;
  const behind = skipSuffixes(text, level.index + level[0].length, end);
  return /^\s+\p{Ll}/u.test(text.raw.slice(behind, end)) ? behind : end;
}

/** Places and words of place behind a complete name → the end of the last of them. */
function skipSuffixes({ raw, folded }: FoldedText, from: number, end: number): number {
  let at = from;
  WORD.lastIndex = from;
  for (let found = WORD.exec(folded); found && found.index < end; found = WORD.exec(folded)) {
    const word = found[0];
    if (!SUFFIXES.has(word) && !isCapital(raw, found.index) && /^[A-Za-zÀ-ɏḀ-ỹ]/u.test(word)) break;
    // "trực thuộc", "và" only lead on to more of the name.
    if (!CONNECTORS.has(word)) at = found.index + word.length;
  }
  return at + (isPluralBefore(folded, at) ? havingLength(folded.slice(at, end)) : 0);
}

/** "UBND các xã, phường| có đường sắt đi qua|": which of them are meant. */
function havingLength(rest: string): number {
  return /^\s+có(?:\s+(?!có|và|liên)[A-Za-zÀ-ɏḀ-ỹ]+){1,7}/u.exec(rest)?.[0].length ?? 0;
}

function isPluralBefore(folded: string, at: number): boolean {
  return /(?:^|\s)(?:các|những)\s/u.test(folded.slice(Math.max(0, at - 60), at));
}
