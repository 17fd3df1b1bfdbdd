/** What the words behind a separator do to the unit before it. */
import { knownNameLength } from './protected-names.js';
import { isAbbreviatedField } from './unit-abbreviations.js';
import { isKindWord, isMemberKind, type Opening } from './unit-opening.js';
import { type FoldedText, readStart, type UnitStart } from './unit-start.js';
import { LEVEL_NOUNS } from './unit-words.js';
import { anyOf, WORD_END, WORD_START } from './word-patterns.js';

const PLURAL_WORD = /^(?:các|những)\s/u;
const ENDING_LEVEL = new RegExp(`${WORD_START}(?:${anyOf(LEVEL_NOUNS)})${WORD_END}\\s*$`, 'u');

/** A new unit, more of the same name, a name under the same head, or the end of the list. */
export type Step = 'new' | 'join' | 'share' | 'stop';

/** A list, the unit before a separator at `at` and the place behind it → whether a new unit begins there. */
export function decideStep(
  text: FoldedText,
  current: Opening,
  at: number,
  next: number,
  separator: string,
  prose: boolean,
): Step {
  const { start } = readStart(text, next);
  const joined = separator !== ';' && separator !== ',';
  if (start === 'lower') return decideLower(text, current, next, separator, prose);
  if (current.kind === 'shared' && sharesNext(text, current, next, start)) return 'share';
  if (start === 'place' && current.kind === 'shared' && current.committee !== '') return 'share';
  if (separator === ';') return 'new';
  if (start === 'capital' && current.kind === 'members' && isKindWord(text, next)) return 'join';
  if (start === 'plural' || start === 'official') return 'new';
  if (start === 'unit') return 'new';
  if (start === 'place')
    return current.committee === '' ? (current.kind === 'single' ? 'join' : 'new') : 'share';
  if (start === 'level')
    return current.kind === 'single' && current.committee === '' && !endsInLevel(text, current, at)
      ? 'new'
      : 'join';
  if (start === 'member') return current.kind === 'members' ? 'join' : 'new';
  if (current.kind === 'single') return decideCapital(text, current, at, next, joined);
  return /(?:^|\s)\p{Lu}\S*\s*$/u.test(text.raw.slice(current.start, at)) ? 'join' : 'new';
}

function decideLower(
  text: FoldedText,
  current: Opening,
  next: number,
  separator: string,
  prose: boolean,
): Step {
  if (PLURAL_WORD.test(text.folded.slice(next, next + 10)) && (!prose || separator === 'và')) return 'new';
  if (separator !== ';' && current.kind === 'members' && isMemberKind(text, next)) return 'join';
  if (prose && /[;,]/u.test(separator)) return 'stop';
  if (separator === ';') return 'new';
  return sharesLower(text, current, next) ? 'share' : 'join';
}

/** "Ban Thường vụ các đảng ủy xã|, phường": levels that one name ends in. */
function endsInLevel({ folded }: FoldedText, current: Opening, at: number): boolean {
  return ENDING_LEVEL.test(folded.slice(current.start, at));
}

/** "Sở Nội vụ, Tài chính" shares its head; "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch" goes on; an acronym is new. */
function decideCapital(text: FoldedText, current: Opening, at: number, next: number, joined: boolean): Step {
  const isKnown = current.head !== '' && isWholeName(text, current.nameStart, at);
  if (isKnown && isWholeName(text, next)) return 'share';
  if (current.committee !== '') return 'share';
  if (current.head === '' || (isKnown && /^(?:sở|bộ)$/u.test(current.head.toLowerCase()))) return 'new';
  return !joined && /^[\p{Lu}]{3,}(?![A-Za-zÀ-ɏḀ-ỹ])/u.test(text.raw.slice(next, next + 12)) ? 'new' : 'join';
}

function isWholeName({ raw, folded }: FoldedText, at: number, end?: number): boolean {
  const length = knownNameLength(folded, at);
  if (length > 0)
    return end === undefined
      ? /^\s*(?:[,;.(]|và\s|$)/u.test(raw.slice(at + length))
      : raw.slice(at + length, end).trim() === '';
  const word = /^[\p{Lu}&-]{2,}(?![A-Za-zÀ-ɏḀ-ỹ])/u.exec(raw.slice(at, at + 12))?.[0] ?? '';
  return isAbbreviatedField(word) && (end === undefined || raw.slice(at + word.length, end).trim() === '');
}

/** Names in lower case behind "các sở: …" share the head where they are known. */
function sharesLower({ folded }: FoldedText, current: Opening, next: number): boolean {
  return current.kind === 'shared' && knownNameLength(folded, next) > 0;
}

function sharesNext(text: FoldedText, current: Opening, next: number, start: UnitStart): boolean {
  if (start === 'capital') return true;
  return start === 'unit' && /^bộ$/iu.test(current.head) && isWholeName(text, next);
}
