import type { Command } from 'commander';
import { extractFile } from '../pipeline.js';
import type { Diagnostic, Extraction } from '../records.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { failureReason } from './failure-reason.js';
import { fitLine } from './fit-line.js';
import { headRows } from './head-rows.js';
import { lineNumber, outlineLines } from './outline-lines.js';
import type { Output } from './output.js';

const HELP = `
Numbers on the left are lines of the text. ◎ is a target, ▸ a task with its lead units, supporting units and
deadline, § a citation with its role. Titles are cut to the width of the terminal.

Examples:
  $ kehoach inspect plan.md
  $ kehoach inspect plan.md --leftovers`;

/** Adds `inspect` to the program. */
export function addInspectCommand(
  program: Command,
  output: Output,
  settle: (exitCode: ExitCode) => void,
): void {
  program
    .command('inspect')
    .description('show the outline of a plan with the records found in it')
    .argument('<file>', 'text of a plan')
    .option(
      '--leftovers',
      'show only what is in no record, and why: percentages, official numbers, lines that were left out',
    )
    .addHelpText('after', HELP)
    .action(async (file: string, { leftovers = false }: { leftovers?: boolean }) =>
      settle(await inspectPlan(file, output, leftovers ? leftoverLines : inspectionLines)),
    );
}

/** Prints the head of a plan, its outline with all records, and what was odd. */
export async function inspectPlan(
  file: string,
  output: Output,
  write: (extraction: Extraction, columns: number) => readonly string[] = inspectionLines,
): Promise<ExitCode> {
  try {
    const lines = write(await extractFile(file), output.columns);
    output.out(lines.map((line) => `${line}\n`).join(''));
    return EXIT.fine;
  } catch (error) {
    output.err(`${file}: ${failureReason(error)}\n`);
    return EXIT.failed;
  }
}

/** An extraction → the lines that `inspect` prints. */
export function inspectionLines(extraction: Extraction, columns: number): readonly string[] {
  const { document, diagnostics } = extraction;
  const odd = diagnostics.filter(({ code }) => !/\/unread-|^layout\/left-out/.test(code));
  return [
    ...headLines(headRows(document), columns),
    '',
    ...outlineLines(extraction, columns),
    ...(odd.length > 0 ? ['', 'diagnostics', ...odd.map(diagnosticLine)] : []),
  ];
}

/** An extraction → its percentages and official numbers that ended in no record, and what the parser left out, a line each with the reason. */
export function leftoverLines({ diagnostics }: Extraction): readonly string[] {
  const leftovers = diagnostics.filter(({ code }) => /^(?:target|citation|layout)\//.test(code));
  return leftovers.length > 0 ? leftovers.map(diagnosticLine) : ['nothing was passed over'];
}

function headLines(rows: ReturnType<typeof headRows>, columns: number): readonly string[] {
  if (rows.length === 0) return ['no document head found'];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => fitLine({ before: `${name.padEnd(width)}  `, text, after: '' }, columns));
}

/** Whole, however long: it is what one came to read. */
function diagnosticLine({ severity, code, message, span }: Diagnostic): string {
  return `${lineNumber(span)}${severity} ${code}: ${message}`;
}
