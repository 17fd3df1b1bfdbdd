/** How the time grows with the document, and what extreme documents cost; each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOSTILE, longPlan, REPEATED, repeatedPlan } from './documents.mjs';
import { fixed, table } from './table.mjs';

const ONE = fileURLToPath(new URL('./extract-one.mjs', import.meta.url));
const SIZES = [1, 4, 16, 64];
const UNIT = 150_000;
const SECONDS = 300;

/** A text → milliseconds and the process's peak memory, or why there is no result. */
function extractAlone(text, path) {
  writeFileSync(path, text);
  const { stdout, status, signal } = spawnSync(process.execPath, [ONE, path], { timeout: SECONDS * 1000 });
  if (status !== 0) return { said: `ended with ${status ?? signal}` };
  return JSON.parse(stdout);
}

/** 1×, 4×, 16×, 64× longer documents: the time, and how it grew with each doubling. */
export function reportGrowth() {
  return inFolder((folder) => {
    let before;
    const rows = SIZES.map((times) => {
      const text = longPlan(times * UNIT);
      const one = extractAlone(text, join(folder, 'plan.md'));
      // Four times the document is two doublings.
      const doubling = before ? fixed(Math.sqrt(one.ms / before.ms / (text.length / before.length / 4)), 2) : '–';
      before = { ms: one.ms, length: text.length };
      const [parse, extract] = [one.parse, one.extract].map((ms) => fixed(ms, 0));
      return [`${times}×`, fixed(text.length / 1e6, 2), fixed(one.ms, 0), parse, extract, doubling, fixed(one.peakMB, 0)];
    });
    return table(['length', 'MB', 'ms', 'of it parse', 'of it extract', 'twice as long takes ×', 'peak MB'], rows);
  });
}

const REPEATED_LENGTH = 400_000;

/** One thing again and again, and twice as often. */
export function reportRepeats() {
  return inFolder((folder) => {
    const rows = Object.entries(REPEATED).map(([name, words]) => {
      const [once, twice] = [1, 2].map((times) =>
        extractAlone(repeatedPlan(words, times * REPEATED_LENGTH), join(folder, 'plan.md')),
      );
      return [name, fixed(once.ms, 0), fixed(twice.ms, 0), fixed(twice.ms / once.ms, 2)];
    });
    return table(['what is repeated', 'ms, 0.4 million characters', 'ms, 0.8 million', 'ratio'], rows);
  });
}

/** Documents of extreme form: each is finished. */
export function reportHostile() {
  return inFolder((folder) => {
    const rows = Object.entries(HOSTILE).map(([name, make]) => {
      const text = make();
      const { said, ms, peakMB } = extractAlone(text, join(folder, 'plan.txt'));
      const size = fixed(Buffer.byteLength(text) / 1e6, 2);
      return [name, size, ms === undefined ? '–' : fixed(ms / 1000, 1), peakMB === undefined ? '–' : fixed(peakMB, 0), said];
    });
    return table(['document', 'MB', 's', 'peak MB', 'result'], rows);
  });
}

function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
