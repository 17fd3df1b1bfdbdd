/** The contents of all pages → their parts in reading order. */
import { readAlignedTables } from './aligned-tables.js';
import { type PageNotes, takeFootnotes } from './footnotes.js';
import { type Margins, measureMargins } from './margins.js';
import { dropFurniture } from './page-furniture.js';
import {
  type Gutter,
  type PageContent,
  type PagePart,
  type PageTable,
  type Row,
  type TextLine,
  toLine,
} from './page-parts.js';
import { lowerNumbers } from './raised-numbers.js';
import { readRuledTables } from './ruled-tables.js';
import { readSideBySide } from './side-by-side.js';
import { readRows } from './text-rows.js';
import type { PageToWrite } from './write-pages.js';

/** Pages in order → what to write of each. */
export function readPages(contents: readonly PageContent[]): readonly PageToWrite[] {
  const ruled = contents.map(readRuledTables);
  const rows = dropFurniture(
    ruled.map(({ rest }, i) => ({ height: (contents[i] as PageContent).height, rows: readRows(rest) })),
  );
  const bodySize = commonSize(rows.flat());
  const split = rows.map((page) => takeFootnotes(page, bodySize));
  const labels = numberNotes(split);
  const parts: (readonly PagePart[])[] = [];
  for (const [i, { body }] of split.entries()) {
    parts.push(readParts(body, ruled[i]?.tables ?? [], lastGutter(parts.at(-1))));
  }
  const margins = measureAll(contents, parts);
  return parts.map((page, i) => {
    const label = (mark: string) => labels[i]?.get(mark);
    const notes = (split[i] as PageNotes).notes.map(
      ({ mark, text }) => `[${label(mark)}] ${lowerNumbers(text, () => undefined)}`,
    );
    return { parts: page.map((part) => withNumbers(part, label)), margins: margins[i] as Margins, notes };
  });
}

/** Notes are counted through, also where each page counts its own. */
function numberNotes(pages: readonly PageNotes[]): readonly ReadonlyMap<string, string>[] {
  let count = 0;
  return pages.map(({ notes }) => new Map(notes.map(({ mark }) => [mark, String(++count)])));
}

/** Tables without drawn lines are looked for first: letterheads have no three rows of three columns. */
function readParts(
  rows: readonly Row[],
  tables: readonly PageTable[],
  carried: Gutter | null,
): readonly PagePart[] {
  const parts: { readonly y: number; readonly part: PagePart }[] = tables.map((table) => ({
    y: table.top,
    part: { table },
  }));
  for (const between of splitAtTables(rows, tables)) {
    let plain: Row[] = [];
    const closePlain = () => {
      for (const found of readSideBySide(plain, parts.length === tables.length ? carried : null)) {
        if ('row' in found) parts.push({ y: found.row.y, part: { line: toLine(found.row) } });
        else parts.push({ y: topOf([...found.columns.left, ...found.columns.right]), part: found });
      }
      plain = [];
    };
    for (const found of readAlignedTables(between)) {
      if ('row' in found) plain.push(found.row);
      else {
        closePlain();
        parts.push({ y: found.table.top, part: found });
      }
    }
    closePlain();
  }
  return parts.sort((a, b) => a.y - b.y).map(({ part }) => part);
}

function lastGutter(page: readonly PagePart[] | undefined): Gutter | null {
  const last = page?.at(-1);
  return last && 'columns' in last ? last.columns.gutter : null;
}

function splitAtTables(rows: readonly Row[], tables: readonly PageTable[]): readonly (readonly Row[])[] {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const above = tables.filter((table) => table.top < row.y).length;
    groups.set(above, [...(groups.get(above) ?? []), row]);
  }
  return [...groups.values()];
}

function topOf(lines: readonly TextLine[]): number {
  return Math.min(...lines.map(({ y }) => y));
}

function measureAll(
  contents: readonly PageContent[],
  parts: readonly (readonly PagePart[])[],
): readonly Margins[] {
  const lines = parts.map((page) => page.flatMap((part) => ('line' in part ? [part.line] : [])));
  return lines.map((page, i) => {
    const width = contents[i]?.width;
    const alike = lines.filter((_, k) => contents[k]?.width === width).flat();
    return measureMargins(page, alike);
  });
}

/** The letter size that most characters have. */
function commonSize(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { size, segments } of rows) {
    const key = Math.round(size * 2) / 2;
    const length = segments.reduce((sum, { text }) => sum + text.length, 0);
    counts.set(key, (counts.get(key) ?? 0) + length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function withNumbers(part: PagePart, label: (mark: string) => string | undefined): PagePart {
  const lower = (text: string) => lowerNumbers(text, label);
  const lowerLine = (line: TextLine) => ({ ...line, text: lower(line.text) });
  if ('line' in part) return { line: lowerLine(part.line) };
  if ('table' in part)
    return { table: { ...part.table, rows: part.table.rows.map((row) => row.map(lower)) } };
  const { gutter, left, right } = part.columns;
  return { columns: { gutter, left: left.map(lowerLine), right: right.map(lowerLine) } };
}
