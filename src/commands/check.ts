import type { Command } from 'commander';
import { formatReport } from '../check/format-report.js';
import { applyKnownMisses } from '../check/known-misses.js';
import { sumReports } from '../check/sum-reports.js';
import { checkGoldenFiles } from './check-golden-files.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { findGoldenFiles, loadKnownMissesIn } from './golden-files.js';
import type { Output } from './output.js';

const HELP = `
With files, only these are checked: documents by their name, or golden files by theirs. Without, a document
that has no golden file fails too. Differences listed in known-misses.json of the golden folder are accepted.

Examples:
  $ kehoach check
  $ kehoach check --golden golden --corpus corpus plan.md`;

interface CheckOptions {
  readonly golden: string;
  readonly corpus: string;
}

/** Adds `check` to the program. */
export function addCheckCommand(
  program: Command,
  output: Output,
  settle: (exitCode: ExitCode) => void,
): void {
  program
    .command('check')
    .description('compare what is extracted with golden files written by hand')
    .argument('[file...]', 'documents or golden files to check; all where none is named')
    .option('--golden <folder>', 'the golden files', 'golden')
    .option('--corpus <folder>', 'the documents they are about', 'corpus')
    .addHelpText('after', HELP)
    .action(async (files: string[], options: CheckOptions) =>
      settle(await checkPlans(files, options, output)),
    );
}

/**
 * Prints a report over all golden files, or over the named ones, and fails where something differs.
 * Raises GoldenError where the list of known misses cannot be used.
 */
export async function checkPlans(
  files: readonly string[],
  { golden, corpus }: CheckOptions,
  output: Output,
): Promise<ExitCode> {
  const goldenFiles = await findGoldenFiles(golden);
  if (goldenFiles.length === 0) {
    output.err(`${golden}: no golden files (.json) in this folder; name another one with --golden\n`);
    return EXIT.wrongUse;
  }
  const knownMisses = await loadKnownMissesIn(golden);
  const { results: reports, problems } = await checkGoldenFiles(goldenFiles, corpus, files);
  const report = applyKnownMisses(sumReports(reports), knownMisses);
  if (reports.length > 0) output.out(`${formatReport(report).join('\n')}\n`);
  for (const problem of problems) output.err(`${problem}\n`);
  return report.ok && problems.length === 0 ? EXIT.fine : EXIT.failed;
}
