/**
 * Tables drawn with signs, as pandoc writes those of Word whose cells hold several lines:
 *   +----+----------------+-----------+
 *   | 1  | Sửa mái trạm   | Phòng     |
 *   |    | bơm            | Kinh tế   |
 *   +----+----------------+-----------+
 */
import { cleanLine } from './clean-line.js';
import { joinMapped, type MappedText, mapIdentity, sliceMapped } from './mapped-text.js';
import type { Line } from './source-lines.js';

const OPENS = /^\+[-=:]{2,}(?:\+[-=:]{2,})*\+[ \t]*(?:\n|$)/;
/** A border, also of some of the columns only, where a cell reaches over two rows. */
const BORDER = /^[+|](?=.*\+?[-=]{2,}\+?)[-=:+| ]+$/;
/** A backslash with which Markdown keeps a sign from being markup ("1\.", "\- Sở Y tế"). */
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;

/** Whether characters [start, end) of a source, a stretch without empty lines, are a table drawn with signs. */
export function isGridTable(source: string, start: number, end: number): boolean {
  return source[start] === '+' && OPENS.test(source.slice(start, end));
}

/** Such a stretch, and the number of its block → a line with cells for each row. */
export function readGridTable(source: string, start: number, end: number, block: number): readonly Line[] {
  const rows: Line[] = [];
  let cells: MappedText[][] = [];
  const edges = columnEdges(source.slice(start, source.indexOf('\n', start)));
  const close = () => {
    const texts = cells.map((pieces) => joinMapped(pieces));
    cells = [];
    if (texts.some(({ text }) => text !== '')) rows.push(toRow(texts, block));
  };
  for (let at = start; at < end; ) {
    const feed = source.indexOf('\n', at);
    const to = feed < 0 || feed > end ? end : feed;
    const raw = source.slice(at, to).trimEnd();
    if (BORDER.test(raw)) close();
    else {
      const pieces = readPieces(raw, at, edges);
      cells = pieces.map((piece, i) => [...(cells[i] ?? []), ...(piece.text === '' ? [] : [piece])]);
    }
    at = to + 1;
  }
  close();
  return rows;
}

/** Where the cells of each column begin, by the signs of the first border. */
function columnEdges(border: string): readonly number[] {
  return [...border.trimEnd().matchAll(/\+(?=.)/g)].map(({ index }) => index);
}

/** A line inside a row → the text of each column in it; a cell that spans several stands in the first of them. */
function readPieces(raw: string, offset: number, edges: readonly number[]): readonly MappedText[] {
  const pieces = edges.map(() => mapIdentity('', offset));
  const inner = raw.replace(/\|$/, '');
  const bars = [...inner.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  for (const [i, bar] of bars.entries()) {
    const column = bars.length === edges.length ? i : nearest(edges, bar);
    const piece = inner.slice(bar + 1, bars[i + 1] ?? inner.length);
    pieces[column] = readCellText(piece, offset + bar + 1);
  }
  return pieces;
}

/** Letters of two units shift the bars of a line by a few places. */
function nearest(edges: readonly number[], bar: number): number {
  const distances = edges.map((edge) => Math.abs(edge - bar));
  return distances.indexOf(Math.min(...distances));
}

/** A line of a cell and its offset in the source → its text without escapes and emphasis. */
export function readCellText(piece: string, offset: number): MappedText {
  const escapes = [...piece.matchAll(ESCAPE)].map(({ index }) => index);
  const whole = mapIdentity(piece, offset);
  if (escapes.length === 0) return cleanLine(whole);
  const kept = [...escapes, piece.length].map((to, i) =>
    sliceMapped(whole, i === 0 ? 0 : (escapes[i - 1] as number) + 1, to),
  );
  return cleanLine(joinMapped(kept, ''));
}

function toRow(cells: readonly MappedText[], block: number): Line {
  const filled = cells.filter(({ text }) => text !== '');
  const text = joinMapped(filled);
  return {
    text,
    start: text.from[0] as number,
    block,
    heading: false,
    strong: false,
    gap: 0,
    cells,
  };
}
