import type { Section } from '../records.js';
import type { Database } from './database.js';
import { prepareInsert } from './insert-statement.js';
import { oncePerDatabase } from './once-per-database.js';
import { SPAN_COLUMNS, spanColumns } from './span-columns.js';

const COLUMNS = [
  'document_id',
  'id',
  'position',
  'parent',
  'kind',
  'label',
  'title',
  'level',
  'quote',
  ...SPAN_COLUMNS,
] as const;

const insertOf = oncePerDatabase((db) => prepareInsert(db, 'sections', COLUMNS));

/** Writes the sections of a document. */
export function writeSections(db: Database, documentId: number, sections: readonly Section[]): void {
  const insert = insertOf(db);
  for (const [index, { span, page, ...section }] of sections.entries()) {
    insert.run({ document_id: documentId, position: index + 1, ...section, ...spanColumns({ span, page }) });
  }
}
