/**
 * Nothing falls through: what stands in no block, no cell, no head and no tail of the plan was left out by the parser,
 * and a diagnostic says as what.
 */

import type { MappedText } from '../parse/mapped-text.js';
import { LONGEST_LINE } from '../parse/overlong-lines.js';
import type { Plan } from '../parse/plan.js';
import { isPageNumberText } from '../parse/running-heads.js';
import type { Diagnostic } from '../records.js';
import type { Ground } from './ground.js';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** What Markdown and HTML write for a break or a space. */
const BREAK = /<br\s?\/?>|&[a-z]{2,8};|&#\d{1,6};/giu;
const FEWEST_REPEATS = 3;
const OVERLONG = `not read: a line of more than ${LONGEST_LINE} characters; break it into paragraphs if it is text`;

/** A plan → a diagnostic for each piece of a line, with a letter or a digit in it, that is in no part of the plan. */
export function findLeftOut(plan: Plan, ground: Ground): readonly Diagnostic[] {
  const { text } = plan.source;
  const marks = markParts(plan);
  const pieces = splitPieces(text, marks);
  const times = new Map<string, number>();
  for (const { words } of pieces) times.set(words, (times.get(words) ?? 0) + 1);
  return pieces.map(({ start, end, words }) => {
    const reason = reasonFor(words, times.get(words) ?? 0, marks[start] === TABLE);
    const { span } = ground.placeRange(start, end);
    if (plan.readable[start] !== text[start])
      return { severity: 'error', code: 'layout/overlong-line', message: OVERLONG, span };
    return reason === null
      ? { severity: 'warning', code: 'layout/unread', message: 'in no part of the plan', span }
      : { severity: 'info', code: 'layout/left-out', message: reason, span };
  });
}

function reasonFor(words: string, times: number, isInTable: boolean): string | null {
  if (isPageNumberText(words)) return 'a page number';
  if (isInTable) return 'heads of columns';
  return times >= FEWEST_REPEATS ? 'a running head' : null;
}

const READ = 1;
const TABLE = 2;

/** For each character of the source: whether it was read, or lies between the rows of a table or right above them. */
function markParts({ source, parts, frame }: Plan): Uint8Array {
  const marks = new Uint8Array(source.text.length);
  let end = 0;
  for (const part of parts) {
    if ('block' in part) {
      end = Math.max(end, mark(marks, part.block.text));
      continue;
    }
    const cells = part.table.rows.flatMap((row) => row.cells);
    const last = cells.reduce((most, { text }) => Math.max(most, lastOf(text)), end);
    marks.fill(TABLE, end, last);
    for (const { text } of cells) mark(marks, text);
    end = last;
  }
  for (const line of frame) mark(marks, line.text);
  return marks;
}

function lastOf({ text, at, from }: MappedText): number {
  return (from.at(-1) as number) + text.length - (at.at(-1) as number);
}

/** Marks the characters of the source that a mended text is made of → where it ends. */
function mark(marks: Uint8Array, { text, at, from }: MappedText): number {
  for (let run = 0; run < at.length; run++) {
    const length = (at[run + 1] ?? text.length) - (at[run] as number);
    marks.fill(READ, from[run], (from[run] as number) + length);
  }
  return lastOf({ text, at, from });
}

/** The stretches that were not read, cut at line ends, without blanks and signs at their ends. */
function splitPieces(text: string, marks: Uint8Array): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const isUnread = i < text.length && marks[i] !== READ && text[i] !== '\n';
    if (isUnread && start < 0) start = i;
    if (isUnread || start < 0) continue;
    pieces.push(...trimPiece(text, start, i));
    start = -1;
  }
  return pieces;
}

function trimPiece(text: string, unread: number, end: number): readonly Piece[] {
  // The sign that an entity or a break stands for was read, at its "&" or "<".
  const start = /[&<]/.test(text[unread - 1] ?? '') ? unread - 1 : unread;
  const blanked = text.slice(start, end).replace(BREAK, (sign) => ' '.repeat(sign.length));
  const first = blanked.search(/[A-Za-zÀ-ɏḀ-ỹ\p{N}]/u);
  if (first < 0) return [];
  let last = blanked.length;
  while (/[^A-Za-zÀ-ɏḀ-ỹ\p{N}]/u.test(blanked[last - 1] as string)) last--;
  return [{ start: start + first, end: start + last, words: text.slice(start + first, start + last) }];
}
