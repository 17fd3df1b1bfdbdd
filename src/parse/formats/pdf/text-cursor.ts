/** Follows the text of a page's drawing (PDF 32000-1, 9.4): where each letter stands that is shown. */
import { IDENTITY, type Matrix, multiply, place, readMatrix } from './matrix.js';
import { OPS } from './operators.js';
import type { Piece } from './page-parts.js';
import { changeTextState, INITIAL_TEXT_STATE } from './text-state.js';

/** What PDF.js says of a letter; numbers between letters move the next one. */
interface Glyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
}

/** The name of a font → what its widths are multiplied with: a thousandth, but in fonts that are drawings. */
export type WidthScale = (fontName: string) => number;

/** Of the letter size: how far from its letter a mark over or under it is drawn at most. */
const MARK_REACH = 0.6;

export class TextCursor {
  #state = INITIAL_TEXT_STATE;
  readonly #saved: (typeof INITIAL_TEXT_STATE)[] = [];
  #matrix: Matrix = IDENTITY;
  #line = { x: 0, y: 0 };
  #x = 0;

  save(): void {
    this.#saved.push(this.#state);
  }

  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  /** Takes in what an operator says of the text; others are none of its business. */
  apply(operator: number, args: readonly unknown[]): void {
    this.#state = changeTextState(this.#state, operator, args);
    if (operator === OPS.beginText) this.#start(IDENTITY);
    else if (operator === OPS.setTextMatrix) this.#start(readMatrix(args[0]) ?? readMatrix(args) ?? IDENTITY);
    else if (operator === OPS.nextLine) this.#move(0, this.#state.leading);
    else if (operator === OPS.moveText || operator === OPS.setLeadingMoveText)
      this.#move(Number(args[0]), Number(args[1]));
  }

  /** The letters of one operator; none where they do not run from left to right: marks across or beside the page. */
  show(glyphs: unknown, toPage: Matrix, widthScale: WidthScale): readonly Piece[] {
    if (!Array.isArray(glyphs)) return [];
    const { font, size, stretch, letterGap, wordGap, rise } = this.#state;
    const matrix = multiply(toPage, this.#matrix);
    const [a, b, c, d] = matrix;
    const isLevel = a * size * stretch > 0 && Math.abs(b) <= 0.1 * Math.abs(a);
    const letterSize = Math.abs(size) * Math.hypot(c, d);
    const scale = size * widthScale(font);
    const pieces: Piece[] = [];
    for (const glyph of glyphs as readonly (Glyph | number | null)[]) {
      const from = this.#x;
      this.#x +=
        typeof glyph === 'number'
          ? (-glyph / 1000) * size * stretch
          : ((glyph?.width ?? 0) * scale + letterGap + (glyph?.isSpace ? wordGap : 0)) * stretch;
      if (typeof glyph === 'number' || !glyph?.unicode || !isLevel) continue;
      const { x, y } = place(matrix, from, this.#line.y + rise);
      addLetter(pieces, { text: glyph.unicode, x0: x, x1: x + a * (this.#x - from), y, size: letterSize });
    }
    return pieces;
  }

  #start(matrix: Matrix): void {
    this.#matrix = matrix;
    this.#line = { x: 0, y: 0 };
    this.#x = 0;
  }

  #move(x: number, y: number): void {
    this.#line = { x: this.#line.x + x, y: this.#line.y + y };
    this.#x = this.#line.x;
  }
}

/** A mark that is drawn behind its letter ("o", then its tone) belongs to it, wherever its own place is. */
function addLetter(pieces: Piece[], piece: Piece): void {
  if (![piece.x0, piece.x1, piece.y, piece.size].every(Number.isFinite)) return;
  const last = pieces.at(-1);
  const reach = MARK_REACH * piece.size;
  const isMark = /^\p{M}+$/u.test(piece.text);
  if (last && isMark && piece.x0 > last.x0 - reach && piece.x0 < last.x1 + reach)
    pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
  else pieces.push(piece);
}
