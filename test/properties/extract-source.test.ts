import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceFromBytes } from '../../src/parse/read-source.js';
import { extractSource } from '../../src/pipeline.js';
import { brokenPromises } from './broken-promises.js';
import { anyTexts, spoiledDocuments, wordyTexts } from './document-texts.js';

/** As the pipeline is handed it: decoded from a file, or any string at all. */
function read(text: string, path = 'mau.md') {
  return extractSource({ ...sourceFromBytes(Buffer.from('mẫu'), path), text });
}

describe.each(['mau.md', 'mau.txt'])('every text, as %s', (path) => {
  it.each([
    ['any string', anyTexts, 300],
    ['strings of the words that rules look for', wordyTexts, 400],
    ['spoiled documents', spoiledDocuments, 40],
  ] as const)('%s', (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(brokenPromises(read(text, path))).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe('a text', () => {
  it('is read the same way twice', () => {
    fc.assert(
      fc.property(wordyTexts, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same targets at another place of the document', () => {
    const body = 'I. MỤC TIÊU\n\n- Tối thiểu 80% hồ sơ được quét.\n';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), (lines) => {
        const [here, there] = [read(body), read('\n'.repeat(lines) + body)];
        expect(there.targets.map(({ quote }) => quote)).toEqual(here.targets.map(({ quote }) => quote));
        expect(there.targets[0]?.span.start.line).toBe((here.targets[0]?.span.start.line ?? 0) + lines);
      }),
      { numRuns: 20 },
    );
  });
});
