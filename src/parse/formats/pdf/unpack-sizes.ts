/**
 * Looks for streams that unpack to more than memory bears, before PDF.js unpacks them: it keeps all of a stream and
 * knows no limit. Streams are found by their keywords, not by the file's tables, which a hostile file can falsify.
 */
import { constants, inflateSync } from 'node:zlib';
import { UnreadableFile } from '../../unreadable-file.js';
import { PDF_LIMITS } from './pdf-limits.js';

const DICTIONARY_BYTES = 2000;
const DEEPEST_CHAIN = 4;
/** How many times longer than packed a stream can be at most in the old ways of packing. */
const WIDEST_EXPANSION: Readonly<Record<string, number>> = { LZW: 1400, RunLength: 64 };

/** Raises UnreadableFile where the bytes of a PDF hold a stream, or all streams, beyond the limits. */
export function checkUnpackedSizes(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let total = 0;
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    if (buffer.toString('latin1', at - 3, at) === 'end') continue;
    const dictionary = readDictionary(buffer, at);
    const isPicture = /\/Subtype\s*\/Image/u.test(dictionary);
    const limit = isPicture ? PDF_LIMITS.pictureBytes : PDF_LIMITS.streamBytes;
    const start = at + 6 + (buffer[at + 6] === 13 ? 2 : 1);
    const size = unpackedSize(buffer, start, dictionary, limit);
    if (!isPicture) total += size;
    if (size > limit || total > PDF_LIMITS.unpackedBytes) refuse();
  }
}

function refuse(): never {
  throw new UnreadableFile(
    'the PDF unpacks to far more than a plan needs; print it to a new PDF and use that',
  );
}

function readDictionary(buffer: Buffer, at: number): string {
  const before = buffer.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at);
  return before.slice(before.lastIndexOf(' obj') + 1);
}

function unpackedSize(buffer: Buffer, start: number, dictionary: string, limit: number): number {
  const end = buffer.indexOf('endstream', start);
  const packed = (end < 0 ? buffer.length : end) - start;
  for (const [name, factor] of Object.entries(WIDEST_EXPANSION)) {
    if (dictionary.includes(name) && !/\/Subtype\s*\/Image/u.test(dictionary)) return packed * factor;
  }
  let data = buffer.subarray(start);
  let size = 0;
  for (let depth = 0; depth < DEEPEST_CHAIN && (data[0] ?? 0) % 16 === 8; depth++) {
    const unpacked = inflate(data, limit);
    if (unpacked === null) return limit + 1;
    size = Math.max(size, unpacked.length);
    if (unpacked.length === 0) break;
    data = unpacked;
  }
  return size;
}

/** What a stream unpacks to; empty where it is no such stream, null where it is longer than the limit. */
function inflate(data: Buffer, limit: number): Buffer | null {
  try {
    return inflateSync(data, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? null : Buffer.alloc(0);
  }
}
