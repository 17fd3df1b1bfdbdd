/** What the decoding of a file takes care of, each as the program would be without it. */
import type { RuleOff } from './read-without.js';

type Decoding = typeof import('../../src/parse/decode-text.js');

function decoding(decode: (bytes: Uint8Array) => string): RuleOff {
  return {
    module: '../../src/parse/decode-text.js',
    replace: (): Partial<Decoding> => ({
      decodeText: (bytes) => ({ text: decode(bytes), encoding: 'utf-8', doubts: [] }),
    }),
  };
}

const decodeUtf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Letters and their marks stay apart. */
export const composing = decoding((bytes) => decodeUtf8(bytes).replace(/\r\n?/gu, '\n'));

/** Lines end as they end in the file. */
export const lineEnds = decoding((bytes) => decodeUtf8(bytes).normalize('NFC'));

/** A byte order mark is a character of the text. */
export const byteOrderMark = decoding((bytes) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).normalize('NFC'),
);
