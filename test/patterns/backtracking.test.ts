/**
 * Every regular expression of the program against recheck. That takes minutes, so those that were found to take linear
 * time stand in safe-patterns.json: only a pattern that is new or has changed is checked here and now, and it must be
 * found safe; `npx vitest run test/patterns -u` then adds it to the list.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { expect, it } from 'vitest';
import { type Pattern, patternsOf } from './patterns-of.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const SAFE = fileURLToPath(new URL('./safe-patterns.json', import.meta.url));

const nameOf = ({ source, flags }: Pattern) => `/${source}/${flags}`;
const digestOf = (pattern: Pattern) =>
  createHash('sha256').update(nameOf(pattern)).digest('hex').slice(0, 12);

it('finds every pattern to take linear time', { timeout: 600_000 }, async () => {
  const patterns = await patternsOf(DIST);
  expect(patterns.length).toBeGreaterThan(300);
  const checked = new Set<string>(JSON.parse(readFileSync(SAFE, 'utf8')));
  const doubtful = patterns
    .filter((pattern) => !checked.has(digestOf(pattern)))
    .map((pattern) => ({
      pattern,
      ...checkSync(pattern.source, pattern.flags, { timeout: 8000, randomSeed: 1 }),
    }))
    .filter(({ status }) => status !== 'safe');
  expect(doubtful.map(({ pattern, status }) => `${status}: ${pattern.file}: ${nameOf(pattern)}`)).toEqual([]);
  const digests = [...new Set(patterns.map(digestOf))].sort();
  await expect(`${JSON.stringify(digests, null, 2)}\n`).toMatchFileSnapshot(SAFE);
});

it('names letters by their ranges where plans are read', async () => {
  const patterns = await patternsOf(DIST);
  const wide = patterns.filter(
    ({ source, file }) => source.includes('\\p{L}') && /\/(?:parse(?!\/formats)|extract)\//u.test(file),
  );
  expect(wide.map(({ file, source }) => `${file}: ${source}`)).toEqual([]);
});

it('would find one that does not', () => {
  const { status } = checkSync('(?:Sở|Sở \\p{L}+)+$', 'u', { timeout: 8000, randomSeed: 1 });
  expect(status).toBe('vulnerable');
});
