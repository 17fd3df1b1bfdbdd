/** Cuts a piece of text at given places; how wide its letters are is an estimate. */
import { letterWidth, textWidth } from './letter-widths.js';
import type { Piece } from './page-parts.js';

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
  const scale = (piece.x1 - piece.x0) / textWidth(piece.text);
  let best: { index: number; x: number } | null = null;
  let at = piece.x0;
  let index = 0;
  for (const letter of piece.text) {
    const isNearer = best === null || Math.abs(at - x) < Math.abs(best.x - x);
    if (letter === ' ' && isNearer && Math.abs(at - x) < 2 * piece.size) best = { index, x: at };
    at += letterWidth(letter) * scale;
    index += letter.length;
  }
  return best;
}
