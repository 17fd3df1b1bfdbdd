import type { Database } from '../database.js';
import { columnsOf } from './columns-of.js';
import { findSql, type Question } from './find-sql.js';
import { requireColumns } from './sort.js';
import type { Subject } from './subject.js';

/** A cell as SQLite gives it. */
export type Cell = string | number | bigint | Uint8Array | null;

/** Rows under their columns. The rows are read while they are asked for, once. */
export interface RowStream {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** A question and what to show, with "path:line" as the first column where it is asked for. */
export interface RecordQuery extends Question {
  readonly columns: readonly string[];
  readonly isPlaced: boolean;
}

/** The column with the place of a record, as an editor or a reader of PDF files takes it. */
export const PLACE_COLUMN = 'where';

/**
 * A question about a kind of record → the rows that answer it.
 * Raises QuestionError where there is no such column, or where the text to search for is none.
 */
export function queryRecords(db: Database, subject: Subject, query: RecordQuery): RowStream {
  const known = columnsOf(db, subject.view);
  requireColumns(subject.view, known, [...query.columns, ...query.sort.map(({ column }) => column)]);
  const { sql, values } = findSql(db, subject, query);
  const shown = query.columns.map((column) => `v."${column}"`);
  const place = query.isPlaced ? [`${placeSql(known)} AS "${PLACE_COLUMN}"`] : [];
  const byKey = subject.key.map((column) => `v.${column} = ?`).join(' AND ');
  const read = db
    .prepare<unknown[], readonly Cell[]>(
      `SELECT ${[...place, ...shown].join(', ')} FROM ${subject.view} AS v WHERE ${byKey}`,
    )
    .raw();
  // A record is read once it is known to be shown: joining lists costs more than finding.
  const keys = db.prepare<unknown[], readonly Cell[]>(sql).raw().iterate(values);
  return {
    columns: [...(query.isPlaced ? [PLACE_COLUMN] : []), ...query.columns],
    rows: readEach(keys, read),
  };
}

/** "plan.txt:12" as an editor takes it, "plan.pdf#page=3" as a reader of PDF files does. */
function placeSql(known: readonly string[]): string {
  const byLine = "v.path || ':' || v.line";
  return known.includes('page') ? `iif(v.page IS NULL, ${byLine}, v.path || '#page=' || v.page)` : byLine;
}

function* readEach(
  keys: Iterable<readonly Cell[]>,
  read: { readonly get: (...key: readonly Cell[]) => readonly Cell[] | undefined },
): Generator<readonly Cell[]> {
  for (const key of keys) {
    const row = read.get(...key);
    if (row !== undefined) yield row;
  }
}
