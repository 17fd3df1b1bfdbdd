/** Worker processes that may hang or die: each such loss costs the one task it was busy with. */
import { fileURLToPath } from 'node:url';
import workerpool, { type Pool } from 'workerpool';

export interface PoolOptions {
  readonly jobs: number;
  /** How long a task may take. */
  readonly seconds: number;
  /** The script of a worker; the compiled one, because node does not read TypeScript. */
  readonly worker?: URL;
}

/** What a task gave, or why its worker was lost. */
export type Answer<R> = ({ readonly value: R } | { readonly lost: string }) & {
  readonly milliseconds: number;
};

/** This way leads to the compiled file from src/batch and from dist/batch alike. */
const WORKER = new URL('../../dist/batch/worker-process.js', import.meta.url);
/** The heap of one worker: room for the largest text that is read; more is a fault that shall cost one file. */
const HEAP_MB = 1024;
/** What hangs is not waited for any longer once its time is over. */
const CLOSING_MS = 500;
/** So much of a dying worker's last words is kept. */
const LAST_WORDS = 4000;

/** `jobs` workers that are kept busy; close() lets go of them. */
export class WorkerPool {
  readonly jobs: number;
  readonly #pool: Pool;
  readonly #seconds: number;
  /** A queue of the pool's own is forgotten when a worker dies, so the tasks wait here. */
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor({ jobs, seconds, worker = WORKER }: PoolOptions) {
    this.jobs = jobs;
    this.#free = jobs;
    this.#seconds = seconds;
    this.#pool = workerpool.pool(fileURLToPath(worker), {
      maxWorkers: jobs,
      minWorkers: jobs,
      // A thread that runs out of memory can take the whole process with it; a process dies alone.
      workerType: 'process',
      workerTerminateTimeout: CLOSING_MS,
      // What a dying worker prints is for the report, not for the terminal.
      emitStdStreams: true,
      // Plans live shortly: a small nursery holds the memory of all workers together down. Each worker collects its garbage
      // itself: four threads more in each would take the cores from the other workers.
      forkOpts: {
        execArgv: [`--max-old-space-size=${HEAP_MB}`, '--max-semi-space-size=6', '--single-threaded-gc'],
        serialization: 'advanced',
      },
    });
  }

  /** Runs the worker's task of this name → its value, or why there is none. Never rejects. */
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
    let words = '';
    const on = ({ stderr = '' }: { stderr?: string }) => {
      words = (words + stderr).slice(0, LAST_WORDS);
    };
    try {
      return { value: (await this.#pool.exec(name, [task], { on }).timeout(this.#seconds * 1000)) as R };
    } catch (error) {
      if (error instanceof workerpool.Promise.TimeoutError) return { lost: this.#explainHang() };
      return { lost: explainDeath(error as Error, words) };
    }
  }

  #explainHang(): string {
    return `not done after ${this.#seconds} s; try this file alone with a longer --timeout`;
  }

  /** Ends all workers, whatever they do. */
  async close(): Promise<void> {
    await this.#pool.terminate(true);
  }
}

/** node aborts when its heap is full, and the system kills whom it has no more memory for. */
const OUT_OF_MEMORY = /signalCode: `SIG(?:ABRT|KILL)`/u;
const EXIT_CODE = /exitCode: `(\d+)`/u;
/** "Error: nobody waits for this", the line of a stack trace that says what happened. */
const LAST_ERROR = /^\w{0,40}Error: (.+)$/mu;

function explainDeath({ message }: Error, words: string): string {
  if (OUT_OF_MEMORY.test(message)) return 'takes more memory than one file may have; split it';
  const code = EXIT_CODE.exec(message)?.[1];
  const reason = LAST_ERROR.exec(words)?.[1] ?? (code ? `exit code ${code}` : message);
  return `its worker died (${reason.replace(/\s+/gu, ' ').trim()})`;
}
