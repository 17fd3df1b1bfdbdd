/** numbering.xml → the lists of a document: which counter each shares and how its levels look. */
import type { Styles } from './styles.js';
import { childOf, childrenOf, numberOf, settingOf, switchOf, type XmlNode } from './xml-nodes.js';

export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." with the numbers of the levels for the places. */
  readonly text: string;
  /** The level (counted from 1) whose use restarts this one; 0 for none, undefined for every level above. */
  readonly restart: number | undefined;
  /** "Legal" style: all numbers of the label in decimal digits. */
  readonly legal: boolean;
  readonly spaceAfter: boolean;
  /** The font of a bullet: its sign may be one of a symbol font. */
  readonly font: string;
  /** The paragraph style that is tied to the level. */
  readonly style: string | undefined;
}

export interface WordList {
  /** Lists over one abstract list go on with each other's numbers. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where the list begins anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Lists by their numId. */
export type WordLists = ReadonlyMap<string, WordList>;

const LAST_LEVEL = 8;
const LONGEST_LABEL = 100;

/** The w:abstractNum and w:num elements of a document → its lists. */
export function readNumbering(nodes: readonly XmlNode[], styles: Styles): WordLists {
  const abstracts = new Map<string, XmlNode>();
  const nums = new Map<string, XmlNode>();
  for (const node of nodes) {
    if (node.name === 'w:abstractNum') abstracts.set(node.attributes.abstractNumId ?? '', node);
    if (node.name === 'w:num') nums.set(node.attributes.numId ?? '', node);
  }
  const abstractOf = (num: XmlNode | undefined) => abstracts.get(settingOf(num, 'w:abstractNumId') ?? '');
  const lists = new Map<string, WordList>();
  for (const [id, num] of nums) {
    const abstract = abstractOf(num);
    const link = settingOf(abstract, 'w:numStyleLink');
    // A list that only names a numbering style has its levels in the list of that style.
    const linked = link === undefined ? undefined : abstractOf(nums.get(styles.listOf(link) ?? ''));
    lists.set(id, readList(num, linked ?? abstract));
  }
  return lists;
}

function readList(num: XmlNode, abstract: XmlNode | undefined): WordList {
  const overrides = childrenOf(num, 'w:lvlOverride');
  const replaced = overrides.flatMap((override) => childrenOf(override, 'w:lvl'));
  const levels = new Map(
    [...childrenOf(abstract, 'w:lvl'), ...replaced].map((node) => [levelOf(node), readLevel(node)]),
  );
  const starts = new Map<number, number>();
  for (const override of overrides) {
    const start = numberOf(override, 'w:startOverride');
    if (start !== undefined) starts.set(levelOf(override), start);
  }
  return { counter: abstract?.attributes.abstractNumId ?? '', levels, starts };
}

function levelOf(node: XmlNode): number {
  return clampLevel(Number.parseInt(node.attributes.ilvl ?? '0', 10));
}

/** A list has nine levels; what lies outside counts as the nearest. */
export function clampLevel(level: number): number {
  return Math.min(LAST_LEVEL, Math.max(0, level || 0));
}

function readLevel(node: XmlNode): ListLevel {
  return {
    start: numberOf(node, 'w:start') ?? 0,
    format: readFormat(node),
    text: (settingOf(node, 'w:lvlText') ?? '').slice(0, LONGEST_LABEL),
    restart: numberOf(node, 'w:lvlRestart'),
    legal: switchOf(node, 'w:isLgl') ?? false,
    spaceAfter: settingOf(node, 'w:suff') !== 'nothing',
    font: childOf(childOf(node, 'w:rPr'), 'w:rFonts')?.attributes.ascii ?? '',
    style: settingOf(node, 'w:pStyle'),
  };
}

/** Newer Word writes a format of its own ("001") as an alternative, with a plain one to fall back on. */
function readFormat(node: XmlNode): string {
  const plain = settingOf(node, 'w:numFmt');
  if (plain !== undefined) return plain;
  const fallback = childOf(childOf(node, 'mc:AlternateContent'), 'mc:Fallback');
  return settingOf(fallback, 'w:numFmt') ?? 'decimal';
}
