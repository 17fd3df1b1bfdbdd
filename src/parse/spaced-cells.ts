/** A line whose letters keep their places on the page → its segments, parted by two spaces or more, and their columns. */
import {
  EMPTY_TEXT,
  joinMapped,
  type MappedText,
  sliceMapped,
  sourceOffset,
  trimMapped,
} from './mapped-text.js';
import { findRawLine } from './raw-line.js';
import type { Line } from './source-lines.js';

/** From which place of the line to which: end is one past its last letter. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Segment extends Span {
  readonly text: MappedText;
}

const SEGMENT = /\S+(?: \S+){0,400}/g;

/** A line of the text → its segments, in order. */
export function readSegments(line: Line, source: string): readonly Segment[] {
  const { begin, end } = findRawLine(source, line.start);
  const raw = source.slice(line.start, end);
  let index = 0;
  return [...raw.matchAll(SEGMENT)].map((found) => {
    const from = line.start + found.index;
    const to = from + found[0].length;
    const first = index;
    while (index < line.text.text.length && sourceOffset(line.text, index) < to) index++;
    const text = trimMapped(sliceMapped(line.text, first, index));
    return { from: from - begin, to: to - begin, text };
  });
}

/** Columns with the segments of one more line laid over them; those that touch become one. */
export function layOver(columns: readonly Span[], segments: readonly Span[]): readonly Span[] {
  const spans = [...columns, ...segments].sort((a, b) => a.from - b.from);
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of spans) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** The lines of one row, as segments → its cells. */
export function fillCells(
  lines: readonly (readonly Segment[])[],
  columns: readonly Span[],
): readonly MappedText[] {
  return columns.map(({ from, to }) => {
    const pieces = lines.flat().filter((segment) => segment.from >= from && segment.from < to);
    return pieces.length === 0 ? EMPTY_TEXT : joinMapped(pieces.map(({ text }) => text));
  });
}
