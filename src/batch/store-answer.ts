import BetterSqlite3 from 'better-sqlite3';
import type { Database } from '../store/database.js';
import { asStoreError } from '../store/database.js';
import { countRecords, type RecordCounts, recordFile } from '../store/import-run.js';
import { countStored } from '../store/known-documents.js';
import { type WriteOutcome, writeExtraction } from '../store/write-extraction.js';
import type { Extracted, FileAnswer } from './batch-worker.js';
import type { Answer } from './worker-pool.js';

/** What became of one file of an import. */
export interface ImportResult {
  readonly path: string;
  readonly outcome: WriteOutcome | 'failed';
  /** Why it failed; null where it did not. */
  readonly reason: string | null;
  readonly counts: RecordCounts | null;
  /** How many diagnostics are warnings. */
  readonly odd: number;
}

/** The answer of a worker about the thing that is imported under a name. */
export interface Answered {
  readonly path: string;
  readonly answer: Answer<FileAnswer>;
}

/**
 * Stores the records of some files and what became of each in one transaction, so that at any moment the database holds
 * whole documents only, and knows of each. Raises StoreError where the database itself fails, and stores nothing then;
 * records that it refuses are a result.
 */
export function storeAnswers(
  db: Database,
  importId: number,
  group: readonly Answered[],
): readonly ImportResult[] {
  try {
    return db.transaction(() => group.map((one) => storeAnswer(db, importId, one))).immediate();
  } catch (error) {
    if (!isRefusal(error)) throw asStoreError(error, db.name);
    // What one transaction refuses at its end is refused of one document only where each has its own.
    return group.map((one) => storeAnswer(db, importId, one));
  }
}

/** In a transaction of its own, or as a part of the open one: all that is stored of a document, or nothing. */
function storeAnswer(db: Database, importId: number, { path, answer }: Answered): ImportResult {
  const record = (result: ImportResult): ImportResult => {
    const { outcome, reason, counts } = result;
    recordFile(db, importId, result.path, outcome, reason, counts, answer.milliseconds);
    return result;
  };
  try {
    return db.transaction(() => record(resultOf(db, importId, path, answer))).immediate();
  } catch (error) {
    if (!isRefusal(error)) throw asStoreError(error, db.name);
    // Some rules of the tables are checked at the end of the transaction only: nothing of it is stored.
    return record(failed(pathOf(path, answer), `the database refuses the records (${error.message})`));
  }
}

function resultOf(db: Database, importId: number, path: string, answer: Answer<FileAnswer>): ImportResult {
  if ('lost' in answer) return failed(path, answer.lost);
  const { value } = answer;
  if (value.kind === 'failed') return failed(value.path ?? path, value.reason);
  if (value.kind === 'unchanged') return unchanged(db, path);
  const { extraction, rows }: Extracted = JSON.parse(value.json);
  const outcome = writeExtraction(db, extraction, importId, rows);
  const odd = extraction.diagnostics.filter(({ severity }) => severity === 'warning').length;
  return { path: value.path, outcome, reason: null, counts: countRecords(extraction), odd };
}

/** A line of records is known by the document in it. */
function pathOf(path: string, answer: Answer<FileAnswer>): string {
  return 'value' in answer && answer.value.kind === 'extracted' ? answer.value.path : path;
}

function unchanged(db: Database, path: string): ImportResult {
  const stored = countStored(db, path);
  return { path, outcome: 'unchanged', reason: null, counts: stored?.counts ?? null, odd: stored?.odd ?? 0 };
}

/** Records against the rules of the tables, as from another engine, are the fault of one document. */
function isRefusal(error: unknown): error is Error {
  return (
    error instanceof BetterSqlite3.SqliteError && /^SQLITE_(?:CONSTRAINT|TOOBIG|MISMATCH)/.test(error.code)
  );
}

function failed(path: string, reason: string): ImportResult {
  return { path, outcome: 'failed', reason, counts: null, odd: 0 };
}
