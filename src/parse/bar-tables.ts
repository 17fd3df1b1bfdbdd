/**
 * Tables with one cell a line between lone bars, as exports of Word tables leave them:
 *   |  STT  |  Nhiệm vụ  |  |  1  |  Rà soát …  |      (each on a line of its own)
 * A row opens with a bar and each cell is closed by one, so two bars in a row are the border of two rows, or an
 * empty cell. The rows that explain the bars at the least cost are taken: full rows first, short ones as groups.
 */
import { joinMapped, type MappedText } from './mapped-text.js';
import { isPageNumber } from './running-heads.js';
import type { Line } from './source-lines.js';
import type { Cell, TableRow } from './table-rows.js';

/** Whether a line is a lone bar. */
export function isBar(line: Line): boolean {
  return line.cells === null && line.text.text === '|';
}

/**
 * From the bar at `start`: the index one past the table's last bar, or `start` where no table begins.
 * A bar before an empty line closes a table; in an airy text, where all lines have one, before two.
 */
export function findBarTableEnd(lines: readonly Line[], start: number, airy: boolean): number {
  let end = start;
  for (let i = start; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (i > start && line.gap > (airy ? 1 : 0) && isBar(lines[i - 1] as Line) && !isBar(line)) break;
    if (isBar(line)) end = i + 1;
  }
  return end > start + 2 ? end : start;
}

/** The lines of a bar table → its rows. */
export function readBarTable(lines: readonly Line[]): readonly TableRow[] {
  const tokens = readTokens(lines);
  const width = rowWidth(tokens);
  return splitRows(tokens, width).map((cells) => ({ cells }));
}

function readTokens(lines: readonly Line[]): readonly Cell[] {
  const tokens: Cell[] = [];
  let open: MappedText[] = [];
  const isAiry = lines.filter((line) => line.gap > 0).length > lines.length / 2;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (!isAiry && open.length > 0 && isPageBreak(line, lines[i + 1])) continue;
    if (!isBar(line)) {
      open.push(line.text);
      continue;
    }
    tokens.push({
      text: joinMapped(open.length > 0 ? open : [{ text: '', at: [0], from: [line.start] }]),
      lines: open,
    });
    open = [];
  }
  while (tokens.length > 0 && tokens.at(-1)?.text.text === '') tokens.pop();
  return tokens;
}

/** A page number between empty lines in the middle of a cell; without them "12" is a line of its text. */
function isPageBreak(line: Line, next: Line | undefined): boolean {
  return isPageNumber(line) && line.gap > 0 && next !== undefined && next.gap > 0 && !isBar(next);
}

/** The most frequent length of runs between two bars in a row; the first run (the header) breaks ties. */
function rowWidth(tokens: readonly Cell[]): number {
  const runs = tokens
    .map((cell) => (cell.text.text === '' ? ' ' : 'x'))
    .join('')
    .split(' ')
    .map((run) => run.length);
  const counts = new Map<number, number>();
  for (const run of runs) if (run > 0) counts.set(run, (counts.get(run) ?? 0) + run);
  const best = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
  return Math.max(best, runs[0] ?? 1);
}

/** Least-cost split of the tokens into rows: linear in the tokens, times the width. */
function splitRows(tokens: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const texts = tokens.map((cell) => cell.text.text);
  const cost = new Array<number>(tokens.length + 2).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Array<number>(tokens.length + 2).fill(-1);
  cost[0] = 0;
  for (let i = 0; i < tokens.length; i++) {
    const here = cost[i] as number;
    if (here === Number.POSITIVE_INFINITY) continue;
    for (let length = 1; length <= width + 1 && i + length <= tokens.length; length++) {
      const after = i + length;
      if (after < tokens.length && texts[after] !== '') continue;
      const total = here + rowCost(texts.slice(i, after), width);
      const next = after < tokens.length ? after + 1 : tokens.length + 1;
      if (total < (cost[next] as number)) {
        cost[next] = total;
        cameFrom[next] = i;
      }
    }
  }
  const rows: (readonly Cell[])[] = [];
  for (
    let end = tokens.length + 1;
    end > 0 && (cameFrom[end] as number) >= 0;
    end = cameFrom[end] as number
  ) {
    const start = cameFrom[end] as number;
    rows.push(tokens.slice(start, end === tokens.length + 1 ? tokens.length : end - 1));
  }
  return rows.reverse();
}

function rowCost(cells: readonly string[], width: number): number {
  const empty = cells.filter((cell) => cell === '').length;
  const lateNumber = cells.slice(1).some((cell) => /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})\.?$/.test(cell))
    ? 2
    : 0;
  // A row seldom begins with two empty cells: they are what an earlier row left over.
  const leading = cells[0] === '' && cells[1] === '' ? 3 : 0;
  if (cells.length === width) return empty * 0.3 + lateNumber + leading;
  if (cells.length > width) return 6;
  return empty > 0 ? 4 + empty : cells.length <= 2 ? 1 : 1.5 + (width - cells.length) * 0.2;
}
