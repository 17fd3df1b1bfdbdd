/**
 * Lines → blocks: joins what line wraps and page breaks have torn. A block is a paragraph, a heading or a list item,
 * with the marker that it opens with. Guarantee: each line is in exactly one block, in order.
 */
import { isHeadingLine, type OpenBlock } from './block-lines.js';
import { goesOn } from './goes-on.js';
import { LabelOrder } from './label-order.js';
import type { Layout } from './layout.js';
import { joinLoneMarkers } from './lone-markers.js';
import { joinMapped, type MappedText } from './mapped-text.js';
import { type Marker, readMarker } from './markers.js';
import type { Line } from './source-lines.js';
import { startsBlock } from './starts-block.js';

export interface Block {
  /** The whole text, marker included. */
  readonly text: MappedText;
  readonly marker: Marker | null;
  /** A Markdown heading, or bold as a whole. */
  readonly heading: boolean;
  readonly lines: readonly Line[];
}

/** Lines of running text and their layout → blocks. */
export function mendLines(lines: readonly Line[], layout: Layout): readonly Block[] {
  const blocks: Block[] = [];
  let open: { readonly lines: Line[]; readonly marker: Marker | null } | null = null;
  const order = new LabelOrder();
  for (const line of joinLoneMarkers(lines)) {
    const marker = readMarker(line.text.text);
    if (
      open !== null &&
      (marker ? !startsBlock(line, marker, open, order, layout) : goesOn(line, open, layout))
    ) {
      open.lines.push(line);
      continue;
    }
    if (open !== null) blocks.push(closeBlock(open));
    open = { lines: [line], marker };
    if (marker) order.note(marker);
  }
  if (open !== null) blocks.push(closeBlock(open));
  return blocks;
}

function closeBlock({ lines, marker }: OpenBlock): Block {
  const heading = lines.every(isHeadingLine);
  return { text: joinTorn(lines), marker, heading, lines };
}

/** Joins lines; a line that ends in the hyphen of an official number goes on without a space ("45-" / "NQ/TW"). */
function joinTorn(lines: readonly Line[]): MappedText {
  const pieces: MappedText[] = [];
  for (const { text } of lines) {
    const last = pieces.at(-1);
    if (last && /[A-Za-zÀ-ɏḀ-ỹ\d][-–/]$/u.test(last.text) && /^\p{Lu}|^\d/u.test(text.text)) {
      pieces[pieces.length - 1] = joinMapped([last, text], '');
    } else pieces.push(text);
  }
  return joinMapped(pieces);
}
