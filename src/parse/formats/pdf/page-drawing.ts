/** The drawing operators of a page → its letters and lines, and the numbers that an office's system stamped on it. */
import { UnreadableFile } from '../../unreadable-file.js';
import { readRules } from './drawn-rules.js';
import { type Matrix, multiply, readMatrix } from './matrix.js';
import type { PdfFile } from './open-pdf.js';
import { OPS } from './operators.js';
import type { Piece, Rule } from './page-parts.js';
import { PDF_LIMITS } from './pdf-limits.js';
import { TextCursor, type WidthScale } from './text-cursor.js';

export type PdfPage = Awaited<ReturnType<PdfFile['getPage']>>;

export interface Drawing {
  readonly letters: readonly Piece[];
  readonly rules: readonly Rule[];
}

const USUAL_WIDTH_SCALE = 0.001;

/**
 * A page and the matrix that turns its coordinates upright → what is drawn on it. Raises UnreadableFile where it
 * holds more letters than a page can show.
 */
export async function readDrawing(page: PdfPage, upright: Matrix): Promise<Drawing> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const reader = new DrawingReader(upright, (font) => widthScale(page, font));
  for (const [i, operator] of fnArray.entries()) reader.read(operator, (argsArray[i] ?? []) as unknown[]);
  return reader;
}

class DrawingReader implements Drawing {
  readonly letters: Piece[] = [];
  readonly rules: Rule[] = [];
  readonly #text = new TextCursor();
  readonly #saved: Matrix[] = [];
  #matrix: Matrix;
  /** A field that is filled in, or a stamp; its text does not belong to the plan. */
  #inField = false;

  constructor(
    readonly upright: Matrix,
    readonly widthScale: WidthScale,
  ) {
    this.#matrix = upright;
  }

  read(operator: number, args: readonly unknown[]): void {
    if (operator === OPS.showText) this.#show(args[0]);
    else if (operator === OPS.constructPath) this.#draw(args);
    else if (operator === OPS.transform) this.#transform(args);
    else if (operator === OPS.save) this.#save();
    else if (operator === OPS.restore || operator === OPS.formEnd) this.#restore();
    else if (operator === OPS.formBegin) {
      this.#save();
      this.#transform(args[0]);
    } else if (operator === OPS.annotationBegin) {
      this.#save();
      this.#matrix = this.upright;
      this.#transform(args[2]);
      this.#transform(args[3]);
      this.#inField = true;
    } else if (operator === OPS.annotationEnd) {
      this.#restore();
      this.#inField = false;
    } else this.#text.apply(operator, args);
  }

  #show(glyphs: unknown): void {
    const letters = this.#text.show(glyphs, this.#matrix, this.widthScale);
    if (this.#inField) this.letters.push(...readStamp(letters));
    else for (const letter of letters) this.letters.push(letter);
    if (this.letters.length > PDF_LIMITS.pageLetters)
      throw new UnreadableFile(
        'a page of the PDF holds more text than a page can show; print it to a new PDF',
      );
  }

  #draw(path: readonly unknown[]): void {
    if (this.#inField || this.rules.length >= PDF_LIMITS.pageRules) return;
    for (const rule of readRules(path, this.#matrix)) this.rules.push(rule);
  }

  #transform(value: unknown): void {
    const matrix = readMatrix(value);
    if (matrix !== null) this.#matrix = multiply(this.#matrix, matrix);
  }

  #save(): void {
    this.#saved.push(this.#matrix);
    this.#text.save();
  }

  #restore(): void {
    this.#matrix = this.#saved.pop() ?? this.upright;
    this.#text.restore();
  }
}

/**
 * Number and date of a document are often empty in its text and stamped on later; other stamps say nothing of it.
 * Stamps stand closer to the text than words do, and the widths of their fonts are not to be trusted.
 */
function readStamp(letters: readonly Piece[]): readonly Piece[] {
  const text = letters
    .map((letter) => letter.text)
    .join('')
    .trim();
  const first = letters.find((letter) => letter.text.trim() !== '');
  if (first === undefined || !/^\d{1,4}$/u.test(text)) return [];
  return [{ ...first, text: ` ${text}`, x1: first.x0 + (text.length * first.size) / 2 }];
}

function widthScale(page: PdfPage, font: string): number {
  if (!page.commonObjs.has(font)) return USUAL_WIDTH_SCALE;
  const matrix = readMatrix((page.commonObjs.get(font) as { fontMatrix?: unknown } | null)?.fontMatrix);
  return matrix?.[0] || USUAL_WIDTH_SCALE;
}
