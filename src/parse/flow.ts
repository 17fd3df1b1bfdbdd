/** Lines of a body → its flow: blocks of text and tables, in order. */
import { findBarTableEnd, isBar, readBarTable } from './bar-tables.js';
import { isRule } from './head-lines.js';
import type { Layout } from './layout.js';
import { type Block, mendLines } from './mend-lines.js';
import { type PlanTable, readPlanTables } from './plan-table.js';
import { isPageNumber } from './running-heads.js';
import type { Line } from './source-lines.js';
import type { TableRow } from './table-rows.js';

export type FlowPart = { readonly block: Block } | { readonly table: PlanTable };

/** Lines in order, with the layout of their document → blocks and tables. */
export function readFlow(lines: readonly Line[], layout: Layout): readonly FlowPart[] {
  const parts: FlowPart[] = [];
  let prose: Line[] = [];
  let lastTable: PlanTable | null = null;
  const closeProse = () => {
    if (prose.length > 0) {
      for (const block of mendLines(prose, layout)) parts.push({ block });
      lastTable = null;
    }
    prose = [];
  };
  const addTables = (rows: readonly TableRow[]) => {
    closeProse();
    for (const table of readPlanTables(rows, lastTable)) {
      parts.push({ table });
      lastTable = table;
    }
  };
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    const barEnd = isBar(line) ? findBarTableEnd(lines, i, layout.airy) : i;
    const rowsEnd = line.cells === null ? i : findRowsEnd(lines, i);
    if (barEnd > i) {
      addTables(readBarTable(lines.slice(i, barEnd)));
      i = barEnd;
    } else if (rowsEnd > i + 1) {
      addTables(
        lines
          .slice(i, rowsEnd)
          .filter((row) => row.cells !== null)
          .map(toRow),
      );
      i = rowsEnd;
    } else {
      if (!isRule(line) && !isBar(line) && !isPageNumber(line)) prose.push(line);
      i++;
    }
  }
  closeProse();
  return parts;
}

function toRow(line: Line): TableRow {
  return { cells: (line.cells ?? []).map((text) => ({ text, lines: [text] })) };
}

/** Rows of cells go on over empty lines and page numbers: a page break does not end a table. */
function findRowsEnd(lines: readonly Line[], start: number): number {
  let end = start + 1;
  for (let i = end; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.cells !== null) end = i + 1;
    else if (!isPageNumber(line)) break;
  }
  return end;
}
