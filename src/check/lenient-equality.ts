/** When a field is right for a reader who does not mind its wording: the measure of an outside ruler. */
import { foldWording } from './fold-wording.js';
import { equal, itemBeginning } from './strict-equality.js';
import { textSimilarity } from './text-similarity.js';

const LEAST_SHARED_WORDS = 0.6;
const LEAST_ALIKE_TITLE = 0.95;
/** A heading above is named for orientation; how much of it is repeated matters less than which one it is. */
const LEAST_ALIKE_GROUP = 0.85;

/** A found record stands near its golden line, or the two would not have been paired: near is enough. */
export function isNear(): boolean {
  return true;
}

/** Two JSON values → whether they are equal but for case, spaces and punctuation of their texts. */
export function equalFolded(expected: unknown, actual: unknown): boolean {
  return equal(expected, actual, foldWording);
}

/** Two lists → whether they hold the same texts, in whatever order and number. */
export function equalSets(expected: readonly string[], actual: readonly string[]): boolean {
  const [wanted, found] = [expected, actual].map((list) => new Set(list.map(foldWording)));
  return wanted?.size === found?.size && [...(wanted ?? [])].every((text) => found?.has(text));
}

/** Two wordings, null where there is none → whether they share three words of five (Jaccard). */
export function sharesWords(expected: string | null, actual: string | null): boolean {
  if (expected === null || actual === null) return expected === actual;
  const [wanted, found] = [words(expected), words(actual)];
  const shared = [...wanted].filter((word) => found.has(word)).length;
  const all = wanted.size + found.size - shared;
  return all === 0 || shared / all >= LEAST_SHARED_WORDS;
}

/** Two titles, null where there is none → whether hardly a letter differs. */
export function isSameTitle(expected: string | null, actual: string | null): boolean {
  return isAlike(expected, actual, LEAST_ALIKE_TITLE);
}

/** Two titles of items → the same of their beginnings, which is what a golden file holds. */
export function isSameItemTitle(expected: string, actual: string): boolean {
  return isSameTitle(itemBeginning(expected), itemBeginning(actual));
}

/** The headings above two rows → whether the nearest ones are the same. */
export function isSameGroup(expected: readonly string[], actual: readonly string[]): boolean {
  return isAlike(expected.at(-1) ?? null, actual.at(-1) ?? null, LEAST_ALIKE_GROUP);
}

function isAlike(expected: string | null, actual: string | null, least: number): boolean {
  if (expected === null || actual === null) return expected === actual;
  return textSimilarity(foldWording(expected), foldWording(actual)) >= least;
}

function words(text: string): ReadonlySet<string> {
  return new Set(foldWording(text).match(/[\p{L}\p{M}\p{N}]+/gu));
}
