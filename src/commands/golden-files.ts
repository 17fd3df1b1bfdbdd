/** What stands in a folder of golden files. */
import { access, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AcceptedState, acceptedStateOf } from '../check/accepted-state.js';
import type { CheckReport } from '../check/check-report.js';
import type { KnownMiss } from '../check/known-misses.js';
import { loadAcceptedState, loadKnownMisses } from '../check/load-golden.js';

const KNOWN_MISSES = 'known-misses.json';
const ACCEPTED = 'accepted.json';

/** A folder → the paths of its golden files; none where there is no such folder. */
export async function findGoldenFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json') && name !== KNOWN_MISSES && name !== ACCEPTED)
    .toSorted()
    .map((name) => join(folder, name));
}

/** A folder → its list of known misses, empty where it has none. Raises GoldenError where it cannot be used. */
export async function loadKnownMissesIn(folder: string): Promise<readonly KnownMiss[]> {
  const path = join(folder, KNOWN_MISSES);
  return (await isThere(path)) ? loadKnownMisses(path) : [];
}

/** A folder → its accepted state, null where it has none. Raises GoldenError where it cannot be used. */
export async function loadAcceptedStateIn(folder: string): Promise<AcceptedState | null> {
  const path = join(folder, ACCEPTED);
  return (await isThere(path)) ? loadAcceptedState(path) : null;
}

/** Writes the report down as the accepted state of the folder, in the place of an earlier one. */
export async function acceptIn(folder: string, report: CheckReport): Promise<string> {
  const path = join(folder, ACCEPTED);
  await writeFile(path, `${JSON.stringify(acceptedStateOf(report), null, 2)}\n`);
  return path;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
