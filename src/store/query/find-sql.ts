import type { Database } from '../database.js';
import { matchExpression } from '../search/match-expression.js';
import { readNumberSql } from '../search/record-number.js';
import { parseSearch } from '../search/search-query.js';
import { allOf, type Condition, condition } from './condition.js';
import type { Filters } from './filters.js';
import type { Sort } from './sort.js';
import type { Subject } from './subject.js';

/** A question about one kind of record. */
export interface Question {
  readonly filters: Filters;
  readonly sort: readonly Sort[];
  /** null for all of them. */
  readonly limit: number | null;
}

/** A subject and a question → the SELECT of the keys of the records that answer it, in their order. Raises QuestionError where the text is none. */
export function findSql(db: Database, subject: Subject, { filters, sort, limit }: Question): Condition {
  const found = sourceOf(subject, filters);
  const conditions = allOf([...found.conditions, ...subject.conditions(db, filters)]);
  const key = subject.key.map((column) => `r.${column}`).join(', ');
  const rows = (more: string) => `SELECT ${key} FROM ${found.from}${more} WHERE ${conditions.sql}`;
  const order = tableOrder(subject, sort);
  const end = limit === null ? condition('') : condition(' LIMIT ?', limit);
  const sql =
    sort.length === 0
      ? `${rows('')} ORDER BY ${found.order}`
      : order === null
        ? sortedInList(subject, rows(''), sort)
        : `${rows(/\bd\./u.test(order) ? ' JOIN documents AS d ON d.id = r.document_id' : '')} ORDER BY ${order}`;
  return { sql: sql + end.sql, values: [...conditions.values, ...end.values] };
}

interface RowSource {
  readonly from: string;
  readonly conditions: readonly Condition[];
  readonly order: string;
}

/** Words are looked up first: nothing else narrows as much, and their hits come in the order of the documents. */
function sourceOf(subject: Subject, filters: Filters): RowSource {
  const { table, key, indexedAs, order } = subject;
  if (filters.text === undefined || indexedAs === null) {
    const range = subject.rangeColumn(filters);
    const columns = order.map((column) => `r.${column}`);
    return {
      from: `${table} AS r`,
      conditions: [],
      order: [...(range === null ? [] : [range]), ...columns].join(', '),
    };
  }
  const number = readNumberSql(indexedAs, 'f.rowid');
  const place = key.includes('document_id')
    ? `r.document_id = ${number.documentId} AND r.position = ${number.position}`
    : `r.id = ${number.documentId}`;
  const match = matchExpression(parseSearch(filters.text));
  return {
    from: `search_index AS f CROSS JOIN ${table} AS r ON ${place}`,
    conditions: [condition(`search_index MATCH ? AND ${number.isOfType}`, match)],
    order: 'f.rowid',
  };
}

/**
 * What to sort by as the table has it, which an index may give; null where a column is of the list alone. Among equals
 * the order is that of the documents, or from their end where the last column is sorted from its end: as an index has it.
 */
function tableOrder({ sortedBy, order }: Subject, sort: readonly Sort[]): string | null {
  if (sort.some(({ column }) => sortedBy[column] === undefined)) return null;
  const by = sort.flatMap(({ column, isDescending }) =>
    (sortedBy[column] ?? []).map((sql, index) =>
      // No index gives two columns with their missing values last; the second has none.
      index === 0 ? `${sql}${direction(isDescending)}` : `${sql}${isDescending ? ' DESC' : ''}`,
    ),
  );
  const end = sort.at(-1)?.isDescending ? ' DESC' : '';
  return [...by, ...order.map((column) => `r.${column}${end}`)].join(', ');
}

function sortedInList({ view, key }: Subject, rows: string, sort: readonly Sort[]): string {
  const columns = key.map((column) => `v.${column}`);
  const by = sort.map(({ column, isDescending }) => `v."${column}"${direction(isDescending)}`);
  const end = sort.at(-1)?.isDescending ? ' DESC' : '';
  const order = [...by, ...columns.map((column) => `${column}${end}`)].join(', ');
  return `SELECT ${columns.join(', ')} FROM ${view} AS v WHERE (${columns.join(', ')}) IN (${rows}) ORDER BY ${order}`;
}

function direction(isDescending: boolean): string {
  return isDescending ? ' DESC NULLS LAST' : ' NULLS LAST';
}
