/** Elements of a document's body → blocks, in the order of the document: lists are counted as they come. */
import { contentsOf } from './contents.js';
import type { DocxBlock, DocxCell, DocxRow, DocxTable } from './docx-blocks.js';
import { type InlineContext, type Piece, readInline } from './inline-text.js';
import { MAX_COLUMNS } from './limits.js';
import type { ListCounters } from './list-counters.js';
import { clampLevel } from './numbering.js';
import type { ParagraphStyle } from './styles.js';
import { childOf, numberOf, settingOf, switchOf, type XmlNode } from './xml-nodes.js';

export interface BlockContext extends InlineContext {
  readonly counters: ListCounters;
}

const LAST_HEADING = 6;

/** Reads one container (body, cell, text box, note) from its beginning to its end. */
export class BlockReader {
  readonly #context: BlockContext;
  /** Text of paragraphs whose mark a tracked change deletes: it stands in the paragraph that follows. */
  #carried: readonly Piece[] = [];

  constructor(context: BlockContext) {
    this.#context = context;
  }

  /** Blocks of one element of the container. */
  read(node: XmlNode): readonly DocxBlock[] {
    if (node.name === 'w:p') return this.#readParagraph(node);
    if (node.name === 'w:tbl') return [...this.end(), readTable(node, this.#context)];
    return [];
  }

  /** What is left at the end of the container. */
  end(): readonly DocxBlock[] {
    const pieces = this.#carried;
    this.#carried = [];
    return pieces.length === 0 ? [] : [makeParagraph('', pieces, null)];
  }

  #readParagraph(node: XmlNode): readonly DocxBlock[] {
    const properties = childOf(node, 'w:pPr');
    const style = this.#context.styles.paragraph(settingOf(properties, 'w:pStyle'));
    const { pieces, boxes } = readInline(node, style.run, this.#context);
    const boxed = boxes.flatMap((box) => readContainer(box, this.#context));
    const all = [...this.#carried, ...pieces];
    const mark = childOf(properties, 'w:rPr');
    if (childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom')) {
      this.#carried = all;
      return boxed;
    }
    this.#carried = [];
    const isHidden = pieces.length === 0 && (switchOf(mark, 'w:vanish') ?? false);
    const label = isHidden ? '' : readLabel(properties, style, this.#context.counters);
    const level = numberOf(properties, 'w:outlineLvl') ?? style.outlineLevel;
    const heading = level !== undefined && level < LAST_HEADING ? level + 1 : null;
    return [makeParagraph(label, all, heading), ...boxed];
  }
}

/** All blocks of a container. */
export function readContainer(node: XmlNode, context: BlockContext): readonly DocxBlock[] {
  const reader = new BlockReader(context);
  const blocks: DocxBlock[] = [];
  for (const element of contentsOf(node)) for (const block of reader.read(element)) blocks.push(block);
  return [...blocks, ...reader.end()];
}

function makeParagraph(label: string, pieces: readonly Piece[], heading: number | null): DocxBlock {
  const worded = pieces.filter(({ text }) => text.trim() !== '');
  return {
    label,
    text: pieces.map(({ text }) => text).join(''),
    bold: worded.length > 0 && worded.every(({ bold }) => bold),
    heading,
  };
}

/** The paragraph's own numbering, else that of its style; "0" is none. */
function readLabel(properties: XmlNode | undefined, style: ParagraphStyle, counters: ListCounters): string {
  const own = childOf(properties, 'w:numPr');
  const ownId = settingOf(own, 'w:numId');
  const numId = ownId ?? style.numId;
  if (numId === undefined || numId === '0') return '';
  const tied = style.numberedBy === undefined ? undefined : counters.levelOfStyle(numId, style.numberedBy);
  const level = numberOf(own, 'w:ilvl') ?? (ownId === undefined ? (tied ?? style.level) : style.level) ?? 0;
  return counters.next(numId, clampLevel(level));
}

function readTable(table: XmlNode, context: BlockContext): DocxTable {
  const rows: DocxRow[] = [];
  for (const node of contentsOf(table)) {
    const properties = childOf(node, 'w:trPr');
    if (node.name !== 'w:tr' || childOf(properties, 'w:del')) continue;
    const cells: DocxCell[] = [];
    for (const cell of contentsOf(node)) if (cell.name === 'w:tc') cells.push(readCell(cell, context));
    rows.push({
      cells,
      before: clampColumns(numberOf(properties, 'w:gridBefore') ?? 0),
      isHeader: switchOf(properties, 'w:tblHeader') ?? false,
    });
  }
  return { rows };
}

function readCell(cell: XmlNode, context: BlockContext): DocxCell {
  const properties = childOf(cell, 'w:tcPr');
  const merge = childOf(properties, 'w:vMerge');
  const isAgain = merge !== undefined && merge.attributes.val !== 'restart';
  // What stands in the hidden part of a merged cell is neither shown nor counted.
  const isHidden = isAgain || settingOf(properties, 'w:hMerge') === 'continue';
  return {
    blocks: isHidden ? [] : readContainer(cell, context),
    span: Math.max(1, clampColumns(numberOf(properties, 'w:gridSpan') ?? 1)),
    merged: isAgain ? 'again' : merge === undefined ? 'no' : 'first',
  };
}

function clampColumns(count: number): number {
  return Math.min(MAX_COLUMNS, Math.max(0, count));
}
