import { PassThrough } from 'node:stream';
import { expect, it, onTestFinished, vi } from 'vitest';
import { showProgress } from '../../src/commands/import-progress.js';

function written(isTerminal: boolean) {
  let text = '';
  const write = (part: string) => {
    text += part;
  };
  const terminal = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
    clearScreenDown: () => true,
    moveCursor: () => true,
  });
  terminal.on('data', (part: Buffer) => write(part.toString()));
  const output = { out: write, err: write, columns: 80 };
  const stream = terminal as unknown as NodeJS.WriteStream;
  return { output: isTerminal ? { ...output, terminal: stream } : output, text: () => text };
}

it('is a bar on a terminal', async () => {
  const { output, text } = written(true);
  const progress = showProgress(2, false, output);
  progress.step(0);
  progress.step(1);
  progress.end();
  await new Promise(setImmediate);
  expect(text()).toContain('0/2');
  expect(text()).toMatch(/2\/2 {2}\d+\/s {2}0\.0 s left {2}1 failed/);
});

it('is a line now and then where there is no terminal', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { output, text } = written(false);
  const progress = showProgress(100, false, output);
  for (let i = 0; i < 50; i++) {
    vi.advanceTimersByTime(500);
    progress.step(1);
  }
  progress.end();
  expect(text()).toBe('20/100, 40 s left, 2.0/s, 1 failed\n40/100, 30 s left, 2.0/s, 1 failed\n');
});

it('is nothing where it is to be quiet', () => {
  const { output, text } = written(true);
  const progress = showProgress(1, true, output);
  progress.step(0);
  progress.end();
  expect(text()).toBe('');
});
