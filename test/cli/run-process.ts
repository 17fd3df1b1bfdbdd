import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built program; `npm test` builds it first. */
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Ended {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the built program; its stdin is written to, and ended, by the caller where it asks for that. */
export function start(...args: readonly string[]) {
  return watch(spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] }));
}

/** The same with more variables in its environment. */
export function startWith(variables: NodeJS.ProcessEnv, ...args: readonly string[]) {
  const env = { ...process.env, ...variables };
  return watch(spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env }));
}

/** The same with this text as its stdin. */
export function startWithInput(input: string, ...args: readonly string[]) {
  const run = watch(spawn(process.execPath, [CLI, ...args]));
  run.child.stdin?.end(input);
  return run;
}

/** A process → itself, and what it wrote once it has ended. */
export function watch<Child extends ChildProcess>(child: Child) {
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (exitCode) => resolve({ exitCode, out, err }));
  });
  return { child, ended };
}
