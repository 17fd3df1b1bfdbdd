import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { readPdf } from '../../../../src/parse/formats/read-pdf.js';
import { readPdfApart } from '../../../../src/parse/formats/read-pdf-apart.js';
import { UnreadableFile } from '../../../../src/parse/unreadable-file.js';

const PLAN = readFileSync('test/fixtures/pdf/ke-hoach-dich-vu-so.pdf');

/** A process that does this with what it is sent. */
function faulty(code: string): URL {
  const folder = mkdtempSync(join(tmpdir(), 'apart-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'faulty.mjs');
  writeFileSync(path, `process.once('message', () => { ${code} });`);
  return pathToFileURL(path);
}

test('a plan reads as it does here', async () => {
  expect(await readPdfApart(PLAN)).toEqual(await readPdf(PLAN));
});

test('what cannot be read is said in the same line', async () => {
  await expect(readPdfApart(PLAN.subarray(0, 900))).rejects.toThrow(/damaged/);
  await expect(readPdfApart(PLAN.subarray(0, 900))).rejects.toBeInstanceOf(UnreadableFile);
});

test.each([
  ['an endless loop', 'for (;;);', 1, /takes longer than 1 seconds/],
  ['silence', 'setInterval(() => {}, 1000);', 1, /takes longer than 1 seconds/],
  ['a full memory', 'const all = []; for (;;) all.push({ all: [1] });', 60, /more memory/],
  ['a sudden death', 'process.kill(process.pid, "SIGKILL");', 60, /more memory/],
])('%s is ended, in one line', async (_, code, seconds, reason) => {
  const start = Date.now();
  const error = await readPdfApart(PLAN, { script: faulty(code), seconds }).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UnreadableFile);
  expect((error as Error).message).toMatch(reason);
  expect(Date.now() - start).toBeLessThan(20_000);
});
