/** What `units` and `documents` have in common: they list, merge and rename. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Database, openDatabase } from '../../store/database.js';
import { openForReading } from '../../store/open-for-reading.js';
import type { Filters } from '../../store/query/filters.js';
import { queryRecords } from '../../store/query/query-records.js';
import { readSort } from '../../store/query/sort.js';
import type { Subject } from '../../store/query/subject.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Output } from '../output.js';
import { explainNothing } from '../query/explain-nothing.js';
import { readLimit, readList, readName } from '../query/read-option.js';
import { rowLimit } from '../query/row-limit.js';
import { FORMATS, type Format, writeRows } from '../rows/write-rows.js';

/** What is listed, and how two are made one or one is renamed. */
export interface IdentityCommand {
  readonly what: string;
  readonly subject: Subject;
  readonly sort?: string;
  readonly merge: (db: Database, id: number, into: number) => void;
  readonly rename: (db: Database, id: number, name: string) => void;
}

export interface IdentityOptions extends Filters {
  readonly db: string;
  readonly format: Format;
  readonly columns?: readonly string[];
  readonly sort?: string;
  readonly limit?: number;
  readonly merge?: number;
  readonly into?: number;
  readonly rename?: number;
  readonly name?: string;
}

/** Adds the options to list, merge and rename → the command. */
export function addIdentityOptions(command: Command): Command {
  return command
    .option('--db <file>', 'the database', readName, 'kehoach.db')
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('table'))
    .option('--columns <names>', 'the columns to show, with commas between', readList)
    .option('--sort <names>', 'the columns to sort by, -name from the end', readName)
    .option('--limit <rows>', 'at most so many rows, or all', readLimit)
    .option('--merge <id>', 'make this one the same as that of --into', readId)
    .option('--into <id>', 'the one that stays', readId)
    .option('--rename <id>', 'call this one as --name says', readId)
    .option('--name <name>', 'its name', readName);
}

function readId(text: string): number {
  if (!/^[1-9]\d{0,14}$/u.test(text)) throw new InvalidArgumentError('Write the number of the column id.');
  return Number(text);
}

/** Lists, merges or renames. Raises StoreError where that cannot be. */
export function runIdentityCommand(
  { what, subject, merge, rename, ...defaults }: IdentityCommand,
  command: Command,
  options: IdentityOptions,
  output: Output,
): ExitCode {
  if ((options.merge === undefined) !== (options.into === undefined))
    command.error('--merge and --into go together');
  if ((options.rename === undefined) !== (options.name === undefined))
    command.error('--rename and --name go together');
  const changes = changesOf(options, merge, rename);
  if (changes.length === 0) return list(what, subject, { ...defaults, ...options }, output);
  // Asked first: openDatabase() makes a database where there is none.
  openForReading(options.db).close();
  const db = openDatabase(options.db);
  try {
    for (const change of changes) change(db);
    output.err(`done; it stays so when documents are imported again\n`);
    return EXIT.fine;
  } finally {
    db.close();
  }
}

function changesOf(
  options: IdentityOptions,
  merge: IdentityCommand['merge'],
  rename: IdentityCommand['rename'],
): readonly ((db: Database) => void)[] {
  const { merge: from, into, rename: id, name } = options;
  return [
    ...(from === undefined || into === undefined ? [] : [(db: Database) => merge(db, from, into)]),
    ...(id === undefined || name === undefined ? [] : [(db: Database) => rename(db, id, name)]),
  ];
}

function list(what: string, subject: Subject, options: IdentityOptions, output: Output): ExitCode {
  const db = openForReading(options.db);
  try {
    const limit = rowLimit(options.limit, options.format);
    const sort = options.sort === undefined ? [] : readSort(options.sort);
    const columns = options.columns ?? subject.columns;
    const answer = queryRecords(db, subject, { filters: options, sort, limit, columns, isPlaced: false });
    const count = writeRows(answer, options.format, output);
    for (const line of count === 0 ? explainNothing(db, what, options) : []) output.err(`${line}\n`);
    if (count === limit) output.err(`${count} rows shown; --limit all shows every one\n`);
    return EXIT.fine;
  } finally {
    db.close();
  }
}
