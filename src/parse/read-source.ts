/**
 * The only file access of the way from text to records. What it guarantees about `text`: Unicode NFC, lines ended
 * by \n, no byte order mark, no NUL. All spans of all records point into it.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Source } from '../records.js';
import { decodeText } from './decode-text.js';
import { UnreadableFile } from './unreadable-file.js';

/** A text with where it came from. */
export interface SourceText {
  readonly source: Source;
  readonly text: string;
}

const MARKDOWN_EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.markdown']);

/** A path → its SourceText. Raises UnreadableFile where there is no such file or it is no text. */
export async function readSource(path: string): Promise<SourceText> {
  return sourceFromBytes(await readBytes(path), path);
}

/** Bytes and the path they are known by → SourceText. Raises UnreadableFile where the bytes are no text. */
export function sourceFromBytes(bytes: Uint8Array, path: string): SourceText {
  const { text, encoding } = decodeText(bytes);
  const format = MARKDOWN_EXTENSIONS.has(extname(path).toLowerCase()) ? 'markdown' : 'text';
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { source: { path, format, sha256, bytes: bytes.length, encoding }, text };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UnreadableFile(explainReadFailure((error as NodeJS.ErrnoException).code));
  }
}

function explainReadFailure(code: string | undefined): string {
  if (code === 'ENOENT') return 'no such file; check the path';
  if (code === 'EISDIR') return 'this is a folder; name a file in it';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read this file';
  return `the file cannot be read (${code ?? 'unknown error'})`;
}
