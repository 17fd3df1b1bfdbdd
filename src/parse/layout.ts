/**
 * How the lines of a text lie. Wraps come in three kinds: none; single line feeds inside a paragraph; and "airy",
 * where every line stands between empty lines (text taken from a PDF), so that an empty line says nothing.
 */
import { endsClause, startsLowerCase } from './characters.js';
import { isLabelLine } from './label-lines.js';
import { isBullet, readMarker } from './markers.js';
import type { Line } from './source-lines.js';

export interface Layout {
  readonly airy: boolean;
  /** The length that full lines reach; Infinity where paragraphs are not wrapped. */
  readonly width: number;
  /** Paragraphs stand between empty lines, so that lines without one between them are of one paragraph. */
  readonly spaced: boolean;
  /** Each paragraph is one line, as pages of portals are copied: a line goes on in no other. */
  readonly lined?: boolean;
  /** The labels of task blocks ("Đơn vị chủ trì: …") stand on lines of their own, not behind the task. */
  readonly labelsApart?: boolean;
}

const FEWEST_LINES = 8;
/** One label at a line's start may be an accident of the wrap. */
const FEWEST_APART = 2;
/** Of the items of a text, how many must stand behind an empty line for all its paragraphs to do so. */
const SPACED_SHARE = 0.95;
/** Of pairs of neighbouring lines, how many must go on in mid-sentence for the text to count as wrapped. */
const WRAPPED_SHARE = 0.15;
/** Longest line of a page at the usual sizes (A4, 13–14 pt, 65–95 characters), with room for small print. */
const LONGEST_WRAPPED_LINE = 150;

/** The lines of a document → its layout. */
export function measureLayout(lines: readonly Line[]): Layout {
  const prose = lines.filter((line) => line.cells === null && line.text.text !== '|');
  if (prose.length < FEWEST_LINES) return { airy: false, width: Number.POSITIVE_INFINITY, spaced: false };
  const apart = pairs(prose).filter(([, next]) => next.gap > 0);
  const tight = pairs(prose).filter(([, next]) => next.gap === 0);
  const airy = apart.length > 0.85 * (prose.length - 1) && isWrapped(apart);
  if (airy) {
    const width = fullWidth(apart);
    return { airy, width, spaced: false, labelsApart: standOnOwnLines(prose, width) };
  }
  if (!isWrapped(tight))
    return {
      airy,
      width: Number.POSITIVE_INFINITY,
      spaced: false,
      ...(isLined(tight) ? { lined: true } : {}),
    };
  const width = fullWidth(tight);
  return { airy, width, spaced: standApart(prose), labelsApart: standOnOwnLines(prose, width) };
}

/**
 * Labels behind short lines were not put there by a wrap; where most are, so are the others, though the line above
 * happens to be full ("… trên địa bàn tỉnh." / "Đơn vị chủ trì: Sở Nội vụ.").
 */
function standOnOwnLines(lines: readonly Line[], width: number): boolean {
  const labels = pairs(lines).filter(([, next]) => isLabelLine(next.text.text));
  const apart = labels.filter(([line, next]) => endsShort(line, next, width) || isLabelLine(line.text.text));
  return apart.length >= FEWEST_APART && apart.length > labels.length / 2;
}

/**
 * Whether the items of a text ("a) …", "1. …") stand behind empty lines. Recipients stand close in any text, and so may
 * dashes: where there are enough numbers they are not asked.
 */
function standApart(lines: readonly Line[]): boolean {
  let isRecipient = false;
  const items = lines.slice(1).flatMap((line) => {
    isRecipient = /^Nơi nhận/u.test(line.text.text) || (isRecipient && line.gap === 0);
    const kind = isRecipient ? undefined : readMarker(line.text.text)?.kind;
    return kind === undefined ? [] : [{ isDash: isBullet(kind), isApart: line.gap > 0 }];
  });
  const numbers = items.filter(({ isDash }) => !isDash);
  const asked = numbers.length >= FEWEST_LINES ? numbers : items;
  const apart = asked.filter(({ isApart }) => isApart);
  return asked.length >= FEWEST_LINES && apart.length >= SPACED_SHARE * asked.length;
}

function pairs(lines: readonly Line[]): (readonly [Line, Line])[] {
  return lines.slice(1).map((next, i) => [lines[i] as Line, next] as const);
}

function isWrapped(neighbours: readonly (readonly [Line, Line])[]): boolean {
  const torn = neighbours.filter(([line, next]) => goesOn(line, next));
  return (
    torn.length >= 3 &&
    torn.length > WRAPPED_SHARE * neighbours.length &&
    fullWidth(neighbours) <= LONGEST_WRAPPED_LINE
  );
}

/** Of neighbouring lines, how many may go on in mid-sentence where paragraphs are lines: a title does. */
const LINED_SHARE = 0.02;
/** Headings and items alone tell nothing: so many neighbours must be lines of prose. */
const FEWEST_LINED = 20;

function isLined(neighbours: readonly (readonly [Line, Line])[]): boolean {
  const torn = neighbours.filter(([line, next]) => goesOn(line, next));
  return neighbours.length >= FEWEST_LINED && torn.length <= LINED_SHARE * neighbours.length;
}

function goesOn(line: Line, next: Line): boolean {
  return (
    !endsClause(line.text.text) && startsLowerCase(next.text.text) && readMarker(next.text.text) === null
  );
}

/** The 95th percentile of the lengths of lines that go on in the next. */
function fullWidth(neighbours: readonly (readonly [Line, Line])[]): number {
  const lengths = neighbours
    .filter(([line, next]) => goesOn(line, next))
    .map(([line]) => line.text.text.length);
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.95)] ?? Number.POSITIVE_INFINITY;
}

/** Whether a line is too short to have been wrapped: the next line's first word would still have fitted on it. */
export function endsShort(line: Line, next: Line, width: number): boolean {
  const firstWord = /^\S+/.exec(next.text.text)?.[0].length ?? 0;
  return line.text.text.length + 1 + firstWord <= width * 0.93;
}
