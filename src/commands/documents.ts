import type { Command } from 'commander';
import { mergeLegalDocuments, renameLegalDocument } from '../store/identity/change-legal-documents.js';
import { LEGAL_DOCUMENT_CHOICES } from '../store/query/choice-subjects.js';
import { LEGAL_DOCUMENTS } from '../store/query/legal-document-subject.js';
import type { ExitCode } from './exit-code.js';
import { addIdentityOptions, type IdentityOptions, runIdentityCommand } from './identity/identity-command.js';
import type { Output } from './output.js';
import { readName } from './query/read-option.js';

const HELP = `
Lists the legal documents that plans cite, the most cited first, or makes one of two, or gives one its title. What is
decided stays when plans are imported again, until it is undone. The numbers of --merge, --into and --rename are those of
the column id.

Examples:
  $ kehoach documents --limit 20
  $ kehoach documents --merge 4 --into 1
  $ kehoach documents --rename 3 --name "Luật Đất đai năm 2024"
  $ kehoach documents --undo 1`;

const DOCUMENT_COMMAND = {
  what: 'documents',
  entity: 'legal_document',
  subject: LEGAL_DOCUMENTS,
  choices: LEGAL_DOCUMENT_CHOICES,
  sort: '-mentions,key',
  merge: mergeLegalDocuments,
  rename: renameLegalDocument,
} as const;

/** Adds `documents` to the program. */
export function addDocumentsCommand(
  program: Command,
  output: Output,
  settle: (exitCode: ExitCode) => void,
): void {
  const command = program.command('documents').description('list cited documents, merge and rename them');
  addIdentityOptions(command)
    .option('--cites <number>', 'documents of this number or name', readName)
    .addHelpText('after', HELP)
    .action((options: IdentityOptions) =>
      settle(runIdentityCommand(DOCUMENT_COMMAND, command, options, output)),
    );
}
