/** Names with "và", commas or verbs of their own, found in a text so that nothing is cut inside them. */

import { foldTones } from '../citations/fold-letters.js';
import { matchAt } from '../match-at.js';
import { COMPOUND_NAMES, NAMES_WITH_VERBS, SIMPLE_NAMES } from './unit-compounds.js';
import type { FoldedText } from './unit-start.js';
import { WORD_END } from './word-patterns.js';

/** Commas, hyphens and plain gaps stand for each other in these names: "Lao động - Thương binh", "Văn hóa Thể thao". */
function looseForm(name: string): string {
  return foldTones(name)
    .replace(/,? /gu, (gap) => (gap === ' ' ? ' ' : '§'))
    .replace(/ và /gu, '\\s+(?:và|&)\\s+')
    .replace(/§/gu, '(?:\\s*[,–-]\\s*|\\s+)')
    .replace(/ /gu, '\\s+');
}

function longestFirst(names: readonly string[]): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map(looseForm)
    .join('|');
}

const WORD = /[A-Za-zÀ-ɏḀ-ỹ\p{N}]+/gu;
const WORD_AT = new RegExp(WORD.source, 'uy');

/** Patterns for names by the word that they begin with: there are hundreds of names, and most words begin none. */
type NamesByWord = ReadonlyMap<string, RegExp>;

function byFirstWord(names: readonly string[]): NamesByWord {
  const words = new Map<string, string[]>();
  for (const name of names) {
    const [word = ''] = foldTones(name).match(WORD) ?? [];
    words.set(word, [...(words.get(word) ?? []), name]);
  }
  const toPattern = (alike: readonly string[]) => new RegExp(`(?:${longestFirst(alike)})${WORD_END}`, 'uy');
  return new Map([...words].map(([word, alike]) => [word, toPattern(alike)]));
}

// Two lists, for a name with a verb may overlap one with a comma ("quản lý các khu công nghiệp, khu kinh tế").
const COMPOUNDS = [COMPOUND_NAMES, NAMES_WITH_VERBS].map(byFirstWord);
const KNOWN = byFirstWord([...COMPOUND_NAMES, ...SIMPLE_NAMES]);

/** A text → for each of its characters whether it lies in a name or bracket that may not be cut (1) or not (0). */
export function markUncut({ raw, folded }: FoldedText): Uint8Array {
  const marks = new Uint8Array(raw.length);
  const words = [...folded.matchAll(WORD)];
  for (const names of COMPOUNDS) {
    let end = 0;
    for (const { 0: word, index } of words) {
      const length = index < end ? 0 : lengthAt(names, word, folded, index);
      if (length > 0) end = index + length;
      marks.fill(1, index, index + length);
    }
  }
  const brackets = raw.includes('(') ? raw.matchAll(/\([^()]*\)?/gu) : [];
  for (const { index, 0: inside } of brackets) marks.fill(1, index, index + inside.length);
  return marks;
}

/** Length of the known name of a department or section at `at` in a folded text, or 0. */
export function knownNameLength(folded: string, at: number): number {
  const word = matchAt(WORD_AT, folded, at)?.[0];
  return word === undefined ? 0 : lengthAt(KNOWN, word, folded, at);
}

/** The word at `at` in a folded text → the length of the name that begins with it, or 0. */
function lengthAt(names: NamesByWord, word: string, folded: string, at: number): number {
  const pattern = names.get(word);
  return pattern === undefined ? 0 : (matchAt(pattern, folded, at)?.[0].length ?? 0);
}
