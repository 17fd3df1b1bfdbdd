/** Spreadsheets take a cell that begins so for a formula, also behind blanks. */
const FORMULA = /^\s*[=+\-@\t\r]/u;

/** A text → the same, with an apostrophe before it where a spreadsheet would compute it. */
export function harmlessText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
