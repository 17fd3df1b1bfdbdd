import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Cell, RowStream } from '../query/query-records.js';
import { QuestionError } from '../question-error.js';
import { StoreError } from '../store-error.js';
import type { StatementAnswer } from './answer-statement.js';

/** A process needs the compiled program: this way leads to it from src/store/sql and from dist/store/sql alike. */
const PROGRAM = fileURLToPath(new URL('../../../dist/store/sql/answer-statement.js', import.meta.url));

/**
 * A database, a SELECT of a user and how long it may take → its rows. Nothing can be written by it.
 * Raises QuestionError where it is no single SELECT that SQLite takes, StoreError where it fails or takes longer.
 */
export async function runStatement(path: string, sql: string, seconds: number): Promise<RowStream> {
  const child = fork(PROGRAM, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const stop = () => child.kill('SIGKILL');
  process.once('exit', stop);
  const timer = setTimeout(stop, seconds * 1000);
  try {
    const answer = await new Promise<StatementAnswer | null>((resolve, reject) => {
      child.once('message', (message) => resolve(message as StatementAnswer));
      child.once('error', reject);
      child.once('exit', () => resolve(null));
      child.send({ path, sql }, (error) => error && reject(error));
    });
    if (answer === null) throw new StoreError(explainEnd(child.signalCode, seconds));
    if ('error' in answer) throw new (answer.isWrong ? QuestionError : StoreError)(explain(answer.error));
    return { columns: answer.columns, rows: answer.rows as readonly (readonly Cell[])[] };
  } finally {
    clearTimeout(timer);
    process.off('exit', stop);
    stop();
  }
}

function explainEnd(signal: NodeJS.Signals | null, seconds: number): string {
  return signal === 'SIGKILL'
    ? `stopped after ${seconds} s; ask for less, or give it longer with --timeout`
    : 'the answer does not fit into memory; ask for less, or count in SQL';
}

function explain(message: string): string {
  if (message.includes('more than one statement')) return 'more than one statement; write one SELECT';
  if (message.includes('contains no statements')) return 'no statement; write a SELECT';
  return `SQL: ${message}`;
}
