/** Golden files against the documents they are about. */
import { basename, join } from 'node:path';
import { checkExtraction } from '../check/check-extraction.js';
import type { CheckReport } from '../check/check-report.js';
import type { Golden } from '../check/golden.js';
import { loadGolden } from '../check/load-golden.js';
import { extractFile } from '../pipeline.js';
import { failureReason } from './failure-reason.js';
import { planFilesIn } from './find-plan-files.js';

interface LoadedGolden {
  readonly path: string;
  readonly golden: Golden;
}

/** What came of several files: a file that fails is a line, and does not hold up the others. */
interface Collected<T> {
  readonly results: readonly T[];
  readonly problems: readonly string[];
}

/** Golden files, the folder of their documents, and the names to check (all where empty) → a report for each. */
export async function checkGoldenFiles(
  paths: readonly string[],
  corpus: string,
  names: readonly string[],
): Promise<Collected<CheckReport>> {
  const loaded = await collect(paths, async (path) => ({ path, golden: await loadGolden(path) }));
  const isChosen = (one: LoadedGolden) => names.length === 0 || names.some((name) => isNamed(one, name));
  const checked = await collect(loaded.results.filter(isChosen), ({ golden }) => checkOne(golden, corpus));
  const unchecked =
    names.length === 0
      ? await documentsWithout(loaded.results, corpus)
      : names.filter((name) => !loaded.results.some((one) => isNamed(one, name)));
  const missing = unchecked.map((name) => `${name}: no golden file for this document; write one`);
  return { results: checked.results, problems: [...loaded.problems, ...checked.problems, ...missing] };
}

async function checkOne(golden: Golden, corpus: string): Promise<CheckReport> {
  const document = join(corpus, golden.file);
  try {
    return checkExtraction(golden, await extractFile(document));
  } catch (error) {
    throw new Error(`${document}: ${failureReason(error)}`);
  }
}

/** By the name alone, so that the path of a document, of its golden file, or neither may be given. */
function isNamed({ path, golden }: LoadedGolden, name: string): boolean {
  return basename(name) === basename(path) || basename(name) === basename(golden.file);
}

async function documentsWithout(loaded: readonly LoadedGolden[], corpus: string): Promise<readonly string[]> {
  const known = new Set(loaded.map(({ golden }) => join(corpus, golden.file)));
  return (await planFilesIn(corpus)).filter((document) => !known.has(document));
}

async function collect<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<Collected<R>> {
  const results: R[] = [];
  const problems: string[] = [];
  for (const item of items) {
    try {
      results.push(await run(item));
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  return { results, problems };
}
