/** Footnotes and endnotes: numbered together in the order in which the text refers to them. */
import type { XmlNode } from './xml-nodes.js';

export type NoteKind = 'footnote' | 'endnote';

export interface Notes {
  /** "[1]" for the note of that id, or '' where there is none. */
  readonly refer: (kind: NoteKind, id: string | undefined) => string;
  /** The notes that the text refers to, with their marks. */
  readonly referred: () => readonly { readonly mark: string; readonly node: XmlNode }[];
}

/** The w:footnote and w:endnote elements of a document → its notes, none referred to yet. */
export function createNotes(footnotes: readonly XmlNode[], endnotes: readonly XmlNode[]): Notes {
  const nodes = new Map<string, XmlNode>();
  for (const node of footnotes) nodes.set(`footnote ${node.attributes.id}`, node);
  for (const node of endnotes) nodes.set(`endnote ${node.attributes.id}`, node);
  const marks = new Map<XmlNode, string>();
  return {
    refer(kind, id) {
      const node = nodes.get(`${kind} ${id}`);
      if (node === undefined) return '';
      const mark = marks.get(node) ?? `[${marks.size + 1}]`;
      marks.set(node, mark);
      return mark;
    },
    referred: () => [...marks].map(([node, mark]) => ({ mark, node })),
  };
}
