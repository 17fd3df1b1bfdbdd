/** When a field is right to the letter; only the typing of accents and runs of white space are no difference. */
import type { LineRange } from './comparable.js';
import { foldText } from './fold-text.js';

/** How much of an item's title a golden file holds. */
const ITEM_TITLE_LENGTH = 60;

/** Two JSON values → whether they are equal all through, texts as `fold` leaves them. */
export function equal(expected: unknown, actual: unknown, fold = foldText): boolean {
  if (typeof expected === 'string' && typeof actual === 'string') return fold(expected) === fold(actual);
  if (!isObject(expected) || !isObject(actual)) return expected === actual;
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...keys].every((key) => equal(expected[key], actual[key], fold));
}

/** The parents that may be meant and those found → whether each found one is among them. */
export function isOneOf(expected: readonly (string | null)[], actual: readonly (string | null)[]): boolean {
  return actual.every((parent) => expected.includes(parent));
}

/** The line of a value and the lines of a quote → whether the quote holds it. */
export function liesWithin(expected: LineRange, actual: LineRange): boolean {
  return actual.from <= expected.from && expected.to <= actual.to;
}

/** Two titles of items → whether they begin alike, as far as a golden file holds them. */
export function beginsEqually(expected: string, actual: string): boolean {
  return itemBeginning(expected) === itemBeginning(actual);
}

/** The title of an item → as much of it as a golden file holds. */
export function itemBeginning(title: string): string {
  return foldText(title).slice(0, ITEM_TITLE_LENGTH).trimEnd();
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
