import { QuestionError } from '../question-error.js';

/** A column to sort by. */
export interface Sort {
  readonly column: string;
  readonly isDescending: boolean;
}

/** "value,-due_year" → the columns to sort by. */
export function readSort(text: string): readonly Sort[] {
  return text.split(',').map((part) => {
    const name = part.trim();
    return { column: name.replace(/^-/u, ''), isDescending: name.startsWith('-') };
  });
}

/** Names of columns → nothing. Raises QuestionError where a list has no such column; it says which it has. */
export function requireColumns(view: string, known: readonly string[], asked: readonly string[]): void {
  const missing = asked.find((column) => !known.includes(column));
  if (missing !== undefined)
    throw new QuestionError(`no column "${missing}" in ${view}; there are ${known.join(', ')}`);
}
