import type { Condition } from './condition.js';
import { documentConditions, inDocuments, inDocumentsWith } from './named-conditions.js';
import { OF_DOCUMENT, OF_PLACE, ofTable, type Subject, yearConditions, yearRange } from './subject.js';

/** Documents, by the year they were issued, by issuer, place and type, by what they cite and whom they charge. */
export const DOCUMENTS: Subject = {
  view: 'document_list',
  table: 'documents',
  key: ['id'],
  order: ['id'],
  indexedAs: 'document',
  sortedBy: {
    ...ofTable(
      'type',
      'number',
      'symbol',
      'title',
      'issuer',
      'parent_body',
      'place',
      'issued_date',
      'issued_from',
      'issued_to',
      'issued_from',
      'issued_to',
      'issued_year',
    ),
    ...ofTable('period_from', 'period_to', 'horizon', 'signer_name', 'path', 'id'),
  },
  columns: ['title', 'place', 'issued_date', 'targets', 'tasks', 'symbol', 'issuer'],
  filters: ['year', 'from', 'to', 'issuer', 'place', 'lead', 'supporting', 'cites', 'type', 'text'],
  conditions: (db, filters) => [
    ...yearConditions('r.issued_year', filters),
    ...(filters.lead === undefined ? [] : [inDocumentsWith(db, 'lead', filters.lead, 'r.id')]),
    ...(filters.supporting === undefined
      ? []
      : [inDocumentsWith(db, 'supporting', filters.supporting, 'r.id')]),
    ...documentConditions(db, filters).map(ofRow),
  ],
  rangeColumn: (filters) => yearRange('r.issued_year', filters),
};

/** documentConditions() speak of d, the document of a record; here it is the record. */
function ofRow({ sql, values }: Condition): Condition {
  return { sql: sql.replaceAll('d.', 'r.'), values };
}

/** Sections, by the plan they stand in. */
export const SECTIONS: Subject = {
  view: 'section_list',
  table: 'sections',
  key: ['document_id', 'id'],
  order: ['document_id', 'position'],
  indexedAs: 'section',
  sortedBy: {
    ...ofTable(
      'kind',
      'label',
      'title',
      'level',
      'parent',
      'document_id',
      'id',
      'quote',
      'start_offset',
      'end_offset',
    ),
    ...{ line: OF_PLACE.line, ...OF_DOCUMENT },
  },
  columns: ['kind', 'label', 'title', 'issuer', 'place'],
  filters: ['year', 'from', 'to', 'issuer', 'place', 'cites', 'type', 'text'],
  conditions: (db, filters) =>
    inDocuments('r.document_id', [
      ...yearConditions('d.issued_year', filters),
      ...documentConditions(db, filters),
    ]),
  rangeColumn: () => null,
};
