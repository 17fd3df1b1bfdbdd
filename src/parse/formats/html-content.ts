/** Finds the plan in a page: what is around it (navigation, link lists, footers) is no part of its text. */
import type { Element } from 'hast';
import { measure, SIGN } from './html-measure.js';
import { type HtmlNode, isBlock, isElement, readableChildren } from './html-nodes.js';

const FRAME_NAME =
  /(?:^|[-_\s])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|footer|comments?|related|share|social|toolbar|pagination|paging|adverts?|ads|banner|cookies?|popup|modal)(?:$|[-_\s])/iu;
const FRAME_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary']);
/** A part with so much of its text in links is a list of links. */
const LINK_SHARE = 0.6;
const FEWEST_LINKS = 3;
/** Of a page's text, what a part must hold to be gone into; less where it has what only a document has. */
const MAIN_SHARE = 0.8;
const SIGNED_SHARE = 0.5;
/** Elements that may be there only to hold others. */
const CONTAINERS = ['html', 'body', 'div', 'main', 'article', 'section', 'form', 'center'] as const;
/** One of these alone may stand in any text. */
const WEAK_SIGNS = new Set<number>([0, ...Object.values(SIGN)]);

/** A page's root → the element that holds the plan. */
export function findContent(root: HtmlNode): HtmlNode {
  let content = root;
  for (;;) {
    const main = findMainPart(contentParts(content));
    if (main === undefined) return content;
    content = main;
  }
}

/** The one part that has all that marks a document (appendices may stand beside it), and most of the text. */
function findMainPart(parts: readonly HtmlNode[]): HtmlNode | undefined {
  const signs = parts.reduce((found, part) => found | measure(part).signs, 0);
  const whole = parts.reduce((sum, part) => sum + proseLength(part), 0);
  const share = WEAK_SIGNS.has(signs) ? MAIN_SHARE : SIGNED_SHARE;
  return parts.find(
    (part) =>
      isElement(part, ...CONTAINERS) &&
      whole > 0 &&
      measure(part).signs === signs &&
      proseLength(part) >= share * whole,
  );
}

/** The children of a node that may belong to the plan. */
export function contentParts(node: HtmlNode): readonly HtmlNode[] {
  return readableChildren(node).filter((child) => child.type !== 'element' || !isFrame(child));
}

function isFrame(element: Element): boolean {
  if (!isBlock(element) || isElement(element, 'td', 'th', 'tr', 'tbody', 'body')) return false;
  if (!namesFrame(element) && !isLinkList(element)) return false;
  return measure(element).signs === 0;
}

function namesFrame({ tagName, properties }: Element): boolean {
  if (['nav', 'footer', 'aside', 'header'].includes(tagName)) return true;
  if (FRAME_ROLES.has(String(properties.role ?? ''))) return true;
  const classes = Array.isArray(properties.className) ? properties.className.join(' ') : '';
  return FRAME_NAME.test(`${classes} ${properties.id ?? ''}`);
}

function isLinkList(element: Element): boolean {
  const { links, linkLength, length } = measure(element);
  return links >= FEWEST_LINKS && linkLength >= LINK_SHARE * length;
}

function proseLength(node: HtmlNode): number {
  return measure(node).length - measure(node).linkLength;
}
