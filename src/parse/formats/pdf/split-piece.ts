/** Cuts a piece of text at given places; how wide its letters are is an estimate. */
import type { Piece } from './page-parts.js';

/** Of the letter size, in the usual fonts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[iljtfrI.,;:'’|!()[\]/ -]/u, 0.3],
  [/[mwMW%]/u, 0.8],
  [/\p{Lu}/u, 0.7],
];
const USUAL_WIDTH = 0.5;

/** A piece and the places that it crosses, from left to right → its parts, each cut at the nearest space. */
export function splitAt(piece: Piece, xs: readonly number[]): readonly Piece[] {
  const parts: Piece[] = [];
  let rest = piece;
  for (const x of xs) {
    const cut = nearestSpace(rest, x);
    if (cut === null) continue;
    parts.push({ ...rest, text: rest.text.slice(0, cut.index), x1: Math.min(cut.x, x) });
    rest = { ...rest, text: rest.text.slice(cut.index + 1), x0: Math.max(cut.x, x) };
  }
  return [...parts, rest];
}

function nearestSpace(piece: Piece, x: number): { readonly index: number; readonly x: number } | null {
  const widths = [...piece.text].map(letterWidth);
  const scale = (piece.x1 - piece.x0) / widths.reduce((sum, width) => sum + width, 0);
  let best: { index: number; x: number } | null = null;
  let at = piece.x0;
  let index = 0;
  for (const [i, letter] of [...piece.text].entries()) {
    const isNearer = best === null || Math.abs(at - x) < Math.abs(best.x - x);
    if (letter === ' ' && isNearer && Math.abs(at - x) < 2 * piece.size) best = { index, x: at };
    at += (widths[i] as number) * scale;
    index += letter.length;
  }
  return best;
}

function letterWidth(letter: string): number {
  return WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? USUAL_WIDTH;
}
