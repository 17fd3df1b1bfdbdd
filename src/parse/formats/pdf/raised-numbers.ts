/**
 * Raised numbers in a row of text: marks of footnotes, or exponents ("90 m³/s"). Until the notes of the page are
 * known they stand between two characters for private use, which no text of a page keeps.
 */
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** Source of a pattern for a raised number, which is its first group. */
export const RAISED_NUMBER = `${OPEN}(\\d{1,3})${CLOSE}`;
const RAISED = new RegExp(RAISED_NUMBER, 'gu');
const UNIT_BEFORE = /(?:^|[\s\d(/.,])(?:m|km|cm|dm|mm|ha)$/u;

/** Digits → the same, marked as raised. */
export function raise(digits: string): string {
  return OPEN + digits + CLOSE;
}

/** A text with raised numbers → those that `label` knows as "[label]", the others as plain digits. */
export function lowerNumbers(text: string, label: (mark: string) => string | undefined): string {
  return text.replace(RAISED, (_, mark: string, at: number) => {
    const known = UNIT_BEFORE.test(text.slice(0, at)) ? undefined : label(mark);
    return known === undefined ? mark : `[${known}]`;
  });
}
