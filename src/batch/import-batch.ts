/** A batch: workers read and extract, this thread alone writes, in the order of the files. */
import { createReadStream } from 'node:fs';
import type { Database } from '../store/database.js';
import { findKnownSha256 } from '../store/known-documents.js';
import { EXTRACTOR_VERSION } from '../version.js';
import type { FileAnswer, FileTask } from './batch-worker.js';
import { mapInOrder } from './map-in-order.js';
import { splitLines, TOO_LONG } from './split-lines.js';
import { type ImportResult, storeAnswer } from './store-answer.js';
import type { WorkerPool } from './worker-pool.js';

/** One thing to import: what it is called in results, and the worker's task. */
export type ImportJob =
  | { readonly path: string; readonly name: 'importFile'; readonly task: FileTask }
  | { readonly path: string; readonly name: 'importResultLine'; readonly task: string };

/** How many documents of each worker may be in memory at once: one at work, one that waits to be written, one to spare. */
export const IN_HAND = 3;

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
 * Imports the jobs, one transaction each → what became of each, in their order. Begins no more of them once the signal
 * is aborted, and ends when those in hand are stored. Raises StoreError where the database itself fails.
 */
export async function* importBatch(
  db: Database,
  importId: number,
  jobs: Iterable<ImportJob> | AsyncIterable<ImportJob>,
  pool: WorkerPool,
  stop: AbortSignal,
): AsyncGenerator<ImportResult, void, void> {
  const work = async ({ path, name, task }: ImportJob) => ({
    path,
    answer: await pool.run<FileAnswer>(name, task),
  });
  for await (const { path, answer } of mapInOrder(until(stop, jobs), work, pool.jobs * IN_HAND)) {
    yield storeAnswer(db, importId, path, answer);
  }
}

async function* until<T>(stop: AbortSignal, items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  for await (const item of items) {
    if (stop.aborted) return;
    yield item;
  }
}
