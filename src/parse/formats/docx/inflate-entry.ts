import { Inflate } from 'fflate';
import { UnreadableFile } from '../../unreadable-file.js';
import { crc32 } from './crc32.js';
import { DAMAGED_ZIP, type ZipEntry } from './zip-directory.js';

const LOCAL_HEADER = 0x04034b50;
/** Deflate grows at most 1032-fold, so that one step takes 17 MB at most. */
const STEP = 16_384;

/**
 * Hands the bytes of one entry on, piece by piece. Raises UnreadableFile where they are damaged, encrypted or not of
 * the size that the directory gives, at the latest with the first byte too many.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, onPiece: (piece: Uint8Array) => void): void {
  if (entry.encrypted)
    throw new UnreadableFile('the Word file is encrypted; save it without a password first');
  let size = 0;
  let crc = 0;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    if (size > entry.size) throw new UnreadableFile(DAMAGED_ZIP);
    crc = crc32(piece, crc);
    onPiece(piece);
  };
  const data = entryData(bytes, entry);
  if (entry.method === 0) take(data);
  else if (entry.method === 8) inflate(data, take);
  else
    throw new UnreadableFile(
      'the Word file is compressed in an unknown way; open it in Word and save it again',
    );
  if (size !== entry.size || crc !== entry.crc) throw new UnreadableFile(DAMAGED_ZIP);
}

function entryData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, compressedSize } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER)
    throw new UnreadableFile(DAMAGED_ZIP);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) throw new UnreadableFile(DAMAGED_ZIP);
  return bytes.subarray(start, start + compressedSize);
}

function inflate(data: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take);
  for (let at = 0; at === 0 || at < data.length; at += STEP) {
    const isLast = at + STEP >= data.length;
    try {
      stream.push(data.subarray(at, at + STEP), isLast);
    } catch (error) {
      // fflate's own errors carry a code; what `take` raises goes on as it is.
      if (error instanceof Error && 'code' in error) throw new UnreadableFile(DAMAGED_ZIP);
      throw error;
    }
  }
}
