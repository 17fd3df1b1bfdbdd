/** What `units` and `documents` have in common: they list, merge and rename, list what was decided and undo it. */
import { type Command, InvalidArgumentError } from 'commander';
import { type Database, openDatabase } from '../../store/database.js';
import type { Entity } from '../../store/identity/identity-choices.js';
import { undoChoice } from '../../store/identity/undo-choice.js';
import { openForReading } from '../../store/open-for-reading.js';
import type { Subject } from '../../store/query/subject.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Output } from '../output.js';
import { addListOptions, type ListOptions, listRecords } from '../query/list-records.js';
import { readName } from '../query/read-option.js';

/** What is listed, and how two are made one or one is renamed. */
export interface IdentityCommand {
  readonly what: string;
  readonly entity: Entity;
  readonly subject: Subject;
  readonly choices: Subject;
  readonly sort?: string;
  readonly merge: (db: Database, id: number, into: number) => void;
  readonly rename: (db: Database, id: number, name: string) => void;
}

export interface IdentityOptions extends ListOptions {
  readonly merge?: number;
  readonly into?: number;
  readonly rename?: number;
  readonly name?: string;
  readonly choices?: boolean;
  readonly undo?: number;
}

/** Adds the options to list, merge, rename and undo → the command. */
export function addIdentityOptions(command: Command): Command {
  return addListOptions(command.option('--db <file>', 'the database', readName, 'kehoach.db'))
    .option('--merge <id>', 'make this one the same as that of --into', readId)
    .option('--into <id>', 'the one that stays', readId)
    .option('--rename <id>', 'call this one as --name says', readId)
    .option('--name <name>', 'its name', readName)
    .option('--choices', 'list what was merged and renamed')
    .option('--undo <id>', 'undo the choice of this number in --choices', readId);
}

function readId(text: string): number {
  if (!/^[1-9]\d{0,14}$/u.test(text)) throw new InvalidArgumentError('Write the number of the column id.');
  return Number(text);
}

/** Lists, merges, renames or undoes. Raises StoreError where that cannot be. */
export function runIdentityCommand(
  identity: IdentityCommand,
  command: Command,
  options: IdentityOptions,
  output: Output,
): ExitCode {
  const { what, subject, choices } = identity;
  if ((options.merge === undefined) !== (options.into === undefined))
    command.error('--merge and --into go together');
  if ((options.rename === undefined) !== (options.name === undefined))
    command.error('--rename and --name go together');
  const changes = changesOf(identity, options);
  if (changes.length > 1) command.error('one of --merge, --rename and --undo at a time');
  const [change] = changes;
  if (change !== undefined) return runChange(options.db, change, output);
  if (options.choices) return listRecords('choices', choices, options, output);
  const sort = options.sort ?? identity.sort;
  return listRecords(what, subject, { ...options, ...(sort === undefined ? {} : { sort }) }, output);
}

type Change = (db: Database) => string;

const STAYS = 'done; it stays so when documents are imported again. --choices lists it, --undo takes it back';

function changesOf({ entity, merge, rename }: IdentityCommand, options: IdentityOptions): readonly Change[] {
  const { merge: from, into, rename: id, name, undo } = options;
  const change = (run: (db: Database) => void, said: string): readonly Change[] => [
    (db) => {
      run(db);
      return said;
    },
  ];
  return [
    ...(from === undefined || into === undefined ? [] : change((db) => merge(db, from, into), STAYS)),
    ...(id === undefined || name === undefined ? [] : change((db) => rename(db, id, name), STAYS)),
    ...(undo === undefined ? [] : change((db) => undoChoice(db, entity, undo), 'undone')),
  ];
}

function runChange(path: string, change: Change, output: Output): ExitCode {
  // Asked first: openDatabase() makes a database where there is none.
  openForReading(path).close();
  const db = openDatabase(path);
  try {
    output.err(`${change(db)}\n`);
    return EXIT.fine;
  } finally {
    db.close();
  }
}
