/**
 * TCVN3 has no capitals with tones: "CỘNG" is stored as "CộNG", and which font showed it as a capital is lost in
 * plain text. The letters around a toned one tell: those without a tone have kept their case.
 */

import { isSyllable } from './encoding-score.js';

const TONED = /[\u1ea0-\u1ef9àáãèéìíòóõùúýĩũ]/u;
const WORD = /[\p{L}\p{M}]+/gu;
/** The end of a sentence, or the sign of an item. */
const ENDS_SENTENCE =
  /[.!?:]$|\n[ \t>#*]{0,20}(?:[-+–•]|\(?\p{L}{1,4}[.)]|\(?\d{1,4}(?:\.\d{1,4}){0,6}[.)]?)$/u;
/** Names that are written with a capital inside a sentence too. */
const CAPITAL_NAMES = /^ủy\s+ban(?!\p{L})/u;
/** Characters around a word that are looked at. */
const REACH = 40;

type Case = 'upper' | 'lower' | 'open';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly kind: Case;
}

/** A text decoded from TCVN3 → the same with its toned capitals, as far as the letters around them tell. */
export function restoreTcvn3Capitals(text: string): string {
  // An empty line ahead, so that the first word of the text stands behind one too.
  const padded = `\n\n${text}`;
  let offset = 0;
  const lines: string[] = [];
  for (const line of padded.split('\n')) {
    lines.push(restoreLine(line, offset, padded));
    offset += line.length + 1;
  }
  return lines.slice(2).join('\n');
}

function restoreLine(line: string, offset: number, text: string): string {
  if (!TONED.test(line)) return line;
  const words: readonly Word[] = [...line.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    kind: caseOf(word),
  }));
  let restored = '';
  let from = 0;
  for (const [i, word] of words.entries()) {
    const letters = isCapitals(words, i, line)
      ? word.text.toUpperCase()
      : restoreInitial(word.text, offset + word.start, text);
    restored += line.slice(from, word.start) + letters;
    from = word.start + word.text.length;
  }
  return restored + line.slice(from);
}

/** What the letters that have a case of their own in TCVN3 say; one capital in front says nothing of the rest. */
function caseOf(word: string): Case {
  const own = [...word].filter((letter) => !TONED.test(letter));
  if (own.some((letter) => letter !== letter.toUpperCase())) return 'lower';
  return own.length >= 2 ? 'upper' : 'open';
}

function restoreInitial(word: string, at: number, text: string): string {
  const initial = word.slice(0, 1);
  if (!TONED.test(initial)) return word;
  const begins =
    opensSentence(text.slice(Math.max(0, at - REACH), at)) || CAPITAL_NAMES.test(text.slice(at, at + REACH));
  return begins ? initial.toUpperCase() + word.slice(1) : word;
}

/** Whether a sentence, an item or a cell begins behind these characters. */
function opensSentence(before: string): boolean {
  const opened = before.replace(/(?<!["“(*])["“(*]{1,9}$/u, '');
  const words = opened.trimEnd();
  const gap = opened.slice(words.length);
  if (/\n[^\S\n]*\n|\t/.test(gap) || words.endsWith('|')) return true;
  return gap !== '' && ENDS_SENTENCE.test(words);
}

/** A word of capitals, or one that may be between such, or in a line of them; "Số: 12" has a number behind it. */
function isCapitals(words: readonly Word[], i: number, line: string): boolean {
  const { text, start, kind } = words[i] as Word;
  if (kind !== 'open' || !TONED.test(text)) return kind === 'upper';
  const before = words.slice(Math.max(0, i - REACH), i).findLast(tells)?.kind;
  if (/^\s*[:\d]/u.test(line.slice(start + text.length, start + text.length + REACH)))
    return before === 'upper';
  const after = words.slice(i + 1, i + REACH).find(tells)?.kind;
  // "Sở KH&CN" alone on its line is a name, "SỞ Y TẾ" is a line of capitals.
  if (before === undefined && after === undefined)
    return words.length > 1 && words.every((word) => word.kind === 'open');
  return before !== 'lower' && after !== 'lower';
}

/** Abbreviations ("UBND", "TTĐT") are in capitals everywhere and tell nothing of the words around them. */
function tells({ text, kind }: Word): boolean {
  return kind === 'lower' || (kind === 'upper' && isSyllable(text));
}
