/** The record of imports: each run with its time, its version and what it did to each file. */
import type { Extraction } from '../records.js';
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

const statementsOf = oncePerDatabase((db) => ({
  start: db.prepare<[string, string]>('INSERT INTO imports (started_at, version) VALUES (?, ?)'),
  file: db.prepare(
    `INSERT INTO import_files (import_id, position, path, outcome, reason, sections, targets, tasks, citations, diagnostics)
     SELECT @importId, ifnull(max(position), 0) + 1, @path, @outcome, @reason, @sections, @targets, @tasks, @citations, @diagnostics
     FROM import_files WHERE import_id = @importId`,
  ),
  finish: db.prepare<[string, number]>('UPDATE imports SET finished_at = ? WHERE id = ?'),
}));

/** Records that a run of this version begins now → its id. */
export function startImport(db: Database, { version }: { readonly version: string }): number {
  return Number(statementsOf(db).start.run(now(), version).lastInsertRowid);
}

/** Records what a run did to a file: a reason where it failed and only there, counts where it was read. */
export function recordFile(
  db: Database,
  importId: number,
  path: string,
  outcome: WriteOutcome | 'failed',
  reason: string | null,
  counts: RecordCounts | null,
): void {
  statementsOf(db).file.run({ importId, path, outcome, reason, ...(counts ?? NO_COUNTS) });
}

const NO_COUNTS = { sections: null, targets: null, tasks: null, citations: null, diagnostics: null } as const;

/** Records that a run ends now. A run without this end was broken off. */
export function finishImport(db: Database, importId: number): void {
  statementsOf(db).finish.run(now(), importId);
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
