import { firstIndex } from '../first-index.js';
import { type MappedText, sourceRange } from '../parse/mapped-text.js';
import type { Point, Span } from '../records.js';

/** A record's place: the span and the source text in it. */
export interface Placed {
  readonly span: Span;
  readonly quote: string;
}

/** Turns places in mended text into spans and quotes of the source. One instance a document: it knows the line starts. */
export class Ground {
  readonly #lineStarts: readonly number[];

  constructor(readonly text: string) {
    const starts = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
    this.#lineStarts = starts;
  }

  /** Characters [from, to) of a mended text → their place in the source. */
  place(mapped: MappedText, from = 0, to = mapped.text.length): Placed {
    return this.placeRange(...sourceRange(mapped, from, to));
  }

  /** Source offsets [start, end) → their place. */
  placeRange(start: number, end: number): Placed {
    return { span: { start: this.#point(start), end: this.#point(end) }, quote: this.text.slice(start, end) };
  }

  #point(offset: number): Point {
    const starts = this.#lineStarts;
    const line = firstIndex(starts, (start) => start > offset);
    return { line, column: offset - (starts[line - 1] as number) + 1, offset };
  }
}
