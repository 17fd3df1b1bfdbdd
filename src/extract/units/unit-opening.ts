/** How one unit of a list opens: alone, as a collective, or with a head that it gives to the names behind it. */

import { foldTones } from '../citations/fold-letters.js';
import { matchAt } from '../match-at.js';
import { type FoldedText, isBareHead, isCapital, readStart } from './unit-start.js';
import { KIND_WORDS, LEVEL_NOUNS, MEMBER_KINDS, OFFICIALS, SHARING_NOUNS } from './unit-words.js';
import { anyOf, WORD_END } from './word-patterns.js';

export interface Opening {
  readonly kind: 'single' | 'members' | 'levels' | 'shared';
  readonly start: number;
  /** The head that is shared or may be ("Phòng", "UBND xã"), else ''. */
  readonly head: string;
  /** Where the name behind the head begins. */
  readonly nameStart: number;
  /** "UBND", "Ủy ban nhân dân" where the unit is a people's committee, else ''. */
  readonly committee: string;
  /** A colon stands between the head and the names. */
  readonly isListed: boolean;
}

const SHARED = new RegExp(`(?:các|những)\\s+(${anyOf(SHARING_NOUNS)})(\\s*:\\s*|\\s+)`, 'uy');
const COMMITTEE = /(ubnd|ủy ban nhân dân|uy ban nhân dân|hđnd|hội đồng nhân dân)(?![A-Za-zÀ-ɏḀ-ỹ])\s*/uy;
const LEVELS = new RegExp(
  `các\\s+(${anyOf(LEVEL_NOUNS)})((?:(?:\\s*[,/]\\s*|\\s+và\\s+|\\s+)(?:${anyOf(LEVEL_NOUNS)})${WORD_END})*)(\\s*:\\s*|\\s+|$)`,
  'uy',
);
const KIND = new RegExp(`(?:${anyOf(KIND_WORDS)})${WORD_END}`, 'uy');

/** "Các trường Đại học, Cao đẳng": kinds of members, no names. */
export function isKindWord({ folded }: FoldedText, at: number): boolean {
  return matchAt(KIND, folded, at) !== null;
}

const MEMBER_KIND = new RegExp(`(?:${anyOf(MEMBER_KINDS)})${WORD_END}`, 'uy');

/** "các cơ quan truyền thông, báo chí": one more kind of the members of a collective. */
export function isMemberKind({ folded }: FoldedText, at: number): boolean {
  return matchAt(MEMBER_KIND, folded, at) !== null;
}

/** The text from `at` on → how the unit there opens; behind a shared head names go on under it. */
export function readOpening(text: FoldedText, at: number, shared: Opening | null): Opening {
  const { start, length } = readStart(text, at);
  if (shared && start === 'place')
    return {
      ...single(at, shared.committee, at),
      kind: 'shared',
      committee: shared.committee,
      isListed: true,
    };
  if (shared) return { ...shared, start: at, nameStart: at };
  if (start === 'official')
    return { ...readOpening(text, skipSpaces(text.raw, at + length), null), start: at };
  const committee = matchAt(COMMITTEE, text.folded, at);
  if (committee) return readCommittee(text, at, at + committee[0].length);
  if (start === 'plural') return readPlural(text, at) ?? { ...single(at, '', at), kind: 'members' };
  if (start === 'member' || start === 'level') return { ...single(at, '', at), kind: 'members' };
  return single(at, text.raw.slice(at, at + length), skipSpaces(text.raw, at + length));
}

function single(start: number, head: string, nameStart: number): Opening {
  return { kind: 'single', start, head, nameStart, committee: '', isListed: false };
}

function readPlural(text: FoldedText, at: number): Opening | null {
  const found = matchAt(SHARED, text.folded, at);
  if (!found) return null;
  const [whole, noun = '', gap = ''] = found;
  const nameStart = at + whole.length;
  const isListed = gap.includes(':');
  if (isKindWord(text, nameStart) || !(isListed || isCapital(text.raw, nameStart))) return null;
  const head = noun.charAt(0).toUpperCase() + noun.slice(1);
  return { ...single(at, head, nameStart), kind: 'shared', isListed };
}

function readCommittee(text: FoldedText, at: number, behind: number): Opening {
  const committee = text.raw.slice(at, behind).trim();
  const found = matchAt(LEVELS, text.folded, behind);
  if (!found) return { ...single(at, committee, behind), committee };
  const [whole, level = '', more = '', gap = ''] = found;
  const nameStart = behind + whole.length;
  const isListed = gap.includes(':');
  if (!isListed && !isCapital(text.raw, nameStart))
    return { ...single(at, committee, at), kind: 'levels', committee };
  // "UBND các xã, phường: A, B" does not say which of them is a xã.
  const head = more === '' ? `${committee} ${level}` : committee;
  return { ...single(at, head, nameStart), kind: 'shared', committee, isListed };
}

function skipSpaces(raw: string, at: number): number {
  let i = at;
  while (raw[i] === ' ') i++;
  return i;
}

/** "UBND cấp xã", "UBND xã, phường" speak of all such committees. */
const ALL_OF_LEVEL = new RegExp(
  `(?:ubnd|ủy ban nhân dân)\\s+(?:cấp\\s+(?:xã|huyện)|(?:${anyOf(LEVEL_NOUNS)})\\s*(?:,|và)\\s*(?:${anyOf(LEVEL_NOUNS)})${WORD_END})`,
  'uy',
);

/** "Các nghệ nhân", "Đảng ủy các xã, phường": many, whatever they are; "Ban Quản lý các khu công nghiệp" is one. */
const MANY = new RegExp(
  `^(?:các|những|toàn thể)\\s|\\scác\\s+(?:đảng ủy|chi bộ|${anyOf(LEVEL_NOUNS)})${WORD_END}`,
  'u',
);
/** "Giám đốc Sở": the one unit of that kind that the document speaks of. */
const OFFICIAL_OF_ONE = new RegExp(`^(?:${anyOf(OFFICIALS)})\\s+(?:sở|bộ|ban|viện|trung tâm|phòng)$`, 'u');

/** A single name → whether it speaks of many units ("các …", "UBND các …", "phòng, đơn vị"). */
export function isCollective(name: string): boolean {
  const text = { raw: name, folded: foldTones(name) };
  if (isBareHead(text.folded) || OFFICIAL_OF_ONE.test(text.folded)) return false;
  if (MANY.test(text.folded)) return true;
  const { kind } = readOpening(text, 0, null);
  return (
    kind === 'members' ||
    kind === 'levels' ||
    (kind === 'shared' && /^(?:các|những)\s/u.test(text.folded)) ||
    matchAt(ALL_OF_LEVEL, text.folded, 0) !== null
  );
}
