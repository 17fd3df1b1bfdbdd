import type { Command } from 'commander';
import { z } from 'zod';
import { extractionSchema } from '../records.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Output } from './output.js';

const HELP = `
Example:
  $ kehoach schema > plan.schema.json`;

/** Adds `schema` to the program. */
export function addSchemaCommand(
  program: Command,
  output: Output,
  settle: (exitCode: ExitCode) => void,
): void {
  program
    .command('schema')
    .description('print the JSON Schema of what extract prints')
    .addHelpText('after', HELP)
    .action(() => settle(printSchema(output)));
}

/** Prints the JSON Schema of the records. */
export function printSchema(output: Output): ExitCode {
  output.out(`${JSON.stringify(z.toJSONSchema(extractionSchema), null, 2)}\n`);
  return EXIT.fine;
}
