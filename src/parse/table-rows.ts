import type { MappedText } from './mapped-text.js';

export interface Cell {
  readonly text: MappedText;
  /** The lines that it was written in. */
  readonly lines: readonly MappedText[];
}

export interface TableRow {
  readonly cells: readonly Cell[];
}
