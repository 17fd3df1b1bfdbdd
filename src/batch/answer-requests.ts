import { requestId } from './extract-request.js';
import { IN_HAND } from './import-batch.js';
import { mapInOrder } from './map-in-order.js';
import { splitLines, TOO_LONG } from './split-lines.js';
import type { WorkerPool } from './worker-pool.js';

/**
 * Lines that ask for records → a line that answers each, in their order, in constant memory. A request that fails, and
 * one that costs its worker, is answered with an error. Raises what the source raises.
 */
export async function* answerRequests(
  input: AsyncIterable<Uint8Array>,
  pool: WorkerPool,
): AsyncGenerator<string, void, void> {
  const work = async (line: string | typeof TOO_LONG): Promise<string> => {
    if (line === TOO_LONG) return JSON.stringify({ id: null, error: 'the line is too long' });
    const answer = await pool.run<string>('answerRequest', line);
    return 'value' in answer ? answer.value : JSON.stringify({ id: requestId(line), error: answer.lost });
  };
  yield* mapInOrder(splitLines(input), work, pool.jobs * IN_HAND);
}
