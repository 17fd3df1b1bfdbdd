/** A batch of thousands by one worker and by two, and one that is killed again and again. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { writePlans } from './documents.mjs';
import { fixed, table } from './table.mjs';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

function startImport(folder, db, ...options) {
  const child = spawn(process.execPath, [CLI, 'import', folder, '--db', db, ...options], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })));
  return { child, ended };
}

/** An import → seconds and the most memory it held, looked at each second, where the system tells of it. */
async function measureImport(folder, db, jobs) {
  const start = performance.now();
  const { child, ended } = startImport(folder, db, '--jobs', String(jobs));
  let peakMB = 0;
  const timer = setInterval(() => {
    peakMB = Math.max(peakMB, memoryOf(child.pid));
  }, 1000);
  const { code } = await ended;
  clearInterval(timer);
  return { code, seconds: (performance.now() - start) / 1000, peakMB };
}

/** What a process and all that it started hold now, in MB; what they share counts once (Linux: proportional set size). */
function memoryOf(pid) {
  try {
    const own = Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1000;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + memoryOf(child), own);
  } catch {
    return 0;
  }
}

/** So many documents in one import, by one worker, by two, and once more where all are known. */
export async function reportBatch(count) {
  return inFolder(async (folder) => {
    writePlans(join(folder, 'plans'), count);
    const runs = [
      ['one worker', 'one.db', 1],
      ['two workers', 'two.db', 2],
      ['two workers, nothing new', 'two.db', 2],
    ];
    const rows = [];
    for (const [name, db, jobs] of runs) {
      const { code, seconds, peakMB } = await measureImport(join(folder, 'plans'), join(folder, db), jobs);
      const { sound, documents } = inspect(join(folder, db));
      rows.push([name, fixed(seconds), fixed(count / seconds, 0), fixed(peakMB, 0), `exit ${code}, ${documents} documents, ${sound}`]);
    }
    const gain = Number(rows[0][1]) / Number(rows[1][1]);
    return `${table([`${count} documents`, 's', 'documents/s', 'peak MB', 'result'], rows)}\n\nTwo workers are ${fixed(gain, 2)} times as fast as one.`;
  });
}

/** Kills an import at random moments, so many times; then lets it finish and compares with an undisturbed one. */
export async function reportSurvival(count, kills) {
  return inFolder(async (folder) => {
    const plans = join(folder, 'plans');
    writePlans(plans, count);
    const { seconds } = await measureImport(plans, join(folder, 'calm.db'), 2);
    const calm = inspect(join(folder, 'calm.db')).content;
    let sound = 0;
    let same = 0;
    for (let i = 0; i < kills; i++) {
      const db = join(folder, `killed-${i}.db`);
      const { child, ended } = startImport(plans, db);
      await later(Math.random() * seconds * 1000);
      child.kill('SIGKILL');
      await ended;
      if (inspect(db).sound === 'sound') sound++;
      await startImport(plans, db).ended;
      const after = inspect(db);
      if (after.sound === 'sound' && after.content === calm) same++;
    }
    return `${kills} imports of ${count} documents, each killed (SIGKILL) at a random moment: ${sound} databases sound, ${same} with the content of an undisturbed import after the next run.`;
  });
}

/** A database → whether SQLite finds it sound, and a digest of all its rows but those on runs. */
function inspect(path) {
  const db = new Database(path);
  try {
    const hasTables = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'documents'").get();
    const isSound =
      db.pragma('integrity_check', { simple: true }) === 'ok' && db.pragma('foreign_key_check').length === 0;
    if (!hasTables) return { sound: isSound ? 'sound' : 'DAMAGED', documents: 0, content: '' };
    const documents = db.prepare('SELECT count(*) FROM documents').pluck().get();
    return { sound: isSound ? 'sound' : 'DAMAGED', documents, content: digest(db) };
  } finally {
    db.close();
  }
}

function digest(db) {
  const hash = createHash('sha256');
  const tables = db.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'").pluck().all();
  for (const name of tables.toSorted()) {
    if (/^(sqlite_|imports$|import_files$|migrations$)/.test(name)) continue;
    hash.update(name);
    for (const { import_id: _, ...row } of db.prepare(`SELECT * FROM ${name}`).iterate())
      hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
}

async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
