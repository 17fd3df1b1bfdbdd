/** How far an import is: a bar on a terminal, a line now and then elsewhere. */
import { SingleBar } from 'cli-progress';
import { formatDuration } from './format-duration.js';
import type { Output } from './output.js';

/** Told of each file, and of the end. */
export interface ImportProgress {
  readonly step: (failed: number) => void;
  readonly end: () => void;
}

/** How often a line is written where there is no terminal: a log of hours shall stay readable. */
const LINE_EVERY_MS = 10_000;
const FORMAT = '{bar} {value}/{total}  {rate}/s  {left} left  {failed} failed';
const SILENT: ImportProgress = { step: () => {}, end: () => {} };

/** How many files there are (null: nobody knows) → their progress on stderr. */
export function showProgress(total: number | null, isQuiet: boolean, output: Output): ImportProgress {
  if (isQuiet) return SILENT;
  return total !== null && output.terminal ? showBar(total, output.terminal) : writeLines(total, output);
}

function showBar(total: number, stream: NodeJS.WriteStream): ImportProgress {
  // Ctrl-C is the import's own affair; the bar goes on while the documents in hand are finished.
  const bar = new SingleBar({ format: FORMAT, stream, clearOnComplete: true, gracefulExit: false });
  const pace = measurePace(total);
  bar.start(total, 0, { rate: '–', left: '–', failed: 0 });
  return {
    step: (failed) => bar.increment(1, { ...pace(), failed }),
    end: () => bar.stop(),
  };
}

function writeLines(total: number | null, output: Output): ImportProgress {
  const pace = measurePace(total);
  let done = 0;
  let last = performance.now();
  const step = (failed: number) => {
    done++;
    const { rate, left } = pace();
    if (performance.now() - last < LINE_EVERY_MS) return;
    last = performance.now();
    const ahead = total === null ? '' : `/${total}, ${left} left`;
    output.err(`${done}${ahead}, ${rate}/s, ${failed} failed\n`);
  };
  return { step, end: () => {} };
}

/** Counts steps → the rate since the start and the time left at that rate. */
function measurePace(total: number | null): () => { readonly rate: string; readonly left: string } {
  const start = performance.now();
  let done = 0;
  return () => {
    done++;
    const perSecond = (done * 1000) / Math.max(performance.now() - start, 1);
    const left = total === null ? '–' : formatDuration((total - done) / perSecond);
    return { rate: perSecond.toFixed(perSecond < 10 ? 1 : 0), left };
  };
}
