/** A text → its lines, as the plan flavour of Markdown sees them: without markup, with an offset map each. */
import type { Nodes, RootContent, Table } from 'mdast';
import { blockText } from './block-text.js';
import { cleanLine } from './clean-line.js';
import { isGridTable, readGridTable } from './grid-tables.js';
import { joinMapped, type MappedText, mapIdentity, sliceMapped } from './mapped-text.js';
import { type MarkdownBlock, readMarkdownBlocks } from './markdown-blocks.js';
import { findRawLine } from './raw-line.js';
import { findRuledTables, type RuledTable } from './ruled-tables.js';

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

const INDENT = /^[ \t]+/;
/** "1.→Mục tiêu", "-→100% hồ sơ …": a tab that Word writes behind an automatic number or bullet parts no cells. */
const MARKER_AND_TAB =
  /^[ \t]*(?:[-–—+•●○▪■□◦·*\uf0b7\uf0a7]|(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,4}|[a-zđA-Z])[.)]|\d{1,2}(?:\.\d{1,2}){1,4})\t[^\t]*$/;

/** A text (NFC, \n) → its non-empty lines in order. */
export function readSourceLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  const tables = findRuledTables(source);
  let next = 0;
  let gapFrom = 0;
  for (const block of readMarkdownBlocks(source)) {
    while (next < tables.length && block.start >= (tables[next] as RuledTable).end) next++;
    const table = tables[next];
    if (table !== undefined && block.end > table.start && block.start < table.end) {
      if (gapFrom < table.end) for (const row of table.rows) lines.push({ ...row, block: block.number });
      gapFrom = table.end;
      continue;
    }
    let gap = countEmptyLines(source, gapFrom, block.start);
    for (const line of readBlock(block, source)) {
      if (line.text.text === '' && line.cells === null) {
        gap++;
        continue;
      }
      lines.push(gap > 0 ? { ...line, gap: line.gap + gap } : line);
      gap = 0;
    }
    gapFrom = block.end;
  }
  return lines;
}

function readBlock({ node, number, start, end, base }: MarkdownBlock, source: string): readonly Line[] {
  if (node === null && isGridTable(source, start, end)) return readGridTable(source, start, end, number);
  if (node === null) return plainLines(source, start, end, number);
  if (node.type === 'table') return tableLines(node, source, base, number);
  return textLines(node, source, base, number);
}

function countEmptyLines(source: string, from: number, to: number): number {
  let feeds = 0;
  for (let i = source.indexOf('\n', from); i >= 0 && i < to; i = source.indexOf('\n', i + 1)) feeds++;
  return Math.max(0, from === 0 ? feeds : feeds - 1);
}

/** Lines without markup are text as they stand. */
function plainLines(source: string, from: number, to: number, block: number): readonly Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to; ) {
    const feed = source.indexOf('\n', start);
    const end = feed < 0 || feed > to ? to : feed;
    const raw = source.slice(start, end);
    const indent = INDENT.exec(raw)?.[0].length ?? 0;
    lines.push({
      text: cleanLine(mapIdentity(raw.slice(indent), start + indent)),
      start: start + indent,
      block,
      heading: false,
      strong: false,
      gap: 0,
      cells: tabCells(raw, start),
    });
    start = end + 1;
  }
  return lines;
}

function textLines(node: RootContent, source: string, base: number, block: number): readonly Line[] {
  const text = blockText(node, source, base);
  const strong = strongRanges(node, base);
  const heading = node.type === 'heading';
  const lines: Line[] = [];
  for (let from = 0; from <= text.text.length; ) {
    const feed = text.text.indexOf('\n', from);
    const line = sliceMapped(text, from, feed < 0 ? text.text.length : feed);
    const start = line.from[0] as number;
    const { begin, end } = findRawLine(source, start);
    lines.push({
      text: cleanLine(line),
      start,
      block,
      heading,
      strong: strong.some((range) => opensBold(range, start, source)),
      gap: 0,
      cells: tabCells(source.slice(begin, end), begin),
    });
    if (feed < 0) break;
    from = feed + 1;
  }
  return lines;
}

/** Bold from the first letter on, or from behind a marker ("a) **Tên**"), but not from the second word on. */
function opensBold([from, to]: Range, start: number, source: string): boolean {
  if (start >= to || from > start + 3) return false;
  return from <= start || !/^[A-Za-zÀ-ɏḀ-ỹ]{1,3} ?$/u.test(source.slice(start, from));
}

/** Bold stretches of a block; OCR sets them at random, so they are a hint and never a proof. */
function strongRanges(node: Nodes, base: number, ranges: Range[] = []): readonly Range[] {
  if (node.type === 'strong') {
    ranges.push([base + (node.position?.start.offset ?? 0), base + (node.position?.end.offset ?? 0)]);
  } else if ('children' in node) {
    for (const child of node.children) strongRanges(child, base, ranges);
  }
  return ranges;
}

/** The cells of a line of the source, from `start` on, that has tabs inside, else null. Leading tabs are empty cells. */
function tabCells(raw: string, start: number): readonly MappedText[] | null {
  if (!raw.includes('\t') || raw.trim() === '' || MARKER_AND_TAB.test(raw)) return null;
  if (raw.replace(/^[\t ]+/, '').indexOf('\t') < 0 && !/^\t/.test(raw)) return null;
  const cells: MappedText[] = [];
  let from = start;
  for (const cell of raw.split('\t')) {
    cells.push(cleanLine(mapIdentity(cell, from)));
    from += cell.length + 1;
  }
  return cells;
}

function tableLines(table: Table, source: string, base: number, block: number): readonly Line[] {
  return table.children.map((row) => {
    const start = base + (row.position?.start.offset ?? 0);
    const cells = row.children.map((cell) => cleanLine(withoutBreaks(blockText(cell, source, base))));
    // GFM takes a line of text right below a table for a row of it; without a bar it is none.
    const isRow = source.slice(start, base + (row.position?.end.offset ?? 0)).includes('|');
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
