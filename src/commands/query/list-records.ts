/** The list that `query`, `units` and `documents` print: its options, and how it is asked for. */
import { type Command, Option } from 'commander';
import { openForReading } from '../../store/open-for-reading.js';
import type { Filters } from '../../store/query/filters.js';
import { queryRecords } from '../../store/query/query-records.js';
import { readSort } from '../../store/query/sort.js';
import type { Subject } from '../../store/query/subject.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Output } from '../output.js';
import { FORMATS, type Format, writeRows } from '../rows/write-rows.js';
import { explainNothing } from './explain-nothing.js';
import { readLimit, readList, readName } from './read-option.js';
import { rowLimit } from './row-limit.js';

export interface ListOptions extends Filters {
  readonly db: string;
  readonly format: Format;
  readonly columns?: readonly string[];
  readonly sort?: string;
  readonly limit?: number;
  readonly where?: boolean;
}

/** Adds the options that say how a list is printed → the command. */
export function addListOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('table'))
    .option('--columns <names>', 'the columns to show, with commas between', readList)
    .option('--sort <names>', 'the columns to sort by, -name from the end', readName)
    .option('--limit <rows>', 'at most so many rows, or all', readLimit);
}

/** Prints the records of a subject, `what` in its messages. Raises QuestionError where it cannot be understood, StoreError where the database cannot be used. */
export function listRecords(what: string, subject: Subject, options: ListOptions, output: Output): ExitCode {
  const db = openForReading(options.db);
  try {
    const limit = rowLimit(options.limit, options.format);
    const answer = queryRecords(db, subject, {
      filters: options,
      sort: options.sort === undefined ? [] : readSort(options.sort),
      // One more than is shown tells whether there are more.
      limit: limit === null ? null : limit + 1,
      columns: options.columns ?? subject.columns,
      isPlaced: options.where ?? false,
    });
    const { rows, hasMore } = firstRows(answer.rows, limit);
    const count = writeRows({ ...answer, rows }, options.format, output, options.columns !== undefined);
    if (count === 0) for (const line of nothing(explainNothing(db, what, options))) output.err(`${line}\n`);
    if (hasMore()) output.err(`the first ${count} rows; --limit all shows every one\n`);
    return EXIT.fine;
  } finally {
    db.close();
  }
}

/** Rows and how many to show → these, and, once they are read, whether there are more. */
function firstRows<Row>(rows: Iterable<Row>, limit: number | null) {
  let hasMore = false;
  const first = function* () {
    let count = 0;
    for (const row of rows) {
      hasMore = count++ === limit;
      if (hasMore) return;
      yield row;
    }
  };
  return { rows: first(), hasMore: () => hasMore };
}

function nothing(reasons: readonly string[]): readonly string[] {
  return reasons.length === 0 ? ['nothing found'] : reasons;
}
