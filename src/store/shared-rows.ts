import type { Database } from './database.js';
import { oncePerDatabase } from './once-per-database.js';

const statementsOf = oncePerDatabase((db) => ({
  units: db
    .prepare<[number], number>('SELECT DISTINCT unit_id FROM unit_aliases WHERE document_id = ?')
    .pluck(),
  legalDocuments: db
    .prepare<[number], number>('SELECT DISTINCT legal_document_id FROM citations WHERE document_id = ?')
    .pluck(),
  removeUnit: db.prepare<[number]>(
    'DELETE FROM units WHERE id = ? AND NOT EXISTS (SELECT 1 FROM unit_aliases WHERE unit_id = units.id)',
  ),
  removeLegalDocument: db.prepare<[number]>(
    'DELETE FROM legal_documents WHERE id = ? AND NOT EXISTS (SELECT 1 FROM citations WHERE legal_document_id = legal_documents.id)',
  ),
}));

/**
 * The units and legal documents that a document shares with others, as they are now. Once its records are replaced,
 * removeUnused() removes those of them that no document names any more.
 */
export function sharedRowsOf(db: Database, documentId: number): { readonly removeUnused: () => void } {
  const { units, legalDocuments, removeUnit, removeLegalDocument } = statementsOf(db);
  const unitIds = units.all(documentId);
  const legalDocumentIds = legalDocuments.all(documentId);
  return {
    removeUnused: () => {
      for (const id of unitIds) removeUnit.run(id);
      for (const id of legalDocumentIds) removeLegalDocument.run(id);
    },
  };
}
