/** The record of imports: each run with its time, its versions and what it did to each file. */
import { type Extraction, SCHEMA_VERSION } from '../records.js';
import type { Database } from './database.js';
import { oncePerDatabase } from './once-per-database.js';
import type { WriteOutcome } from './write-extraction.js';

/** How many records a file gave. */
export interface RecordCounts {
  readonly sections: number;
  readonly targets: number;
  readonly tasks: number;
  readonly citations: number;
  readonly diagnostics: number;
}

/** What a run is: the extractor's version, how many files it was given (null: not known before the end), its workers. */
export interface ImportStart {
  readonly version: string;
  readonly given?: number | null;
  readonly jobs?: number | null;
}

const statementsOf = oncePerDatabase((db) => ({
  start: db.prepare(
    `INSERT INTO imports (started_at, version, schema_version, given, jobs)
     VALUES (@now, @version, @schemaVersion, @given, @jobs)`,
  ),
  file: db.prepare(
    `INSERT INTO import_files
       (import_id, position, path, outcome, reason, sections, targets, tasks, citations, diagnostics, milliseconds)
     SELECT @importId, ifnull(max(position), 0) + 1,
       @path, @outcome, @reason, @sections, @targets, @tasks, @citations, @diagnostics, @milliseconds
     FROM import_files WHERE import_id = @importId`,
  ),
  finish: db.prepare<[string, number, number]>(
    'UPDATE imports SET finished_at = ?, stopped = ? WHERE id = ?',
  ),
}));

/** Records that a run begins now → its id. */
export function startImport(db: Database, { version, given = null, jobs = null }: ImportStart): number {
  const run = { now: now(), version, schemaVersion: SCHEMA_VERSION, given, jobs };
  return Number(statementsOf(db).start.run(run).lastInsertRowid);
}

/** Records what a run did to a file: a reason where it failed and only there, counts where it was read. */
export function recordFile(
  db: Database,
  importId: number,
  path: string,
  outcome: WriteOutcome | 'failed',
  reason: string | null,
  counts: RecordCounts | null,
  milliseconds: number | null = null,
): void {
  const file = { importId, path, outcome, reason, milliseconds, ...(counts ?? NO_COUNTS) };
  statementsOf(db).file.run(file);
}

const NO_COUNTS = { sections: null, targets: null, tasks: null, citations: null, diagnostics: null } as const;

/** Records that a run ends now, or was stopped. A run without this end was broken off. */
export function finishImport(db: Database, importId: number, wasStopped = false): void {
  statementsOf(db).finish.run(now(), wasStopped ? 1 : 0, importId);
}

/** An extraction → how many records it holds. */
export function countRecords(extraction: Extraction): RecordCounts {
  return {
    sections: extraction.sections.length,
    targets: extraction.targets.length,
    tasks: extraction.tasks.length,
    citations: extraction.citations.length,
    diagnostics: extraction.diagnostics.length,
  };
}

function now(): string {
  return new Date().toISOString();
}
