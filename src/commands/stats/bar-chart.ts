import type { Tally } from '../../store/stats/collect-stats.js';
import { lineText } from '../rows/cell-text.js';
import { cutToWidth, displayWidth } from '../rows/display-width.js';

const MOST_BAR = 24;
const MOST_LABEL = 48;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A tally → its title and a line a row: what is counted by, a bar for the first count, and all counts. */
export function barChart({ title, columns, rows }: Tally, width: number): string {
  if (rows.length === 0) return `${title}: none`;
  const firstCount = columns.findIndex(
    (_, index) => rows.every((row) => typeof row[index] === 'number') && index > 0,
  );
  const labels = rows.map((row) => labelOf(row, columns, firstCount));
  const counts = rows.map((row) => Number(row[firstCount]));
  const texts = rows.map((row) => countsOf(row, columns, firstCount));
  const countWidth = Math.max(...texts.map(displayWidth));
  const barWidth = Math.min(MOST_BAR, Math.max(4, Math.floor((width - countWidth) / 3)));
  const room = Math.max(8, width - countWidth - barWidth - 6);
  const labelWidth = Math.min(MOST_LABEL, room, Math.max(...labels.map(displayWidth)));
  const lines = labels.map((label, index) => {
    const bar = barOf((counts[index] ?? 0) / Math.max(...counts, 1), barWidth);
    return `  ${pad(cutToWidth(label, labelWidth), labelWidth)}  ${pad(bar, barWidth)}  ${texts[index]}`.trimEnd();
  });
  return [title, ...lines].join('\n');
}

function labelOf(row: Tally['rows'][number], columns: readonly string[], firstCount: number): string {
  const names = row
    .slice(0, firstCount)
    .filter((cell) => cell !== null)
    .map(lineText);
  return names.join(' · ') || `no ${columns[0]}`;
}

function countsOf(row: Tally['rows'][number], columns: readonly string[], firstCount: number): string {
  const counts = columns.flatMap((name, index) =>
    index >= firstCount && typeof row[index] === 'number' ? [`${row[index]} ${name}`] : [],
  );
  return counts.join(', ');
}

function barOf(share: number, width: number): string {
  const eighths = Math.round(share * width * 8);
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
