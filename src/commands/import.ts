import { type Command, InvalidArgumentError } from 'commander';
import { extractFile } from '../pipeline.js';
import type { Extraction } from '../records.js';
import { type Database, openDatabase } from '../store/database.js';
import { countRecords, finishImport, recordFile, startImport } from '../store/import-run.js';
import { writeExtraction } from '../store/write-extraction.js';
import { EXTRACTOR_VERSION } from '../version.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { failureReason } from './failure-reason.js';
import { findPlanFiles } from './find-plan-files.js';
import { formatImportTable, type ImportResult } from './import-table.js';
import type { Output } from './output.js';

const HELP = `
Folders are searched for .md and .txt files, with the folders in them. A file that was imported before is
replaced where its content or the extractor has changed. A file that fails does not hold up the others.

Example:
  $ kehoach import plans/ 'more/**/*.md' --db plans.db`;

/** Adds `import` to the program. */
export function addImportCommand(
  program: Command,
  output: Output,
  settle: (exitCode: ExitCode) => void,
): void {
  program
    .command('import')
    .description('read plans into a database')
    .argument('<path...>', 'files, folders or globs')
    .option('--db <file>', 'the database, made if there is none', requireName, 'kehoach.db')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: { readonly db: string }) =>
      settle(await importPlans(paths, options, output)),
    );
}

/** SQLite takes an empty name ("$UNSET") for a database that is thrown away at the end. */
function requireName(path: string): string {
  if (path === '') throw new InvalidArgumentError('Name a file.');
  return path;
}

/**
 * Imports the plans that the paths lead to and prints a table of what was found in each.
 * Raises StoreError where the database cannot be used.
 */
export async function importPlans(
  paths: readonly string[],
  options: { readonly db: string },
  output: Output,
): Promise<ExitCode> {
  const { files, problems } = await findPlanFiles(paths);
  for (const problem of problems) output.err(`${problem}\n`);
  // Before the database is opened: a slip of the pen shall not leave an empty one behind.
  if (files.length === 0) return EXIT.failed;
  const results = await importFiles(files, options.db);
  output.out(`${formatImportTable(results)}\n`);
  const isFine = problems.length === 0 && results.every(({ outcome }) => outcome !== 'failed');
  return isFine ? EXIT.fine : EXIT.failed;
}

async function importFiles(files: readonly string[], dbPath: string): Promise<readonly ImportResult[]> {
  const db = openDatabase(dbPath);
  try {
    const importId = startImport(db, { version: EXTRACTOR_VERSION });
    const results: ImportResult[] = [];
    for (const path of files) {
      const result = await importFile(db, importId, path);
      recordFile(db, importId, path, result.outcome, result.reason, result.counts);
      results.push(result);
    }
    finishImport(db, importId);
    return results;
  } finally {
    db.close();
  }
}

/** Whatever goes wrong with one file is its result; it never costs the others of the run. */
async function importFile(db: Database, importId: number, path: string): Promise<ImportResult> {
  try {
    const extraction = await extractFile(path);
    if (!isPlan(extraction)) return failed(path, 'no plan found in this text');
    const outcome = writeExtraction(db, extraction, importId);
    const odd = extraction.diagnostics.filter(({ severity }) => severity === 'warning').length;
    return { path, outcome, reason: null, counts: countRecords(extraction), odd };
  } catch (error) {
    return failed(path, failureReason(error));
  }
}

/** An outline alone makes no plan: recipes and readme files have one too. */
function isPlan({ document, targets, tasks, citations }: Extraction): boolean {
  return document.type !== null || [targets, tasks, citations].some((records) => records.length > 0);
}

function failed(path: string, reason: string): ImportResult {
  return { path, outcome: 'failed', reason, counts: null, odd: 0 };
}
