/** Takes from a line what is no text: stray emphasis marks, odd spaces, look-alike letters. The map stays exact. */

import { type MappedText, mapCharacters, sourceOffset, trimMapped } from './mapped-text.js';
import { mendDigits } from './misread-digits.js';

/** Cyrillic and Greek letters that OCR and copying put into Latin words ("TTHС" with a Cyrillic С). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  І: 'I',
  Ѕ: 'S',
  Ј: 'J',
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ο: 'o',
  ν: 'v',
};

/** Spaces of other widths (no-break, thin, ideographic) and the tab, which count as one space. */
const ODD_SPACE = /[\t\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
/** Characters without a width of their own: soft hyphen, zero-width space and joiners, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const DIRTY = /[\t\f\v\u00a0\u00ad\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeffͰ-ӿ*_]| {2}/;
const WORD_UNIT = /[A-Za-zÀ-ɏḀ-ỹ\p{M}\p{N}]/u;
const LATIN = /\p{Script=Latin}/u;

/** One line of text → the same line, trimmed, with single spaces and its own letters. */
export function cleanLine(line: MappedText): MappedText {
  const trimmed = trimMapped(line);
  const clean = DIRTY.test(trimmed.text) ? cleanDirtyLine(trimmed) : trimmed;
  const text = mendDigits(clean.text);
  return text === clean.text ? clean : { ...clean, text };
}

function cleanDirtyLine(line: MappedText): MappedText {
  const { text } = line;
  const units: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = cleanUnit(text, i);
    if (unit === '' || (unit === ' ' && (units.at(-1) ?? ' ') === ' ')) continue;
    units.push(unit);
    offsets.push(sourceOffset(line, i));
  }
  return trimMapped(mapCharacters(units.join(''), offsets));
}

function cleanUnit(text: string, index: number): string {
  const unit = text[index] as string;
  if (INVISIBLE.test(unit)) return '';
  if (ODD_SPACE.test(unit)) return ' ';
  if ((unit === '*' || unit === '_') && isStrayEmphasis(text, index) && !isBullet(text, index)) return '';
  const latin = LOOK_ALIKES[unit];
  return latin !== undefined && touchesLatin(text, index) ? latin : unit;
}

/**
 * Asterisks and underscores that Markdown left as text ("*Đơn vị chủ trì: *Sở", "**1. **100%"): they go, but not
 * between two letters or digits, where they are a product or a name ("5*80%", "ho_so").
 */
function isStrayEmphasis(text: string, index: number): boolean {
  let before = index - 1;
  let after = index + 1;
  while (text[before] === text[index]) before--;
  while (text[after] === text[index]) after++;
  const [left, right] = [text[before] ?? ' ', text[after] ?? ' '];
  if (WORD_UNIT.test(left) && WORD_UNIT.test(right)) return false;
  return !(text[index] === '*' && left === ' ' && right === ' ' && before >= 0 && after < text.length);
}

/** "* Tổ chức …": an asterisk that opens its line, with a space and text behind it. */
function isBullet(text: string, index: number): boolean {
  return index === 0 && /^\* [^*\s]/.test(text);
}

/** Whether the word around `index` has a Latin letter: only then is a look-alike in it a mistake. */
function touchesLatin(text: string, index: number): boolean {
  for (let i = index - 1; i >= 0 && WORD_UNIT.test(text[i] as string); i--) {
    if (LATIN.test(text[i] as string)) return true;
  }
  for (let i = index + 1; i < text.length && WORD_UNIT.test(text[i] as string); i++) {
    if (LATIN.test(text[i] as string)) return true;
  }
  return false;
}
