import { Argument, type Command, Option } from 'commander';
import { openForReading } from '../store/open-for-reading.js';
import type { FilterName, Filters } from '../store/query/filters.js';
import { queryRecords } from '../store/query/query-records.js';
import { readSort } from '../store/query/sort.js';
import { SUBJECTS, type SubjectName } from '../store/query/subjects.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { explainNothing } from './query/explain-nothing.js';
import { addFilterOptions, FILTER_FLAGS } from './query/filter-options.js';
import { readLimit, readList, readName } from './query/read-option.js';
import { rowLimit } from './query/row-limit.js';
import { FORMATS, type Format, writeRows } from './rows/write-rows.js';

const HELP = `
WHAT is targets, tasks, citations, units, documents or sections. Names are taken with or without marks, in any case, in
short or in full: "so y te", "UBND tỉnh". Rows come in the order of their documents, or of the range that is asked for.
Tables show 50 rows where --limit does not say otherwise; the columns are those of the lists in docs/data-model.md.

Examples:
  $ kehoach query targets --year 2025 --unit-of-measure % --min 80
  $ kehoach query tasks --lead "Văn phòng Sở" --due-before 2025-12-31 --where
  $ kehoach query citations --cites 60/2021/NĐ-CP --format csv > citations.csv`;

export interface QueryOptions extends Filters {
  readonly db: string;
  readonly format: Format;
  readonly columns?: readonly string[];
  readonly sort?: string;
  readonly limit?: number;
  readonly where?: boolean;
}

/** Adds `query` to the program. */
export function addQueryCommand(
  program: Command,
  output: Output,
  settle: (exitCode: ExitCode) => void,
): void {
  const command = program
    .command('query')
    .description('ask for records by year, value, unit, place, …')
    .addArgument(new Argument('<what>', 'what to list').choices(Object.keys(SUBJECTS)))
    .option('--db <file>', 'the database', readName, 'kehoach.db');
  addFilterOptions(command)
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('table'))
    .option('--columns <names>', 'the columns to show, with commas between', readList)
    .option('--sort <names>', 'the columns to sort by, -name from the end', readName)
    .option('--limit <rows>', 'at most so many rows, or all', readLimit)
    .option('--where', 'show where each record stands, as file:line')
    .addHelpText('after', HELP)
    .action((what: SubjectName, options: QueryOptions) => {
      const useless = uselessFilter(what, options);
      if (useless !== undefined) command.error(`${FILTER_FLAGS[useless]} says nothing about ${what}`);
      settle(query(what, options, output));
    });
}

function uselessFilter(what: SubjectName, options: QueryOptions): FilterName | undefined {
  const filters: readonly FilterName[] = SUBJECTS[what].filters;
  return (Object.keys(FILTER_FLAGS) as FilterName[]).find(
    (filter) => options[filter] !== undefined && !filters.includes(filter),
  );
}

/** Prints the records that answer a question. Raises StoreError and SearchError where it cannot be asked. */
export function query(what: SubjectName, options: QueryOptions, output: Output): ExitCode {
  const db = openForReading(options.db);
  try {
    const subject = SUBJECTS[what];
    const limit = rowLimit(options.limit, options.format);
    const answer = queryRecords(db, subject, {
      filters: options,
      sort: options.sort === undefined ? [] : readSort(options.sort),
      limit,
      columns: options.columns ?? subject.columns,
      isPlaced: options.where ?? false,
    });
    const count = writeRows(answer, options.format, output);
    for (const line of count === 0 ? explainNothing(db, what, options) : []) output.err(`${line}\n`);
    if (count === limit) output.err(`${count} rows shown; --limit all shows every one\n`);
    return EXIT.fine;
  } finally {
    db.close();
  }
}
