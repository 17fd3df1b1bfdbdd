/** What begins at a place of a list of units: a unit, a collective, one more member of a collective, or only more of a name. */

import { foldTones } from '../citations/fold-letters.js';
import { matchAt } from '../match-at.js';
import {
  AGENCY_NOUNS,
  LEVEL_NOUNS,
  MEMBER_TAILS,
  NO_AGENCY,
  OFFICIALS,
  SELF_NAMED,
  UNIT_HEADS,
  VILLAGE_NOUNS,
} from './unit-words.js';
import { anyOf, WORD_END } from './word-patterns.js';

export type UnitStart = 'plural' | 'unit' | 'official' | 'member' | 'level' | 'place' | 'capital' | 'lower';

/** A text and its fold, of equal length. */
export interface FoldedText {
  readonly raw: string;
  readonly folded: string;
}

const NOT_BEFORE: ReadonlyMap<string, string> = new Map(
  [...UNIT_HEADS, ...NO_AGENCY].flatMap(([noun, words]) => (words ? [[noun, words] as const] : [])),
);

/** Nouns as alternatives, the longest first, none before a word that makes another word of it. */
function nounForms(nouns: readonly string[]): string {
  const forms = [...nouns]
    .sort((a, b) => b.length - a.length)
    .map((noun) => {
      const notBefore = NOT_BEFORE.get(noun);
      return `${anyOf([noun])}${WORD_END}${notBefore ? `(?![,\\s]+(?:${notBefore})${WORD_END})` : ''}`;
    });
  return `(?:${forms.join('|')})`;
}

/** Names, and the words that they begin with: most words of a plan begin none, and that is told without the pattern. */
interface Names {
  readonly pattern: RegExp;
  readonly firstWords: ReadonlySet<string>;
}

const WORD = /[A-Za-zÀ-ɏḀ-ỹ\p{N}]+/uy;

function toNames(words: readonly string[], pattern: string): Names {
  return { pattern: new RegExp(pattern, 'uy'), firstWords: new Set(words.map((name) => wordAt(name, 0))) };
}

const HEAD_WORDS = UNIT_HEADS.map(([head]) => head);
const HEAD = toNames(HEAD_WORDS, nounForms(HEAD_WORDS));
const SELF = toNames(SELF_NAMED, `(?:${anyOf(SELF_NAMED)})${WORD_END}`);
const OFFICIAL = toNames(
  [...OFFICIALS, 'các', 'đồng chí', 'toàn thể'],
  `(?:(?:các|đồng chí|toàn thể)\\s+)*(?:${anyOf(OFFICIALS)})${WORD_END}`,
);
const PLURAL = toNames(
  ['các', 'những', 'toàn thể', 'tất cả', 'mọi', 'một số', 'từng'],
  `(?:các|những|toàn thể|tất cả|mọi|một số|từng)\\s+(?:các\\s+)?${nounForms([...AGENCY_NOUNS, ...LEVEL_NOUNS, ...VILLAGE_NOUNS, 'ubnd', 'ủy ban', 'hđnd'])}`,
);
const MEMBER = toNames(AGENCY_NOUNS, nounForms(AGENCY_NOUNS));
// "Tỉnh đoàn", "Thành ủy" are no places.
const LEVEL = toNames(LEVEL_NOUNS, `(?:${anyOf(LEVEL_NOUNS)})(?!\\s+(?:đoàn|ủy))${WORD_END}`);
const MEMBER_TAIL = new RegExp(`\\s*(?:$|[,;.:()/]|(?:${anyOf(MEMBER_TAILS)})${WORD_END})`, 'uy');
const COMMITTEE =
  /(?:ubnd|uỷ ban|ủy ban|uy ban|hđnd|ubmttq|mttq|vnpt|evn|vcci|bql|bch|vp)(?![A-Za-zÀ-ɏḀ-ỹ\p{N}])/uy;

/** Where the text at `at` begins: the kind, and the length of the words that say so (0 for plain words). */
export function readStart(
  { raw, folded }: FoldedText,
  at: number,
): { readonly start: UnitStart; readonly length: number } {
  const word = wordAt(folded, at);
  const official = lengthAt(OFFICIAL, word, folded, at);
  if (official > 0) return { start: 'official', length: official };
  const plural = lengthAt(PLURAL, word, folded, at);
  if (plural > 0) return { start: 'plural', length: plural };
  const level = lengthAt(LEVEL, word, folded, at);
  if (level > 0)
    return { start: isCapital(raw, skipSpaces(raw, at + level)) ? 'place' : 'level', length: level };
  const member = lengthAt(MEMBER, word, folded, at);
  if (member > 0 && lengthAt(SELF, word, folded, at) === 0 && matchAt(MEMBER_TAIL, folded, at + member))
    return { start: 'member', length: member };
  const head = lengthAt(HEAD, word, folded, at);
  if (head > 0 && isNamed(raw, folded, at, head)) return { start: 'unit', length: head };
  if (member > 0 && !isCapital(raw, at)) return { start: 'member', length: member };
  return { start: isCapital(raw, at) ? 'capital' : 'lower', length: 0 };
}

/** A head in lower case is one only before a capital ("phòng Nội vụ"), or where it needs none ("ubnd xã"). */
function isNamed(raw: string, folded: string, at: number, length: number): boolean {
  if (isCapital(raw, at) || matchAt(COMMITTEE, folded, at)) return true;
  return isCapital(raw, skipSpaces(raw, at + length));
}

function wordAt(text: string, at: number): string {
  return matchAt(WORD, text, at)?.[0] ?? '';
}

/** `word`: the one at `at`. */
function lengthAt({ pattern, firstWords }: Names, word: string, text: string, at: number): number {
  if (!firstWords.has(word)) return 0;
  return matchAt(pattern, text, at)?.[0].length ?? 0;
}

export function isCapital(raw: string, at: number): boolean {
  return /^\p{Lu}/u.test(raw.slice(at, at + 2));
}

function skipSpaces(raw: string, at: number): number {
  let i = at;
  while (raw[i] === ' ') i++;
  return i;
}

/** "Phòng Cảnh sát giao thông (Công an tỉnh)": a body that the unit before it belongs to. */
const PARENT = /^(?:bộ|sở|công an|ubnd|ủy ban nhân dân|uỷ ban nhân dân|tỉnh ủy|thành ủy)(?![A-Za-zÀ-ɏḀ-ỹ])/iu;

/** "(Ban Thi đua - Khen thưởng)" names a unit that does the work; "(cơ quan thường trực)", "(VNPT)" say something of one. */
export function isWorkingPart(inside: string): boolean {
  if (PARENT.test(inside)) return false;
  const { start, length } = readStart({ raw: inside, folded: foldTones(inside) }, 0);
  return start === 'unit' && length < inside.length;
}

/** Whether a name is nothing but a head ("Trung tâm"). */
export function isBareHead(folded: string): boolean {
  return UNIT_HEADS.some(([head]) => head === folded) && !['sở', 'ban', 'bộ'].includes(folded);
}
