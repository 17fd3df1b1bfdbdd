import { foldText } from './fold-text.js';

/** A text → what is left of it where case, spaces, dashes, quotation marks, markup and end marks are no difference. */
export function foldWording(text: string): string {
  return foldText(text)
    .toLowerCase()
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[*_#`\\]/gu, '')
    .replace(/\s{0,3}([-/,;:])\s{0,3}/gu, '$1')
    .replace(/^[\s.,;:]+|(?<![\s.,;:])[\s.,;:]+$/gu, '');
}
