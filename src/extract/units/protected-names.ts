/** Names with "và", commas or verbs of their own, found in a text so that nothing is cut inside them. */
import { foldTones } from '../citations/fold-letters.js';
import { COMPOUND_NAMES, NAMES_WITH_VERBS, SIMPLE_NAMES } from './unit-compounds.js';
import type { FoldedText } from './unit-start.js';
import { WORD_END, WORD_START } from './word-patterns.js';

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

// Two patterns, for a name with a verb may overlap one with a comma ("quản lý các khu công nghiệp, khu kinh tế").
const COMPOUNDS = [COMPOUND_NAMES, NAMES_WITH_VERBS].map(
  (names) => new RegExp(`${WORD_START}(?:${longestFirst(names)})${WORD_END}`, 'gu'),
);
const KNOWN = new RegExp(`(?:${longestFirst([...COMPOUND_NAMES, ...SIMPLE_NAMES])})${WORD_END}`, 'uy');

/** A text → for each of its characters whether it lies in a name or bracket that may not be cut (1) or not (0). */
export function markUncut({ raw, folded }: FoldedText): Uint8Array {
  const marks = new Uint8Array(raw.length);
  const found = COMPOUNDS.flatMap((pattern) => [...folded.matchAll(pattern)]);
  const brackets = raw.includes('(') ? [...raw.matchAll(/\([^()]*\)?/gu)] : [];
  for (const { index, 0: words } of [...found, ...brackets]) marks.fill(1, index, index + words.length);
  return marks;
}

/** Length of the known name of a department or section at `at` in a folded text, or 0. */
export function knownNameLength(folded: string, at: number): number {
  KNOWN.lastIndex = at;
  return KNOWN.exec(folded)?.[0].length ?? 0;
}
