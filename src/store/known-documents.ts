/** What the database holds of a document already. */
import type { Database } from './database.js';
import type { RecordCounts } from './import-run.js';
import { oncePerDatabase } from './once-per-database.js';

/** The records of a stored document in numbers, and how many of its diagnostics are warnings. */
export interface StoredCounts {
  readonly counts: RecordCounts;
  readonly odd: number;
}

const statementsOf = oncePerDatabase((db) => ({
  sha256: db
    .prepare<[string, string], string>(
      'SELECT sha256 FROM documents WHERE path = ? AND extractor_version = ?',
    )
    .pluck(),
  counts: db.prepare<[string], RecordCounts & { readonly odd: number }>(
    `SELECT
       (SELECT count(*) FROM sections WHERE document_id = d.id) AS sections,
       (SELECT count(*) FROM targets WHERE document_id = d.id) AS targets,
       (SELECT count(*) FROM tasks WHERE document_id = d.id) AS tasks,
       (SELECT count(*) FROM citations WHERE document_id = d.id) AS citations,
       (SELECT count(*) FROM diagnostics WHERE document_id = d.id) AS diagnostics,
       (SELECT count(*) FROM diagnostics WHERE document_id = d.id AND severity = 'warning') AS odd
     FROM documents AS d WHERE path = ?`,
  ),
}));

/** A path and a version → the content that this version has stored of it; null where it has stored none. */
export function findKnownSha256(db: Database, path: string, version: string): string | null {
  return statementsOf(db).sha256.get(path, version) ?? null;
}

/** The path of a document → how many records are stored of it; null where there is no such document. */
export function countStored(db: Database, path: string): StoredCounts | null {
  const row = statementsOf(db).counts.get(path);
  if (!row) return null;
  const { odd, ...counts } = row;
  return { counts, odd };
}
