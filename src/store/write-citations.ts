import type { Extraction } from '../records.js';
import type { Database } from './database.js';
import { findOrAddLegalDocuments } from './identity/find-legal-documents.js';
import { statedTitle } from './identity/stated-title.js';
import { prepareInsert } from './insert-statement.js';
import { oncePerDatabase } from './once-per-database.js';
import { SPAN_COLUMNS, spanColumns } from './span-columns.js';
import { writeChanges } from './write-changes.js';

const CITATION_COLUMNS = [
  'document_id',
  'id',
  'position',
  'legal_document_id',
  'key',
  'type',
  'number',
  'year',
  'symbol',
  'date',
  'issuer',
  'subject',
  'title',
  'article',
  'clause',
  'point',
  'role',
  'refers_to',
  'section',
  'task',
  'quote',
  ...SPAN_COLUMNS,
] as const;

const insertOf = oncePerDatabase((db) => prepareInsert(db, 'citations', CITATION_COLUMNS));

/**
 * Writes the citations of a document and the legal documents they mean; its sections and tasks are there already. Out:
 * whether all stand under their own keys, and none under that of a document which a user has made the same.
 */
export function writeCitations(
  db: Database,
  documentId: number,
  { citations, document }: Extraction,
): boolean {
  const insert = insertOf(db);
  const cited = findOrAddLegalDocuments(db, citations, document, documentId);
  for (const [index, { span, page, pinpoint, refersTo, changes: _, ...columns }] of citations.entries()) {
    insert.run({
      document_id: documentId,
      position: index + 1,
      legal_document_id: cited[index]?.id ?? null,
      ...columns,
      title: statedTitle(columns),
      refers_to: refersTo,
      article: pinpoint?.article ?? null,
      clause: pinpoint?.clause ?? null,
      point: pinpoint?.point ?? null,
      ...spanColumns({ span, page }),
    });
  }
  writeChanges(db, documentId, citations);
  return citations.every(({ key }, index) => cited[index]?.key === key);
}
