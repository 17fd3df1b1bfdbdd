/** Pieces of text → rows: what stands on one baseline, joined to words. */
import type { Piece, Row, Segment } from './page-parts.js';

/** Of the letter size: how far baselines of one row are apart at most (a raised footnote mark). */
const SAME_ROW = 0.45;
/** Of the letter size: the least gap between two words, and the least gap that is wider than one between words. */
const WORD_GAP = 0.17;
const WIDE_GAP = 1.5;

/** Pieces in any order → rows from top to bottom, each with its segments from left to right. */
export function readRows(pieces: readonly Piece[]): readonly Row[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const row = rows.at(-1);
    if (row && piece.y - baseline(row) <= SAME_ROW * Math.max(letterSize(row), piece.size)) row.push(piece);
    else if (piece.text.trim() !== '') rows.push([piece]);
  }
  return rows.map(toRow).filter((row) => row.segments.length > 0);
}

/** The pieces of one row of a cell or page, in order, as one text. */
function toRow(pieces: readonly Piece[]): Row {
  const segments: Segment[] = [];
  let open: { text: string; x0: number; x1: number } | null = null;
  let isSpaced = false;
  for (const piece of withoutShadows(pieces.toSorted((a, b) => a.x0 - b.x0))) {
    if (piece.text.trim() === '') {
      isSpaced = true;
      continue;
    }
    const gap: number = open === null ? 0 : piece.x0 - open.x1;
    if (open !== null && gap > WIDE_GAP * piece.size) {
      segments.push(open);
      open = null;
    }
    const text = piece.text.replace(/\s+/gu, ' ');
    if (open === null) open = { text, x0: piece.x0, x1: piece.x1 };
    else {
      const isApart = (isSpaced && gap > 0.05 * piece.size) || gap > WORD_GAP * piece.size;
      open.text += (isApart && !/^\p{M}/u.test(text) ? ' ' : '') + text;
      open.x1 = Math.max(open.x1, piece.x1);
    }
    isSpaced = false;
  }
  if (open !== null) segments.push(open);
  const kept = segments.map(cleanSegment).filter((segment) => segment.text !== '');
  return {
    y: baseline(pieces),
    size: letterSize(pieces),
    x0: kept[0]?.x0 ?? 0,
    x1: kept.at(-1)?.x1 ?? 0,
    segments: kept,
  };
}

function cleanSegment(segment: Segment): Segment {
  return {
    ...segment,
    text: segment.text
      .replace(/[\s\0]+/gu, ' ')
      .trim()
      .normalize('NFC'),
  };
}

/** Some programs print bold letters as the same letters twice. */
function withoutShadows(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(
    (piece, i) =>
      piece.text.trim() === '' ||
      !pieces
        .slice(Math.max(0, i - 3), i)
        .some(({ text, x0 }) => text === piece.text && Math.abs(x0 - piece.x0) < 0.1 * piece.size),
  );
}

/** The baseline of the largest letters. */
function baseline(pieces: readonly Piece[]): number {
  return largest(pieces).y;
}

function letterSize(pieces: readonly Piece[]): number {
  return largest(pieces).size;
}

function largest(pieces: readonly Piece[]): Piece {
  let found = pieces[0] as Piece;
  for (const piece of pieces) {
    if (piece.text.trim() !== '' && (piece.size > found.size || found.text.trim() === '')) found = piece;
  }
  return found;
}
