import type { Database } from '../database.js';
import { allOf, condition } from '../query/condition.js';
import type { Filters } from '../query/filters.js';
import { documentConditions, inDocuments } from '../query/named-conditions.js';
import { matchExpression, sideBySide } from './match-expression.js';
import { type Mark, rankText } from './rank-text.js';
import { type IndexedType, readNumber, readNumberSql } from './record-number.js';
import type { SearchQuery } from './search-query.js';
import { SEARCHED, shownText } from './search-text.js';

export const SEARCHED_TYPES = ['section', 'target', 'task', 'citation'] as const satisfies IndexedType[];

export type SearchedType = (typeof SEARCHED_TYPES)[number];

/** Where to search and how much to show. */
export interface SearchScope extends Pick<Filters, 'issuer' | 'place' | 'type' | 'cites'> {
  readonly types: readonly SearchedType[];
  readonly limit: number;
}

/** A record that a search found. */
export interface Hit {
  readonly type: SearchedType;
  readonly document_id: number;
  readonly id: string;
  readonly path: string;
  readonly line: number;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly score: number;
}

/** What was found: the best hits, of how many, and whether there were more candidates than were looked at. */
export interface SearchResult {
  readonly hits: readonly Hit[];
  /** How many of the candidates answer the search. */
  readonly found: number;
  readonly isCutOff: boolean;
}

/** So many candidates are ranked: those with the words side by side first, each in the order of their documents. */
export const CANDIDATES = 300;

/** A search → the records that answer it, the best first. */
export function searchRecords(db: Database, query: SearchQuery, scope: SearchScope): SearchResult {
  const numbers = new Set<number>();
  for (const match of [sideBySide(query), matchExpression(query)]) {
    const room = CANDIDATES - numbers.size;
    // One more than there is room for says that there are more.
    if (match !== null && room >= 0)
      for (const number of findNumbers(db, match, scope, room + 1)) numbers.add(number);
  }
  const readers = new Map(scope.types.map((type) => [type, hitReader(db, type)]));
  const hits = [...numbers].slice(0, CANDIDATES).flatMap((number) => {
    const { type, documentId, position } = readNumber(number);
    const row = readers.get(type as SearchedType)?.get(documentId, position);
    const text = row && shownText(row.text);
    const ranked = text === undefined ? null : rankText(text, query);
    return row === undefined || text === undefined || ranked === null ? [] : [{ ...row, text, ...ranked }];
  });
  // Sorting is stable: among equals the order of the documents stays.
  const best = hits.toSorted((a, b) => b.score - a.score).slice(0, scope.limit);
  return { hits: best, found: hits.length, isCutOff: numbers.size > CANDIDATES };
}

/** A match and a scope → the SELECT of the numbers of the records found, in the order of their documents. */
export function findNumbersSql(db: Database, match: string, scope: SearchScope, limit: number) {
  const types = scope.types.map((type) => readNumberSql(type, 'f.rowid').isOfType).join(' OR ');
  const { sql, values } = allOf([
    condition(`search_index MATCH ? AND (${types})`, match),
    ...inDocuments('(f.rowid >> 24)', documentConditions(db, scope)),
  ]);
  return {
    sql: `SELECT f.rowid FROM search_index AS f WHERE ${sql} ORDER BY f.rowid LIMIT ?`,
    values: [...values, limit],
  };
}

function findNumbers(db: Database, match: string, scope: SearchScope, limit: number): readonly number[] {
  const { sql, values } = findNumbersSql(db, match, scope, limit);
  return db.prepare<unknown[], number>(sql).pluck().all(values);
}

type HitRow = Omit<Hit, 'marks' | 'score'>;

function hitReader(db: Database, type: SearchedType) {
  const { table, documentId, position, text } = SEARCHED[type];
  return db.prepare<[number, number], HitRow>(
    `SELECT '${type}' AS type, r.document_id, r.id, d.path, r.start_line AS line, d.issuer, d.place, ${text} AS text
     FROM ${table} AS r JOIN documents AS d ON d.id = ${documentId}
     WHERE ${documentId} = ? AND ${position} = ?`,
  );
}
