/** What the process of an import survives: being killed, being stopped, a full disk, and another one at the same time. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/store/database.js';
import { damages, databaseContent } from '../batch/database-content.js';
import { folderWith, PLAN } from './command-line.js';
import { CLI, start, watch } from './run-process.js';

const PLANS = 150;

/** A folder of plans with a record or two in each. */
function folderOfPlans(count = PLANS): string {
  const task = 'III. NHIỆM VỤ\n\n1. Giao Văn phòng Sở chủ trì số hóa 5 kho theo Quyết định số';
  const plans = Array.from({ length: count }, (_, i) => [
    `plans/${i}.md`,
    `${PLAN.replace('12/KH-STP', `${i + 1}/KH-STP`)}\n${task} ${i + 1}/QĐ-UBND của UBND tỉnh.\n`,
  ]);
  return folderWith(Object.fromEntries(plans));
}

function open(path: string) {
  const db = openDatabase(path);
  onTestFinished(() => {
    db.close();
  });
  return db;
}

/** Waits until the import into this database has stored so many documents. */
async function untilStored(dbPath: string, documents: number): Promise<void> {
  for (;;) {
    await later(20);
    try {
      const db = openDatabase(dbPath);
      const stored = Number(db.prepare('SELECT count(*) FROM documents').pluck().get());
      db.close();
      if (stored >= documents) return;
    } catch {
      // Another process is just making it.
    }
  }
}

async function undisturbed(folder: string) {
  const dbPath = join(folder, 'undisturbed.db');
  expect(await start('import', join(folder, 'plans'), '--db', dbPath).ended).toMatchObject({ exitCode: 0 });
  return databaseContent(open(dbPath));
}

describe('an import', { timeout: 120_000 }, () => {
  it('that is killed again and again leaves whole documents, and ends with what an undisturbed one gives', async () => {
    const folder = folderOfPlans();
    const dbPath = join(folder, 'killed.db');
    const args = ['import', join(folder, 'plans'), '--db', dbPath];
    for (const documents of [1, 40, 100]) {
      const { child, ended } = start(...args);
      await untilStored(dbPath, documents + Math.floor(Math.random() * 10));
      child.kill('SIGKILL');
      await ended;
      const db = openDatabase(dbPath);
      expect(damages(db)).toEqual([]);
      const halves = `SELECT count(*) FROM documents AS d
        WHERE (SELECT count(*) FROM sections WHERE document_id = d.id) < 5
          OR NOT EXISTS (SELECT 1 FROM import_files AS f WHERE f.import_id = d.import_id AND f.path = d.path)`;
      expect(db.prepare(halves).pluck().get()).toBe(0);
      db.close();
    }
    const { exitCode, out } = await start(...args).ended;
    expect(exitCode).toBe(0);
    // The last one that was killed may have stored all of them before it died.
    expect(out).toMatch(/documents: 150 *│ (?:\d+ imported, )?\d+ unchanged/);
    const db = open(dbPath);
    expect(damages(db)).toEqual([]);
    expect(databaseContent(db)).toEqual(await undisturbed(folder));
    const states = db.prepare('SELECT state FROM import_list ORDER BY id').pluck().all();
    expect(states.at(-1)).toBe('finished');
    expect(states[0]).toBe('unfinished');
    // On a busy machine one may end before its kill arrives.
    expect(states.every((state) => state === 'unfinished' || state === 'finished')).toBe(true);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stops on %s after the documents in hand', async (signal) => {
    const folder = folderOfPlans();
    const dbPath = join(folder, 'stopped.db');
    const args = ['import', join(folder, 'plans'), '--db', dbPath];
    const { child, ended } = start(...args);
    await untilStored(dbPath, 5);
    child.kill(signal);
    const { exitCode, out, err } = await ended;
    expect(exitCode).toBe(1);
    expect(err).toMatch(
      /^Stopping after the documents in hand; .*\nStopped after \d+ of 150 documents; .*\n$/,
    );
    const stored = Number(/Stopped after (\d+)/.exec(err)?.[1]);
    expect(out).toContain(`documents: ${stored}`);
    const db = open(dbPath);
    expect(db.prepare('SELECT state, files, given FROM import_list').raw().all()).toEqual([
      ['stopped', stored, 150],
    ]);
    expect(await start(...args).ended).toMatchObject({ exitCode: 0 });
    expect(databaseContent(db)).toEqual(await undisturbed(folder));
  });

  it('shares a database with another one of the same files', async () => {
    const folder = folderOfPlans();
    const dbPath = join(folder, 'shared.db');
    // A busy machine would print lines of progress.
    const args = ['import', join(folder, 'plans'), '--db', dbPath, '--quiet'];
    const runs = await Promise.all([start(...args).ended, start(...args).ended]);
    for (const run of runs) expect(run).toMatchObject({ exitCode: 0, err: '' });
    const db = open(dbPath);
    expect(damages(db)).toEqual([]);
    const imported = db.prepare('SELECT sum(imported), sum(files), sum(failed) FROM import_list').raw().get();
    expect(imported).toEqual([150, 300, 0]);
    expect(databaseContent(db).sections).toHaveLength(PLANS * 6);
  });

  it('that may write no more leaves a sound database', async () => {
    const folder = folderOfPlans();
    const dbPath = join(folder, 'full.db');
    const command = `ulimit -f 500; exec "$0" "$@"`;
    const args = [CLI, 'import', join(folder, 'plans'), '--db', dbPath];
    const { exitCode } = await watch(spawn('bash', ['-c', command, process.execPath, ...args])).ended;
    expect(exitCode).not.toBe(0);
    const db = open(dbPath);
    expect(damages(db)).toEqual([]);
    expect(db.prepare('SELECT count(*) FROM documents').pluck().get()).toBeLessThan(PLANS);
    expect(await start(...args.slice(1)).ended).toMatchObject({ exitCode: 0 });
    expect(databaseContent(db)).toEqual(await undisturbed(folder));
  });
});
