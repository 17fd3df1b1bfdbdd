/** What begins at a place of a list of units: a unit, a collective, one more member of a collective, or only more of a name. */
import { foldTones } from '../citations/fold-letters.js';
import {
  AGENCY_NOUNS,
  LEVEL_NOUNS,
  MEMBER_TAILS,
  NO_AGENCY,
  OFFICIALS,
  SELF_NAMED,
  UNIT_HEADS,
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

const HEAD = new RegExp(nounForms(UNIT_HEADS.map(([head]) => head)), 'uy');
const SELF = new RegExp(`(?:${anyOf(SELF_NAMED)})${WORD_END}`, 'uy');
const OFFICIAL = new RegExp(`(?:(?:các|đồng chí|toàn thể)\\s+)*(?:${anyOf(OFFICIALS)})${WORD_END}`, 'uy');
const PLURAL = new RegExp(
  `(?:các|những|toàn thể|tất cả|mọi|một số|từng)\\s+(?:các\\s+)?${nounForms([...AGENCY_NOUNS, ...LEVEL_NOUNS, 'ubnd', 'ủy ban', 'hđnd'])}`,
  'uy',
);
const MEMBER = new RegExp(nounForms(AGENCY_NOUNS), 'uy');
const MEMBER_TAIL = new RegExp(`\\s*(?:$|[,;.:()/]|(?:${anyOf(MEMBER_TAILS)})${WORD_END})`, 'uy');
// "Tỉnh đoàn", "Thành ủy" are no places.
const LEVEL = new RegExp(`(?:${anyOf(LEVEL_NOUNS)})(?!\\s+(?:đoàn|ủy))${WORD_END}`, 'uy');
const COMMITTEE = /(?:ubnd|uỷ ban|ủy ban|uy ban|hđnd|ubmttq|mttq|vnpt|evn|vcci|bql|bch|vp)(?![\p{L}\p{N}])/uy;

const WORD = /[\p{L}\p{N}]+/uy;
/** The first words of all that is looked for: most words of a plan begin none of it, and that is soon told. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [
    ...UNIT_HEADS.map(([head]) => head),
    ...[...AGENCY_NOUNS, ...LEVEL_NOUNS, ...OFFICIALS, ...SELF_NAMED],
    ...['các', 'đồng', 'những', 'toàn', 'tất', 'mọi', 'một', 'từng'],
  ].map((words) => firstWord(words, 0)),
);

function firstWord(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}

/** Where the text at `at` begins: the kind, and the length of the words that say so (0 for plain words). */
export function readStart(
  { raw, folded }: FoldedText,
  at: number,
): { readonly start: UnitStart; readonly length: number } {
  const plain = { start: isCapital(raw, at) ? 'capital' : 'lower', length: 0 } as const;
  if (!FIRST_WORDS.has(firstWord(folded, at))) return plain;
  const official = lengthAt(OFFICIAL, folded, at);
  if (official > 0) return { start: 'official', length: official };
  const plural = lengthAt(PLURAL, folded, at);
  if (plural > 0) return { start: 'plural', length: plural };
  const level = lengthAt(LEVEL, folded, at);
  if (level > 0)
    return { start: isCapital(raw, skipSpaces(raw, at + level)) ? 'place' : 'level', length: level };
  const member = lengthAt(MEMBER, folded, at);
  if (member > 0 && lengthAt(SELF, folded, at) === 0 && endsMember(folded, at + member))
    return { start: 'member', length: member };
  const head = lengthAt(HEAD, folded, at);
  if (head > 0 && isNamed(raw, folded, at, head)) return { start: 'unit', length: head };
  if (member > 0 && !isCapital(raw, at)) return { start: 'member', length: member };
  return plain;
}

/** A head in lower case is one only before a capital ("phòng Nội vụ"), or where it needs none ("ubnd xã"). */
function isNamed(raw: string, folded: string, at: number, length: number): boolean {
  if (isCapital(raw, at) || lengthAt(COMMITTEE, folded, at) > 0) return true;
  return isCapital(raw, skipSpaces(raw, at + length));
}

function endsMember(folded: string, at: number): boolean {
  MEMBER_TAIL.lastIndex = at;
  return MEMBER_TAIL.test(folded);
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

export function isCapital(raw: string, at: number): boolean {
  return /^\p{Lu}/u.test(raw.slice(at, at + 2));
}

function skipSpaces(raw: string, at: number): number {
  let i = at;
  while (raw[i] === ' ') i++;
  return i;
}

/** "(Ban Thi đua - Khen thưởng)" names a unit that does the work; "(cơ quan thường trực)", "(VNPT)" say something of one. */
export function isWorkingPart(inside: string): boolean {
  const { start, length } = readStart({ raw: inside, folded: foldTones(inside) }, 0);
  return start === 'unit' && length < inside.length;
}

/** Whether a name is nothing but a head ("Trung tâm"). */
export function isBareHead(folded: string): boolean {
  return UNIT_HEADS.some(([head]) => head === folded) && !['sở', 'ban', 'bộ'].includes(folded);
}
