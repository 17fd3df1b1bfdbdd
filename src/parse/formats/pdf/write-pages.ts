/** The parts of all pages → the plan text: paragraphs between empty lines, tables as pipe tables, notes at the end. */
import { continueTable, hasSameColumns, joinRows } from './continued-tables.js';
import { glue, isTornRange } from './join-lines.js';
import type { Margins } from './margins.js';
import type { PagePart, PageTable, SideBySide, TextLine } from './page-parts.js';
import { PagedText, type PageStart } from './paged-text.js';
import { goesOn, isBetweenEdges, isCentred, type PlacedLine } from './paragraphs.js';

export interface PageToWrite {
  readonly parts: readonly PagePart[];
  readonly margins: Margins;
  readonly notes: readonly string[];
}

export interface PdfText {
  readonly text: string;
  /** Which page each part of the text stands on, in the order of the text: notes stand at its end. */
  readonly pages: readonly PageStart[];
}

interface OpenTable {
  readonly table: PageTable;
  readonly rows: { cells: readonly string[]; readonly page: number }[];
}

interface PagedLine {
  readonly text: string;
  readonly page: number;
}

interface OpenColumns {
  readonly left: readonly PagedLine[];
  readonly right: readonly PagedLine[];
}

/** Pages in order → their text. */
export function writePages(pages: readonly PageToWrite[]): PdfText {
  const writer = new PageWriter();
  for (const [number, page] of pages.entries()) {
    for (const part of page.parts) {
      if ('line' in part) writer.writeLine({ line: part.line, page: number, margins: page.margins });
      else if ('table' in part) writer.writeTable(part.table, number);
      else writer.writeColumns(part.columns, number);
    }
  }
  return writer.finish(pages.map(({ notes }) => notes));
}

class PageWriter {
  readonly #text = new PagedText();
  #paragraph: PlacedLine[] = [];
  #table: OpenTable | null = null;
  #columns: OpenColumns | null = null;

  writeLine(next: PlacedLine): void {
    this.#closeTable();
    this.#closeColumns();
    const last = this.#paragraph.at(-1);
    const isTorn =
      last !== undefined && isSameHeading(last, next) && isTornRange(last.line.text, next.line.text);
    if (last && (isTorn || goesOn(this.#paragraph, next))) {
      this.#text.add(glue(last.line.text, next.line.text), last.page);
      this.#paragraph.push(next);
    } else {
      if (last && isSameHeading(last, next)) this.#text.openLine();
      else this.#text.openBlock();
      this.#paragraph = [next];
    }
    this.#text.add(next.line.text, next.page);
  }

  /** A signature block that goes on over a page is one: its left column goes on before its right one begins. */
  writeColumns(columns: SideBySide, page: number): void {
    this.#closeTable();
    this.#paragraph = [];
    const place = (lines: readonly TextLine[]) => lines.map(({ text }) => ({ text, page }));
    const open = this.#columns;
    const isContinued = open?.left.at(-1)?.page === page - 1 && /^-/u.test(columns.left[0]?.text ?? '');
    if (!isContinued) this.#closeColumns();
    this.#columns = {
      left: [...(this.#columns?.left ?? []), ...place(columns.left)],
      right: [...(this.#columns?.right ?? []), ...place(columns.right)],
    };
  }

  writeTable(table: PageTable, page: number): void {
    this.#closeColumns();
    this.#paragraph = [];
    const open = this.#table;
    if (open === null || !hasSameColumns(open.table, table) || open.rows.at(-1)?.page === page) {
      this.#closeTable();
      this.#table = { table, rows: table.rows.map((cells) => ({ cells, page })) };
      return;
    }
    const { torn, rows } = continueTable(
      open.rows.map(({ cells }) => cells),
      table,
    );
    const last = open.rows.at(-1);
    if (torn !== null && last) last.cells = joinRows(last.cells, torn);
    open.rows.push(...rows.map((cells) => ({ cells, page })));
  }

  finish(notes: readonly (readonly string[])[]): PdfText {
    this.#closeTable();
    this.#closeColumns();
    for (const [page, ofPage] of notes.entries()) {
      for (const note of ofPage) {
        this.#text.openBlock();
        this.#text.add(note, page);
      }
    }
    return this.#text.finish();
  }

  #closeColumns(): void {
    if (this.#columns === null) return;
    for (const column of [this.#columns.left, this.#columns.right]) {
      this.#text.openBlock();
      for (const { text, page } of column) {
        this.#text.openLine();
        this.#text.add(text, page);
      }
    }
    this.#text.openBlock();
    this.#columns = null;
  }

  #closeTable(): void {
    if (this.#table === null) return;
    this.#text.openBlock();
    for (const [i, { cells, page }] of this.#table.rows.entries()) {
      this.#text.add(`|${cells.map(writeCell).join('')}\n`, page);
      if (i === 0) this.#text.add(`|${' --- |'.repeat(cells.length)}\n`, page);
    }
    this.#text.openBlock();
    this.#table = null;
  }
}

function writeCell(text: string): string {
  return text === '' ? ' |' : ` ${text.replaceAll('|', '\\|')} |`;
}

/** Lines of a centred title stand as close as lines of a paragraph; the first ones may fill the whole width. */
function isSameHeading(last: PlacedLine, next: PlacedLine): boolean {
  const dy = next.line.y - last.line.y;
  const pitch = last.margins.pitch || 1.2 * last.line.size;
  return last.page === next.page && isBetweenEdges(last) && isCentred(next) && dy <= 1.35 * pitch;
}
