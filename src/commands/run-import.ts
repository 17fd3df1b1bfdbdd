/** One run of an import from its start to its summary. */
import { fileJobs, importBatch, resultLineJobs, type Store } from '../batch/import-batch.js';
import { listenForStop } from '../batch/stop-signal.js';
import { StoreThread } from '../batch/store-thread.js';
import { WorkerPool } from '../batch/worker-pool.js';
import { openDatabase } from '../store/database.js';
import { finishImport, startImport } from '../store/import-run.js';
import { EXTRACTOR_VERSION } from '../version.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { PlanFiles } from './find-plan-files.js';
import { formatDuration } from './format-duration.js';
import type { ImportOptions } from './import.js';
import { showProgress } from './import-progress.js';
import { formatImportTable } from './import-table.js';
import { ImportTally } from './import-tally.js';
import type { Output } from './output.js';
import { writeImportReport } from './write-import-report.js';

const STOPPING = 'Stopping after the documents in hand; Ctrl-C again stops at once.\n';

/** This connection only looks plans up by their path; the writer has one of its own. */
const LOOKUP_CACHE_KIB = 4000;

/** Imports the files, or the one file of records, and says what became of them. Raises StoreError. */
export async function runImport(
  { files, problems }: PlanFiles,
  options: ImportOptions,
  output: Output,
): Promise<ExitCode> {
  const db = openDatabase(options.db, LOOKUP_CACHE_KIB);
  const workers = options.records === undefined ? Math.min(options.jobs, files.length) : options.jobs;
  const pool = new WorkerPool({ jobs: workers, seconds: options.timeout });
  const writer = new StoreThread(options.db);
  const stop = listenForStop(() => output.err(STOPPING));
  try {
    const given = options.records === undefined ? files.length : null;
    const importId = startImport(db, { version: EXTRACTOR_VERSION, given, jobs: workers });
    const jobs = options.records === undefined ? fileJobs(db, files) : resultLineJobs(options.records);
    const store: Store = (group) => writer.store(importId, group);
    const progress = showProgress(given, options.quiet === true, output);
    const tally = new ImportTally();
    const start = performance.now();
    try {
      for await (const result of importBatch(jobs, pool, store, stop.signal)) {
        tally.add(result);
        progress.step(tally.outcomes.failed);
      }
    } finally {
      progress.end();
    }
    const wasStopped = stop.signal.aborted && tally.files !== given;
    finishImport(db, importId, wasStopped);
    const seconds = (performance.now() - start) / 1000;
    summarise({ tally, importId, seconds, given, wasStopped }, options, output);
    if (options.report !== undefined) writeImportReport(db, importId, problems, options.report);
    const isFine = problems.length === 0 && tally.outcomes.failed === 0 && !wasStopped;
    return isFine ? EXIT.fine : EXIT.failed;
  } finally {
    stop.release();
    await pool.close();
    await writer.close();
    db.close();
  }
}

interface Summary {
  readonly tally: ImportTally;
  readonly importId: number;
  readonly seconds: number;
  readonly given: number | null;
  readonly wasStopped: boolean;
}

function summarise(
  { tally, importId, seconds, given, wasStopped }: Summary,
  { quiet, db }: ImportOptions,
  output: Output,
): void {
  if (quiet) sayFailures(tally, output);
  else {
    output.out(`${formatImportTable(tally)}\n`);
    const rest = `${tally.unlisted} more: kehoach imports ${importId} --db ${db}\n`;
    if (tally.unlisted > 0) output.out(rest);
    const rate = (tally.files / seconds).toFixed(1);
    output.out(`${tally.files} documents in ${formatDuration(seconds)}, ${rate} a second\n`);
  }
  if (wasStopped)
    output.err(
      `Stopped after ${tally.files} of ${given ?? 'the'} documents; the same command does the rest.\n`,
    );
}

function sayFailures(tally: ImportTally, output: Output): void {
  for (const { path, outcome, reason } of tally.listed)
    if (outcome === 'failed') output.err(`${path}: ${reason}\n`);
}
