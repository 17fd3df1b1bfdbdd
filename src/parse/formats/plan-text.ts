/**
 * The plan text that is stored for a file that is none itself: paragraphs between empty lines, tables as pipe
 * tables. What a reader of a format makes is written here, so that all formats give one form.
 */

/** Lines that belong together. */
export interface TextBlock {
  readonly lines: readonly string[];
}

/** Rows of cells of equal number; a line feed in a cell is a line break. */
export interface TableBlock {
  readonly rows: readonly (readonly string[])[];
}

export type PlanTextBlock = TextBlock | TableBlock;

/** Blocks → the plan text in NFC, ended by a line feed; '' where there is nothing to write. */
export function writePlanText(blocks: readonly PlanTextBlock[]): string {
  const written = blocks
    .map((block) => ('rows' in block ? writeTable(block) : writeLines(block)))
    .filter((text) => text !== '');
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`.normalize('NFC');
}

function writeLines({ lines }: TextBlock): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The line below the first row is what makes lines with bars a table in Markdown. */
function writeTable({ rows }: TableBlock): string {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const width = Math.max(0, ...filled.map((row) => row.length));
  if (width === 0) return '';
  const lines = filled.map((row) => writeRow(row, width));
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

function writeRow(row: readonly string[], width: number): string {
  const cells = Array.from({ length: width }, (_, k) => writeCell(row[k] ?? ''));
  return `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`;
}

function writeCell(cell: string): string {
  const lines = cell.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .join('<br>')
    .replaceAll('|', '\\|');
}
