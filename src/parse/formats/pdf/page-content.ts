/** A page of a PDF → its words and its lines, upright. */
import { joinLetters } from './join-letters.js';
import type { Matrix } from './matrix.js';
import { type PdfPage, readDrawing } from './page-drawing.js';
import type { PageContent } from './page-parts.js';

/** Raises UnreadableFile where the page holds more text than a page can show. */
export async function readPageContent(page: PdfPage): Promise<PageContent> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { letters, rules } = await readDrawing(page, transform as unknown as Matrix);
  return { width, height, pieces: joinLetters(letters), rules };
}
