import { isOneOf } from './condition.js';
import { legalDocumentIds } from './named-conditions.js';
import type { Subject } from './subject.js';

/** Legal documents, by number or name and by what mentions say they are about. */
export const LEGAL_DOCUMENTS: Subject = {
  view: 'legal_document_list',
  table: 'legal_documents',
  key: ['id'],
  order: ['key', 'id'],
  indexedAs: null,
  sortedBy: {},
  columns: [
    'id',
    'key',
    'title',
    'year',
    'mentions',
    'documents',
    'issuer',
    'place',
    'first_cited',
    'last_cited',
  ],
  filters: ['cites'],
  conditions: (db, { cites }) => [
    ...(cites === undefined ? [] : [isOneOf('r.id', legalDocumentIds(db, cites))]),
  ],
  rangeColumn: () => null,
};
