/** Blocks of a Word file → text in the plan flavour of Markdown: an empty line between paragraphs, pipe tables. */
import { UnreadableFile } from '../../unreadable-file.js';
import { blockLines, type DocxBlock, type DocxParagraph, type DocxTable } from './docx-blocks.js';
import { escapeCell, escapeLine } from './escape-markdown.js';
import { isLayoutTable } from './layout-table.js';
import { MAX_TEXT_LENGTH } from './limits.js';
import { readTableGrid } from './table-grid.js';

export class PlanTextWriter {
  readonly #lines: string[] = [];
  #length = 0;
  #wantsGap = false;

  /** Writes a block. Raises UnreadableFile where the text grows too long. */
  write(block: DocxBlock): void {
    if (!('rows' in block)) this.#writeParagraph(block);
    else if (isLayoutTable(block)) this.#writeCells(block);
    else this.#writeTable(block);
    this.endParagraph();
  }

  /** What is written next has an empty line before it. */
  endParagraph(): void {
    this.#wantsGap = this.#lines.length > 0;
  }

  /** The text so far. */
  text(): string {
    return this.#lines.length === 0 ? '' : `${this.#lines.join('\n')}\n`;
  }

  #addLine(line: string): void {
    if (this.#wantsGap) this.#lines.push('');
    this.#wantsGap = false;
    this.#lines.push(line);
    this.#length += line.length + 1;
    if (this.#length > MAX_TEXT_LENGTH)
      throw new UnreadableFile(`the Word file holds more than ${MAX_TEXT_LENGTH / 1e6} million characters`);
  }

  /** Headings and bold lines are marked: they do not go on in the next paragraph. */
  #writeParagraph(paragraph: DocxParagraph): void {
    // An empty list item says nothing, but "PHỤ LỤC I" may be a label through and through.
    if (paragraph.text.trim() === '' && !/^\p{L}{2,}\s/u.test(paragraph.label)) return;
    for (const line of blockLines(paragraph).map(escapeLine)) {
      if (paragraph.heading !== null) this.#addLine(`${'#'.repeat(paragraph.heading)} ${line}`);
      else this.#addLine(paragraph.bold && !line.includes('*') ? `**${line}**` : line);
    }
  }

  /** Cell after cell, the paragraphs of each on neighbouring lines. */
  #writeCells(table: DocxTable): void {
    for (const cell of table.rows.flatMap((row) => row.cells)) {
      for (const block of cell.blocks) {
        if ('rows' in block) {
          this.endParagraph();
          this.write(block);
        } else this.#writeParagraph(block);
      }
      this.endParagraph();
    }
  }

  #writeTable(table: DocxTable): void {
    const rows = readTableGrid(table).filter((row) => row.some((cell) => cell !== ''));
    for (const [i, row] of rows.entries()) {
      this.#addLine(`| ${row.map(escapeCell).join(' | ')} |`);
      if (i === 0) this.#addLine(`|${' --- |'.repeat(row.length)}`);
    }
  }
}
