import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { EXIT, type ExitCode } from './exit-code.js';
import { findPlanFiles } from './find-plan-files.js';
import type { Output } from './output.js';
import { addPoolOptions, type PoolSettings } from './pool-options.js';
import { runImport } from './run-import.js';

const HELP = `
Folders are searched for .md and .txt files, with the folders in them. A file that was imported before is
replaced where its content or the extractor has changed. A file that fails does not hold up the others.
Ctrl-C stops after the documents in hand; the same command again does what is missing.

Examples:
  $ kehoach import plans/ 'more/**/*.md' --db plans.db
  $ kehoach import --records results.ndjson --db plans.db`;

export interface ImportOptions extends PoolSettings {
  readonly db: string;
  readonly records?: string;
  readonly report?: string;
  readonly quiet?: boolean;
}

/** Adds `import` to the program. */
export function addImportCommand(
  program: Command,
  output: Output,
  settle: (exitCode: ExitCode) => void,
): void {
  const command = program
    .command('import')
    .description('read plans into a database')
    .argument('[path...]', 'files, folders or globs')
    .option('--db <file>', 'the database, made if there is none', requireName, 'kehoach.db')
    .option('--records <file>', 'results of "extract --ndjson" in the place of plans', requireName);
  addPoolOptions(command)
    .option('--report <file>', 'write what became of each document as JSON', requireFolder)
    .option('--quiet', 'show no progress and no table, only what failed')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: ImportOptions) => {
      if ((paths.length === 0) === (options.records === undefined))
        command.error('name either paths or a file with --records');
      settle(await importPlans(paths, options, output));
    });
}

/** SQLite takes an empty name ("$UNSET") for a database that is thrown away at the end. */
function requireName(path: string): string {
  if (path === '') throw new InvalidArgumentError('Name a file.');
  return path;
}

/** Asked before an import of hours, not after it. */
function requireFolder(path: string): string {
  requireName(path);
  if (!existsSync(dirname(path))) throw new InvalidArgumentError('There is no such folder.');
  return path;
}

/**
 * Imports the plans that the paths lead to, or the records of a file, and says what became of each.
 * Raises StoreError where the database cannot be used.
 */
export async function importPlans(
  paths: readonly string[],
  options: ImportOptions,
  output: Output,
): Promise<ExitCode> {
  const { files, problems } = await findSources(paths, options);
  for (const problem of problems) output.err(`${problem}\n`);
  // Before the database is opened: a slip of the pen shall not leave an empty one behind.
  if (files.length === 0) return EXIT.failed;
  return runImport({ files, problems }, options, output);
}

async function findSources(paths: readonly string[], { records }: ImportOptions) {
  if (records === undefined) return findPlanFiles(paths);
  const problems = existsSync(records) ? [] : [`${records}: no such file; check the path`];
  return { files: problems.length === 0 ? [records] : [], problems };
}
