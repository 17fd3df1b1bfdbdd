/**
 * A process of its own for one statement of a user: SQLite runs in the thread that calls it and cannot be stopped there,
 * but a process can. It gets { path, sql } and answers { columns, rows } or { error }.
 */
import BetterSqlite3 from 'better-sqlite3';

/** What a process is asked. */
export interface StatementRequest {
  readonly path: string;
  readonly sql: string;
}

/** What it answers. */
export type StatementAnswer =
  | { readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] }
  | { readonly error: string };

process.once('message', (request: StatementRequest) => {
  process.send?.(answer(request), () => process.disconnect());
});

function answer({ path, sql }: StatementRequest): StatementAnswer {
  const db = new BetterSqlite3(path, { readonly: true, fileMustExist: true });
  try {
    // Read-only opens keep our file as it is; this keeps every file that is attached so.
    db.pragma('query_only = ON');
    const statement = db.prepare<[], readonly unknown[]>(sql);
    if (!statement.reader) return { error: 'this statement gives no rows; write a SELECT' };
    if (!statement.readonly) return { error: 'this statement writes; the database is open for reading only' };
    const rows = statement.safeIntegers().raw().all();
    return {
      columns: statement.columns().map(({ name }) => name),
      rows: rows.map((row) => row.map(plainNumber)),
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  } finally {
    db.close();
  }
}

/** Whole numbers come as bigint, so that none is rounded; those that a number holds are numbers. */
function plainNumber(cell: unknown): unknown {
  return typeof cell === 'bigint' && Number.isSafeInteger(Number(cell)) ? Number(cell) : cell;
}
