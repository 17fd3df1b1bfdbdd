/** Where a text can be cut so that the Markdown parser reads each part as it reads it in the whole. */

/** Whole lines, from one source offset to another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const DELIMITER_ROW = /^[|: \t]*-[|: \t-]*$/;

/** A text → its runs of lines without an empty one among them. */
export function* splitStretches(source: string): Generator<Stretch, void, void> {
  let start = -1;
  let end = 0;
  for (let at = 0; at < source.length; at = endOfLine(source, at) + 1) {
    const lineEnd = endOfLine(source, at);
    if (!isBlank(source, at, lineEnd)) {
      if (start < 0) start = at;
      end = lineEnd;
    } else if (start >= 0) {
      yield { start, end };
      start = -1;
    }
  }
  if (start >= 0) yield { start, end };
}

function endOfLine(source: string, at: number): number {
  const feed = source.indexOf('\n', at);
  return feed < 0 ? source.length : feed;
}

function isBlank(source: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && (source[at] === ' ' || source[at] === '\t')) at++;
  return at === end;
}

/** A stretch → pieces of it: whole lines together, as many as are not too long; a line that is too long by itself stays alone. */
export function* splitPieces(
  source: string,
  { start, end }: Stretch,
  longest: number,
): Generator<Stretch, void, void> {
  let from = start;
  let previous = start;
  for (let at = start; at < end; at = endOfLine(source, at) + 1) {
    const lineEnd = endOfLine(source, at);
    if (lineEnd - from > longest && at > from) {
      // The header of a table and the rule below it stay together.
      const isRule = previous > from && DELIMITER_ROW.test(source.slice(at, lineEnd));
      const cut = isRule ? previous : at;
      yield { start: from, end: cut - 1 };
      from = cut;
    }
    previous = at;
  }
  yield { start: from, end };
}
