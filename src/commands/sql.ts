import { type Command, InvalidArgumentError, Option } from 'commander';
import { openForReading } from '../store/open-for-reading.js';
import { runStatement } from '../store/sql/run-statement.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { readName, readNumber } from './query/read-option.js';
import { FORMATS, type Format, writeRows } from './rows/write-rows.js';

const HELP = `
One SELECT, read-only. The lists target_list, task_list, task_unit_list, citation_list, document_list, section_list,
unit_list and legal_document_list have a row for each record; docs/data-model.md describes every column.

Example:
  $ kehoach sql "SELECT place, count(*) FROM target_list WHERE is_percentage GROUP BY place"`;

const SECONDS = 30;
const MOST_SECONDS = 86_400;

export interface SqlOptions {
  readonly db: string;
  readonly format: Format;
  readonly timeout: number;
}

/** Adds `sql` to the program. */
export function addSqlCommand(program: Command, output: Output, settle: (exitCode: ExitCode) => void): void {
  program
    .command('sql')
    .description('ask in SQL, read-only')
    .argument('<select>', 'one SELECT')
    .option('--db <file>', 'the database', readName, 'kehoach.db')
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('table'))
    .option('--timeout <seconds>', 'how long it may take', readSeconds, SECONDS)
    .addHelpText('after', HELP)
    .action(async (select: string, options: SqlOptions) => settle(await sql(select, options, output)));
}

function readSeconds(text: string): number {
  const seconds = readNumber(text);
  if (seconds <= 0 || seconds > MOST_SECONDS) throw new InvalidArgumentError('Write a number of seconds.');
  return seconds;
}

/** Prints what a SELECT gives. Raises QuestionError where it is none, StoreError where it fails or takes too long. */
export async function sql(
  select: string,
  { db, format, timeout }: SqlOptions,
  output: Output,
): Promise<ExitCode> {
  // Says what is wrong with the file, and brings an older database to the newest lists.
  openForReading(db).close();
  writeRows(await runStatement(db, select, timeout), format, output);
  return EXIT.fine;
}
