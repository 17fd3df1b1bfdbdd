import { type Command, Option } from 'commander';
import { EXPORT_FORMATS, type ExportFormat, exportDatabase } from '../store/export/export-database.js';
import { openForReading } from '../store/open-for-reading.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { readName } from './query/read-option.js';

const HELP = `
One file for each table and each flat list, with data-dictionary.csv, which tells of every column, and metadata.json for
Datasette. Files of the same names are overwritten. In CSV, text that a spreadsheet would compute has ' before it.

Examples:
  $ kehoach export --format csv --out tables
  $ kehoach export --db plans.db --format parquet --out parquet`;

export interface ExportOptions {
  readonly db: string;
  readonly format: ExportFormat;
  readonly out: string;
}

/** Adds `export` to the program. */
export function addExportCommand(
  program: Command,
  output: Output,
  settle: (exitCode: ExitCode) => void,
): void {
  program
    .command('export')
    .description('write the tables as CSV, NDJSON, Parquet or Excel')
    .option('--db <file>', 'the database', readName, 'kehoach.db')
    .addOption(new Option('--format <format>', 'how to write').choices(EXPORT_FORMATS).makeOptionMandatory())
    .requiredOption('--out <folder>', 'where to write, made if there is none', readName)
    .addHelpText('after', HELP)
    .action(async (options: ExportOptions) => settle(await exportTables(options, output)));
}

/** Writes the tables and prints the names of the files. Raises StoreError where that cannot be. */
export async function exportTables(
  { db: path, format, out }: ExportOptions,
  output: Output,
): Promise<ExitCode> {
  const db = openForReading(path);
  try {
    const { files, losses } = await exportDatabase(db, format, out);
    for (const file of files) output.out(`${file}\n`);
    for (const loss of losses) output.err(`${loss}\n`);
    return EXIT.fine;
  } finally {
    db.close();
  }
}
