import type { Diagnostic } from '../records.js';
import type { Database } from './database.js';
import { prepareInsert } from './insert-statement.js';
import { oncePerDatabase } from './once-per-database.js';
import { SPAN_COLUMNS, spanColumns } from './span-columns.js';

const COLUMNS = ['document_id', 'position', 'severity', 'code', 'message', ...SPAN_COLUMNS] as const;

const insertOf = oncePerDatabase((db) => prepareInsert(db, 'diagnostics', COLUMNS));

/** Writes what was odd in a document. */
export function writeDiagnostics(db: Database, documentId: number, diagnostics: readonly Diagnostic[]): void {
  const insert = insertOf(db);
  for (const [index, { span, page, ...diagnostic }] of diagnostics.entries()) {
    insert.run({
      document_id: documentId,
      position: index + 1,
      ...diagnostic,
      ...spanColumns({ span, page }),
    });
  }
}
