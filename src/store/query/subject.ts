import type { Database } from '../database.js';
import type { IndexedType } from '../search/record-number.js';
import type { Condition } from './condition.js';
import type { FilterName, Filters } from './filters.js';

/** One kind of record that can be asked for. */
export interface Subject {
  /** The flat list whose columns are shown. */
  readonly view: string;
  /** The table that is searched, r being its row. */
  readonly table: string;
  /** The columns of both that tell one row from another. */
  readonly key: readonly string[];
  /** What a row comes after, as columns of r. */
  readonly order: readonly string[];
  /** How records of this kind stand in the full text; null where they do not. */
  readonly indexedAs: IndexedType | null;
  /** The columns that are shown where none are named. */
  readonly columns: readonly string[];
  readonly filters: readonly FilterName[];
  /** Filters → conditions on r. `text` is the question's own affair where the records stand in the full text. */
  readonly conditions: (db: Database, filters: Filters) => readonly Condition[];
  /** The column of r that a range is asked for in, which the rows then come by; null where none is. */
  readonly rangeColumn: (filters: Filters) => string | null;
}

/** Conditions on a column of years. */
export function yearConditions(column: string, { year, from, to }: Filters): readonly Condition[] {
  return [
    ...(year === undefined ? [] : [{ sql: `${column} = ?`, values: [year] }]),
    ...(from === undefined ? [] : [{ sql: `${column} >= ?`, values: [from] }]),
    ...(to === undefined ? [] : [{ sql: `${column} <= ?`, values: [to] }]),
  ];
}

/** The column of years, where the filters ask for a range of it. */
export function yearRange(column: string, { from, to }: Filters): string | null {
  return from === undefined && to === undefined ? null : column;
}
