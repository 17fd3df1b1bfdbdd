import { type MappedText, sourceOffset, sourceRange } from '../../src/parse/mapped-text.js';

/** What stands in the source from the first to the last character of a mapped text. */
export function quoted(mapped: MappedText, source: string): string {
  return source.slice(...sourceRange(mapped));
}

/** For each character of a mapped text, the character of the source that its map points at. */
export function pointedAt(mapped: MappedText, source: string): string {
  return [...mapped.text].map((_, i) => source[sourceOffset(mapped, i)]).join('');
}
