/** Pieces of text → rows: what stands on one baseline, joined to words. */
import { MOTTO } from './motto.js';
import type { Piece, Row, Segment } from './page-parts.js';
import { raise } from './raised-numbers.js';

/** Of the letter size: how far baselines of one row are apart at most (a raised footnote mark). */
const SAME_ROW = 0.45;
/** Of the letter size: the least gap between two words, between two cells of a table, and between two columns of text. */
const WORD_GAP = 0.17;
const WIDE_GAP = 1.5;
const CELL_GAP = 0.32;
/** Of the letter size of the row: how small raised numbers are, and how far up. */
const RAISED_SIZE = 0.78;
const RAISED_BY = 0.15;
/** Fonts with wrong widths tear the end off a syllable ("nhậ n"); no word is such an end. */
const TORN_SYLLABLE =
  /([àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]) (?=(?:n|m|t|p|c|ng|nh|ch)(?![\p{L}\p{N})]))/gu;
/** Signs of symbol fonts, which have no Unicode of their own there. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf02b': '+',
  '\uf02d': '-',
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
};

/** Pieces in any order → rows from top to bottom, each with its segments from left to right. */
export function readRows(pieces: readonly Piece[]): readonly Row[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const row = rows.at(-1);
    if (row && isSameRow(row, piece)) row.push(piece);
    else if (piece.text.trim() !== '') rows.push([piece]);
  }
  return rows.map(toRow).filter((row) => row.segments.length > 0);
}

/** The pieces of one row of a cell or page, in any order. */
function toRow(pieces: readonly Piece[]): Row {
  const { y, size } = largest(pieces);
  const ordered = pieces.toSorted((a, b) => a.x0 - b.x0);
  const segments = joinPieces(ordered, WIDE_GAP);
  const words = joinPieces(ordered, CELL_GAP);
  const [x0, x1] = [segments[0]?.x0 ?? 0, segments.at(-1)?.x1 ?? 0];
  const opening = (ordered.find(({ text }) => text.trim() !== '')?.x1 ?? x0) - x0;
  return { y, size, opening, x0, x1, segments, words };
}

/** Pieces from left to right, joined up to the gaps that are wider than `widest`. */
function joinPieces(pieces: readonly Piece[], widest: number): readonly Segment[] {
  const segments: Segment[] = [];
  let open: { text: string; x0: number; x1: number } | null = null;
  let isSpaced = false;
  const main = largest(pieces);
  for (const [i, piece] of pieces.entries()) {
    if (piece.text.trim() === '') {
      isSpaced = true;
      continue;
    }
    const gap: number = open === null ? 0 : piece.x0 - open.x1;
    const free: number = open === null ? 0 : piece.x0 - Math.max(open.x1, piece.spaceTo ?? open.x1);
    const most = opensMotto(pieces, i) ? CELL_GAP : widest;
    if (open !== null && free > most * piece.size) {
      segments.push(open);
      open = null;
    }
    const text = readText(piece, main);
    if (open === null) open = { text, x0: piece.x0, x1: piece.x1 };
    else {
      const isApart = (isSpaced && gap > 0.05 * piece.size) || gap > WORD_GAP * piece.size;
      open.text += (isApart && !/^\p{M}/u.test(text) ? ' ' : '') + text;
      open.x1 = Math.max(open.x1, piece.x1);
    }
    isSpaced = false;
  }
  if (open !== null) segments.push(open);
  return segments.map(cleanSegment).filter((segment) => segment.text !== '');
}

/** The motto of a letterhead: what stands before it is the issuing body, however close. */
function opensMotto(pieces: readonly Piece[], i: number): boolean {
  const words = pieces.slice(i, i + 3).map(({ text }) => text.trim());
  return MOTTO.test(words.join(' '));
}

function readText(piece: Piece, main: Piece): string {
  const text = piece.text
    .replace(/[\s\0]+/gu, ' ')
    .replace(/\p{Co}/gu, (sign) => SYMBOLS[sign] ?? '')
    .replace(/(?! )\p{Cc}/gu, '');
  const isRaised = piece.size < RAISED_SIZE * main.size && main.y - piece.y > RAISED_BY * main.size;
  return isRaised && /^\d{1,3}$/u.test(text.trim()) ? raise(text.trim()) : text;
}

function cleanSegment(segment: Segment): Segment {
  const text = segment.text.replace(/ +/gu, ' ').trim().normalize('NFC');
  return { ...segment, text: text.replace(TORN_SYLLABLE, '$1') };
}

function isSameRow(row: readonly Piece[], piece: Piece): boolean {
  const main = largest(row);
  return piece.y - main.y <= SAME_ROW * Math.max(main.size, piece.size);
}

/** The piece with the largest letters, whose baseline is the row's. */
function largest(pieces: readonly Piece[]): Piece {
  let found = pieces[0] as Piece;
  for (const piece of pieces) {
    if (piece.text.trim() !== '' && (piece.size > found.size || found.text.trim() === '')) found = piece;
  }
  return found;
}
