/**
 * A parsed plan → its text again, in another layout: the same words, other line ends, other table forms. Head and
 * tail keep their lines; what is between is written anew from blocks and tables.
 */

import type { Plan, PlanPart } from '../../src/parse/plan.js';
import type { PlanTable } from '../../src/parse/plan-table.js';

export interface Layout {
  /** Longest line of running text; Infinity leaves paragraphs whole. */
  readonly width: number;
  /** Every line between empty lines, as text taken from a PDF. */
  readonly airy: boolean;
  readonly tables: 'pipe' | 'tab' | 'bar';
  /** Rows after which the header of a table comes again; Infinity for never. */
  readonly headerEvery: number;
}

export const PLAIN: Layout = {
  width: Number.POSITIVE_INFINITY,
  airy: false,
  tables: 'pipe',
  headerEvery: Number.POSITIVE_INFINITY,
};

/** A plan and a layout → text. */
export function emitPlan(plan: Plan, layout: Layout): string {
  const pieces = [
    ...plan.frame.map((line) => ({
      at: line.start,
      text: (line.gap > 0 || layout.airy ? '\n' : '') + line.text.text,
    })),
    ...plan.parts.map((part) => ({ at: partStart(part), text: `\n${emitPart(part, layout)}` })),
  ].sort((a, b) => a.at - b.at);
  return `${pieces.map(({ text }) => text).join('\n')}\n`;
}

function partStart(part: PlanPart): number {
  if ('block' in part) return part.block.text.from[0] as number;
  const cells = part.table.rows.flatMap((row) => row.cells);
  return Math.min(...cells.map((cell) => cell.text.from[0] as number));
}

function emitPart(part: PlanPart, layout: Layout): string {
  if ('table' in part) return emitTable(part.table, layout);
  return wrap(part.block.text.text, layout.width).join(layout.airy ? '\n\n' : '\n');
}

/** Greedy wrapping at spaces. */
export function wrap(text: string, width: number): readonly string[] {
  if (width === Number.POSITIVE_INFINITY) return [text];
  const lines: string[] = [];
  let open = '';
  for (const word of text.split(' ')) {
    if (open !== '' && open.length + 1 + word.length > width) {
      lines.push(open);
      open = word;
    } else open = open === '' ? word : `${open} ${word}`;
  }
  return [...lines, open];
}

/** A group row is one merged cell: exports with one cell a line write only what is filled. */
function emitRow(
  cells: readonly string[],
  width: number,
  layout: Layout,
  pad: (cells: readonly string[]) => readonly string[],
): readonly string[] {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length <= 2 && layout.tables === 'bar') return filled;
  return filled.length > 2 || cells.length === width ? pad(cells) : pad(filled);
}

function emitTable(table: PlanTable, layout: Layout): string {
  const width =
    table.columns.length > 0 ? table.columns.length : Math.max(...table.rows.map((row) => row.cells.length));
  const pad = (cells: readonly string[]) => [
    ...cells,
    ...new Array<string>(Math.max(0, width - cells.length)).fill(''),
  ];
  const header = pad(table.columns.map((column) => column.header));
  const rows = table.rows.map((row) =>
    emitRow(
      row.cells.map((cell) => cell.text.text),
      width,
      layout,
      pad,
    ),
  );
  const all = rows.flatMap((row, i) => (i > 0 && i % layout.headerEvery === 0 ? [header, row] : [row]));
  const grid = table.columns.length > 0 ? [header, ...all] : all;
  if (layout.tables === 'tab') return grid.map((row) => row.join('\t')).join('\n');
  if (layout.tables === 'bar')
    return grid
      .map((row) => `|\n${row.map((cell) => `${cell === '' ? '' : `${cell}\n`}|`).join('\n')}`)
      .join('\n');
  const lines = grid.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  return [lines[0], `|${'---|'.repeat(width)}`, ...lines.slice(1)].join('\n');
}
