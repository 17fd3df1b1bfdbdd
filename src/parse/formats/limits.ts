/** What a file may be at most. A plan of 300 pages stays far below each of them; beyond stand mistakes and attacks. */
import { countReadable } from '../overlong-lines.js';
import { UnreadableFile } from '../unreadable-file.js';

export const LIMITS = {
  /** Of any file. */
  fileBytes: 100_000_000,
  /** Of a page, whose tree takes many times its room. */
  htmlBytes: 10_000_000,
  /** Of the plan text of one file, without the lines that are too long to be read. */
  textCharacters: 10_000_000,
  /** Elements of a page that are open at once. */
  htmlDepth: 400,
  htmlElements: 150_000,
  htmlAttributes: 200,
  /** Cells that a table has once its merged cells are taken apart. */
  tableCells: 500_000,
} as const;

/** Raises UnreadableFile where a file has more bytes than are read. */
export function checkFileSize(bytes: number, limit: number = LIMITS.fileBytes): void {
  if (bytes <= limit) return;
  throw new UnreadableFile(
    `the file is larger than ${limit / 1_000_000} MB; split it or save its text alone`,
  );
}

/** Raises UnreadableFile where a text is longer than any plan. */
export function checkTextLength(text: string): void {
  if (countReadable(text) <= LIMITS.textCharacters) return;
  throw new UnreadableFile(
    `the text has more than ${LIMITS.textCharacters / 1_000_000} million characters; split the file`,
  );
}
