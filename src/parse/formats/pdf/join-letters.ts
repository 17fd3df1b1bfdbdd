/**
 * Letters in the order they are drawn → words. Only places tell which letters make a word: where a font lacks
 * letters with marks, programs print all of a line's others first and those from another font behind them
 * ("K ho ch", then "ế", "ạ").
 */
import type { Piece } from './page-parts.js';

/** Of the letter size: how far apart the baselines, the sizes and the ends of letters of one word are at most. */
const SAME_LINE = 0.1;
const SAME_SIZE = 0.1;
const WORD_GAP = 0.17;
/** Of the letter size: letters printed twice, for bold ones, stand closer than this to each other. */
const SHADOW = 0.1;
const MOST_SPACES = 2;

/** Words have no space in them; one that follows a space in its line begins with it. */
export function joinLetters(letters: readonly Piece[]): readonly Piece[] {
  return groupLines(letters).flatMap((line) => joinLine(line.toSorted((a, b) => a.x0 - b.x0)));
}

function groupLines(letters: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  for (const letter of letters.toSorted((a, b) => a.y - b.y)) {
    const first = lines.at(-1)?.[0];
    const reach = SAME_LINE * Math.min(first?.size ?? 0, letter.size);
    if (first && letter.y - first.y <= reach) lines.at(-1)?.push(letter);
    else lines.push([letter]);
  }
  return lines;
}

/** Letters of a line from left to right → its words. */
function joinLine(letters: readonly Piece[]): readonly Piece[] {
  const words: Piece[] = [];
  let spaces: Piece[] = [];
  for (const [i, letter] of letters.entries()) {
    if (letter.text.trim() === '') {
      spaces.push(letter);
      continue;
    }
    if (isShadow(letters, i)) continue;
    const word = words.at(-1);
    if (spaces.length === 0 && word && isSameWord(word, letter))
      words[words.length - 1] = { ...word, text: word.text + letter.text, x1: Math.max(word.x1, letter.x1) };
    else words.push(word ? behindSpaces(letter, spaces) : letter);
    spaces = [];
  }
  return words;
}

/** Three spaces and more are no space between words: somebody set columns with them. */
function behindSpaces(letter: Piece, spaces: readonly Piece[]): Piece {
  if (spaces.length === 0) return letter;
  const text = ` ${letter.text}`;
  return spaces.length > MOST_SPACES ? { ...letter, text } : { ...letter, text, spaceTo: spaces.at(-1)?.x1 };
}

function isSameWord(word: Piece, letter: Piece): boolean {
  const size = Math.min(word.size, letter.size);
  return letter.x0 - word.x1 <= WORD_GAP * size && Math.abs(word.size - letter.size) <= SAME_SIZE * size;
}

function isShadow(letters: readonly Piece[], i: number): boolean {
  const { text, x0, size } = letters[i] as Piece;
  const before = letters.slice(Math.max(0, i - 3), i);
  return before.some((other) => other.text === text && x0 - other.x0 < SHADOW * size);
}
