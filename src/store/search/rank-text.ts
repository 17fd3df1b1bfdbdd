import { type Word, wordsOf } from '../spelling/word-keys.js';
import type { Alternative, SearchQuery } from './search-query.js';
import type { Term } from './search-tokens.js';

/** A part of a text that a search found. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** How well a text answers a search, and where. */
export interface RankedText {
  readonly score: number;
  readonly marks: readonly Mark[];
}

/** A spelling other than the one that was typed counts for so much less. */
const OTHER_SPELLING = 0.7;
/** From about so many words on a text says much else. */
const LONG_TEXT = 60;

/**
 * A text in NFC and a search → its rank; null where the text does not answer it after all. What counts is that the words
 * stand as typed, side by side and in their order, and that the text says little else.
 */
export function rankText(text: string, query: SearchQuery): RankedText | null {
  const words = wordsOf(text);
  const ranked = query.flatMap((alternative) => rankTerms(words, alternative) ?? []);
  if (ranked.length === 0) return null;
  const brevity = LONG_TEXT / (LONG_TEXT + words.length);
  const best = Math.max(...ranked.map(({ score }) => score)) + 0.1 * (ranked.length - 1);
  return { score: best * (0.5 + 0.5 * brevity), marks: joinMarks(ranked.flatMap(({ marks }) => marks)) };
}

function rankTerms(words: readonly Word[], { terms, excluded }: Alternative): RankedText | null {
  if (excluded.some((term) => findTerm(words, term).length > 0)) return null;
  const found = terms.map((term) => findTerm(words, term));
  if (found.some((places) => places.length === 0)) return null;
  const spelling = found.map((places) =>
    Math.max(...places.map(({ isAsTyped }) => (isAsTyped ? 1 : OTHER_SPELLING))),
  );
  const marks = found.flatMap((places) =>
    places.map(({ first, last }) => ({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 })),
  );
  const average = spelling.reduce((sum, one) => sum + one, 0) / terms.length;
  return { score: average * (1 + longestRun(found) / terms.length), marks };
}

interface Occurrence {
  readonly first: number;
  readonly last: number;
  readonly isAsTyped: boolean;
}

function findTerm(
  words: readonly Word[],
  { words: sought, isPrefix, isPhrase }: Term,
): readonly Occurrence[] {
  const hasMarks = sought.some(({ marked, folded }) => marked !== folded);
  const occurrences: Occurrence[] = [];
  for (let first = 0; first + sought.length <= words.length; first++) {
    let isAsTyped = true;
    const fits = sought.every(({ marked, folded }, index) => {
      const word = words[first + index];
      const isOpen = isPrefix && index === sought.length - 1;
      const same = (a: string | undefined, b: string) => (isOpen ? a?.startsWith(b) === true : a === b);
      if (same(word?.marked, marked)) return true;
      isAsTyped = false;
      return marked === folded && !(isPhrase && hasMarks) && same(word?.folded, folded);
    });
    if (fits) occurrences.push({ first, last: first + sought.length - 1, isAsTyped });
  }
  return occurrences;
}

/** How many terms stand side by side in their order, at most. */
function longestRun(found: readonly (readonly Occurrence[])[]): number {
  let longest = 0;
  let runs: ReadonlyMap<number, number> = new Map();
  for (const places of found) {
    runs = new Map(places.map(({ first, last }) => [last, (runs.get(first - 1) ?? 0) + 1]));
    longest = Math.max(longest, ...runs.values());
  }
  return longest;
}

function joinMarks(marks: readonly Mark[]): readonly Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && mark.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else joined.push(mark);
  }
  return joined;
}
