/**
 * Every regular expression of the program against recheck. That takes minutes, so those that were checked stand in
 * verdicts.json: a pattern that is new or has changed is checked here and now, and must be found safe or undecided.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { expect, it } from 'vitest';
import { type Pattern, patternsOf } from './patterns-of.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

interface Verdicts {
  /** Digests of the patterns that were found to take linear time. */
  readonly safe: readonly string[];
  /** Patterns that recheck came to no end with, in 3 seconds. The list may only shrink. */
  readonly undecided: readonly string[];
  /** Patterns that recheck calls vulnerable. The list may only shrink. */
  readonly vulnerable: readonly string[];
}

const verdicts: Verdicts = JSON.parse(readFileSync(new URL('./verdicts.json', import.meta.url), 'utf8'));
const nameOf = ({ source, flags }: Pattern) => `/${source}/${flags}`;
const digestOf = (pattern: Pattern) =>
  createHash('sha256').update(nameOf(pattern)).digest('hex').slice(0, 12);

it('finds no new pattern that backtracks over unbounded text', { timeout: 600_000 }, async () => {
  const patterns = await patternsOf(DIST);
  expect(patterns.length).toBeGreaterThan(300);
  const names = new Set(patterns.map(nameOf));
  expect([...verdicts.vulnerable, ...verdicts.undecided].filter((name) => !names.has(name))).toEqual([]);
  const checked = new Set(verdicts.safe);
  const known = new Set([...verdicts.vulnerable, ...verdicts.undecided]);
  const fresh = patterns.filter((pattern) => !checked.has(digestOf(pattern)) && !known.has(nameOf(pattern)));
  const vulnerable = fresh.filter(
    ({ source, flags }) => checkSync(source, flags, { timeout: 5000, randomSeed: 1 }).status === 'vulnerable',
  );
  expect(vulnerable.map((pattern) => `${pattern.file}: ${nameOf(pattern)}`)).toEqual([]);
});
