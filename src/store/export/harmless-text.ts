/** Spreadsheets take a cell that begins so for a formula, also behind blanks. */
const FORMULA = /^\s*[=+\-@\t\r]/u;

/**
 * A text → the same, with an apostrophe before it where a spreadsheet would compute it. A lone sign computes nothing:
 * the comparator "=" stays what it is, so that R and Python find it.
 */
export function harmlessText(text: string): string {
  return text.trim().length > 1 && FORMULA.test(text) ? `'${text}` : text;
}
