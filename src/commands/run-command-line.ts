/** The whole command line: its commands, its errors, its exit codes. */
import { Command, CommanderError } from 'commander';
import { QuestionError } from '../store/question-error.js';
import { EXTRACTOR_VERSION } from '../version.js';
import { addCheckCommand } from './check.js';
import { addDocumentsCommand } from './documents.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { addExportCommand } from './export.js';
import { addExtractCommand } from './extract.js';
import { failureReason } from './failure-reason.js';
import { addImportCommand } from './import.js';
import { addImportsCommand } from './imports.js';
import { addInspectCommand } from './inspect.js';
import type { Output } from './output.js';
import { addQueryCommand } from './query.js';
import { lineText } from './rows/cell-text.js';
import { addSchemaCommand } from './schema.js';
import { addSearchCommand } from './search.js';
import { addSqlCommand } from './sql.js';
import { addStatsCommand } from './stats.js';
import { addUnitsCommand } from './units.js';

const COMMANDS = [
  addImportCommand,
  addImportsCommand,
  addExtractCommand,
  addInspectCommand,
  addCheckCommand,
  addSchemaCommand,
  addQueryCommand,
  addSearchCommand,
  addSqlCommand,
  addStatsCommand,
  addExportCommand,
  addUnitsCommand,
  addDocumentsCommand,
];

const HELP = `
Results go to stdout, all else to stderr. Exit codes: 0 all well, 1 something failed or differs, 2 wrong use.

Example:
  $ kehoach import plans/ --db plans.db`;

/** Arguments without the program's name → exit code. Never raises: every error is one line on stderr. */
export async function runCommandLine(args: readonly string[], output: Output): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.fine;
  const program = createProgram(output, (code) => {
    exitCode = code;
  });
  try {
    if (args.length === 0) program.error('no command given');
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Help and version that were asked for also end as an error of commander.
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.fine;
    if (error instanceof CommanderError || error instanceof QuestionError)
      return explainWrongUse(error, program, args, output);
    output.err(`kehoach: ${failureReason(error)}\n`);
    return EXIT.failed;
  }
}

/** The program with all its commands; settle is told the exit code of the one that ran. */
export function createProgram(output: Output, settle: (exitCode: ExitCode) => void): Command {
  const program = new Command('kehoach')
    .description('Reads Vietnamese administrative plans into targets, tasks, units and citations.')
    .version(EXTRACTOR_VERSION)
    .addHelpText('after', HELP)
    .exitOverride()
    .configureOutput({
      writeOut: output.out,
      writeErr: output.err,
      // Said by explainWrongUse, which knows the command it is about.
      outputError: () => {},
      getOutHelpWidth: () => output.columns,
    });
  // After the settings, which commands take over from the program when they are added.
  for (const add of COMMANDS) add(program, output, settle);
  return program;
}

function explainWrongUse(error: Error, program: Command, args: readonly string[], output: Output): ExitCode {
  const command = program.commands.find((one) => one.name() === args[0]);
  const name = command ? `kehoach ${command.name()}` : 'kehoach';
  const message = lineText(error.message.replace(/^error: /u, '')).replace(/\.$/u, '');
  output.err(`${name}: ${message}; see ${name} --help\n`);
  return EXIT.wrongUse;
}
