import type { Cell } from '../../store/query/query-records.js';
import { lineText } from './cell-text.js';

/** Columns and rows → a Markdown table. What stands in a document is text there, never markup. */
export function markdownOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((name) => escapeText(lineText(name)))),
    line(columns.map((_, index) => (isNumeric(rows, index) ? '---:' : '---'))),
    ...rows.map((row) => line(row.map((cell) => escapeText(lineText(cell))))),
  ].join('\n');
}

function escapeText(text: string): string {
  return text
    .replace(/[\\`*_~|[\]]/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function isNumeric(rows: readonly (readonly Cell[])[], index: number): boolean {
  return rows.length > 0 && rows.every((row) => typeof row[index] === 'number' || row[index] === null);
}
