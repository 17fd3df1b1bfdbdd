import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines, TOO_LONG } from '../../src/batch/split-lines.js';

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(text: string, size: number, mostBytes?: number) {
  const lines: (string | typeof TOO_LONG)[] = [];
  for await (const line of splitLines(inChunks(Buffer.from(text), size), mostBytes)) lines.push(line);
  return lines;
}

test('lines are whole, wherever the chunks are cut', async () => {
  const line = fc
    .stringMatching(/^[^\n]*$/u)
    .filter((text) => text.trim() !== '' && Buffer.from(text).toString() === text);
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 20 }), async (lines, size) => {
      expect(await linesOf(lines.join('\n'), size)).toEqual(lines);
      expect(await linesOf(lines.map((one) => `${one}\n`).join('\n'), size)).toEqual(lines);
    }),
  );
});

test('a letter of several bytes may lie in two chunks', async () => {
  expect(await linesOf('số hóa\nhồ sơ 🌾\n', 1)).toEqual(['số hóa', 'hồ sơ 🌾']);
});

test.each([1, 3, 100])(
  'a line that is too long is said to be, and the others stay (chunks of %i)',
  async (size) => {
    expect(await linesOf(`ngắn\n${'dài'.repeat(50)}\nvừa\n${'x'.repeat(40)}`, size, 20)).toEqual([
      'ngắn',
      TOO_LONG,
      'vừa',
      TOO_LONG,
    ]);
  },
);
