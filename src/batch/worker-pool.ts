/** Worker threads that may hang or die: each such loss costs the one task it was busy with. */
import { Piscina } from 'piscina';

export interface PoolOptions {
  readonly jobs: number;
  /** How long a task may take. */
  readonly seconds: number;
  /** The module whose exports are the tasks; the compiled one, because threads do not read TypeScript. */
  readonly worker?: URL;
}

/** What a task gave, or why its worker was lost. */
export type Answer<R> = ({ readonly value: R } | { readonly lost: string }) & {
  readonly milliseconds: number;
};

/** This way leads to the compiled file from src/batch and from dist/batch alike. */
const WORKER = new URL('../../dist/batch/batch-worker.js', import.meta.url);
/** The heap of one worker: room for the largest text that is read; more is a fault that shall cost one file. */
const HEAP_MB = 1024;
/** A thread that stands in the middle of a system call is not waited for any longer. */
const CLOSING_MS = 2000;

/** `jobs` workers that are kept busy; close() lets go of them. */
export class WorkerPool {
  readonly jobs: number;
  readonly #pool: Piscina;
  readonly #seconds: number;
  /** A task gets its time when a worker is free for it, so those without one wait here, not in the pool's own queue. */
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor({ jobs, seconds, worker = WORKER }: PoolOptions) {
    this.jobs = jobs;
    this.#free = jobs;
    this.#seconds = seconds;
    this.#pool = new Piscina({
      filename: worker.href,
      minThreads: jobs,
      maxThreads: jobs,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    // A worker that dies without a task costs nothing: the pool makes another one.
    this.#pool.on('error', () => {});
  }

  /** Runs the worker's export of this name → its value, or why there is none. Never rejects. */
  async run<R>(name: string, task: unknown): Promise<Answer<R>> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    const start = performance.now();
    const outcome = await this.#runNow<R>(name, task);
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free++;
    return { ...outcome, milliseconds: Math.round(performance.now() - start) };
  }

  async #runNow<R>(name: string, task: unknown): Promise<{ value: R } | { lost: string }> {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), this.#seconds * 1000);
    try {
      return { value: (await this.#pool.run(task, { name, signal: limit.signal })) as R };
    } catch (error) {
      return { lost: limit.signal.aborted ? this.#explainHang() : explainDeath(error) };
    } finally {
      clearTimeout(timer);
    }
  }

  #explainHang(): string {
    return `not done after ${this.#seconds} s; try this file alone with a longer --timeout`;
  }

  /** Ends all workers, whatever they do. */
  async close(): Promise<void> {
    const patience = new Promise((resolve) => setTimeout(resolve, CLOSING_MS).unref());
    await Promise.race([this.#pool.destroy(), patience]);
  }
}

function explainDeath(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'takes more memory than one file may have; split it';
  return `its worker died (${String(message ?? error)
    .replace(/\s+/gu, ' ')
    .trim()})`;
}
