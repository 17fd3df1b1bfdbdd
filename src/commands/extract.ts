import type { Command } from 'commander';
import { extractFile, type GroundedExtraction } from '../pipeline.js';
import type { Extraction } from '../records.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { failureReason } from './failure-reason.js';
import type { Output } from './output.js';

const HELP = `
One file gives indented JSON, several give a line of JSON each. "kehoach schema" prints its schema.

Examples:
  $ kehoach extract plan.md
  $ kehoach extract --with-text plans/*.md > plans.ndjson`;

interface ExtractOptions {
  readonly withText?: boolean;
}

/** Adds `extract` to the program. */
export function addExtractCommand(
  program: Command,
  output: Output,
  settle: (exitCode: ExitCode) => void,
): void {
  program
    .command('extract')
    .description('print the records of plans as JSON')
    .argument('<file...>', 'texts of plans')
    .option('--with-text', 'with the decoded text that all spans point into')
    .addHelpText('after', HELP)
    .action(async (files: string[], options: ExtractOptions) =>
      settle(await extractPlans(files, options, output)),
    );
}

/** Prints the records of each file as JSON; a file that fails is a line on stderr and does not hold up the others. */
export async function extractPlans(
  files: readonly string[],
  { withText = false }: ExtractOptions,
  output: Output,
): Promise<ExitCode> {
  const indent = files.length === 1 ? 2 : 0;
  let exitCode: ExitCode = EXIT.fine;
  for (const file of files) {
    const extraction = await extractFile(file).catch((error: unknown) => {
      output.err(`${file}: ${failureReason(error)}\n`);
      return null;
    });
    if (extraction === null) exitCode = EXIT.failed;
    else output.out(`${JSON.stringify(withText ? extraction : withoutText(extraction), null, indent)}\n`);
  }
  return exitCode;
}

function withoutText({ text: _, ...records }: GroundedExtraction): Extraction {
  return records;
}
