/** What stands on a page, in points from its upper left corner. */

/** A run of characters in one font; its baseline is at y. */
export interface Piece {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** Where the space that is printed before it ends; justified lines stretch it. */
  readonly spaceTo?: number | undefined;
}

/** A drawn line; thin filled rectangles count as lines. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
}

/** Text between two wide gaps of a row. */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
}

/** What stands on one baseline. */
export interface Row {
  readonly y: number;
  readonly size: number;
  /** How wide its first word is. */
  readonly opening: number;
  readonly x0: number;
  readonly x1: number;
  readonly segments: readonly Segment[];
  /** What stands between gaps that are wider than a space in running text. */
  readonly words: readonly Segment[];
}

/** Cells by column; all rows of a table have as many. `columns` are the left edges. */
export interface PageTable {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly number[];
  readonly top: number;
  readonly bottom: number;
}

/** A line of running text. */
export interface TextLine {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** How wide its first word is. */
  readonly opening: number;
}

/** What two columns leave free between them. */
export interface Gutter {
  readonly x0: number;
  readonly x1: number;
}

/** Lines in two columns, each read from top to bottom, left before right. */
export interface SideBySide {
  readonly gutter: Gutter;
  readonly left: readonly TextLine[];
  readonly right: readonly TextLine[];
}

export type PagePart =
  | { readonly line: TextLine }
  | { readonly table: PageTable }
  | { readonly columns: SideBySide };

/** The text of a row, its segments one space apart. */
export function rowText(row: Row): string {
  return row.segments.map((segment) => segment.text).join(' ');
}

/** A row as one line of running text. */
export function toLine(row: Row): TextLine {
  return { text: rowText(row), x0: row.x0, x1: row.x1, y: row.y, size: row.size, opening: row.opening };
}
