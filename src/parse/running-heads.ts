/** Page numbers and the heads that run above or below them say nothing of the plan. */
import type { Line } from './source-lines.js';

/** A page number alone on its line: "12", "- 12 -", "3/10", "Trang 3/10", "Trang số: 3", "3 | Trang". */
const PAGE_NUMBER =
  /^(?:[-–—~]\s?)?\d{1,3}(?:\s?[-–—~])?$|^\d{1,3}\s?\/\s?\d{1,3}$|^[-–—(]?\s?(?:Trang|Page)(?: số)?\s?[|:]?\s?\d{1,3}(?:\s?(?:\/|of|trên)\s?\d{1,3})?\s?[-–—)]?$|^\d{1,3}\s?\|\s?(?:Trang|Page)$/iu;
const FEWEST_PAGES = 3;
const SHORTEST_HEAD = 8;

/** Whether a line is a page number. Between bars the same text is a cell, so callers ask only for running text. */
export function isPageNumber(line: Line): boolean {
  return line.cells === null && isPageNumberText(line.text.text);
}

/** Whether a text, trimmed, is a page number. */
export function isPageNumberText(text: string): boolean {
  return PAGE_NUMBER.test(text);
}

/** The lines without running heads: texts that come again next to at least three page numbers. */
export function dropRunningHeads(lines: readonly Line[]): readonly Line[] {
  const besideNumber = new Map<string, number>();
  for (const [i, line] of lines.entries()) {
    if (!isPageNumber(line)) continue;
    for (const beside of [lines[i - 1], lines[i + 1]]) {
      const text = beside?.text.text ?? '';
      if (text.length >= SHORTEST_HEAD) besideNumber.set(text, (besideNumber.get(text) ?? 0) + 1);
    }
  }
  return lines.filter((line) => (besideNumber.get(line.text.text) ?? 0) < FEWEST_PAGES);
}
