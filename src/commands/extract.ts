import type { Command } from 'commander';
import { extractFile, type GroundedExtraction } from '../pipeline.js';
import type { Extraction } from '../records.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { extractStream } from './extract-stream.js';
import { failureReason } from './failure-reason.js';
import type { Output } from './output.js';
import { addPoolOptions, type PoolSettings } from './pool-options.js';

const HELP = `
One file gives indented JSON, several give a line of JSON each. "kehoach schema" prints its schema.
--ndjson reads lines {"id": …, "text": …} or {"id": …, "path": …} from a file, or stdin where it is "-", and answers
each with a line {"id": …, "extraction": …} with the text, or {"id": …, "error": …}, in their order. It exits with 0
once all are answered.

Examples:
  $ kehoach extract plan.md
  $ kehoach extract --with-text plans/*.md > plans.ndjson
  $ kehoach extract --ndjson - < requests.ndjson > results.ndjson`;

interface ExtractOptions extends PoolSettings {
  readonly withText?: boolean;
  readonly ndjson?: string;
}

/** Adds `extract` to the program. */
export function addExtractCommand(
  program: Command,
  output: Output,
  settle: (exitCode: ExitCode) => void,
): void {
  const command = program
    .command('extract')
    .description('print the records of plans as JSON')
    .argument('[file...]', 'texts of plans')
    .option('--with-text', 'with the decoded text that all spans point into')
    .option('--ndjson <file>', 'answer the lines of a file, or of stdin where it is "-"');
  addPoolOptions(command)
    .addHelpText('after', HELP)
    .action(async (files: string[], options: ExtractOptions) => {
      const { ndjson } = options;
      if ((files.length === 0) === (ndjson === undefined))
        command.error('name either files or a stream with --ndjson');
      settle(
        ndjson === undefined
          ? await extractPlans(files, options, output)
          : await extractStream(ndjson, options, output),
      );
    });
}

/** Prints the records of each file as JSON; a file that fails is a line on stderr and does not hold up the others. */
export async function extractPlans(
  files: readonly string[],
  { withText = false }: Pick<ExtractOptions, 'withText'>,
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
