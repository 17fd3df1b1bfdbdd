/**
 * Rows of a table with tabs whose cells hold several paragraphs: a text file breaks the row at each of them.
 *   9 → Xây dựng kho học liệu → Phòng A;
 *   Trường B → Năm 2026
 */
import { joinMapped, type MappedText } from './mapped-text.js';
import type { Line } from './source-lines.js';

const NUMBER_HEAD = /^(?:S?TT|Stt|Số TT)$/u;
const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Z])?\.?$/u;
/** Lines without a tab that a cell may go on over before the next row. */
const LONGEST_CELL = 12;

/** The lines of a document → the same, with each torn row of a table with tabs as one line. */
export function joinTornRows(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  let columns = 0;
  for (const [i, line] of lines.entries()) {
    const last = result.at(-1);
    if (isHead(line)) {
      columns = line.cells?.length ?? 0;
      result.push(line);
    } else if (columns > 0 && last?.cells && goesOn(lines, i, last, columns)) {
      result[result.length - 1] = joinLines(last, line);
    } else {
      if (line.cells === null && line.gap > 0) columns = 0;
      result.push(line);
    }
  }
  return result;
}

function isHead({ cells }: Line): boolean {
  return cells !== null && cells.length > 2 && NUMBER_HEAD.test(cells[0]?.text ?? '');
}

/** Whether line `i` is the rest of the row above: that lacks cells which this has, or this has none and a row follows. */
function goesOn(lines: readonly Line[], i: number, above: Line, columns: number): boolean {
  const line = lines[i] as Line;
  if (line.gap > 0 || (above.cells as readonly MappedText[]).length > columns) return false;
  const count = (above.cells as readonly MappedText[]).length;
  if (line.cells === null) return isHead(above) ? false : rowFollows(lines, i, count < columns);
  const first = line.cells[0]?.text ?? '';
  return count < columns && count + line.cells.length - 1 <= columns && !ROW_NUMBER.test(first);
}

/** Whether a row stands below line `i` before any empty line: one that fills the torn row, or the next. */
function rowFollows(lines: readonly Line[], i: number, isTorn: boolean): boolean {
  for (let k = i + 1; k < Math.min(lines.length, i + LONGEST_CELL); k++) {
    const line = lines[k] as Line;
    if (line.gap > 0) return false;
    if (line.cells !== null) return isTorn || ROW_NUMBER.test(line.cells[0]?.text ?? '');
  }
  return false;
}

/** The rest of a row begins in the cell that the row above broke off in. */
function joinLines(above: Line, line: Line): Line {
  const cells = above.cells as readonly MappedText[];
  const [first, ...others] = line.cells ?? [line.text];
  const torn = joinMapped([cells.at(-1) as MappedText, first as MappedText]);
  const joined = [...cells.slice(0, -1), torn, ...others];
  return { ...above, text: joinMapped(joined.filter(({ text }) => text !== '')), cells: joined };
}
