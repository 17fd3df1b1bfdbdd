import { foldTones } from './fold-letters.js';

/** A text and its fold, of one length: a place in one is a place in the other. */
export interface Passage {
  readonly text: string;
  readonly toned: string;
}

/** Mended text → the passage that the readers of this folder read. */
export function toPassage(text: string): Passage {
  return { text, toned: foldTones(text) };
}
