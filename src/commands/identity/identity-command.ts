/** What `units` and `documents` have in common: they list, merge and rename. */
import { type Command, InvalidArgumentError } from 'commander';
import { type Database, openDatabase } from '../../store/database.js';
import { openForReading } from '../../store/open-for-reading.js';
import type { Subject } from '../../store/query/subject.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Output } from '../output.js';
import { addListOptions, type ListOptions, listRecords } from '../query/list-records.js';
import { readName } from '../query/read-option.js';

/** What is listed, and how two are made one or one is renamed. */
export interface IdentityCommand {
  readonly what: string;
  readonly subject: Subject;
  readonly sort?: string;
  readonly merge: (db: Database, id: number, into: number) => void;
  readonly rename: (db: Database, id: number, name: string) => void;
}

export interface IdentityOptions extends ListOptions {
  readonly merge?: number;
  readonly into?: number;
  readonly rename?: number;
  readonly name?: string;
}

/** Adds the options to list, merge and rename → the command. */
export function addIdentityOptions(command: Command): Command {
  return addListOptions(command.option('--db <file>', 'the database', readName, 'kehoach.db'))
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
  if (changes.length === 0) return listRecords(what, subject, { ...defaults, ...options }, output);
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
