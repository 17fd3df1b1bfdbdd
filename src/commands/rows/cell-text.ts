import type { Cell } from '../../store/query/query-records.js';

/** A cell → its text; '' for NULL. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Uint8Array) return `x'${Buffer.from(cell).toString('hex')}'`;
  return String(cell);
}

/** A cell → its text in one line. What stands in a document shall not steer the terminal: no control characters, no marks of direction. */
export function lineText(cell: Cell): string {
  return cellText(cell)
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .trim();
}
