/** An element of a part: name with the usual prefix ("w:p"), attributes by local name, text only where Word keeps text. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** The first child element of that name, or undefined. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child): child is XmlNode => typeof child !== 'string' && child.name === name);
}

/** All child elements, of that name where one is given. */
export function childrenOf(node: XmlNode | undefined, name?: string): readonly XmlNode[] {
  const isWanted = (child: XmlNode | string): child is XmlNode =>
    typeof child !== 'string' && (name === undefined || child.name === name);
  return node?.children.filter(isWanted) ?? [];
}

/** The w:val of the first child of that name, or undefined. */
export function settingOf(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes.val;
}

/** The w:val of a child as a whole number, or undefined where it is none. */
export function numberOf(node: XmlNode | undefined, name: string): number | undefined {
  const value = Number.parseInt(settingOf(node, name) ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

/** A switch as <w:b/> or <w:b w:val="0"/>: on, off, or undefined where it is not set. */
export function switchOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = childOf(node, name);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off'].includes(found.attributes.val ?? '1');
}

/** The text directly inside an element. */
export function textOf(node: XmlNode): string {
  return node.children.filter((child) => typeof child === 'string').join('');
}
