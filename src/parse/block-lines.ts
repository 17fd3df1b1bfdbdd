/** What tells of two neighbouring lines whether they are of one block. */
import type { Layout } from './layout.js';
import type { Marker } from './markers.js';
import type { Line } from './source-lines.js';

/** Whether two lines are neighbours in a paragraph as the layout writes paragraphs. */
export function isTight(next: Line, layout: Layout): boolean {
  return layout.airy ? next.gap <= 1 : next.gap === 0;
}

/** A Markdown heading, or bold as a whole. */
export function isHeadingLine(line: Line): boolean {
  return line.heading || line.strong;
}

/** A numbered block of a few lines without an end may be a heading that fills its line. */
export function isHeading(openMarker: Marker | null, open: readonly Line[]): boolean {
  return openMarker !== null && openMarker.kind !== 'dash' && openMarker.kind !== 'plus' && open.length <= 3;
}

/** Ends in a word that wants another behind it ("… của", "… trong", "…,"). */
export function isDangling(text: string): boolean {
  return /(?:[,(“-]|(?<![\p{L}\p{N}])(?:của|và|với|các|những|trong|tại|cho|từ|theo|về|bởi|do|là|để|Luật|Trung tâm|Đề án|Chiến lược))$/u.test(
    text,
  );
}
