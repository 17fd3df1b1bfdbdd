/** The process of one worker: it answers the tasks of batch-worker.ts until the pool lets go of it. */
import workerpool from 'workerpool';
import { endWithParent } from '../end-with-parent.js';
import { answerRequest, importFile, importResultLine } from './batch-worker.js';

endWithParent();
// Ctrl-C in a terminal reaches the workers too; it is for the pool to say when they stop, after what they have in hand.
process.on('SIGINT', () => {});

workerpool.worker({ answerRequest, importFile, importResultLine });
