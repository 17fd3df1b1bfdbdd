/** What is read from a Word file before it is written as plan text. */

export interface DocxParagraph {
  /** The automatic number or bullet as Word shows it, with the space behind it. */
  readonly label: string;
  /** Line feeds are breaks inside the paragraph. */
  readonly text: string;
  /** Bold as a whole. */
  readonly bold: boolean;
  /** 1 for "Heading 1"; null for text. */
  readonly heading: number | null;
}

export interface DocxCell {
  readonly blocks: readonly DocxBlock[];
  /** Columns of the grid that it takes. */
  readonly span: number;
  /** 'first' of a vertically merged cell, or 'again' in a row further down. */
  readonly merged: 'no' | 'first' | 'again';
}

export interface DocxRow {
  readonly cells: readonly DocxCell[];
  /** Columns of the grid left free before the first cell. */
  readonly before: number;
  /** Marked to be repeated on each page. */
  readonly isHeader: boolean;
}

export interface DocxTable {
  readonly rows: readonly DocxRow[];
}

export type DocxBlock = DocxParagraph | DocxTable;

/** The lines of a block, labels included: of a table, those of its cells in reading order. */
export function blockLines(block: DocxBlock): readonly string[] {
  if ('rows' in block)
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(blockLines)));
  return (block.label + block.text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
