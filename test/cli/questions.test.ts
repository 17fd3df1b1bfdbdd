/** docs/questions.md holds what the commands answer; `npx vitest run test/cli/questions.test.ts -u` makes it anew. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../scripts/questions.js';
import { answer, importFolder, questionsPage } from '../../scripts/questions-page.js';
import { openForReading } from '../../src/store/open-for-reading.js';

const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kehoach-questions-'));
const dbPath = join(folder, 'corpus.db');

beforeAll(() => importFolder(pathOf('corpus'), dbPath), 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('docs/questions.md', () => {
  it('is up to date', async () => {
    await expect(await questionsPage(dbPath)).toMatchFileSnapshot(pathOf('docs/questions.md'));
  });

  it('has eleven questions', () => {
    expect(QUESTIONS).toHaveLength(11);
  });

  it.each(QUESTIONS)('$question – the command and the SQL give the same rows, and some', async (question) => {
    const limit =
      question.command.includes('--limit') || question.command[0] === 'sql' ? [] : ['--limit', 'all'];
    const rows = JSON.parse(await answer(question, dbPath, '--format', 'json', ...limit));
    const db = openForReading(dbPath);
    expect(rows).toEqual(db.prepare(question.sql).all());
    db.close();
    expect(rows).not.toEqual([]);
  });
});
