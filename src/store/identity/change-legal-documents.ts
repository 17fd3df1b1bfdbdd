/** What a user decides about legal documents. Each change is recorded, so that it holds for what is imported later. */
import type { Database } from '../database.js';
import { reindexDocument } from '../search/index-document.js';
import { StoreError } from '../store-error.js';
import { type ChoiceSubject, chooseMerge, chooseName } from './identity-choices.js';

/** Makes one legal document of two: the mentions of the first are mentions of the second. Raises StoreError where there is none. */
export function mergeLegalDocuments(db: Database, id: number, intoId: number): void {
  db.transaction(() => {
    if (id === intoId) throw new StoreError(`document ${id} is itself; name two documents`);
    chooseMerge(db, 'legal_document', findDocument(db, id), findDocument(db, intoId).identity);
    const citing = db
      .prepare<[number], number>('SELECT DISTINCT document_id FROM citations WHERE legal_document_id = ?')
      .pluck()
      .all(id);
    db.prepare('UPDATE citations SET legal_document_id = ? WHERE legal_document_id = ?').run(intoId, id);
    db.prepare('DELETE FROM legal_documents WHERE id = ?').run(id);
    for (const document of citing) reindexDocument(db, document);
  }).immediate();
}

/** Gives a legal document its title. Raises StoreError where there is no such document. */
export function renameLegalDocument(db: Database, id: number, title: string): void {
  db.transaction(() => {
    chooseName(db, 'legal_document', findDocument(db, id), title);
    db.prepare('UPDATE legal_documents SET title = ? WHERE id = ?').run(title, id);
  }).immediate();
}

function findDocument(db: Database, id: number): ChoiceSubject {
  const row = db
    .prepare<[number], ChoiceSubject>(
      'SELECT identity, key AS subject, place FROM legal_documents WHERE id = ?',
    )
    .get(id);
  if (row === undefined)
    throw new StoreError(`no document ${id}; kehoach documents lists them with their numbers`);
  return row;
}
