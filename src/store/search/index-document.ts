/** Keeping what is searched by up to date: the full text and the names of a document. */
import type { Database } from '../database.js';
import { oncePerDatabase } from '../once-per-database.js';
import { addSpellingFunctions } from '../spelling/spelling-functions.js';
import { firstNumberOf, INDEXED, type IndexedType, placeOf } from './record-number.js';
import { type SearchRow, searchRow } from './search-rows.js';
import { SEARCHED } from './search-text.js';

/** The names that a document brings, by the kind they are asked for as. */
const NAMES = {
  issuer: 'SELECT issuer FROM documents WHERE id = @id',
  place: `SELECT place FROM documents WHERE id = @id UNION
    SELECT place FROM units WHERE id IN (SELECT unit_id FROM unit_aliases WHERE document_id = @id)`,
  document_type: 'SELECT type FROM documents WHERE id = @id',
  citation_type: 'SELECT type FROM citations WHERE document_id = @id',
  unit: `SELECT name FROM unit_aliases WHERE document_id = @id UNION
    SELECT canonical FROM units WHERE id IN (SELECT unit_id FROM unit_aliases WHERE document_id = @id)`,
  unit_of_measure: 'SELECT unit FROM targets WHERE document_id = @id',
  key: `SELECT key FROM legal_documents
    WHERE id IN (SELECT legal_document_id FROM citations WHERE document_id = @id)`,
} as const;

/** What a name can be asked for as. */
export type NameKind = keyof typeof NAMES;

const statementsOf = oncePerDatabase((db) => {
  addSpellingFunctions(db);
  const names = Object.entries(NAMES).map(([kind, sql]) =>
    db.prepare<{ id: number }>(
      `INSERT OR IGNORE INTO names (kind, folded, marked, name)
       SELECT '${kind}', name_folded(name), name_marked(name), name
       FROM (SELECT DISTINCT * FROM (${sql.replace(/^SELECT (\w+)/u, 'SELECT $1 AS name')})) WHERE name IS NOT NULL`,
    ),
  );
  return {
    names,
    texts: INDEXED.map((type) => ({ type, statement: db.prepare<[number], TextRow>(textsSql(type)) })),
    add: db.prepare<[number, string, string]>(
      'INSERT INTO search_index (rowid, marked, folded) VALUES (?, ?, ?)',
    ),
    remove: db.prepare<[number, number]>('DELETE FROM search_index WHERE rowid >= ? AND rowid < ?'),
  };
});

interface TextRow {
  readonly position: number;
  readonly text: string;
}

function textsSql(type: IndexedType): string {
  const { table, documentId, position, text } = SEARCHED[type];
  return `SELECT ${position} AS position, ${text} AS text FROM ${table} AS r WHERE ${documentId} = ?`;
}

/** Documents to be made findable, by their id: what their records are found by, or null where that is to be made of what is stored. */
export type Unindexed = Map<number, readonly SearchRow[] | null>;

/**
 * Makes the records and names of documents findable; run once all their rows are written, in the same transaction. All
 * rows of the full text come last and together: SQLite writes out what it has gathered of them before any statement
 * that may have to be undone by itself.
 */
export function indexDocuments(db: Database, documents: Unindexed): void {
  const { add } = statementsOf(db);
  for (const id of documents.keys()) indexNames(db, id);
  for (const [id, rows] of documents) {
    const first = firstNumberOf(id);
    for (const [place, marked, folded] of rows ?? storedRows(db, id)) add.run(first + place, marked, folded);
  }
}

/** Makes the names that a document brings findable. Names are never taken away: one too many does no harm. */
export function indexNames(db: Database, id: number): void {
  for (const statement of statementsOf(db).names) statement.run({ id });
}

function storedRows(db: Database, id: number): readonly SearchRow[] {
  return statementsOf(db).texts.flatMap(({ type, statement }) =>
    statement.all(id).map(({ position, text }) => searchRow(placeOf(type, position), text)),
  );
}

/** Takes a document's records out of the index, before their rows are removed. */
export function unindexDocument(db: Database, id: number): void {
  statementsOf(db).remove.run(firstNumberOf(id), firstNumberOf(id + 1));
}

/** Indexes all documents of a database that was made before there was an index. */
export function indexAllDocuments(db: Database): void {
  for (const id of db.prepare<[], number>('SELECT id FROM documents').pluck().all())
    indexDocuments(db, new Map([[id, null]]));
}

/** Indexes a document again, after something that it points to has changed. */
export function reindexDocument(db: Database, id: number): void {
  unindexDocument(db, id);
  indexDocuments(db, new Map([[id, null]]));
}
