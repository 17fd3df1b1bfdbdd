/** A page of a PDF → its pieces of text and its lines, upright. */
import { UnreadableFile } from '../../unreadable-file.js';
import { type Matrix, multiply, type PdfPage, readDrawing } from './page-drawing.js';
import type { PageContent, Piece } from './page-parts.js';
import { PDF_LIMITS } from './pdf-limits.js';

interface TextItem {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
}

/** Raises UnreadableFile where the page holds more text than a page can show. */
export async function readPageContent(page: PdfPage): Promise<PageContent> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const upright = transform as unknown as Matrix;
  const pieces = await readPieces(page, upright);
  const { rules, stamped } = await readDrawing(page, upright);
  return { width, height, pieces: [...pieces, ...stamped], rules };
}

async function readPieces(page: PdfPage, upright: Matrix): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  const reader = page.streamTextContent().getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const item of chunk.value.items as TextItem[]) {
      const piece = toPiece(item, upright);
      if (piece !== null) pieces.push(piece);
    }
    if (pieces.length <= PDF_LIMITS.pagePieces) continue;
    await reader.cancel(new Error('too much text'));
    throw new UnreadableFile('a page of the PDF holds more text than a page can show; print it to a new PDF');
  }
  return pieces;
}

/** Null for empty text and for text that does not run from left to right: marks across or beside the page. */
function toPiece({ str, transform, width }: TextItem, upright: Matrix): Piece | null {
  if (str === undefined || str === '') return null;
  const [a, b, c, d, x, y] = multiply(upright, transform);
  const size = Math.hypot(c, d);
  if (Math.abs(b) > 0.1 * Math.abs(a) || a <= 0 || ![x, y, size, width].every(Number.isFinite)) return null;
  return { text: str, x0: x, x1: x + width, y, size };
}
