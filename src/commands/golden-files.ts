/** What stands in a folder of golden files. */
import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnownMiss } from '../check/known-misses.js';
import { loadKnownMisses } from '../check/load-golden.js';

const KNOWN_MISSES = 'known-misses.json';

/** A folder → the paths of its golden files; none where there is no such folder. */
export async function findGoldenFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json') && name !== KNOWN_MISSES)
    .toSorted()
    .map((name) => join(folder, name));
}

/** A folder → its list of known misses, empty where it has none. Raises GoldenError where it cannot be used. */
export async function loadKnownMissesIn(folder: string): Promise<readonly KnownMiss[]> {
  const path = join(folder, KNOWN_MISSES);
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  return isThere ? loadKnownMisses(path) : [];
}
