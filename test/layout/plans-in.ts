import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The real documents, where they are beside the checkout. */
export const REAL = '../shared/corpus';

/** A folder → the paths of the plan texts in it; none where there is no such folder. */
export function plansIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
    .map((name) => join(folder, name));
}
