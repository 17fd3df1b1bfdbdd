#!/usr/bin/env node
/** The process: its arguments, its streams, its exit code. */
import { once } from 'node:events';
import type { Output } from './commands/output.js';
import { runCommandLine } from './commands/run-command-line.js';

/** The width of a line where neither a terminal nor the user's COLUMNS says its own. */
const COLUMNS = 80;

const output: Output = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  columns: process.stdout.columns ?? askedColumns(),
  drained: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
  terminal: process.stderr.isTTY ? process.stderr : undefined,
};

/** What the user's COLUMNS says, for a pipe that has no width of its own. */
function askedColumns(): number {
  const asked = Number(process.env.COLUMNS);
  return Number.isInteger(asked) && asked > 0 ? asked : COLUMNS;
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read us has seen enough ("kehoach inspect plan.md | head"); that is no error of ours.
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

// Not process.exit(): what is still on its way into a pipe would be lost.
process.exitCode = await runCommandLine(process.argv.slice(2), output);
