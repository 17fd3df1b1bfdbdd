import type { SearchQuery, Term } from './search-query.js';

/** A search → the expression that FTS5 takes. All words stand in quotation marks, so none is taken for syntax. */
export function matchExpression(query: SearchQuery): string {
  return query.map((terms) => terms.map(matchTerm).join(' AND ')).join(' OR ');
}

/** A search whose words are to stand side by side → the expression; null where it has no such words. */
export function sideBySide(query: SearchQuery): string | null {
  const [terms, ...others] = query;
  if (terms === undefined || others.length > 0 || terms.length < 2) return null;
  const words = terms.flatMap((term) => term.words);
  return matchTerm({ words, isPrefix: terms.at(-1)?.isPrefix ?? false, isPhrase: false });
}

/**
 * Typed without marks a word is looked up among the words without marks. In a term that has marks the words with marks
 * are looked up as typed, and the others keep to their places beside them.
 */
function matchTerm({ words, isPrefix, isPhrase }: Term): string {
  const star = isPrefix ? '*' : '';
  const hasMarks = words.some(({ marked, folded }) => marked !== folded);
  const isAsTyped = hasMarks && (isPhrase || words.every(({ marked, folded }) => marked !== folded));
  if (isAsTyped) return `(marked : "${words.map(({ marked }) => marked).join(' ')}"${star})`;
  const parts = [`folded : "${words.map(({ folded }) => folded).join(' ')}"${star}`];
  for (const [index, { marked, folded }] of words.entries()) {
    const isLast = index === words.length - 1;
    if (marked !== folded) parts.push(`marked : "${marked}"${isLast ? star : ''}`);
  }
  return `(${parts.join(' AND ')})`;
}
