/** Footnotes: small print at the foot of a page that opens with a number; raised numbers in the text refer to it. */
import { joinLines } from './join-lines.js';
import { type Row, rowText } from './page-parts.js';
import { RAISED_NUMBER } from './raised-numbers.js';

export interface PageNotes {
  readonly body: readonly Row[];
  readonly notes: readonly Note[];
}

export interface Note {
  /** Its number on the page. */
  readonly mark: string;
  readonly text: string;
}

/** Of the letter size of the text. */
const SMALL_PRINT = 0.92;
const NOTE_OPENS = new RegExp(`^(?:${RAISED_NUMBER}|\\[?(\\d{1,3})\\]?[.)]?)\\s*(?=[\\p{L}"“(])`, 'u');

/** The rows of a page and the letter size of the text → the page without its footnotes, and these. */
export function takeFootnotes(rows: readonly Row[], bodySize: number): PageNotes {
  let smallFrom = rows.length;
  while (smallFrom > 0 && (rows[smallFrom - 1] as Row).size <= SMALL_PRINT * bodySize) smallFrom--;
  const small = rows.slice(smallFrom);
  const first = small.findIndex((row) => NOTE_OPENS.test(rowText(row)));
  if (first < 0 || small.slice(first).some((row) => row.segments.length > 2))
    return { body: rows, notes: [] };
  return { body: rows.slice(0, smallFrom + first), notes: readNotes(small.slice(first)) };
}

function readNotes(rows: readonly Row[]): readonly Note[] {
  const notes: { mark: string; lines: string[] }[] = [];
  for (const row of rows) {
    const text = rowText(row);
    const opened = NOTE_OPENS.exec(text);
    const mark = opened?.[1] ?? opened?.[2];
    const last = notes.at(-1);
    const isNext = mark !== undefined && (!last || Number(mark) === Number(last.mark) + 1);
    if (opened && isNext) notes.push({ mark, lines: [text.slice(opened[0].length)] });
    else last?.lines.push(text);
  }
  return notes.map(({ mark, lines }) => ({ mark, text: joinLines(lines) }));
}
