import BetterSqlite3 from 'better-sqlite3';
import type { Database } from '../store/database.js';
import { asStoreError } from '../store/database.js';
import { countRecords, type RecordCounts, recordFile } from '../store/import-run.js';
import { countStored } from '../store/known-documents.js';
import { indexDocuments, type Unindexed } from '../store/search/index-document.js';
import { type WriteOutcome, writeUnindexed } from '../store/write-extraction.js';
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
    return storeTogether(db, importId, group);
  } catch (error) {
    if (!isRefusal(error)) throw asStoreError(error, db.name);
    // What one transaction refuses at its end is refused of one document only where each has its own.
    return group.map((one) => storeAlone(db, importId, one));
  }
}

function storeTogether(db: Database, importId: number, group: readonly Answered[]): readonly ImportResult[] {
  const store = db.transaction(() => {
    const unindexed: Unindexed = new Map();
    const results = group.map((one) => record(db, importId, one, resultOf(db, importId, one, unindexed)));
    indexDocuments(db, unindexed);
    return results;
  });
  return store.immediate();
}

function storeAlone(db: Database, importId: number, one: Answered): ImportResult {
  try {
    return storeTogether(db, importId, [one])[0] as ImportResult;
  } catch (error) {
    if (!isRefusal(error)) throw asStoreError(error, db.name);
    const reason = `the database refuses the records (${error.message})`;
    return record(db, importId, one, failed(pathOf(one), reason));
  }
}

function record(db: Database, importId: number, { answer }: Answered, result: ImportResult): ImportResult {
  const { path, outcome, reason, counts } = result;
  recordFile(db, importId, path, outcome, reason, counts, answer.milliseconds);
  return result;
}

function resultOf(
  db: Database,
  importId: number,
  { path, answer }: Answered,
  unindexed: Unindexed,
): ImportResult {
  if ('lost' in answer) return failed(path, answer.lost);
  const { value } = answer;
  if (value.kind === 'failed') return failed(value.path ?? path, value.reason);
  if (value.kind === 'unchanged') return unchanged(db, path);
  const { extraction, rows }: Extracted = JSON.parse(value.json);
  const outcome = writeUnindexed(db, extraction, importId, rows, unindexed);
  const odd = extraction.diagnostics.filter(({ severity }) => severity === 'warning').length;
  return { path: value.path, outcome, reason: null, counts: countRecords(extraction), odd };
}

/** A line of records is known by the document in it. */
function pathOf({ path, answer }: Answered): string {
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
