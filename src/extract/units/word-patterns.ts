/** Word lists as patterns for folded text. */

/** Words → alternatives of a pattern, the longest first; a space stands for any gap. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\&]/gu, '\\$&').replace(/ /gu, '\\s+'))
    .join('|');
}

/** No letter or digit goes on behind. */
export const WORD_END = '(?![A-Za-zÀ-ɏḀ-ỹ\\p{N}])';

/** No letter or digit stands before. */
export const WORD_START = '(?<![A-Za-zÀ-ɏḀ-ỹ\\p{N}])';
