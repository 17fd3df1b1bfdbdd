/** The one writer of a batch. It has a thread of its own: a worker that is done need not wait until SQLite is. */
import { fileURLToPath } from 'node:url';
import workerpool, { type Pool } from 'workerpool';
import { StoreError } from '../store/store-error.js';
import type { Answered, ImportResult } from './store-answer.js';
import type { Stored } from './storing-thread.js';

/** This way leads to the compiled file from src/batch and from dist/batch alike. */
const SCRIPT = new URL('../../dist/batch/storing-thread.js', import.meta.url);

/** Writes into the database at a path, with a connection of its own; close() lets go of it. */
export class StoreThread {
  readonly #pool: Pool = workerpool.pool(fileURLToPath(SCRIPT), {
    maxWorkers: 1,
    workerType: 'thread',
    workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: 3 } },
  });

  constructor(readonly path: string) {}

  /** As `storeAnswers`. Raises StoreError where the database itself fails. */
  async store(importId: number, group: readonly Answered[]): Promise<readonly ImportResult[]> {
    const stored: Stored = await this.#pool.exec('storeGroup', [this.path, importId, group]);
    if ('unusable' in stored) throw new StoreError(stored.unusable);
    return stored.results;
  }

  /** Closes the connection and ends the thread. */
  async close(): Promise<void> {
    await this.#pool.exec('closeStore', []);
    await this.#pool.terminate();
  }
}
