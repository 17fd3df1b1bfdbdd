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

/** A word that joins, a bracket, or a term. */
export type Token = 'AND' | 'OR' | 'NOT' | '(' | ')' | Term;

const OPERATORS: readonly string[] = ['AND', 'OR', 'NOT'];
const PIECE =
  /["“”„](?<phrase>[^"“”„]*)(?<end>["“”„]?)(?<star>\*?)|(?<open>(?<![^\s("“”„])\()|(?<close>\)(?=[\s)]|$))|(?<chunk>(?:[^\s"“”„)]|\)+(?=[^\s)]))+)/gu;

/**
 * What a user types → its tokens. Brackets are such only where AND, OR or NOT are there to be grouped: "a) Tối thiểu" is
 * pasted from a plan. What is neither letter nor digit is left out. Raises QuestionError where it cannot be understood.
 */
export function searchTokens(typed: string): readonly Token[] {
  const tokens = [...typed.normalize('NFC').matchAll(PIECE)].flatMap(({ 0: piece, groups = {} }) =>
    readPiece(piece, groups),
  );
  const isGrouped = tokens.some((token) => OPERATORS.includes(token as string));
  return isGrouped ? tokens : tokens.filter((token) => token !== '(' && token !== ')');
}

type Groups = Readonly<Record<string, string | undefined>>;

function readPiece(piece: string, groups: Groups): readonly Token[] {
  if (groups.open !== undefined || groups.close !== undefined) return [piece as '(' | ')'];
  if (OPERATORS.includes(piece)) return [piece as 'AND' | 'OR' | 'NOT'];
  const term = readTerm(piece, groups);
  return term === null ? [] : [term];
}

function readTerm(piece: string, { phrase, end, star, chunk = '' }: Groups): Term | null {
  if (phrase !== undefined && end === '') throw new QuestionError(`a quotation mark is not closed: ${piece}`);
  const words = wordsOf(phrase ?? chunk).map(({ marked, folded }) => ({ marked, folded }));
  const isPrefix = phrase === undefined ? chunk.endsWith('*') : star === '*' || phrase.endsWith('*');
  if (words.length === 0) {
    if (isPrefix) throw new QuestionError('a star needs the beginning of a word before it: số*');
    return null;
  }
  return { words, isPrefix, isPhrase: phrase !== undefined };
}
