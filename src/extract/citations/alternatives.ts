/** Words of a vocabulary → one group of a regular expression, the longest first, so that "Bộ Y tế" is not read as "Bộ". */
export function alternatives(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}

/** The end of a word, for any letter. */
export const WORD_END = '(?![A-Za-zÀ-ɏḀ-ỹ\\p{M}\\p{N}])';
