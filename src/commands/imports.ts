import { existsSync } from 'node:fs';
import Table from 'cli-table3';
import { type Command, InvalidArgumentError } from 'commander';
import { type Database, openDatabase } from '../store/database.js';
import { findImport, type ImportRun, importedFiles, listImports } from '../store/import-list.js';
import { StoreError } from '../store/store-error.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { formatDuration } from './format-duration.js';
import type { Output } from './output.js';

const HELP = `
Without ID each run is a row; "unfinished" still goes on, or was broken off. With ID each of its documents is a
line: outcome, milliseconds, path, reason, between them a tab.

Examples:
  $ kehoach imports --db plans.db
  $ kehoach imports 3 --db plans.db`;

const COLUMNS = ['imported', 'replaced', 'unchanged', 'failed'] as const;

/** Adds `imports` to the program. */
export function addImportsCommand(
  program: Command,
  output: Output,
  settle: (exitCode: ExitCode) => void,
): void {
  program
    .command('imports')
    .description('show what imports did')
    .argument('[id]', 'the run whose documents to show', readId)
    .option('--db <file>', 'the database', 'kehoach.db')
    .addHelpText('after', HELP)
    .action((id: number | undefined, { db }: { readonly db: string }) => settle(showImports(id, db, output)));
}

/** Prints the runs, or the documents of one. Raises StoreError where there is no such database. */
export function showImports(id: number | undefined, dbPath: string, output: Output): ExitCode {
  if (!existsSync(dbPath)) throw new StoreError(`${dbPath}: no such database; check --db`);
  const db = openDatabase(dbPath);
  try {
    if (id !== undefined) return showFiles(db, id, output);
    output.out(`${formatRuns(listImports(db))}\n`);
    return EXIT.fine;
  } finally {
    db.close();
  }
}

function readId(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError('Give the number of a run.');
  return Number(text);
}

function showFiles(db: Database, id: number, output: Output): ExitCode {
  if (!findImport(db, id)) throw new StoreError(`${db.name}: no import ${id}; see kehoach imports`);
  for (const { outcome, milliseconds, path, reason } of importedFiles(db, id))
    output.out(`${[outcome, milliseconds ?? '', path, reason ?? ''].join('\t').trimEnd()}\n`);
  return EXIT.fine;
}

function formatRuns(runs: readonly ImportRun[]): string {
  const head = ['id', 'started', 'took', 'state', 'version', 'jobs', 'documents', ...COLUMNS];
  const table = new Table({
    head,
    colAligns: head.map((name) => (/^(?:started|state|version)$/.test(name) ? 'left' : 'right')),
    style: { head: [], border: [], compact: true },
  });
  for (const run of runs) table.push(formatRun(run));
  return table.toString();
}

function formatRun(run: ImportRun): string[] {
  const { id, started_at, seconds, state, version, jobs, files, given } = run;
  const documents = given === null || given === files ? `${files}` : `${files} of ${given}`;
  const took = seconds === null ? '' : formatDuration(seconds);
  const started = `${started_at.slice(0, 19).replace('T', ' ')} UTC`;
  return [id, started, took, state, version, jobs ?? '', documents, ...COLUMNS.map((name) => run[name])].map(
    String,
  );
}
