import { bareLetters } from '../../bare-letters.js';
import { placeTones } from '../../tone-placement.js';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Latin letters with their marks on them, and the signs of a text: each has one character without marks. */
const BARE_IN_PLACE = /^[\0-\u024f\u1e00-\u1eff\u2000-\u20cf\u2100-\u22ff]*$/;
/** Signs of a font's own ("\uf0b7", the dot of a list), which SQLite takes for letters. */
const PRIVATE_SIGNS = /[\ue000-\uf8ff]+/g;

/** A word and where it stands in its text. */
export interface Word {
  /** As written, but for case and the placing of its tone. */
  readonly marked: string;
  /** Without marks: "đường" is "duong". */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** A text → its text in NFC, lower case, with its tones in one place. */
export function markedKey(text: string): string {
  return placeTones(text.normalize('NFC').toLowerCase());
}

/** A key → the key without marks. SQLite's own folding leaves đ as it is. */
export function withoutMarks(key: string): string {
  if (BARE_IN_PLACE.test(key)) return bareLetters(key);
  return key
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');
}

/** A text in NFC → its words, "60/2021/NĐ-CP" in four. */
export function wordsOf(text: string): readonly Word[] {
  const marked = markedKey(text);
  const folded = withoutMarks(marked);
  // A few letters ("İ") grow when they are small; then the places in the keys are not those in the text.
  const isEven = marked.length === text.length && folded.length === text.length;
  return Array.from(text.matchAll(WORD), ({ 0: word, index: start }) => {
    const end = start + word.length;
    if (isEven) return { marked: marked.slice(start, end), folded: folded.slice(start, end), start, end };
    const own = markedKey(word);
    return { marked: own, folded: withoutMarks(own), start, end };
  });
}

/** A text → its words as keys, with marks and without, between the signs of the text, which part them. */
export function wordLists(text: string): { readonly marked: string; readonly folded: string } {
  const marked = markedKey(text).replace(PRIVATE_SIGNS, ' ');
  return { marked, folded: withoutMarks(marked) };
}

/** Whether a key carries marks; then it was typed with them, and means no other spelling. */
export function hasMarks(key: string): boolean {
  return withoutMarks(key) !== key;
}
