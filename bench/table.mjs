/** Rows → a Markdown table, numbers to the right. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const align = rows[0]?.map((cell) => (/^[\d.,×–-]/.test(String(cell)) ? '---:' : '---')) ?? head.map(() => '---');
  return [line(head), line(align), ...rows.map(line)].join('\n');
}

/** A number with so many decimals. */
export const fixed = (number, digits = 1) => number.toFixed(digits);

/** The middle one of several measurements: one that was disturbed does not count. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
