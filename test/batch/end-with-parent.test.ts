import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const FAULTY = new URL('./faulty-worker.mjs', import.meta.url);

/** Starts a pool whose one worker hangs in a loop, in a process of its own → that process and the worker's number. */
async function startHanging() {
  const script = `
    import { fork } from 'node:child_process';
    const worker = fork(${JSON.stringify(fileURLToPath(FAULTY))}, { execArgv: [] });
    worker.on('message', (message) => {
      if (message !== 'ready') return;
      worker.send({ id: 1, method: 'importFile', params: [{ path: 'hang' }] });
      console.log(worker.pid);
    });`;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  const [line] = await once(parent.stdout, 'data');
  return { parent, worker: Number(line) };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it('a worker in an endless loop does not outlive the one that started it', async () => {
  const { parent, worker } = await startHanging();
  onTestFinished(() => void (isRunning(worker) && process.kill(worker, 'SIGKILL')));
  expect(isRunning(worker)).toBe(true);
  parent.kill('SIGKILL');
  await expect.poll(() => isRunning(worker), { timeout: 20_000 }).toBe(false);
});
