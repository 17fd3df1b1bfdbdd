import type { Database } from '../../store/database.js';
import type { FilterName, Filters } from '../../store/query/filters.js';
import { findNames, findSimilarNames } from '../../store/query/find-names.js';
import type { NameKind } from '../../store/search/index-document.js';
import { lineText } from '../rows/cell-text.js';
import { FILTER_FLAGS } from './filter-options.js';

const KINDS = {
  issuer: 'issuer',
  place: 'place',
  lead: 'unit',
  supporting: 'unit',
  cites: 'key',
  type: 'document_type',
  unitOfMeasure: 'unit_of_measure',
} as const satisfies Partial<Record<FilterName, NameKind>>;

/** A question without answers → a line for each name in it that the database does not know, with those that are like it. */
export function explainNothing(db: Database, subject: string, filters: Filters): readonly string[] {
  return Object.entries(KINDS).flatMap(([filter, usual]) => {
    const typed = filters[filter as keyof typeof KINDS];
    const kind = usual === 'document_type' && subject === 'citations' ? 'citation_type' : usual;
    if (typed === undefined || findNames(db, kind, typed).length > 0) return [];
    const similar = findSimilarNames(db, kind, typed).map((name) => `"${lineText(name)}"`);
    const hint = similar.length === 0 ? '' : `; there is ${similar.join(', ')}`;
    return [`${FILTER_FLAGS[filter as FilterName]}: no "${lineText(typed)}" in this database${hint}`];
  });
}
