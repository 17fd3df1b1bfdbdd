/** How much of a text is Vietnamese, judged by its syllables: the measure by which its code is found. */

const ONSETS = 'b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x';

/** The rhymes of Vietnamese without tone: vowels, with the ends that each of them takes. */
const RHYMES = [
  'a(?:i|o|u|y|m|n|ng|nh|p|t|c|ch)?',
  'ă(?:m|n|ng|p|t|c)',
  'â(?:u|y|m|n|ng|p|t|c)',
  'e(?:o|m|n|ng|p|t|c)?',
  'ê(?:u|m|n|nh|p|t|ch)?',
  'i(?:a|u|m|n|nh|p|t|ch)?',
  'iê(?:u|m|n|ng|p|t|c)',
  'o(?:i|m|n|ng|p|t|c)?',
  'oa(?:i|o|y|m|n|ng|nh|p|t|c|ch)?',
  'oă(?:m|n|ng|t|c)',
  'oe(?:o|n|t)?',
  'oo(?:ng|c)',
  'ô(?:i|m|n|ng|p|t|c)?',
  'ơ(?:i|m|n|p|t)?',
  'u(?:a|i|m|n|ng|p|t|c)?',
  'uâ(?:y|n|ng|t)',
  'uê(?:n|nh|ch|u)?',
  'uô(?:i|m|n|ng|t|c)',
  'uơ',
  'uy(?:a|u|n|nh|t|p|ch)?',
  'uyê(?:n|t)',
  'ư(?:a|i|u|m|n|ng|t|c)?',
  'ươ(?:i|u|m|n|ng|p|t|c)',
  'y(?:ê(?:u|m|n|ng|t))?',
].join('|');

const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${RHYMES})$`, 'u');
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Typographic signs and ASCII punctuation are no part of a word; any other sign may be a letter in an old code. */
const WORD = /[^\s!-@[-`{-~“”‘’–—…•«»≥≤]+/gu;
const BEYOND_ASCII = /\P{ASCII}/u;
/** Enough words to be sure; the rest of a long text is not looked at. */
const LARGEST_SAMPLE = 1000;

export interface EncodingScore {
  /** Words with a sign beyond ASCII. */
  readonly marked: number;
  /** The share of them that are Vietnamese syllables, from 0 to 1; 1 where there are none. */
  readonly share: number;
}

/** A text → how many of its words with marks are Vietnamese syllables. */
export function scoreVietnamese(text: string): EncodingScore {
  let marked = 0;
  let valid = 0;
  for (const [word] of text.matchAll(WORD)) {
    // A sign alone ("·", "§") is no word, whatever letter it is in an old code.
    if (word.length === 1 || !BEYOND_ASCII.test(word)) continue;
    marked++;
    if (isSyllable(word)) valid++;
    if (marked === LARGEST_SAMPLE) break;
  }
  return { marked, share: marked === 0 ? 1 : valid / marked };
}

/** The same few thousand words stand in all plans; a bounded memory of them. */
const remembered = new Map<string, boolean>();
const MOST_REMEMBERED = 20_000;

/** One syllable with at most one tone; before a closing c, ch, p or t there is only the acute or the dot below. */
export function isSyllable(word: string): boolean {
  if (word.length > 12) return false;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const isOne = readSyllable(word);
  remembered.set(word, isOne);
  return isOne;
}

function readSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = apart.replace(TONES, '').normalize('NFC');
  const stopped = /(?:c|ch|p|t)$/u.test(plain);
  if (stopped && tones[0] !== '\u0301' && tones[0] !== '\u0323') return false;
  return SYLLABLE.test(plain);
}
