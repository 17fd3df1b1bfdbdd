/** What is in each element of a page, measured once from the inside out: elements are asked many times. */
import { type HtmlNode, isBlock, isElement, nodeText, readableChildren } from './html-nodes.js';

/** Marks of a document, as bits. */
export const SIGN = { motto: 1, recipients: 2, number: 4, signature: 8, appendix: 16 } as const;

const SIGNS: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [SIGN.motto, /cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập\s*[-–—]\s*tự do/iu],
  [SIGN.recipients, /^nơi nhận\s*:/iu],
  [SIGN.number, /^số\s{0,3}:\s{0,30}[\d.…_]{0,60}\s{0,30}\/\s{0,3}[\p{L}\d]/iu],
  [SIGN.signature, /^(?:TM|KT|TL|TUQ|Q)\s?\.\s*\p{Lu}{2}/u],
  [SIGN.appendix, /^PHỤ LỤC(?!\p{L})/u],
];
/** Signs stand at the beginning of their paragraph. */
const SIGN_REACH = 300;

export interface Measure {
  /** Characters of its text, and of the part of it that stands in links. */
  readonly length: number;
  readonly linkLength: number;
  readonly links: number;
  readonly signs: number;
  readonly holdsBlock: boolean;
  readonly holdsTable: boolean;
}

const measured = new WeakMap<HtmlNode, Measure>();

/** A node of a page → what is in it. */
export function measure(node: HtmlNode): Measure {
  const known = measured.get(node);
  if (known !== undefined) return known;
  const found = measureNode(node);
  measured.set(node, found);
  return found;
}

function measureNode(node: HtmlNode): Measure {
  const children = readableChildren(node);
  const parts = children.map(measure);
  const sum = (count: (part: Measure) => number) => parts.reduce((total, part) => total + count(part), 0);
  const length = node.type === 'text' ? node.value.trim().length : sum((part) => part.length);
  const isLink = isElement(node, 'a') && node.properties.href !== undefined;
  const holdsBlock = children.some((child, i) => isBlock(child) || parts[i]?.holdsBlock);
  return {
    length,
    linkLength: isLink ? length : sum((part) => part.linkLength),
    links: isLink ? 1 : sum((part) => part.links),
    signs: parts.reduce((signs, part) => signs | part.signs, ownSigns(node, children)),
    holdsBlock,
    holdsTable: children.some((child, i) => isElement(child, 'table') || parts[i]?.holdsTable),
  };
}

/** The signs of the text that stands in a block itself, not in a block inside it. */
function ownSigns(node: HtmlNode, children: readonly HtmlNode[]): number {
  if (!isBlock(node)) return 0;
  const inline = children.filter((child) => !isBlock(child) && !measure(child).holdsBlock);
  const text = inline.map(nodeText).join(' ').trim().slice(0, SIGN_REACH);
  return SIGNS.reduce((signs, [bit, pattern]) => (pattern.test(text) ? signs | bit : signs), 0);
}
