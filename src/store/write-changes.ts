import type { Citation } from '../records.js';
import type { Database } from './database.js';
import { prepareInsert } from './insert-statement.js';
import { oncePerDatabase } from './once-per-database.js';

const insertOf = oncePerDatabase((db) =>
  prepareInsert(db, 'citation_changes', ['document_id', 'citation', 'position', 'changed', 'how']),
);

/** Writes which citations of a document are said to change which; the citations are there already. */
export function writeChanges(db: Database, documentId: number, citations: readonly Citation[]): void {
  const insert = insertOf(db);
  for (const { id, changes } of citations) {
    for (const [index, { citation, how }] of changes.entries())
      insert.run({ document_id: documentId, citation: id, position: index + 1, changed: citation, how });
  }
}
