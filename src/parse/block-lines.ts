/** The block that lines are joined to, and what tells of the next line whether it is of it. */
import type { Layout } from './layout.js';
import { isBullet, type Marker } from './markers.js';
import type { Line } from './source-lines.js';

/** A block whose end has not come yet. */
export interface OpenBlock {
  /** One at least. */
  readonly lines: readonly Line[];
  /** The one that its first line opens with. */
  readonly marker: Marker | null;
}

/** The line that the next one would stand behind. */
export function lastLine({ lines }: OpenBlock): Line {
  return lines.at(-1) as Line;
}

/** Whether two lines are neighbours in a paragraph as the layout writes paragraphs. */
export function isTight(next: Line, layout: Layout): boolean {
  return layout.airy ? next.gap <= 1 : next.gap === 0;
}

/** A Markdown heading, or bold as a whole. */
export function isHeadingLine(line: Line): boolean {
  return line.heading || line.strong;
}

/** A numbered block of a few lines without an end may be a heading that fills its line. */
export function isHeading({ marker, lines }: OpenBlock): boolean {
  return marker !== null && !isBullet(marker.kind) && lines.length <= 3;
}

/** Ends in a word that wants another behind it ("… của", "… trong", "…,"). */
export function isDangling(text: string): boolean {
  return /(?:[,(“-]|(?<![A-Za-zÀ-ɏḀ-ỹ\p{N}])(?:của|và|với|các|những|trong|tại|cho|từ|theo|về|bởi|do|là|để|Luật|Trung tâm|Đề án|Chiến lược))$/u.test(
    text,
  );
}
