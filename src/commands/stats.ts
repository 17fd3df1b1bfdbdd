import { type Command, Option } from 'commander';
import { openForReading } from '../store/open-for-reading.js';
import { collectStats, type Tally } from '../store/stats/collect-stats.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { readLimit, readName } from './query/read-option.js';
import { jsonText } from './rows/json-rows.js';
import { barChart } from './stats/bar-chart.js';

const HELP = `
Targets and tasks by year, issuer, unit and kind, and the legal documents that are cited most.

Example:
  $ kehoach stats --db plans.db --limit 5`;

const TOP = 10;

export interface StatsOptions {
  readonly db: string;
  readonly format: 'text' | 'json';
  readonly limit: number;
}

/** Adds `stats` to the program. */
export function addStatsCommand(
  program: Command,
  output: Output,
  settle: (exitCode: ExitCode) => void,
): void {
  program
    .command('stats')
    .description('count targets, tasks and citations')
    .option('--db <file>', 'the database', readName, 'kehoach.db')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('--limit <rows>', 'at most so many rows of each list, or all', readLimit, TOP)
    .addHelpText('after', HELP)
    .action((options: StatsOptions) => settle(stats(options, output)));
}

/** Prints the counts, as bars or as JSON. Raises StoreError where the database cannot be used. */
export function stats({ db: path, format, limit }: StatsOptions, output: Output): ExitCode {
  const db = openForReading(path);
  try {
    const tallies = collectStats(db, Math.min(limit, Number.MAX_SAFE_INTEGER));
    if (format === 'text')
      output.out(`${tallies.map((tally) => barChart(tally, output.columns)).join('\n\n')}\n`);
    else output.out(`${jsonText(Object.fromEntries(tallies.map(recordsOf)), 2)}\n`);
    return EXIT.fine;
  } finally {
    db.close();
  }
}

function recordsOf({ name, columns, rows }: Tally) {
  return [
    name,
    rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]]))),
  ] as const;
}
