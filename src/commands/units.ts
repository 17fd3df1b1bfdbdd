import type { Command } from 'commander';
import { mergeUnits, renameUnit } from '../store/identity/change-units.js';
import { UNIT_CHOICES } from '../store/query/choice-subjects.js';
import { UNITS } from '../store/query/unit-subject.js';
import type { ExitCode } from './exit-code.js';
import { addIdentityOptions, type IdentityOptions, runIdentityCommand } from './identity/identity-command.js';
import type { Output } from './output.js';
import { readName } from './query/read-option.js';

const HELP = `
Lists the units, or makes one of two, or renames one. What is decided stays when documents are imported again, until it
is undone. Units of two places stay two. The numbers of --merge, --into and --rename are those of the column id.

Examples:
  $ kehoach units --place "Gia Lai" --text "văn phòng"
  $ kehoach units --merge 12 --into 7
  $ kehoach units --rename 7 --name "Văn phòng Sở"
  $ kehoach units --choices
  $ kehoach units --undo 1`;

const UNIT_COMMAND = {
  what: 'units',
  entity: 'unit',
  subject: UNITS,
  choices: UNIT_CHOICES,
  merge: mergeUnits,
  rename: renameUnit,
} as const;

/** Adds `units` to the program. */
export function addUnitsCommand(
  program: Command,
  output: Output,
  settle: (exitCode: ExitCode) => void,
): void {
  const command = program.command('units').description('list units, merge and rename them');
  addIdentityOptions(command)
    .option('--place <name>', 'units of this province, district or commune', readName)
    .option('--issuer <name>', 'units in plans of this body', readName)
    .option('--text <words>', 'units with this in one of their names', readName)
    .addHelpText('after', HELP)
    .action((options: IdentityOptions) => settle(runIdentityCommand(UNIT_COMMAND, command, options, output)));
}
