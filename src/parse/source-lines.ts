/** A text → its lines, as the plan flavour of Markdown sees them: without markup, with an offset map each. */
import type { Nodes, RootContent, Table } from 'mdast';
import { blockText } from './block-text.js';
import { cleanLine } from './clean-line.js';
import { joinMapped, type MappedText, mapIdentity, sliceMapped } from './mapped-text.js';
import { parsePlanMarkdown } from './plan-markdown.js';

export interface Line {
  readonly text: MappedText;
  /** Source offset where the line begins. */
  readonly start: number;
  /** Number of the Markdown block that it stands in. */
  readonly block: number;
  /** A Markdown heading ("## …"). */
  readonly heading: boolean;
  /** Its first letter is bold. */
  readonly strong: boolean;
  /** Empty lines before it. */
  readonly gap: number;
  /** The cells of a row of a tab-separated or pipe table. */
  readonly cells: readonly MappedText[] | null;
}

type Range = readonly [number, number];

/** A text (NFC, \n) → its non-empty lines in order. */
export function readSourceLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  let gapFrom = 0;
  for (const [block, node] of parsePlanMarkdown(source).children.entries()) {
    const start = node.position?.start.offset ?? 0;
    let gap = countEmptyLines(source, gapFrom, start);
    const found = node.type === 'table' ? tableLines(node, source, block) : textLines(node, source, block);
    for (const line of found) {
      if (line.text.text === '' && line.cells === null) {
        gap++;
        continue;
      }
      lines.push(gap > 0 ? { ...line, gap: line.gap + gap } : line);
      gap = 0;
    }
    gapFrom = node.position?.end.offset ?? start;
  }
  return lines;
}

function countEmptyLines(source: string, from: number, to: number): number {
  let feeds = 0;
  for (let i = source.indexOf('\n', from); i >= 0 && i < to; i = source.indexOf('\n', i + 1)) feeds++;
  return Math.max(0, from === 0 ? feeds : feeds - 1);
}

function textLines(node: RootContent, source: string, block: number): Line[] {
  const text = blockText(node, source);
  const strong = strongRanges(node);
  const heading = node.type === 'heading';
  const blockStart = node.position?.start.offset ?? 0;
  const lines: Line[] = [];
  let from = 0;
  let physical = blockStart;
  while (from <= text.text.length) {
    const feed = text.text.indexOf('\n', from);
    const to = feed < 0 ? text.text.length : feed;
    const line = sliceMapped(text, from, to);
    const start = line.at[0] === undefined ? physical : (line.from[0] as number);
    lines.push({
      text: cleanLine(line),
      start,
      block,
      heading,
      strong: strong.some(([a, b]) => a <= start + 3 && start < b),
      gap: 0,
      cells: tabCells(source, start),
    });
    if (feed < 0) break;
    physical = start;
    from = feed + 1;
  }
  return lines;
}

/** Bold stretches of a block; OCR sets them at random, so they are a hint and never a proof. */
function strongRanges(node: Nodes, ranges: Range[] = []): Range[] {
  if (node.type === 'strong') {
    ranges.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
  } else if ('children' in node) {
    for (const child of node.children) strongRanges(child, ranges);
  }
  return ranges;
}

/** The cells of a line of the source that has tabs inside, else null. Leading tabs are empty cells. */
function tabCells(source: string, offset: number): readonly MappedText[] | null {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const feed = source.indexOf('\n', offset);
  const end = feed < 0 ? source.length : feed;
  const raw = source.slice(start, end);
  if (!raw.includes('\t') || raw.split('\t').filter((cell) => cell.trim() !== '').length < 1) return null;
  if (raw.replace(/^[\t ]+/, '').indexOf('\t') < 0 && !/^\t/.test(raw)) return null;
  const cells: MappedText[] = [];
  let from = start;
  for (const cell of raw.split('\t')) {
    cells.push(cleanLine(mapIdentity(cell, from)));
    from += cell.length + 1;
  }
  return cells;
}

function tableLines(table: Table, source: string, block: number): Line[] {
  return table.children.map((row) => {
    const start = row.position?.start.offset ?? 0;
    const cells = row.children.map((cell) => cleanLine(withoutBreaks(blockText(cell, source))));
    // GFM takes a line of text right below a table for a row of it; without a bar it is none.
    const isRow = source.slice(start, row.position?.end.offset ?? start).includes('|');
    const text = cells.length > 0 ? joinMapped(cells) : mapIdentity('', start);
    return {
      text: cleanLine(text),
      start,
      block,
      heading: false,
      strong: false,
      gap: 0,
      cells: isRow ? cells : null,
    };
  });
}

/** "<br>" inside a cell of a pipe table is a line break; it counts as a space. */
function withoutBreaks(cell: MappedText): MappedText {
  if (!/<br/i.test(cell.text)) return cell;
  const pieces: MappedText[] = [];
  let from = 0;
  for (const found of cell.text.matchAll(/<br\s*\/?>/gi)) {
    pieces.push(sliceMapped(cell, from, found.index));
    from = found.index + found[0].length;
  }
  pieces.push(sliceMapped(cell, from));
  return joinMapped(pieces);
}
