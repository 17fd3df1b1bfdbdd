import BetterSqlite3 from 'better-sqlite3';
import type { Database } from '../store/database.js';
import { asStoreError } from '../store/database.js';
import { countRecords, type RecordCounts, recordFile } from '../store/import-run.js';
import { countStored } from '../store/known-documents.js';
import { type WriteOutcome, writeExtraction } from '../store/write-extraction.js';
import type { FileAnswer } from './batch-worker.js';
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

/**
 * Stores the records of a file and what became of it, both or neither: at any moment the database holds whole documents
 * only, and knows of each. Raises StoreError where the database itself fails; records that it refuses are a result.
 */
export function storeAnswer(
  db: Database,
  importId: number,
  path: string,
  answer: Answer<FileAnswer>,
): ImportResult {
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
  const { extraction } = value;
  const outcome = writeExtraction(db, extraction, importId);
  const odd = extraction.diagnostics.filter(({ severity }) => severity === 'warning').length;
  return { path: extraction.source.path, outcome, reason: null, counts: countRecords(extraction), odd };
}

/** A line of records is known by the document in it. */
function pathOf(path: string, answer: Answer<FileAnswer>): string {
  const isExtracted = 'value' in answer && answer.value.kind === 'extracted';
  return isExtracted ? answer.value.extraction.source.path : path;
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
