/** styles.xml → what a style says about text, with what it takes over from the styles that it is based on. */
import { childOf, numberOf, settingOf, switchOf, type XmlNode } from './xml-nodes.js';

/** Looks of characters that change what one reads. undefined: not said. */
export interface RunFormat {
  readonly bold: boolean | undefined;
  /** Written in small letters, shown in capitals. */
  readonly capitals: boolean | undefined;
  readonly hidden: boolean | undefined;
}

export interface ParagraphStyle {
  readonly run: RunFormat;
  /** "0" takes automatic numbering off. */
  readonly numId: string | undefined;
  readonly level: number | undefined;
  /** The style that brings the numbering: a level of the list may be tied to it by name. */
  readonly numberedBy: string | undefined;
  /** 0 for "Heading 1"; 9 for text. */
  readonly outlineLevel: number | undefined;
}

export interface Styles {
  /** The style of that id; of none: the default paragraph style. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle;
  readonly character: (id: string | undefined) => RunFormat;
  /** The list that a numbering style names. */
  readonly listOf: (styleId: string) => string | undefined;
}

export const NO_FORMAT: RunFormat = { bold: undefined, capitals: undefined, hidden: undefined };
const NO_STYLE: ParagraphStyle = {
  run: NO_FORMAT,
  numId: undefined,
  level: undefined,
  numberedBy: undefined,
  outlineLevel: undefined,
};

/** w:rPr → what it says itself. */
export function readRunFormat(properties: XmlNode | undefined): RunFormat {
  if (properties === undefined) return NO_FORMAT;
  return {
    bold: switchOf(properties, 'w:b'),
    capitals: switchOf(properties, 'w:caps'),
    hidden: switchOf(properties, 'w:vanish'),
  };
}

/** The format that applies where the first says something, and the second's where it does not. */
export function mergeFormats(first: RunFormat, second: RunFormat): RunFormat {
  return {
    bold: first.bold ?? second.bold,
    capitals: first.capitals ?? second.capitals,
    hidden: first.hidden ?? second.hidden,
  };
}

/** The w:style elements of a document → its styles. */
export function readStyles(nodes: readonly XmlNode[]): Styles {
  const byId = new Map(nodes.map((node) => [node.attributes.styleId ?? '', node]));
  const defaultId = nodes.find(isDefaultParagraphStyle)?.attributes.styleId;
  const resolved = new Map<string, ParagraphStyle>();
  const resolve = (id: string | undefined): ParagraphStyle => {
    const node = id === undefined ? undefined : byId.get(id);
    if (id === undefined || node === undefined) return NO_STYLE;
    const known = resolved.get(id);
    if (known) return known;
    // Styles that are based on each other in a ring end here.
    resolved.set(id, NO_STYLE);
    const style = mergeStyles(readOwnStyle(node, id), resolve(settingOf(node, 'w:basedOn')));
    resolved.set(id, style);
    return style;
  };
  return {
    paragraph: (id) => resolve(id !== undefined && byId.has(id) ? id : defaultId),
    character: (id) => resolve(id).run,
    listOf: (id) => resolve(id).numId,
  };
}

function isDefaultParagraphStyle({ attributes }: XmlNode): boolean {
  return attributes.type === 'paragraph' && (attributes.default === '1' || attributes.default === 'true');
}

function readOwnStyle(node: XmlNode, id: string): ParagraphStyle {
  const paragraph = childOf(node, 'w:pPr');
  const numbering = childOf(paragraph, 'w:numPr');
  const numId = settingOf(numbering, 'w:numId');
  return {
    run: readRunFormat(childOf(node, 'w:rPr')),
    numId,
    level: numberOf(numbering, 'w:ilvl'),
    numberedBy: numId === undefined ? undefined : id,
    outlineLevel: numberOf(paragraph, 'w:outlineLvl'),
  };
}

function mergeStyles(own: ParagraphStyle, base: ParagraphStyle): ParagraphStyle {
  return {
    run: mergeFormats(own.run, base.run),
    numId: own.numId ?? base.numId,
    level: own.level ?? base.level,
    numberedBy: own.numberedBy ?? base.numberedBy,
    outlineLevel: own.outlineLevel ?? base.outlineLevel,
  };
}
