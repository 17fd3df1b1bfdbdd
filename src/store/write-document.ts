import type { GroundedExtraction } from '../pipeline.js';
import type { DocumentHead, Source } from '../records.js';
import type { Database } from './database.js';
import { prepareInsert } from './insert-statement.js';
import { oncePerDatabase } from './once-per-database.js';

const SOURCE_COLUMNS = [
  'path',
  'format',
  'sha256',
  'bytes',
  'encoding',
] as const satisfies readonly (keyof Source)[];
const HEAD_COLUMNS = [
  'type',
  'number',
  'symbol',
  'place',
  'issued_year',
  'issued_month',
  'issued_day',
  'title',
  'issuer',
  'parent_body',
  'period_from',
  'period_to',
  'horizon',
  'signer_capacity',
  'signer_title',
  'signer_name',
] as const;
const RUN_COLUMNS = ['text', 'schema_version', 'extractor_version', 'import_id'] as const;

const statementsOf = oncePerDatabase((db) => ({
  document: prepareInsert(db, 'documents', ['id', ...SOURCE_COLUMNS, ...RUN_COLUMNS, ...HEAD_COLUMNS]),
  recipient: prepareInsert(db, 'document_recipients', ['document_id', 'position', 'text']),
}));

/** Writes a document and its recipients under the given id, or a new one where it is null → its id. */
export function writeDocument(
  db: Database,
  extraction: GroundedExtraction,
  importId: number,
  id: number | null,
): number {
  const { document, recipient } = statementsOf(db);
  const { lastInsertRowid } = document.run({
    id,
    ...extraction.source,
    text: extraction.text,
    schema_version: extraction.schemaVersion,
    extractor_version: extraction.extractorVersion,
    import_id: importId,
    ...headColumns(extraction.document),
  });
  const documentId = Number(lastInsertRowid);
  for (const [index, text] of extraction.document.recipients.entries()) {
    recipient.run({ document_id: documentId, position: index + 1, text });
  }
  return documentId;
}

function headColumns(head: DocumentHead) {
  return {
    type: head.type,
    number: head.number,
    symbol: head.symbol,
    place: head.place,
    issued_year: head.issued.year,
    issued_month: head.issued.month,
    issued_day: head.issued.day,
    title: head.title,
    issuer: head.issuer,
    parent_body: head.parentBody,
    period_from: head.period?.from ?? null,
    period_to: head.period?.to ?? null,
    horizon: head.horizon,
    signer_capacity: head.signer?.capacity ?? null,
    signer_title: head.signer?.title ?? null,
    signer_name: head.signer?.name ?? null,
  };
}
