/**
 * A page is measured before it is parsed: a parser takes time and memory out of all proportion for one with
 * thousands of open elements, and its tree is walked by recursion. One pass over the tags, linear in the text.
 */
import { UnreadableFile } from '../unreadable-file.js';
import { LIMITS } from './limits.js';

/** A start or end tag up to its attributes, or a comment. */
const TAG = /<(?:(!--)|(\/?)([a-z][^\s/>]*))/giu;
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** What is in them is text, tags included. */
const RAW_TEXT = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));
/** Tags look no farther up than to these: parts of a table to the table, items to their list, others to the first. */
const SCOPES = new Set('td th caption table template object marquee applet select'.split(' '));
const TABLE_PARTS = new Set('td th caption tr tbody thead tfoot'.split(' '));
const LISTS = new Set('ul ol dl'.split(' '));
const ITEMS = new Set('li dt dd'.split(' '));
/** Elements that a new one of their kind closes. */
const SIBLINGS = new Set('p li dt dd option tr td th tbody thead tfoot'.split(' '));
/** Elements that the end of one around them leaves open. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** The source of a page. Raises UnreadableFile where it is nested deeper, or has more elements, than any plan. */
export function checkHtmlLimits(html: string): void {
  const open: string[] = [];
  let elements = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    if (tag[1] !== undefined) {
      TAG.lastIndex = after(html, '-->', TAG.lastIndex);
      continue;
    }
    const name = (tag[3] as string).toLowerCase();
    TAG.lastIndex = skipAttributes(html, TAG.lastIndex);
    if (tag[2] === '/') closeElement(open, name);
    else if (!VOID.has(name)) {
      if (SIBLINGS.has(name)) closeElement(open, name);
      open.push(name);
      if (RAW_TEXT.has(name) && !open.includes('svg') && !open.includes('math')) {
        TAG.lastIndex = findEndTag(html, name, TAG.lastIndex);
      }
    }
    elements++;
    if (open.length > LIMITS.htmlDepth) refuse(`nests more than ${LIMITS.htmlDepth} elements in one another`);
    if (elements > LIMITS.htmlElements) refuse(`has more than ${LIMITS.htmlElements} elements`);
  }
}

function refuse(what: string): never {
  throw new UnreadableFile(`the page ${what}; save its text as .docx or .txt instead`);
}

function closeElement(open: string[], name: string): void {
  for (let i = open.length - 1; i >= 0; i--) {
    if (open[i] === name) {
      if (FORMATTING.has(name)) open.splice(i, 1);
      else open.splice(i, open.length - i, ...open.slice(i + 1).filter((inner) => FORMATTING.has(inner)));
      return;
    }
    if (endsScope(open[i] as string, name)) return;
  }
}

function endsScope(element: string, name: string): boolean {
  if (name === 'table') return false;
  if (TABLE_PARTS.has(name)) return element === 'table';
  return SCOPES.has(element) || (ITEMS.has(name) && LISTS.has(element));
}

/** From behind a tag's name → behind its ">"; a ">" between quotes closes no tag. */
function skipAttributes(html: string, from: number): number {
  let delimiters = 0;
  for (let i = from; i < html.length; i++) {
    const sign = html[i];
    if (sign === '>') return i + 1;
    if (sign === '=' || sign === ' ' || sign === '\n' || sign === '\t' || sign === '/') delimiters++;
    if ((sign === '"' || sign === "'") && html[i - 1] === '=') i = after(html, sign, i + 1) - 1;
    if (delimiters > 3 * LIMITS.htmlAttributes)
      refuse(`has an element with more than ${LIMITS.htmlAttributes} attributes`);
  }
  return html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function findEndTag(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'giu');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
