/** The options of every command that has workers. */
import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';

export interface PoolSettings {
  readonly jobs: number;
  readonly timeout: number;
}

/** More workers than any machine has cores for only cost memory. */
const MOST_JOBS = 256;
const SECONDS = 60;

/** Adds --jobs and --timeout to a command. */
export function addPoolOptions(command: Command): Command {
  return command
    .option('--jobs <n>', 'how many documents to work on at once', readJobs, availableParallelism())
    .option('--timeout <seconds>', 'give a document up after this time', readSeconds, SECONDS);
}

function readJobs(text: string): number {
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_JOBS}.`);
}

function readSeconds(text: string): number {
  const seconds = Number(text);
  // A timer of node holds no more than 2^31 milliseconds and fires at once for more.
  if (seconds > 0 && seconds <= 2_000_000) return seconds;
  throw new InvalidArgumentError('Give a number of seconds above 0.');
}
