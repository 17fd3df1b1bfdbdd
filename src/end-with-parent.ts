import { Worker } from 'node:worker_threads';

/** How long an orphan may go on. */
const WATCH_MS = 1000;

/** Runs beside the worker's own thread, which may be in an endless loop; the system gives an orphan another parent. */
const WATCH = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => process.ppid === workerData || process.kill(process.pid, 'SIGKILL'), ${WATCH_MS});
`;

/** From now on this process ends soon after the one that started it, whatever either is doing: a kill -9 leaves none. */
export function endWithParent(): void {
  new Worker(WATCH, { eval: true, workerData: process.ppid }).unref();
}
