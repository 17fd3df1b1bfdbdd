import { isOneOf } from './condition.js';
import {
  documentConditions,
  inDocuments,
  isCalled,
  legalDocumentIds,
  ofTaskWith,
} from './named-conditions.js';
import { OF_DOCUMENT, OF_PLACE, ofTable, type Subject, yearConditions, yearRange } from './subject.js';

/** Citations, by what is cited (its number, type and year) and by the plan and task that cite it. */
export const CITATIONS: Subject = {
  view: 'citation_list',
  table: 'citations',
  key: ['document_id', 'id'],
  order: ['document_id', 'position'],
  indexedAs: 'citation',
  // Not the key: a mention has that of the document it was merged into.
  sortedBy: {
    ...ofTable(
      'type',
      'number',
      'year',
      'symbol',
      'date',
      'date_from',
      'date_to',
      'issuer',
      'subject',
      'article',
      'clause',
      'point',
    ),
    ...ofTable('role', 'task', 'refers_to', 'legal_document_id'),
    ...OF_PLACE,
    ...{ place: OF_DOCUMENT.place, document: OF_DOCUMENT.document, path: OF_DOCUMENT.path },
    document_issuer: OF_DOCUMENT.issuer,
  },
  columns: [
    'key',
    'role',
    'refers_to',
    'changes',
    'changed_by',
    'subject',
    'type',
    'year',
    'place',
    'legal_issuer',
    'document_issuer',
  ],
  filters: ['year', 'from', 'to', 'issuer', 'place', 'lead', 'supporting', 'cites', 'type', 'text'],
  conditions: (db, { cites, type, lead, supporting, ...filters }) => [
    ...yearConditions('r.year', filters),
    ...(cites === undefined ? [] : [isOneOf('r.legal_document_id', legalDocumentIds(db, cites))]),
    ...(type === undefined ? [] : [isCalled(db, 'r.type', 'citation_type', type)]),
    ...(lead === undefined ? [] : [ofTaskWith(db, 'lead', lead)]),
    ...(supporting === undefined ? [] : [ofTaskWith(db, 'supporting', supporting)]),
    ...inDocuments('r.document_id', documentConditions(db, filters)),
  ],
  rangeColumn: (filters) => yearRange('r.year', filters),
};
