import { Argument, type Command } from 'commander';
import type { FilterName } from '../store/query/filters.js';
import { SUBJECTS, type SubjectName } from '../store/query/subjects.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { addFilterOptions, FILTER_FLAGS } from './query/filter-options.js';
import { addListOptions, type ListOptions, listRecords } from './query/list-records.js';
import { readName } from './query/read-option.js';

const HELP = `
WHAT is targets, tasks, citations, units, documents or sections. Names are taken with or without marks, in any case, in
short or in full: "so y te", "UBND tỉnh". Rows come in the order of their documents, or of the range that is asked for.
Tables show 50 rows where --limit does not say otherwise; the columns are those of the lists in docs/data-model.md.

Examples:
  $ kehoach query targets --year 2025 --unit-of-measure % --min 80
  $ kehoach query tasks --lead "Văn phòng Sở" --due-before 2025-12-31 --where
  $ kehoach query citations --cites 60/2021/NĐ-CP --format csv > citations.csv`;

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
  addListOptions(addFilterOptions(command))
    .option('--where', 'show where each record stands, as file:line, or file#page=3 of a PDF')
    .addHelpText('after', HELP)
    .action((what: SubjectName, options: ListOptions) => {
      const useless = uselessFilter(what, options);
      if (useless !== undefined) command.error(`${FILTER_FLAGS[useless]} says nothing about ${what}`);
      settle(listRecords(what, SUBJECTS[what], options, output));
    });
}

function uselessFilter(what: SubjectName, options: ListOptions): FilterName | undefined {
  const filters: readonly FilterName[] = SUBJECTS[what].filters;
  return (Object.keys(FILTER_FLAGS) as FilterName[]).find(
    (filter) => options[filter] !== undefined && !filters.includes(filter),
  );
}
