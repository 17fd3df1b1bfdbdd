/** The way of records into the database. One document is one transaction. */
import type { GroundedExtraction } from '../pipeline.js';
import type { Database } from './database.js';
import { oncePerDatabase } from './once-per-database.js';
import { indexDocument, unindexDocument } from './search/index-document.js';
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
  return db.transaction(() => writeInTransaction(db, extraction, importId, rows)).immediate();
}

function writeInTransaction(
  db: Database,
  extraction: GroundedExtraction,
  importId: number,
  rows: readonly SearchRow[],
): WriteOutcome {
  const { find, remove } = statementsOf(db);
  const known = find.get(extraction.source.path);
  if (!known) {
    writeRecords(db, extraction, importId, rows, null);
    return 'imported';
  }
  if (isSame(known, extraction)) return 'unchanged';
  const shared = sharedRowsOf(db, known.id);
  unindexDocument(db, known.id);
  remove.run(known.id);
  writeRecords(db, extraction, importId, rows, known.id);
  shared.removeUnused();
  return 'replaced';
}

function isSame(known: KnownDocument, { source, extractorVersion }: GroundedExtraction): boolean {
  return known.sha256 === source.sha256 && known.extractor_version === extractorVersion;
}

/** The order is that of the foreign keys: what is pointed to comes first. */
function writeRecords(
  db: Database,
  extraction: GroundedExtraction,
  importId: number,
  rows: readonly SearchRow[],
  id: number | null,
): void {
  const documentId = writeDocument(db, extraction, importId, id);
  writeSections(db, documentId, extraction.sections);
  const unitIds = writeUnits(db, documentId, extraction);
  writeTasks(db, documentId, extraction.tasks, unitIds);
  writeTargets(db, documentId, extraction.targets);
  const haveOwnKeys = writeCitations(db, documentId, extraction);
  writeDiagnostics(db, documentId, extraction.diagnostics);
  indexDocument(db, documentId, haveOwnKeys ? rows : undefined);
}
