import { QuestionError } from '../question-error.js';
import { wordsOf } from '../spelling/word-keys.js';

/** Words that stand side by side: one word, a phrase, an official number. */
export interface Term {
  readonly words: readonly { readonly marked: string; readonly folded: string }[];
  /** Whether the last word may go on. */
  readonly isPrefix: boolean;
  /** Whether it was written in quotation marks. */
  readonly isPhrase: boolean;
}

/** What is searched for: one of the lists, all terms of it. */
export type SearchQuery = readonly (readonly Term[])[];

const TOKEN = /["“”„](?<phrase>[^"“”„]*)(?<end>["“”„]?)(?<star>\*?)|(?<chunk>[^\s"“”„]+)/gu;

/**
 * What a user types → the terms. Words side by side must all occur; AND and OR in capitals join them, AND before OR;
 * "…" is a phrase, a star at the end means any ending; everything else that is no letter or digit is left out.
 * Raises QuestionError where it cannot be understood.
 */
export function parseSearch(typed: string): SearchQuery {
  const alternatives: Term[][] = [[]];
  let pending: 'AND' | 'OR' | null = null;
  for (const { 0: token, groups = {} } of typed.normalize('NFC').matchAll(TOKEN)) {
    if (token === 'AND' || token === 'OR') {
      if (pending !== null || alternatives.at(-1)?.length === 0) throw new QuestionError(needsWords(token));
      if (token === 'OR') alternatives.push([]);
      pending = token;
      continue;
    }
    const term = readTerm(token, groups);
    if (term === null) continue;
    alternatives.at(-1)?.push(term);
    pending = null;
  }
  if (pending !== null) throw new QuestionError(needsWords(pending));
  if (alternatives.some((terms) => terms.length === 0))
    throw new QuestionError('no word to search for; write a word');
  return alternatives;
}

function needsWords(operator: string): string {
  return `${operator} needs a word on both sides; write it in small letters to search for the word itself`;
}

type Groups = Readonly<Record<string, string | undefined>>;

function readTerm(token: string, { phrase, end, star, chunk = '' }: Groups): Term | null {
  if (phrase !== undefined && end === '') throw new QuestionError(`a quotation mark is not closed: ${token}`);
  const words = wordsOf(phrase ?? chunk).map(({ marked, folded }) => ({ marked, folded }));
  const isPrefix = phrase === undefined ? chunk.endsWith('*') : star === '*' || phrase.endsWith('*');
  if (words.length === 0) {
    if (isPrefix) throw new QuestionError('a star needs the beginning of a word before it: số*');
    return null;
  }
  return { words, isPrefix, isPhrase: phrase !== undefined };
}
