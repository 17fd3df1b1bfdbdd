/** Tells scans and texts without letters: of both, nothing must be stored as if it were a plan. */
import { UnreadableFile } from '../../unreadable-file.js';
import type { PageToWrite } from './write-pages.js';

/** Of a page with a text layer; a stamp has less. */
const FEWEST_CHARACTERS = 100;
/** Of the characters of a text: fewer letters and digits are the codes of a font without Unicode. */
const FEWEST_LETTERS = 0.5;

/** Raises UnreadableFile where the pages were scanned or their text is unreadable. */
export function refuseScan(pages: readonly PageToWrite[], text: string): void {
  const lengths = pages.map(pageLength);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const empty = lengths.filter((length) => length < FEWEST_CHARACTERS).length;
  if (total < FEWEST_CHARACTERS || empty > lengths.length / 2)
    throw new UnreadableFile(
      `the PDF is a scan (${empty} of ${lengths.length} pages have no text layer); it needs OCR first`,
    );
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS * text.replace(/[\s|.…_-]/gu, '').length)
    throw new UnreadableFile(
      'the text of the PDF has no readable letters (its fonts do not say which); use the Word file or OCR',
    );
}

function pageLength({ parts }: PageToWrite): number {
  let length = 0;
  for (const part of parts) {
    if ('line' in part) length += part.line.text.length;
    else if ('table' in part) length += part.table.rows.flat().join('').length;
    else for (const { text } of [...part.columns.left, ...part.columns.right]) length += text.length;
  }
  return length;
}
