import type { Alternative, SearchQuery } from './search-query.js';
import type { Term } from './search-tokens.js';

/** A search → the expression that FTS5 takes. All words stand in quotation marks, so none is taken for syntax. */
export function matchExpression(query: SearchQuery): string {
  return query
    .map(({ terms, excluded }) => without(terms.map(matchTerm).join(' AND '), excluded))
    .join(' OR ');
}

function without(expression: string, excluded: Alternative['excluded']): string {
  return excluded.length === 0
    ? expression
    : `((${expression})${excluded.map((term) => ` NOT ${matchTerm(term)}`).join('')})`;
}

/** A search whose words are to stand side by side → the expression; null where it has no such words. */
export function sideBySide(query: SearchQuery): string | null {
  const [only, ...others] = query;
  if (only === undefined || others.length > 0 || only.terms.length < 2) return null;
  const words = only.terms.flatMap((term) => term.words);
  const isPrefix = only.terms.at(-1)?.isPrefix ?? false;
  return without(matchTerm({ words, isPrefix, isPhrase: false }), only.excluded);
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
