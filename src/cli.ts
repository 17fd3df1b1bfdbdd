#!/usr/bin/env node
/** The process: its arguments, its streams, its exit code. */
import { once } from 'node:events';
import type { Output } from './commands/output.js';
import { runCommandLine } from './commands/run-command-line.js';

/** The width of a line where no terminal says its own. */
const COLUMNS = 80;

const output: Output = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  columns: process.stdout.columns ?? COLUMNS,
  drained: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
  terminal: process.stderr.isTTY ? process.stderr : undefined,
};

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read us has seen enough ("kehoach inspect plan.md | head"); that is no error of ours.
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

// Not process.exit(): what is still on its way into a pipe would be lost.
process.exitCode = await runCommandLine(process.argv.slice(2), output);
