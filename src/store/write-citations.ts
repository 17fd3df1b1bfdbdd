import type { Extraction } from '../records.js';
import type { Database } from './database.js';
import { findOrAddLegalDocuments } from './identity/find-legal-documents.js';
import { statedTitle } from './identity/stated-title.js';
import { prepareInsert } from './insert-statement.js';
import { oncePerDatabase } from './once-per-database.js';
import { SPAN_COLUMNS, spanColumns } from './span-columns.js';

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
  'section',
  'task',
  'quote',
  ...SPAN_COLUMNS,
] as const;

const insertOf = oncePerDatabase((db) => prepareInsert(db, 'citations', CITATION_COLUMNS));

/** Writes the citations of a document and the legal documents they mean; its sections and tasks are there already. */
export function writeCitations(db: Database, documentId: number, { citations, document }: Extraction): void {
  const insert = insertOf(db);
  const legalIds = findOrAddLegalDocuments(db, citations, document, documentId);
  for (const [index, { span, pinpoint, ...columns }] of citations.entries()) {
    insert.run({
      document_id: documentId,
      position: index + 1,
      legal_document_id: legalIds[index] ?? null,
      ...columns,
      title: statedTitle(columns),
      article: pinpoint?.article ?? null,
      clause: pinpoint?.clause ?? null,
      point: pinpoint?.point ?? null,
      ...spanColumns(span),
    });
  }
}
