/** What the database knows of the imports into it. */
import type { Database } from './database.js';
import { oncePerDatabase } from './once-per-database.js';

/** A run, as the view import_list shows it. */
export interface ImportRun {
  readonly id: number;
  readonly state: 'finished' | 'stopped' | 'unfinished';
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly seconds: number | null;
  readonly version: string;
  readonly schema_version: number | null;
  readonly jobs: number | null;
  readonly given: number | null;
  readonly files: number;
  readonly imported: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly failed: number;
}

/** What a run did to a file. */
export interface ImportedFile {
  readonly path: string;
  readonly outcome: 'imported' | 'replaced' | 'unchanged' | 'failed';
  readonly reason: string | null;
  readonly milliseconds: number | null;
  readonly sections: number | null;
  readonly targets: number | null;
  readonly tasks: number | null;
  readonly citations: number | null;
  readonly diagnostics: number | null;
}

const RUN = `SELECT id, state, started_at, finished_at, seconds, version, schema_version, jobs, given,
  files, imported, replaced, unchanged, failed FROM import_list`;

const statementsOf = oncePerDatabase((db) => ({
  runs: db.prepare<[], ImportRun>(`${RUN} ORDER BY id`),
  run: db.prepare<[number], ImportRun>(`${RUN} WHERE id = ?`),
  files: db.prepare<[number], ImportedFile>(
    `SELECT path, outcome, reason, milliseconds, sections, targets, tasks, citations, diagnostics
     FROM import_files WHERE import_id = ? ORDER BY position`,
  ),
}));

/** All runs, the oldest first. */
export function listImports(db: Database): readonly ImportRun[] {
  return statementsOf(db).runs.all();
}

/** The run of this id, undefined where there is none. */
export function findImport(db: Database, id: number): ImportRun | undefined {
  return statementsOf(db).run.get(id);
}

/** The files of a run in their order, one at a time: there may be a hundred thousand. */
export function importedFiles(db: Database, id: number): IterableIterator<ImportedFile> {
  return statementsOf(db).files.iterate(id);
}
