/** The runs of a paragraph → pieces of its text. */
import { contentsOf, findInside } from './contents.js';
import type { FieldState } from './fields.js';
import type { Notes } from './notes.js';
import { mergeFormats, type RunFormat, readRunFormat, type Styles } from './styles.js';
import { replacePrivateSigns, symbolText } from './symbols.js';
import { childOf, settingOf, textOf, type XmlNode } from './xml-nodes.js';

export interface Piece {
  readonly text: string;
  readonly bold: boolean;
}

export interface InlineContext {
  readonly styles: Styles;
  readonly fields: FieldState;
  readonly notes: Notes;
}

export interface InlineContent {
  readonly pieces: readonly Piece[];
  /** The contents of text boxes that are anchored in the paragraph (w:txbxContent). */
  readonly boxes: readonly XmlNode[];
}

/** A paragraph and the format that its style gives → its text. Marks of fields move the context's field state. */
export function readInline(paragraph: XmlNode, style: RunFormat, context: InlineContext): InlineContent {
  const pieces: Piece[] = [];
  const boxes: XmlNode[] = [];
  for (const node of contentsOf(paragraph)) {
    if (node.name === 'w:r') readRun(node, style, context, pieces, boxes);
    else if (node.name === 'm:oMath' || node.name === 'm:oMathPara') {
      const text = [...findInside(node, 'm:t')].map(textOf).join('');
      if (context.fields.isShown()) pieces.push({ text, bold: false });
    }
  }
  return { pieces, boxes };
}

function readRun(
  run: XmlNode,
  style: RunFormat,
  context: InlineContext,
  pieces: Piece[],
  boxes: XmlNode[],
): void {
  const properties = childOf(run, 'w:rPr');
  const named = context.styles.character(settingOf(properties, 'w:rStyle'));
  const format = mergeFormats(readRunFormat(properties), mergeFormats(named, style));
  const font = childOf(properties, 'w:rFonts')?.attributes.ascii ?? '';
  let text = '';
  for (const node of contentsOf(run)) {
    if (node.name === 'w:fldChar') context.fields.mark(node.attributes.fldCharType);
    else if (node.name === 'w:instrText') context.fields.addInstruction(textOf(node));
    else if (format.hidden || !context.fields.isShown()) continue;
    else if (node.name === 'w:drawing' || node.name === 'w:pict' || node.name === 'w:object')
      boxes.push(...findInside(node, 'w:txbxContent'));
    else text += runText(node, font, context.notes);
  }
  if (text === '') return;
  pieces.push({ text: format.capitals ? text.toUpperCase() : text, bold: format.bold ?? false });
}

function runText(node: XmlNode, font: string, notes: Notes): string {
  switch (node.name) {
    case 'w:t':
      return replacePrivateSigns(textOf(node).replace(/\s/g, ' '), font);
    // A tab would make cells of a line in the plan text.
    case 'w:tab':
    case 'w:ptab':
      return ' ';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbolText(Number.parseInt(node.attributes.char ?? '', 16) || 0, node.attributes.font ?? '');
    case 'w:footnoteReference':
      return notes.refer('footnote', node.attributes.id);
    case 'w:endnoteReference':
      return notes.refer('endnote', node.attributes.id);
    default:
      return '';
  }
}
