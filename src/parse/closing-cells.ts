/** The two cells of a tail that stands in a table ("Nơi nhận: - A; - B" | "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn A") → its lines. */
import { type MappedText, sliceMapped } from './mapped-text.js';
import type { Line } from './source-lines.js';

/** Each recipient begins with its dash. */
const RECIPIENT = /\s(?=[-–+]\s)/gu;
/** Capacity, title and name stood below each other; so did "PHÓ CHỦ TỊCH" below "KT. CHỦ TỊCH". */
const SIGNATURE =
  /\s(?=(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}|PHÓ\s|QUYỀN\s)|(?<=\p{Lu}{2})\s(?=\p{Lu}\p{Ll})|(?<=NHÂN DÂN|THƯỜNG VỤ|CHÍNH PHỦ)\s(?=\p{Lu})/gu;

/** A line of the tail → itself, or the lines that its two cells hold. */
export function splitClosingRow(line: Line): readonly Line[] {
  const [left, right] = line.cells ?? [];
  if (left === undefined || right === undefined || line.cells?.length !== 2) return [line];
  if (!/^Nơi nhận/iu.test(left.text)) return [line];
  const pieces = [...splitAt(left, RECIPIENT), ...splitAt(right, SIGNATURE)];
  return pieces.map((text) => ({ ...line, text, cells: null }));
}

function splitAt(cell: MappedText, gaps: RegExp): readonly MappedText[] {
  const pieces: MappedText[] = [];
  let from = 0;
  for (const { index, 0: gap } of cell.text.matchAll(gaps)) {
    pieces.push(sliceMapped(cell, from, index));
    from = index + gap.length;
  }
  return [...pieces, sliceMapped(cell, from, cell.text.length)].filter(({ text }) => text !== '');
}
