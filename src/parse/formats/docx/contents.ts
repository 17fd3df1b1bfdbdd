/** Looks through the elements that only wrap others: tracked insertions, links, content controls, alternatives. */
import { childOf, childrenOf, type XmlNode } from './xml-nodes.js';

const WRAPPERS: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:sdt',
  'w:sdtContent',
]);

/** The child elements of an element with all wrappers opened; of alternatives, one. */
export function* contentsOf(node: XmlNode): Generator<XmlNode> {
  for (const child of childrenOf(node)) {
    if (WRAPPERS.has(child.name)) yield* contentsOf(child);
    else if (child.name === 'mc:AlternateContent') yield* contentsOf(chooseBranch(child));
    else yield child;
  }
}

/** The alternative that newer Word shows, unless only the one for older readers has text in it. */
function chooseBranch(alternatives: XmlNode): XmlNode {
  const choice = childOf(alternatives, 'mc:Choice');
  const fallback = childOf(alternatives, 'mc:Fallback');
  if (choice && (fallback === undefined || hasText(choice) || !hasText(fallback))) return choice;
  return fallback ?? alternatives;
}

function hasText(node: XmlNode): boolean {
  if (node.name === 'w:t') return node.children.length > 0;
  return childrenOf(node).some(hasText);
}

/** All elements of that name inside an element, not looking into those found; wrappers are opened. */
export function* findInside(node: XmlNode, name: string): Generator<XmlNode> {
  for (const child of contentsOf(node)) {
    if (child.name === name) yield child;
    else yield* findInside(child, name);
  }
}
