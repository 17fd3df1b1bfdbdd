/**
 * Head and tail of a document are two columns. A text that keeps the places of its letters prints them side by side:
 *   UBND HUYỆN AN LÃNG            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
 *   - Lưu: VT.                                  Phạm Văn Bình
 */
import { sliceMapped, sourceOffset, trimMapped } from './mapped-text.js';
import { findRawLine } from './raw-line.js';
import type { Line } from './source-lines.js';

/** So many spaces in a row part two columns; fewer are the stretching of justified text. */
const COLUMN_GAP = / {3,60}/g;
/** A line without a left part is of the right column where it is set in no further left of it than this. */
const SLACK = 16;
/** A paragraph's first line is set in by less. */
const DEEPEST_INDENT = 8;

interface Split {
  readonly left: Line | null;
  readonly right: Line | null;
}

/** Lines of a head or tail and the text that they stand in → the left column, then the right; else as they are. */
export function readSideBySide(lines: readonly Line[], source: string): readonly Line[] {
  const gaps = lines.map((line) => columnGap(line, source));
  const columns = gaps.filter((gap) => gap >= 0);
  if (columns.length === 0) return lines;
  const edge = Math.min(...columns) - SLACK;
  const splits = lines.map((line, i) => splitLine(line, lineStart(line, source), gaps[i] as number, edge));
  const left = splits.flatMap(({ left }) => left ?? []);
  const right = splits.flatMap(({ right }) => right ?? []);
  return [...left, ...right];
}

/** The column at which the right part of a line begins, or -1 where it has but one part. */
function columnGap(line: Line, source: string): number {
  // The cells of a row are its columns, whatever spaces it is drawn with.
  const gap = line.cells === null ? findGap(line, source) : null;
  return gap === null ? -1 : gap.end - lineStart(line, source);
}

function lineStart(line: Line, source: string): number {
  return findRawLine(source, line.start).begin;
}

/** The widest stretch of spaces inside a line, in offsets of the source. */
function findGap(line: Line, source: string): { readonly start: number; readonly end: number } | null {
  const raw = source.slice(line.start, findRawLine(source, line.start).end).trimEnd();
  let widest: { readonly start: number; readonly end: number } | null = null;
  for (const found of raw.matchAll(COLUMN_GAP)) {
    // "Số:      /KH-UBND" leaves room for a number.
    if (/^\s*[/-]/.test(raw.slice(found.index)) || found.index === 0) continue;
    const start = line.start + found.index;
    const end = start + found[0].length;
    if (widest === null || end - start > widest.end - widest.start) widest = { start, end };
  }
  return widest;
}

function splitLine(line: Line, begin: number, gap: number, edge: number): Split {
  if (gap < 0)
    return line.start - begin >= Math.max(edge, DEEPEST_INDENT)
      ? { left: null, right: line }
      : { left: line, right: null };
  const text = line.text;
  let cut = 0;
  while (cut < text.text.length && sourceOffset(text, cut) < begin + gap) cut++;
  const start = begin + gap;
  return {
    left: { ...line, text: trimMapped(sliceMapped(text, 0, cut)) },
    right: { ...line, text: trimMapped(sliceMapped(text, cut)), start },
  };
}
