import { QuestionError } from '../question-error.js';
import { searchTokens, type Term, type Token } from './search-tokens.js';

/** Terms that must all occur, and terms that must not. */
export interface Alternative {
  readonly terms: readonly Term[];
  readonly excluded: readonly Term[];
}

/** What is searched for: one of the alternatives. */
export type SearchQuery = readonly Alternative[];

/** Brackets multiply: (a OR b) AND (c OR d) is four alternatives. More than so many nobody types. */
const MOST_ALTERNATIVES = 64;

/**
 * What a user types → the alternatives. Words side by side must all occur; AND, OR and NOT in capitals join them, NOT
 * before AND before OR; brackets group; "…" is a phrase, a star at the end means any ending.
 * Raises QuestionError where it cannot be understood.
 */
export function parseSearch(typed: string): SearchQuery {
  const tokens = searchTokens(typed);
  if (tokens.length === 0) throw new QuestionError('no word to search for; write a word');
  const { query, next } = readAlternatives(tokens, 0);
  if (next < tokens.length) throw new QuestionError('a bracket is closed that was not opened');
  if (query.some(({ terms }) => terms.length === 0))
    throw new QuestionError('NOT alone finds nothing; write a word to find beside it');
  return query;
}

interface Read {
  readonly query: SearchQuery;
  /** The token that comes after it. */
  readonly next: number;
}

function readAlternatives(tokens: readonly Token[], from: number): Read {
  let { query, next } = readTogether(tokens, from);
  while (tokens[next] === 'OR') {
    const other = readTogether(tokens, next + 1);
    query = few([...query, ...other.query]);
    next = other.next;
  }
  return { query, next };
}

function readTogether(tokens: readonly Token[], from: number): Read {
  let { query, next } = readOne(tokens, from);
  while (next < tokens.length && tokens[next] !== 'OR' && tokens[next] !== ')') {
    const other = readOne(tokens, tokens[next] === 'AND' ? next + 1 : next);
    query = both(query, other.query);
    next = other.next;
  }
  return { query, next };
}

function readOne(tokens: readonly Token[], at: number): Read {
  const token = tokens[at];
  if (token === 'NOT') {
    const { query, next } = readOne(tokens, at + 1);
    return { query: negated(query), next };
  }
  if (token === '(') {
    const inner = readAlternatives(tokens, at + 1);
    if (tokens[inner.next] !== ')') throw new QuestionError('a bracket is not closed');
    return { query: inner.query, next: inner.next + 1 };
  }
  if (typeof token === 'object') return { query: [{ terms: [token], excluded: [] }], next: at + 1 };
  throw new QuestionError(lacksWord(token ?? tokens[at - 1]));
}

function lacksWord(token: Token | undefined): string {
  if (token === '(' || token === ')') return 'a bracket holds no word; write one';
  const sides = token === 'NOT' ? 'behind it' : 'on both sides';
  return `${String(token)} needs a word ${sides}; write it in small letters to search for the word itself`;
}

/** Either of these and either of those. */
function both(one: SearchQuery, other: SearchQuery): SearchQuery {
  return few(
    one.flatMap((a) =>
      other.map((b) => ({
        terms: [...a.terms, ...b.terms],
        excluded: [...a.excluded, ...b.excluded],
      })),
    ),
  );
}

/** None of these: of each alternative one term is missing, or one that is excluded is there. */
function negated(query: SearchQuery): SearchQuery {
  const opposites = query.map(({ terms, excluded }) => [
    ...terms.map((term): Alternative => ({ terms: [], excluded: [term] })),
    ...excluded.map((term): Alternative => ({ terms: [term], excluded: [] })),
  ]);
  return opposites.reduce<SearchQuery>(both, [{ terms: [], excluded: [] }]);
}

function few(query: SearchQuery): SearchQuery {
  if (query.length > MOST_ALTERNATIVES)
    throw new QuestionError(
      `brackets with more than ${MOST_ALTERNATIVES} alternatives; search for less at once`,
    );
  return query;
}
