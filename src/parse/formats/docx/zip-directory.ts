/** The central directory of a ZIP (APPNOTE 4.3): what is in it and how large, known before anything is inflated. */
import { UnreadableFile } from '../../unreadable-file.js';
import { MAX_ENTRIES } from './limits.js';

export interface ZipEntry {
  readonly name: string;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Offset of its local header. */
  readonly offset: number;
}

export const DAMAGED_ZIP =
  'the Word file is damaged or cut off; open it in Word, repair it and save it again';

const ZIP64 =
  'the Word file is packed as ZIP64, which no file of its size needs; open it in Word and save it again';

const END_RECORD = 0x06054b50;
const DIRECTORY_RECORD = 0x02014b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** Bytes of a ZIP → its entries by name, the first of each name. Raises UnreadableFile where there is no directory. */
export function readZipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff || view.getUint32(end + 16, true) === 0xffffffff) throw new UnreadableFile(ZIP64);
  if (count > MAX_ENTRIES)
    throw new UnreadableFile(`the Word file holds ${count} parts; at most ${MAX_ENTRIES} are read`);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_RECORD) throw new UnreadableFile(DAMAGED_ZIP);
    const nameLength = view.getUint16(at + 28, true);
    const entry = readEntry(view, bytes, at, nameLength);
    if (!entries.has(entry.name)) entries.set(entry.name, entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands at the end of the file, before a comment of at most 64 kB. */
function findEndRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_RECORD_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_RECORD_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new UnreadableFile(DAMAGED_ZIP);
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, nameLength: number): ZipEntry {
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  return {
    name: name.replaceAll('\\', '/').replace(/^\//, ''),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}
