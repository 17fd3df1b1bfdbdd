/** Whether a line goes on with the paragraph above it, as far as the places of the two tell. */
import { endsClause, startsLowerCase } from '../../characters.js';
import { isLabelLine } from '../../label-lines.js';
import { readMarker } from '../../markers.js';
import { isTornRange, isTornSymbol } from './join-lines.js';
import type { Margins } from './margins.js';
import type { TextLine } from './page-parts.js';

/** A line with the margins of its page. */
export interface PlacedLine {
  readonly line: TextLine;
  readonly page: number;
  readonly margins: Margins;
}

const SAME_EDGE = 4;
/** Points: the least indent of a centred line, and how far off the middle it may be. */
const CENTRED_INDENT = 45;
const OFF_MIDDLE = 12;
const DEEPEST_HANG = 75;
const WIDER_THAN_PITCH = 1.22;
const SAME_SIZE = 0.12;
/** Of the letter size: a space, and what the right edge may be wrong by. */
const WORD_GAP = 0.4;

/** Lines of a paragraph so far and the next line → whether it belongs to it. */
export function goesOn(open: readonly PlacedLine[], next: PlacedLine): boolean {
  const last = open.at(-1) as PlacedLine;
  if (isCentred(last) || isCentred(next)) return false;
  if (Math.abs(last.line.size - next.line.size) > SAME_SIZE * last.line.size) return false;
  if (!isForcedWrap(last, next)) return false;
  if (isBelowGap(last, next)) return false;
  return isSetAsContinuation(open, next);
}

/** Away from both edges by the same indent. */
export function isCentred(placed: PlacedLine): boolean {
  return placed.line.x0 - placed.margins.left > CENTRED_INDENT && isBetweenEdges(placed);
}

/** As far from the left edge as from the right one: centred, or a full line. */
export function isBetweenEdges({ line, margins }: PlacedLine): boolean {
  return Math.abs(line.x0 - margins.left - (margins.right - line.x1)) < OFF_MIDDLE;
}

/** Whether the line was too full for the next line's first word. */
function isForcedWrap(last: PlacedLine, next: PlacedLine): boolean {
  const { size, opening } = next.line;
  return last.line.x1 + WORD_GAP * size + opening > last.margins.right;
}

function isBelowGap(last: PlacedLine, next: PlacedLine): boolean {
  const { pitch } = last.margins;
  return last.page === next.page && pitch > 0 && next.line.y - last.line.y > WIDER_THAN_PITCH * pitch;
}

function indent({ line, margins }: PlacedLine): number {
  return line.x0 - margins.left;
}

function isSetAsContinuation(open: readonly PlacedLine[], next: PlacedLine): boolean {
  const first = open[0] as PlacedLine;
  const second = open[1];
  const own = indent(next);
  if (second !== undefined && Math.abs(own - indent(second)) > SAME_EDGE) return false;
  // A first line that is set otherwise than the second says that the next paragraph's would be, too.
  if (second !== undefined && Math.abs(indent(first) - indent(second)) > SAME_EDGE) return true;
  const deeper = own - indent(first);
  if (deeper < -SAME_EDGE) return own < SAME_EDGE || !opensParagraph(open, next);
  if (deeper > SAME_EDGE)
    return (
      deeper < DEEPEST_HANG && readMarker(first.line.text) !== null && readMarker(next.line.text) === null
    );
  return !opensParagraph(open, next);
}

/** Where all lines begin at one edge and paragraphs stand as close as lines, only the words tell. */
function opensParagraph(open: readonly PlacedLine[], next: PlacedLine): boolean {
  const last = open.at(-1) as PlacedLine;
  const [before, after] = [last.line.text, next.line.text];
  const marker = readMarker(after);
  if (marker !== null) {
    const rest = after.slice(marker.length);
    const isTorn = isTornRange(before, after) || isTornSymbol(before, after);
    return endsClause(before) || !(marker.kind === 'dash' && (isTorn || startsLowerCase(rest)));
  }
  if (!endsClause(before) || (last.page === next.page && last.margins.isSpaced)) return false;
  return last.page !== next.page || /[;:]$/u.test(before) || isLabelLine(after);
}
