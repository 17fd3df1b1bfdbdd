/** A line of the source as it stands there. */
export interface RawLine {
  /** Source offset of its first character, with which columns are counted. */
  readonly begin: number;
  /** Source offset one past its last character. */
  readonly end: number;
}

/** A place in the source → the line that it stands in, from line end to line end. */
export function findRawLine(source: string, at: number): RawLine {
  const feed = source.indexOf('\n', at);
  return { begin: source.lastIndexOf('\n', at - 1) + 1, end: feed < 0 ? source.length : feed };
}
