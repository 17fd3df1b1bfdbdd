/** The worker of a batch with every fault that a worker can have, by the name of the file it is given. */
import workerpool from 'workerpool';
import { importFile as importSoundFile } from '../../dist/batch/batch-worker.js';
import { endWithParent } from '../../dist/end-with-parent.js';

function importFile(task) {
  if (task.path.includes('hang')) for (;;);
  if (task.path.includes('die')) process.exit(7);
  if (task.path.includes('sleep')) return new Promise(() => setInterval(() => {}, 1000));
  if (task.path.includes('throw')) throw new RangeError('a bug\nin a rule');
  if (task.path.includes('later')) {
    setTimeout(() => {
      throw new Error('nobody waits for this');
    });
    return new Promise(() => {});
  }
  if (task.path.includes('memory')) {
    const all = [];
    for (;;) all.push(new Array(1_000_000).fill(all.length));
  }
  return importSoundFile(task);
}

endWithParent();
workerpool.worker({ importFile });
