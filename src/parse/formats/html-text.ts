/** The elements of a page → blocks of plan text, in reading order. */
import type { Element } from 'hast';
import { contentParts } from './html-content.js';
import { listItems } from './html-list.js';
import { measure } from './html-measure.js';
import { type HtmlNode, isBlock, isElement, readableChildren } from './html-nodes.js';
import { isLayoutTable, tableGrid, tableRows } from './html-table.js';
import type { PlanTextBlock } from './plan-text.js';

/** A marker that an item's text already begins with is not doubled. */
const OWN_MARKER = /^(?:[-+–•*]\s|\(?(?:\d+(?:\.\d+)*|\p{L}|[IVX]+)[.)]\s)/u;
/** Fonts of the ABC family that show small letters as capitals. */
const CAPITAL_FONT = /\.Vn\w{1,24}H(?!\w)/u;

/** A part of a page → its blocks. */
export function readBlocks(content: HtmlNode): readonly PlanTextBlock[] {
  const blocks: PlanTextBlock[] = [];
  readFlow(contentParts(content), 0, blocks);
  return blocks;
}

/** Children in order: neighbours that stand in one line are one paragraph, blocks stand by themselves. */
function readFlow(nodes: readonly HtmlNode[], depth: number, blocks: PlanTextBlock[]): void {
  let inline: HtmlNode[] = [];
  const closeParagraph = () => {
    const lines = readLines(inline);
    if (lines.length > 0) blocks.push({ lines });
    inline = [];
  };
  for (const node of nodes) {
    if (isBlock(node) || (node.type === 'element' && measure(node).holdsBlock)) {
      closeParagraph();
      readBlock(node as Element, depth, blocks);
    } else inline.push(node);
  }
  closeParagraph();
}

function readBlock(node: Element, depth: number, blocks: PlanTextBlock[]): void {
  if (isElement(node, 'table')) readTable(node, blocks);
  else if (isElement(node, 'ul', 'ol', 'menu')) readList(node, depth, blocks);
  else if (isElement(node, 'pre')) for (const block of readPreformatted(node)) blocks.push(block);
  else readFlow(contentParts(node), depth, blocks);
}

function readList(list: Element, depth: number, blocks: PlanTextBlock[]): void {
  for (const { marker, node } of listItems(list, depth)) {
    const item: PlanTextBlock[] = [];
    readFlow(isElement(node, 'li') ? contentParts(node) : [node], depth + 1, item);
    const [first, ...rest] = item;
    const opening = first !== undefined && 'lines' in first ? (first.lines[0] ?? '') : '';
    if (first === undefined) continue;
    if (marker === '' || opening === '' || OWN_MARKER.test(opening)) blocks.push(first);
    else if ('lines' in first) blocks.push({ lines: [marker + opening, ...first.lines.slice(1)] });
    for (const block of rest) blocks.push(block);
  }
}

function readPreformatted(node: Element): readonly PlanTextBlock[] {
  const text = inlineText(readableChildren(node), false, true);
  return text.split(/\n[^\S\n]*\n/u).map((part) => ({ lines: part.split('\n').map(tidy) }));
}

/** Layout tables are read cell by cell: head and tail of a document are known by their lines. */
function readTable(table: Element, blocks: PlanTextBlock[]): void {
  for (const child of readableChildren(table))
    if (isElement(child, 'caption')) readFlow(readableChildren(child), 0, blocks);
  const rows = tableRows(table);
  if (isLayoutTable(rows)) for (const cell of rows.flat()) readFlow(contentParts(cell), 0, blocks);
  else blocks.push({ rows: tableGrid(rows, readCell) });
}

/** A cell → its lines; a table in it gives a line for each row. */
function readCell(cell: Element): string {
  const blocks: PlanTextBlock[] = [];
  readFlow(readableChildren(cell), 0, blocks);
  return blocks
    .flatMap((block) =>
      'lines' in block ? block.lines : block.rows.map((row) => row.filter((text) => text !== '').join(' ')),
    )
    .join('\n');
}

function readLines(nodes: readonly HtmlNode[]): readonly string[] {
  const lines = inlineText(nodes, false, false).split('\n').map(tidy);
  return lines.filter((line) => line !== '');
}

/** Text of nodes in one paragraph. Only <br> ends a line; in preformatted text line feeds do too. */
function inlineText(nodes: readonly HtmlNode[], capitals: boolean, feeds: boolean): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') {
        const text = feeds ? node.value.replace(/\r\n?/gu, '\n') : node.value.replace(/[\r\n]+/gu, ' ');
        return capitals ? text.toUpperCase() : text;
      }
      if (isElement(node, 'br')) return '\n';
      return inlineText(readableChildren(node), capitals || showsCapitals(node), feeds);
    })
    .join('');
}

function showsCapitals(node: HtmlNode): boolean {
  if (node.type !== 'element') return false;
  return CAPITAL_FONT.test(`${node.properties.face ?? ''} ${node.properties.style ?? ''}`);
}

/** Spaces of any width are one space; signs without width are none. */
function tidy(line: string): string {
  return line
    .replace(/\u200b|\u200c|\u200d|\u2060|\ufeff/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}
