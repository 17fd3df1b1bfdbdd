import { type Command, Option } from 'commander';
import { type ComparedReport, compareWithAccepted } from '../check/compare-with-accepted.js';
import { formatMarkdown } from '../check/format-markdown.js';
import { formatReport } from '../check/format-report.js';
import { applyKnownMisses } from '../check/known-misses.js';
import { sumReports } from '../check/sum-reports.js';
import { checkGoldenFiles } from './check-golden-files.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { acceptIn, findGoldenFiles, loadAcceptedStateIn, loadKnownMissesIn } from './golden-files.js';
import type { Output } from './output.js';

const HELP = `
With files, only these are checked: documents by their name, or golden files by theirs. Without, a document
that has no golden file fails too. Differences listed in known-misses.json of the golden folder are accepted.
What is gained and lost is told against accepted.json there, which --accept writes; what is lost fails.

Examples:
  $ kehoach check
  $ kehoach check --golden golden --corpus corpus plan.md
  $ kehoach check --format markdown`;

/** Each takes a report to the text that is printed of it. */
const FORMATS = {
  text: (report: ComparedReport) => `${formatReport(report).join('\n')}\n`,
  markdown: formatMarkdown,
  json: (report: ComparedReport) => `${JSON.stringify(report, null, 2)}\n`,
} as const;

interface CheckOptions {
  readonly golden: string;
  readonly corpus: string;
  readonly format: keyof typeof FORMATS;
  readonly accept?: true;
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
    .addOption(new Option('--format <name>', 'how to print').choices(Object.keys(FORMATS)).default('text'))
    .option('--accept', 'write the figures and differences down as accepted')
    .addHelpText('after', HELP)
    .action(async (files: string[], options: CheckOptions) =>
      settle(await checkPlans(files, options, output)),
    );
}

/**
 * Prints a report over all golden files, or over the named ones, and fails where something differs or was lost.
 * Raises GoldenError where the known misses or the accepted state cannot be used.
 */
export async function checkPlans(
  files: readonly string[],
  options: CheckOptions,
  output: Output,
): Promise<ExitCode> {
  const { golden, corpus, format, accept = false } = options;
  const goldenFiles = await findGoldenFiles(golden);
  const wrongUse = whyNot(files, options, goldenFiles.length);
  if (wrongUse !== null) {
    output.err(`${wrongUse}\n`);
    return EXIT.wrongUse;
  }
  const knownMisses = await loadKnownMissesIn(golden);
  // Not read where it is about to be replaced: a state that cannot be used is mended that way.
  const accepted = accept ? null : await loadAcceptedStateIn(golden);
  const { results: reports, problems } = await checkGoldenFiles(goldenFiles, corpus, files);
  const report = compareWithAccepted(applyKnownMisses(sumReports(reports), knownMisses), accepted);
  if (reports.length > 0) output.out(FORMATS[format](report));
  for (const problem of problems) output.err(`${problem}\n`);
  if (accept) output.err(`${await acceptWhole(golden, report, problems)}\n`);
  return report.ok && problems.length === 0 ? EXIT.fine : EXIT.failed;
}

/** Why a call cannot be answered, in one line that says what to do; null where it can. */
function whyNot(
  files: readonly string[],
  { golden, accept }: CheckOptions,
  goldenFiles: number,
): string | null {
  if (accept && process.env.CI) {
    return 'kehoach check: --accept is not for CI; accept where you have looked at the differences, and commit it';
  }
  if (accept && files.length > 0) {
    return 'kehoach check: --accept takes all documents; name no files with it';
  }
  if (goldenFiles > 0) return null;
  return `${golden}: no golden files (.json) in this folder; name another one with --golden`;
}

/** A state with a hole in it would let the hole pass for good. */
async function acceptWhole(
  golden: string,
  report: ComparedReport,
  problems: readonly string[],
): Promise<string> {
  if (problems.length > 0) return 'nothing accepted: not every document could be checked';
  return `accepted: ${await acceptIn(golden, report)}`;
}
