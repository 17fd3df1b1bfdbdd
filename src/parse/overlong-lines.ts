/** Lines that nobody wrote: a picture that a converter left in the text ("![](data:image/png;base64,…"), lost line ends. */

/** UTF-16 code units; about 300 pages. */
export const LONGEST_LINE = 1_000_000;

type Range = readonly [start: number, end: number];

/** A text → the same with blanks in the place of each line that is too long to be read: every other character keeps its offset. */
export function blankOverlongLines(text: string): string {
  let readable = '';
  let from = 0;
  for (const [start, end] of overlongLines(text)) {
    readable += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return from === 0 ? text : readable + text.slice(from);
}

/** A text → how many of its UTF-16 code units stand in lines that are read. */
export function countReadable(text: string): number {
  return overlongLines(text).reduce((count, [start, end]) => count - (end - start), text.length);
}

function overlongLines(text: string): readonly Range[] {
  const found: Range[] = [];
  for (let start = 0; start + LONGEST_LINE < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (end - start > LONGEST_LINE) found.push([start, end]);
    start = end + 1;
  }
  return found;
}
