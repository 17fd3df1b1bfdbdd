/**
 * Blocks → the tree of sections. The markers and their order carry the tree: Markdown's # count and the bullet
 * style come from OCR and are random ("## V." beside "**I.**").
 */
import type { MappedText } from './mapped-text.js';
import { joinMapped, sliceMapped, trimMapped } from './mapped-text.js';
import type { Marker } from './markers.js';
import type { Block } from './mend-lines.js';

export interface SectionNode {
  readonly marker: Marker;
  /** Index of the section above it in the list, or null. */
  readonly parent: number | null;
  readonly level: number;
  /** The heading's or clause's text after the marker. */
  readonly title: MappedText;
  /** The whole marked block. */
  readonly whole: MappedText;
}

export interface Outline {
  readonly sections: readonly SectionNode[];
  /** The section that each block opens or stands in (index), or null. */
  readonly sectionOf: readonly (number | null)[];
  /** Whether each block opens a section. */
  readonly opens: readonly boolean[];
}

interface OpenSection {
  readonly index: number;
  readonly marker: Marker;
  readonly asksForList: boolean;
}

/** Blocks (null where something else, as a table, stands between) → their outline. `resets` lists blocks that start it anew. */
export function buildOutline(blocks: readonly (Block | null)[], resets: ReadonlySet<number>): Outline {
  const sections: SectionNode[] = [];
  const sectionOf: (number | null)[] = [];
  const opens: boolean[] = [];
  let stack: readonly OpenSection[] = [];
  for (let i = 0; i < blocks.length; i++) {
    if (resets.has(i)) stack = [];
    const block = blocks[i] ?? null;
    const marker = block?.marker ?? null;
    if (block === null || marker === null) {
      sectionOf.push(stack.at(-1)?.index ?? null);
      opens.push(false);
      continue;
    }
    const titleBlocks = titledBelow(block, marker) ? titleBelow(blocks, i) : [];
    stack = closeFor(stack, marker);
    const section = openSection(block, marker, titleBlocks, stack);
    stack = [...stack, { index: sections.length, marker, asksForList: block.text.text.endsWith(':') }];
    for (let k = 0; k <= titleBlocks.length; k++) {
      sectionOf.push(sections.length);
      opens.push(true);
    }
    sections.push(section);
    i += titleBlocks.length;
  }
  return { sections, sectionOf, opens };
}

function openSection(
  block: Block,
  marker: Marker,
  titleBlocks: readonly Block[],
  stack: readonly OpenSection[],
): SectionNode {
  const rest = trimMapped(sliceMapped(block.text, marker.length));
  const pieces = [rest, ...titleBlocks.map((title) => title.text)].filter((piece) => piece.text !== '');
  return {
    marker,
    parent: stack.at(-1)?.index ?? null,
    level: stack.length + 1,
    title: pieces.length > 0 ? joinMapped(pieces) : rest,
    whole: joinMapped([block.text, ...titleBlocks.map((title) => title.text)]),
  };
}

/** An appendix, and a part or chapter that stands alone on its line, have their title below. */
function titledBelow(block: Block, marker: Marker): boolean {
  if (marker.kind === 'appendix') return true;
  const isAlone = block.text.text.length <= marker.length;
  return isAlone && (marker.kind === 'part' || marker.kind === 'chapter');
}

/** The unmarked lines below "PHỤ LỤC", up to a bracket, a table or a marker, are its title. */
function titleBelow(blocks: readonly (Block | null)[], at: number): readonly Block[] {
  const title: Block[] = [];
  for (let i = at + 1; i < blocks.length && title.length < 3; i++) {
    const block = blocks[i];
    if (!block || block.marker !== null || /^[([]/.test(block.text.text) || /[.;:]$/.test(block.text.text))
      break;
    title.push(block);
  }
  return title;
}

/**
 * Closes what the new section does not stand under. An open section of the same form is its sibling; otherwise
 * whatever ranks at or below the new one is closed. "1." after "a) …:" opens a list inside it.
 */
function closeFor(stack: readonly OpenSection[], marker: Marker): readonly OpenSection[] {
  if (marker.kind === 'appendix') return [];
  const top = stack.at(-1);
  if (top && opensInnerList(top, marker)) return stack;
  const byLabel = parentByLabel(stack, marker);
  if (byLabel >= 0) return stack.slice(0, byLabel + 1);
  const sibling = stack.findLastIndex((open) => open.marker.form === marker.form);
  if (sibling >= 0) return stack.slice(0, sibling);
  let depth = stack.length;
  while (depth > 0 && (stack[depth - 1] as OpenSection).marker.rank >= marker.rank) depth--;
  return stack.slice(0, depth);
}

/** A list that starts anew at its first label, or with another bullet ("•" heads "–"), under a clause that ends in a colon. */
function opensInnerList(top: OpenSection, marker: Marker): boolean {
  if (!top.asksForList || top.marker.form === marker.form) return false;
  if (top.marker.kind === 'dash' && marker.kind === 'dash') return true;
  if (top.marker.rank <= marker.rank) return false;
  return (
    (marker.kind === 'decimal' && marker.label === '1' && top.marker.kind === 'letter') ||
    (marker.kind === 'letter' && marker.label === 'a' && top.marker.kind === 'dash')
  );
}

/** "2.1" stands under the open "2". */
function parentByLabel(stack: readonly OpenSection[], marker: Marker): number {
  const dot = marker.label?.lastIndexOf('.') ?? -1;
  if (marker.kind !== 'decimal' || dot < 0) return -1;
  const above = marker.label?.slice(0, dot);
  return stack.findLastIndex((open) => open.marker.kind === 'decimal' && open.marker.label === above);
}
