/** XML of a part → its elements, one piece at a time, so that a large document never stands in memory as a whole. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { UnreadableFile } from '../../unreadable-file.js';
import { MAX_XML_ATTRIBUTES, MAX_XML_DEPTH, MAX_XML_ELEMENTS } from './limits.js';
import type { XmlNode } from './xml-nodes.js';

interface OpenNode {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlNode | string)[];
}

/** Namespaces by the prefix that they are known under; the second form of each is that of Strict Open XML. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
]);

/** Elements whose text is text of the document (or a field's instruction). */
const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['w:t', 'w:instrText', 'm:t']);

/** What says nothing about the text as it stands: looks, places, and how it was before a tracked change. */
const UNREAD: ReadonlySet<string> = new Set(
  `pPrChange rPrChange sectPr tblPrChange trPrChange tcPrChange tblPrEx numberingChange proofErr bookmarkStart
  bookmarkEnd lastRenderedPageBreak i iCs bCs u sz szCs lang color highlight kern vertAlign noProof position spacing
  ind jc tabs keepNext keepLines widowControl contextualSpacing snapToGrid tblBorders tblGrid tblW tblLook tblLayout
  tblCellMar tcBorders tcW tcMar vAlign shd trHeight cantSplit`
    .split(/\s+/)
    .map((name) => `w:${name}`),
);

/** Takes the text of a part in pieces; `close` raises UnreadableFile where it was cut off. */
export interface XmlReader {
  readonly write: (text: string) => void;
  readonly close: () => void;
}

/** A reader that hands on each element with `depth` elements around it. Its methods raise UnreadableFile. */
export function createXmlReader(depth: number, onElement: (node: XmlNode) => void): XmlReader {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenNode[] = [];
  let kept = 0;
  let attributes = 0;
  let unreadAt = Number.POSITIVE_INFINITY;
  let level = 0;
  parser.on('error', () => fail('its XML is not well-formed'));
  parser.on('doctype', () => fail('it declares a document type, which no Word file does'));
  parser.on('opentagstart', () => {
    attributes = 0;
  });
  parser.on('attribute', () => {
    if (++attributes > MAX_XML_ATTRIBUTES) fail(`an element has more than ${MAX_XML_ATTRIBUTES} attributes`);
  });
  parser.on('opentag', (tag) => {
    if (++level > MAX_XML_DEPTH) fail(`its elements are nested more than ${MAX_XML_DEPTH} deep`);
    const name = (PREFIXES.get(tag.uri) ?? '') + tag.local;
    if (UNREAD.has(name)) unreadAt = Math.min(unreadAt, level);
    if (level > unreadAt || UNREAD.has(name) || level <= depth) return;
    if (++kept > MAX_XML_ELEMENTS) fail(`it has more than ${MAX_XML_ELEMENTS} elements`);
    open.push({ name, attributes: readAttributes(tag), children: [] });
  });
  const addText = (text: string) => {
    const last = open.at(-1);
    if (last && level < unreadAt && TEXT_ELEMENTS.has(last.name)) last.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const at = level--;
    if (at >= unreadAt) {
      if (at === unreadAt) unreadAt = Number.POSITIVE_INFINITY;
      return;
    }
    const node = open.pop();
    if (node === undefined) return;
    const parent = open.at(-1);
    if (parent) parent.children.push(node);
    else onElement(node);
  });
  return { write: (text) => void parser.write(text), close: () => void parser.close() };
}

function fail(why: string): never {
  throw new UnreadableFile(`the Word file cannot be read: ${why}`);
}

/** Attributes of Word's namespace or of none, by local name. */
function readAttributes(tag: SaxesTagNS): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const { local, value, uri, prefix } of Object.values(tag.attributes)) {
    if (
      prefix !== 'xmlns' &&
      local !== 'xmlns' &&
      !local.startsWith('rsid') &&
      (uri === '' || PREFIXES.get(uri) === 'w:')
    )
      attributes[local] = value;
  }
  return attributes;
}
