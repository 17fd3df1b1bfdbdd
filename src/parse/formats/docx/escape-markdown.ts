/** Keeps the plan flavour of Markdown from reading markup into text that has none. */

const SPECIAL = /[\\*&#\]]/;

/** A line of text → the line that is read as that text. */
export function escapeLine(line: string): string {
  if (!SPECIAL.test(line)) return line;
  return (
    line
      .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
      // Between two letters or digits an asterisk is a product ("5*80%"); elsewhere the parser drops it.
      .replace(/(?<=[\p{L}\p{N}])\*(?=[\p{L}\p{N}])/gu, '\\*')
      .replace(/&(?=#?[\p{L}\p{N}]+;)/gu, '&amp;')
      .replace(/^(?=#{1,6}(?:\s|$))/, '\\')
      .replaceAll('](', ']\\(')
  );
}

/** A cell's text → the text between the bars of a pipe table. */
export function escapeCell(text: string): string {
  return escapeLine(text).replaceAll('|', '\\|');
}
