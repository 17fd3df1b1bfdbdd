import { createReadStream, existsSync } from 'node:fs';
import { answerRequests } from '../batch/answer-requests.js';
import { WorkerPool } from '../batch/worker-pool.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import type { PoolSettings } from './pool-options.js';

/**
 * Answers each line of the file ("-": stdin) with a line. A request that fails is answered too, so it makes no exit
 * code: whoever drives a filter takes that for the loss of the whole share of work.
 */
export async function extractStream(
  file: string,
  { jobs, timeout }: PoolSettings,
  output: Output,
): Promise<ExitCode> {
  if (file !== '-' && !existsSync(file)) {
    output.err(`${file}: no such file; check the path\n`);
    return EXIT.failed;
  }
  const pool = new WorkerPool({ jobs, seconds: timeout });
  try {
    const input = file === '-' ? process.stdin : createReadStream(file);
    for await (const answer of answerRequests(input, pool)) {
      output.out(`${answer}\n`);
      await output.drained?.();
    }
    return EXIT.fine;
  } finally {
    await pool.close();
  }
}
