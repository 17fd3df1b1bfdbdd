import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { answerRequest, type Extracted, importFile, importResultLine } from '../../src/batch/batch-worker.js';
import { searchRows } from '../../src/store/search/search-rows.js';
import { folderWith, PLAN, RECIPE } from '../cli/command-line.js';

vi.mock('../../src/pipeline.js', async (importOriginal) => {
  const pipeline = await importOriginal<typeof import('../../src/pipeline.js')>();
  const extractSource = (source: Parameters<typeof pipeline.extractSource>[0]) => {
    if (source.source.path.endsWith('surprise.md')) throw new RangeError('a bug\nin a rule');
    return pipeline.extractSource(source);
  };
  return { ...pipeline, extractSource };
});

const fileAt = (name: string, content: string) => join(folderWith({ [name]: content }), name);

describe('importFile', () => {
  it('reads nothing again that is known', async () => {
    const path = fileAt('a.md', PLAN);
    const first = await importFile({ path, knownSha256: null });
    if (first.kind !== 'extracted') throw new Error(first.kind);
    const knownSha256 = (JSON.parse(first.json) as Extracted).extraction.source.sha256;
    expect(await importFile({ path, knownSha256 })).toEqual({ kind: 'unchanged' });
    expect(await importFile({ path, knownSha256: 'another' })).toEqual(first);
  });

  it('answers an unexpected error', async () => {
    const path = fileAt('surprise.md', PLAN);
    expect(await importFile({ path, knownSha256: null })).toEqual({
      kind: 'failed',
      reason: 'unexpected error: a bug in a rule',
    });
  });

  it('waits for no pipe', async () => {
    const path = join(folderWith({}), 'pipe.md');
    execFileSync('mkfifo', [path]);
    expect(await importFile({ path, knownSha256: null })).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('no regular file'),
    });
  });
});

describe('answerRequest and importResultLine', () => {
  it('carry the records and the text from one to the other', async () => {
    const line = await answerRequest(JSON.stringify({ id: 'kế-hoạch-1', text: PLAN }));
    expect(JSON.parse(line)).toMatchObject({ id: 'kế-hoạch-1', extraction: { text: PLAN } });
    const answer = importResultLine(line);
    const { extraction } = JSON.parse(line);
    if (answer.kind !== 'extracted') throw new Error(answer.kind);
    expect(answer.path).toBe('kế-hoạch-1');
    expect(JSON.parse(answer.json)).toEqual({ extraction, rows: searchRows(extraction) });
  });

  it('knows a document that is read from a file by its path', async () => {
    const path = fileAt('a.md', PLAN);
    const answer = importResultLine(await answerRequest(JSON.stringify({ id: '1', path })));
    expect(answer).toMatchObject({ kind: 'extracted', path });
  });

  it.each([
    ['{"id": "1", "text": ""}', '1', 'the file is empty'],
    ['{"id": "1", "path": "/no/such.md"}', '1', 'no such file; check the path'],
    ['{"id": "1"}', '1', 'not a line of the form'],
    ['{"id": "1", "text": "a", "path": "b"}', '1', 'not a line of the form'],
    ['{"id": 1, "text": "a"}', null, 'not a line of the form'],
    ['nothing', null, 'not a line of the form'],
    ['{"id": "surprise.md", "text": "a"}', 'surprise.md', 'unexpected error: a bug in a rule'],
  ])('answer %s with an error', async (line, id, error) => {
    const answer = await answerRequest(line);
    expect(JSON.parse(answer)).toEqual({ id, error: expect.stringContaining(error) });
    expect(importResultLine(answer)).toMatchObject({ kind: 'failed', reason: JSON.parse(answer).error });
  });
});

describe('importResultLine', () => {
  const good = async () => JSON.parse(await answerRequest(JSON.stringify({ id: 'a', text: PLAN })));

  it('refuses a text without a plan', async () => {
    const line = await answerRequest(JSON.stringify({ id: 'a', text: RECIPE }));
    expect(importResultLine(line)).toMatchObject({ kind: 'failed', reason: 'no plan found in this text' });
  });

  it.each([
    ['no JSON', () => 'x', 'no JSON'],
    ['a number', () => '1', 'no result of'],
    [
      'a field of another type',
      (line) => ({ ...line, extraction: { ...line.extraction, sections: 1 } }),
      'extraction.sections',
    ],
    ['a field too many', (line) => ({ ...line, more: 1 }), 'a field too many'],
    [
      'no text',
      (line) => ({ ...line, extraction: { ...line.extraction, text: undefined } }),
      'the text is missing',
    ],
    [
      'another text',
      (line) => ({ ...line, extraction: { ...line.extraction, text: 'x' } }),
      'does not hold its quote',
    ],
  ] satisfies readonly [string, (line: Awaited<ReturnType<typeof good>>) => unknown, string][])(
    'refuses %s',
    async (_, spoil, reason) => {
      const spoilt = spoil(await good());
      const line = typeof spoilt === 'string' ? spoilt : JSON.stringify(spoilt);
      expect(importResultLine(line)).toMatchObject({
        kind: 'failed',
        reason: expect.stringContaining(reason),
      });
    },
  );
});
