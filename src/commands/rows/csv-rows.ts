import { stringify } from 'csv-stringify/sync';
import { harmlessText } from '../../store/export/harmless-text.js';
import type { Cell } from '../../store/query/query-records.js';
import { cellText } from './cell-text.js';

/** Cells → a line of CSV. Formulas and control characters in the data do nothing. */
export function csvLine(cells: readonly Cell[]): string {
  return stringify([cells.map(harmlessCell)], { record_delimiter: '\r\n' });
}

function harmlessCell(cell: Cell): string {
  if (typeof cell !== 'string') return cellText(cell);
  return harmlessText(cell.replace(/(?![\n\t])\p{Cc}/gu, ' '));
}
