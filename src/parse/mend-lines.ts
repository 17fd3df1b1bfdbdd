/**
 * Lines → blocks: joins what line wraps and page breaks have torn. A block is a paragraph, a heading or a list item,
 * with the marker that it opens with. Guarantee: each line is in exactly one block, in order.
 */
import { isHeadingLine, type OpenBlock } from './block-lines.js';
import { isSyllable } from './formats/encoding-score.js';
import { goesOn } from './goes-on.js';
import { LabelOrder } from './label-order.js';
import type { Layout } from './layout.js';
import { joinLoneMarkers } from './lone-markers.js';
import { joinMapped, type MappedText, sliceMapped } from './mapped-text.js';
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

/**
 * Joins lines; a line that ends in the hyphen of an official number goes on without a space ("45-" / "NQ/TW"), one whose
 * hyphen parts a syllable ("hộ ngh-" / "èo") without the hyphen.
 */
function joinTorn(lines: readonly Line[]): MappedText {
  const pieces: MappedText[] = [];
  for (const { text } of lines) {
    const last = pieces.at(-1);
    if (last && /[A-Za-zÀ-ɏḀ-ỹ\d][-–/]$/u.test(last.text) && /^\p{Lu}|^\d/u.test(text.text)) {
      pieces[pieces.length - 1] = joinMapped([last, text], '');
    } else if (last && isTornSyllable(last.text, text.text)) {
      pieces[pieces.length - 1] = joinMapped([sliceMapped(last, 0, last.text.length - 1), text], '');
    } else pieces.push(text);
  }
  return joinMapped(pieces);
}

/** Whether a hyphen parts one syllable of Vietnamese; "kinh tế-" / "xã hội" are two. */
function isTornSyllable(before: string, after: string): boolean {
  const start = /(?<=^|[\s("“])[A-Za-zÀ-ɏḀ-ỹ]{1,6}(?=-$)/u.exec(before)?.[0];
  const end = /^\p{Ll}{1,5}(?=$|[\s,;.:)”"])/u.exec(after)?.[0];
  return start !== undefined && end !== undefined && isSyllable(start + end);
}
