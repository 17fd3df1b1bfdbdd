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
  /** Columns of the list → what they are sorted by, as SQL on r and d, the document of r. Those that are not named here are sorted in the list itself, which is dearer. */
  readonly sortedBy: Readonly<Record<string, readonly string[]>>;
  /** The columns that are shown where none are named. */
  readonly columns: readonly string[];
  readonly filters: readonly FilterName[];
  /** Filters → conditions on r. `text` is the question's own affair where the records stand in the full text. */
  readonly conditions: (db: Database, filters: Filters) => readonly Condition[];
  /** The column of r that a range is asked for in, which the rows then come by; null where none is. */
  readonly rangeColumn: (filters: Filters) => string | null;
}

/** Columns that the list takes over from the table as they are → what they are sorted by. */
export function ofTable(...columns: readonly string[]): Subject['sortedBy'] {
  return Object.fromEntries(columns.map((column) => [column, [`r.${column}`]]));
}

/** The columns that a list takes from the document of a record. */
export const OF_DOCUMENT = {
  issuer: ['d.issuer'],
  place: ['d.place'],
  document: ['d.title'],
  path: ['d.path'],
} as const;

/** The columns of where a record stands. */
export const OF_PLACE = {
  ...ofTable('document_id', 'id', 'section', 'quote', 'start_offset', 'end_offset', 'page'),
  line: ['r.start_line'],
  section_title: [
    '(SELECT s.title FROM sections AS s WHERE s.document_id = r.document_id AND s.id = r.section)',
  ],
} as const;

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
