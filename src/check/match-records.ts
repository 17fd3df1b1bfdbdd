import type { Comparable, LineRange } from './comparable.js';
import type { Identity } from './record-identity.js';

export interface Matching<T> {
  readonly pairs: readonly { readonly expected: T; readonly actual: T }[];
  readonly missed: readonly T[];
  readonly extra: readonly T[];
}

interface Candidate<T> {
  readonly expected: T;
  readonly actual: T;
  readonly cost: number;
}

/** What one line of distance weighs against unlike texts: little, a text that is alike says more than its line. */
const COST_PER_LINE = 0.1;

/**
 * Golden and extracted records of one type → pairs, and what is left over on each side in its order.
 * The best pair first, each record once; among equals a required golden record goes before an optional one.
 */
export function matchRecords<T extends Comparable>(
  expected: readonly T[],
  actual: readonly T[],
  identity: Identity<T>,
): Matching<T> {
  const taken = new Set<T>();
  const pairs = candidates(expected, actual, identity).filter((candidate) => {
    if (taken.has(candidate.expected) || taken.has(candidate.actual)) return false;
    taken.add(candidate.expected).add(candidate.actual);
    return true;
  });
  const isLeft = (record: T) => !taken.has(record);
  return { pairs, missed: expected.filter(isLeft), extra: actual.filter(isLeft) };
}

function candidates<T extends Comparable>(
  expected: readonly T[],
  actual: readonly T[],
  identity: Identity<T>,
): readonly Candidate<T>[] {
  return expected
    .flatMap((golden) => actual.map((found) => candidate(golden, found, identity)))
    .filter((one) => one !== null)
    .sort((a, b) => a.cost - b.cost || Number(a.expected.optional) - Number(b.expected.optional));
}

function candidate<T extends Comparable>(expected: T, actual: T, identity: Identity<T>): Candidate<T> | null {
  const apart = linesApart(expected.line, actual.line);
  if (apart > identity.slack) return null;
  const unlike = identity.unlikeness(expected, actual);
  return unlike === null ? null : { expected, actual, cost: unlike + apart * COST_PER_LINE };
}

function linesApart(a: LineRange, b: LineRange): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}
