import { blockLines, type DocxTable } from './docx-blocks.js';

/** Letterheads and signatures have few rows; a table of tasks may quote their words further down. */
const MOST_ROWS = 8;
const MOST_COLUMNS = 3;
const MOTTO = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–—]\s*Tự do/iu;
const TAIL = /^(?:Nơi nhận(?:\s*:|$)|(?:TM|KT|TL|TUQ|Q)\s?\.\s*\p{Lu}{2})/u;

/**
 * Whether a table only puts text side by side: letterhead, recipients and signature, a frame of one column. Its text
 * is read line by line, cell after cell.
 */
export function isLayoutTable(table: DocxTable): boolean {
  const width = Math.max(0, ...table.rows.slice(0, MOST_ROWS + 1).map((row) => row.cells.length));
  if (table.rows.every((row) => row.cells.length <= 1)) return true;
  if (width > MOST_COLUMNS || table.rows.length > MOST_ROWS) return false;
  if (table.rows.length === 1) return true;
  const cells = table.rows.flatMap((row) => row.cells.map((cell) => cell.blocks.flatMap(blockLines)));
  return cells.some(
    (lines) =>
      MOTTO.test(lines.join(' ').normalize('NFC')) || lines.some((line) => TAIL.test(line.normalize('NFC'))),
  );
}
