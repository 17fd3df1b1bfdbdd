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

/** What it answers; `isWrong` where the statement itself is none that can be asked, whatever the data. */
export type StatementAnswer =
  | { readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] }
  | { readonly error: string; readonly isWrong: boolean };

process.once('message', (request: StatementRequest) => {
  process.send?.(answer(request), () => process.disconnect());
});

function answer({ path, sql }: StatementRequest): StatementAnswer {
  const db = new BetterSqlite3(path, { readonly: true, fileMustExist: true });
  try {
    // Read-only opens keep our file as it is; this keeps every file that is attached so.
    db.pragma('query_only = ON');
    const statement = prepare(db, sql);
    if ('error' in statement) return statement;
    const rows = statement.safeIntegers().raw().all();
    return {
      columns: statement.columns().map(({ name }) => name),
      rows: rows.map((row) => row.map(plainNumber)),
    };
  } catch (error) {
    return { error: messageOf(error), isWrong: false };
  } finally {
    db.close();
  }
}

function prepare(db: BetterSqlite3.Database, sql: string) {
  const refuse = (error: string) => ({ error, isWrong: true });
  try {
    const statement = db.prepare<[], readonly unknown[]>(sql);
    if (!statement.reader) return refuse('this statement gives no rows; write a SELECT');
    if (!statement.readonly) return refuse('this statement writes; the database is open for reading only');
    return statement;
  } catch (error) {
    return refuse(messageOf(error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Whole numbers come as bigint, so that none is rounded; those that a number holds are numbers. */
function plainNumber(cell: unknown): unknown {
  return typeof cell === 'bigint' && Number.isSafeInteger(Number(cell)) ? Number(cell) : cell;
}
