import { UnreadableFile } from './unreadable-file.js';

/** What a byte order mark says, by its bytes (Unicode Standard, section 23.8). */
const BYTE_ORDER_MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** First bytes of formats that are not text, with what a user can do about each. */
const BINARY_FORMATS = [
  { magic: '%PDF-', hint: 'a PDF; save its text as .txt first' },
  { magic: 'PK\u0003\u0004', hint: 'a Word or ZIP file; save it as plain text (.txt) first' },
  { magic: '\u00d0\u00cf\u0011\u00e0', hint: 'an old Word file (.doc); save it as plain text (.txt) first' },
] as const;

/**
 * Bytes of a text file → its text in NFC, with lines ended by \n and without a byte order mark.
 * Raises UnreadableFile where the bytes are no text or are not valid in their encoding.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  if (bytes.length === 0) throw new UnreadableFile('the file is empty');
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const binary = BINARY_FORMATS.find((format) => head.startsWith(format.magic));
  if (binary) throw new UnreadableFile(`this is ${binary.hint}`);
  const mark = BYTE_ORDER_MARKS.find(({ bytes: mark }) => mark.every((byte, i) => bytes[i] === byte));
  const encoding = mark?.encoding ?? 'utf-8';
  const text = decode(bytes, encoding).normalize('NFC').replaceAll('\r\n', '\n');
  if (text.includes('\0')) throw new UnreadableFile('this is no text file (it holds NUL characters)');
  if (text.trim() === '') throw new UnreadableFile('the file holds no text');
  return { text, encoding };
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const what = bytes.includes(0)
      ? 'this is no text file'
      : `the text is not valid ${encoding.toUpperCase()}`;
    throw new UnreadableFile(`${what}; save it as UTF-8 text first`);
  }
}
