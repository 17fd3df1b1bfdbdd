/** Lines of one paragraph or cell → its text. A line that ends in the hyphen of a number or symbol goes on without a space. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => text + glue(text, line) + line, '');
}

/** What stands between two lines of one paragraph. */
export function glue(before: string, after: string): string {
  if (before === '' || after === '') return '';
  return /[\p{L}\d][-–/]$/u.test(before) && /^[\p{Lu}\d]/u.test(after) ? '' : ' ';
}
