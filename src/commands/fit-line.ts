/** A line of which only the text in the middle is cut before the whole line has to be. */
export interface Line {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Less of a text than this tells nothing; then the end of the line goes instead. */
const LEAST_TEXT = 24;

/** A line and how many letters there is room for → the line, at most that long. */
export function fitLine({ before, text, after }: Line, columns: number): string {
  const room = Math.max(columns - before.length - after.length, LEAST_TEXT);
  return cut(before + cut(text, room) + after, columns);
}

function cut(text: string, room: number): string {
  // What stands in a document shall not steer the terminal.
  const letters = [...text.replace(/\p{Cc}+/gu, ' ')];
  return letters.length <= room
    ? letters.join('')
    : `${letters
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`;
}
