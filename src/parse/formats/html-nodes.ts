/** What the readers of a page ask of its elements. */
import type { Element, ElementContent, Root, RootContent } from 'hast';

export type HtmlNode = Root | RootContent | ElementContent;

const NO_TEXT = new Set(
  'script style template noscript head title iframe object embed svg math canvas audio video button input select textarea option dialog map'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

/** The children of a node that can hold text to be read: scripts, controls and what is hidden are left out. */
export function readableChildren(node: HtmlNode): readonly HtmlNode[] {
  if (!('children' in node)) return [];
  return node.children.filter(
    (child) => child.type === 'text' || (child.type === 'element' && isReadable(child)),
  );
}

function isReadable({ tagName, properties }: Element): boolean {
  if (NO_TEXT.has(tagName) || properties.hidden) return false;
  return !/display\s*:\s*none/iu.test(String(properties.style ?? ''));
}

/** Whether a node begins a paragraph of its own. */
export function isBlock(node: HtmlNode): boolean {
  return node.type === 'element' && BLOCKS.has(node.tagName);
}

/** Whether a node is an element of one of these names. */
export function isElement(node: HtmlNode, ...names: readonly string[]): node is Element {
  return node.type === 'element' && names.includes(node.tagName);
}

/** All text in a node, spaces joined. */
export function nodeText(node: HtmlNode): string {
  const pieces: string[] = [];
  collectText(node, pieces);
  return pieces
    .join('')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}

function collectText(node: HtmlNode, pieces: string[]): void {
  if (node.type === 'text') pieces.push(node.value);
  else if (isElement(node, 'br')) pieces.push(' ');
  else {
    for (const child of readableChildren(node)) collectText(child, pieces);
    if (isBlock(node)) pieces.push(' ');
  }
}
