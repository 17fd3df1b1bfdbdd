/** A batch: workers read and extract, one writer stores, in the order of the files. */
import { createReadStream } from 'node:fs';
import type { Database } from '../store/database.js';
import { findKnownSha256 } from '../store/known-documents.js';
import { EXTRACTOR_VERSION } from '../version.js';
import type { FileAnswer, FileTask } from './batch-worker.js';
import { inGroups } from './in-groups.js';
import { mapInOrder } from './map-in-order.js';
import { splitLines, TOO_LONG } from './split-lines.js';
import type { Answered, ImportResult } from './store-answer.js';
import type { WorkerPool } from './worker-pool.js';

/** One thing to import: what it is called in results, and the worker's task. */
export type ImportJob =
  | { readonly path: string; readonly name: 'importFile'; readonly task: FileTask }
  | { readonly path: string; readonly name: 'importResultLine'; readonly task: string };

/** Stores a group of answers → what became of each. Raises StoreError where the database itself fails. */
export type Store = (group: readonly Answered[]) => Promise<readonly ImportResult[]>;

/** How many documents of each worker may be in memory at once: one at work, two that wait for one before them. */
export const IN_HAND = 3;
/**
 * So many documents are written in one transaction, so that pages and words that they share are written once. What a
 * power cut costs is no more than these; what a reader waits for, no longer than this.
 */
const GROUP = {
  most: 16,
  weigh: ({ answer }: Answered) =>
    'value' in answer && answer.value.kind === 'extracted' ? answer.value.json.length : 0,
  heaviest: 4_000_000,
  milliseconds: 300,
};

/** Files → jobs, each made when its turn has come: another run may have stored the file by then. */
export function* fileJobs(db: Database, files: Iterable<string>): Generator<ImportJob, void, void> {
  for (const path of files) {
    const knownSha256 = findKnownSha256(db, path, EXTRACTOR_VERSION);
    yield { path, name: 'importFile', task: { path, knownSha256 } };
  }
}

/** A file of NDJSON results → jobs. Raises Error where the file cannot be read. */
export async function* resultLineJobs(file: string): AsyncGenerator<ImportJob, void, void> {
  let number = 0;
  for await (const line of splitLines(createReadStream(file))) {
    number++;
    const task = line === TOO_LONG ? '' : line;
    yield { path: `${file}, record ${number}`, name: 'importResultLine', task };
  }
}

/**
 * Imports the jobs, some of them stored together → what became of each, in their order. With one worker extracting and
 * writing take turns, so that one core is used; with more they go on at once. Begins no more jobs once the signal is
 * aborted, and ends when those in hand are stored. Raises what storing raises.
 */
export async function* importBatch(
  jobs: Iterable<ImportJob> | AsyncIterable<ImportJob>,
  pool: WorkerPool,
  store: Store,
  stop: AbortSignal,
): AsyncGenerator<ImportResult, void, void> {
  const work = async ({ path, name, task }: ImportJob): Promise<Answered> => ({
    path,
    answer: await pool.run<FileAnswer>(name, task),
  });
  const isAhead = pool.jobs > 1;
  const answers = mapInOrder(until(stop, jobs), work, isAhead ? pool.jobs * IN_HAND : 1);
  for await (const group of inGroups(answers, { ...GROUP, isAhead })) {
    yield* await store(group);
  }
}

async function* until<T>(stop: AbortSignal, items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  for await (const item of items) {
    if (stop.aborted) return;
    yield item;
  }
}
