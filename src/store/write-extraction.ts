/** The way of records into the database. One document is one transaction. */
import type { GroundedExtraction } from '../pipeline.js';
import type { Database } from './database.js';
import { oncePerDatabase } from './once-per-database.js';
import { indexDocuments, type Unindexed, unindexDocument } from './search/index-document.js';
import { type SearchRow, searchRows } from './search/search-rows.js';
import { sharedRowsOf } from './shared-rows.js';
import { writeCitations } from './write-citations.js';
import { writeDiagnostics } from './write-diagnostics.js';
import { writeDocument } from './write-document.js';
import { writeSections } from './write-sections.js';
import { writeTargets } from './write-targets.js';
import { writeTasks } from './write-tasks.js';
import { writeUnits } from './write-units.js';

/** What became of a document: new here, the same as here, or put in the place of what was here. */
export type WriteOutcome = 'imported' | 'unchanged' | 'replaced';

interface KnownDocument {
  readonly id: number;
  readonly sha256: string;
  readonly extractor_version: string;
}

const statementsOf = oncePerDatabase((db) => ({
  find: db.prepare<[string], KnownDocument>(
    'SELECT id, sha256, extractor_version FROM documents WHERE path = ?',
  ),
  remove: db.prepare<[number]>('DELETE FROM documents WHERE id = ?'),
}));

/**
 * One extraction → its rows, whole or not at all; a document is known by its path. Nothing is written where the same
 * content by the same extractor version is there already; otherwise the document's records are replaced and no other's.
 * `rows` are what the records are found by. Raises SqliteError where the database refuses, e.g. a record that points to a
 * section that does not exist.
 */
export function writeExtraction(
  db: Database,
  extraction: GroundedExtraction,
  importId: number,
  rows: readonly SearchRow[] = searchRows(extraction),
): WriteOutcome {
  // Immediate: the decision is taken under the write lock, so that two runs at once cannot both import a document.
  return db
    .transaction(() => {
      const unindexed: Unindexed = new Map();
      const outcome = writeUnindexed(db, extraction, importId, rows, unindexed);
      indexDocuments(db, unindexed);
      return outcome;
    })
    .immediate();
}

/**
 * As `writeExtraction`, within a transaction of the caller's, who indexes what this adds to `unindexed` before its end:
 * for several documents at once that takes less time.
 */
export function writeUnindexed(
  db: Database,
  extraction: GroundedExtraction,
  importId: number,
  rows: readonly SearchRow[],
  unindexed: Unindexed,
): WriteOutcome {
  const { find, remove } = statementsOf(db);
  const known = find.get(extraction.source.path);
  if (known && isSame(known, extraction)) return 'unchanged';
  const shared = known && sharedRowsOf(db, known.id);
  if (known) {
    unindexDocument(db, known.id);
    remove.run(known.id);
  }
  const { id, haveOwnKeys } = writeRecords(db, extraction, importId, known?.id ?? null);
  unindexed.set(id, haveOwnKeys ? rows : null);
  shared?.removeUnused();
  return known ? 'replaced' : 'imported';
}

function isSame(known: KnownDocument, { source, extractorVersion }: GroundedExtraction): boolean {
  return known.sha256 === source.sha256 && known.extractor_version === extractorVersion;
}

/** The order is that of the foreign keys: what is pointed to comes first. */
function writeRecords(
  db: Database,
  extraction: GroundedExtraction,
  importId: number,
  known: number | null,
): { readonly id: number; readonly haveOwnKeys: boolean } {
  const id = writeDocument(db, extraction, importId, known);
  writeSections(db, id, extraction.sections);
  const unitIds = writeUnits(db, id, extraction);
  writeTasks(db, id, extraction.tasks, unitIds);
  writeTargets(db, id, extraction.targets);
  const haveOwnKeys = writeCitations(db, id, extraction);
  writeDiagnostics(db, id, extraction.diagnostics);
  return { id, haveOwnKeys };
}
