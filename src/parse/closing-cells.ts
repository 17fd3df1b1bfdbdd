/** The two cells of a tail that stands in a table ("Nơi nhận: - A; - B" | "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn A") → its lines. */
import { type MappedText, sliceMapped } from './mapped-text.js';
import type { Line } from './source-lines.js';

/** Each recipient begins with its dash. */
const RECIPIENT = /\s(?=[-–+]\s)/gu;
/** Capacity, title and name stood below each other; so did "PHÓ CHỦ TỊCH" below "KT. CHỦ TỊCH". */
const SIGNATURE =
  /\s(?=(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}|PHÓ\s|QUYỀN\s)|(?<=\p{Lu}{2})\s(?=\p{Lu}\p{Ll})|(?<=NHÂN DÂN|THƯỜNG VỤ|CHÍNH PHỦ)\s(?=\p{Lu})/gu;

/**
 * The lines of a tail → the same, with those that its rows of two cells hold in their place: of a row that holds it all,
 * recipients before signature; of one row a line ("- Lưu: VT." | "TM. ỦY BAN NHÂN DÂN"), the right cells behind the last
 * recipient.
 */
export function splitClosingRows(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  let right: Line[] = [];
  for (const line of lines) {
    const [first, second] = line.cells ?? [];
    const isPair = line.cells?.length === 2 && first !== undefined && second !== undefined;
    if (isPair && /^[-–+]\s/.test(first.text)) {
      result.push({ ...line, text: first, cells: null });
      if (second.text !== '') right.push({ ...line, text: second, cells: null });
      continue;
    }
    if (!/^[-–+]\s/.test(line.text.text)) {
      result.push(...right);
      right = [];
    }
    result.push(...splitClosingRow(line));
  }
  return [...result, ...right];
}

/** A line of the tail → itself, or the lines that its two cells hold. */
function splitClosingRow(line: Line): readonly Line[] {
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
