import { formatNumber } from './number-formats.js';
import type { ListLevel, WordList, WordLists } from './numbering.js';
import { replacePrivateSigns } from './symbols.js';

const BULLETS: readonly string[] = [...'-–—•●▪■◦·►➢✓'];

/** Counts list items in the order of the document. */
export interface ListCounters {
  /** The label of the next item of a list at a level, as Word shows it, with the space behind it; '' for none. */
  readonly next: (numId: string, level: number) => string;
  /** The level of a list that is tied to a paragraph style, or undefined. */
  readonly levelOfStyle: (numId: string, style: string) => number | undefined;
}

/** Counters of all lists of a document, each at its beginning. */
export function createListCounters(lists: WordLists): ListCounters {
  /** The number of the last item of each level; undefined before the first. Shared by lists over one abstract list. */
  const counters = new Map<string, (number | undefined)[]>();
  /** Restarts count once, with the first item of their list at that level. */
  const begun = new Set<string>();
  return {
    next(numId, at) {
      const list = lists.get(numId);
      const level = list?.levels.get(at);
      if (list === undefined || level === undefined) return '';
      const numbers = counters.get(list.counter) ?? [];
      counters.set(list.counter, numbers);
      const restart = begun.has(`${numId}/${at}`) ? undefined : list.starts.get(at);
      begun.add(`${numId}/${at}`);
      const last = numbers[at];
      numbers[at] = restart ?? (last === undefined ? (list.starts.get(at) ?? level.start) : last + 1);
      restartBelow(numbers, list, at);
      return formatLabel(list, level, numbers);
    },
    levelOfStyle(numId, style) {
      for (const [at, level] of lists.get(numId)?.levels ?? []) if (level.style === style) return at;
      return undefined;
    },
  };
}

/** An item makes the levels below it begin anew, unless w:lvlRestart binds them to a level above the item's. */
function restartBelow(numbers: (number | undefined)[], list: WordList, at: number): void {
  for (let below = at + 1; below < numbers.length; below++) {
    const restart = list.levels.get(below)?.restart;
    if (restart === undefined || at < restart) numbers[below] = undefined;
  }
}

function formatLabel(list: WordList, level: ListLevel, numbers: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return bulletLabel(level);
  const label = level.text.replace(/%([1-9])/g, (_, digit) => {
    const at = Number(digit) - 1;
    const shown = list.levels.get(at);
    // A level that has no item yet is shown with the number that it would begin with.
    const value = numbers[at] ?? list.starts.get(at) ?? shown?.start ?? 0;
    return formatNumber(value, level.legal ? 'decimal' : (shown?.format ?? 'decimal'));
  });
  return label.trim() === '' || !level.spaceAfter ? label : `${label} `;
}

/** A bullet keeps its sign, for "•" may head "–"; a sign that plan texts do not have becomes "-". */
function bulletLabel({ text, font }: ListLevel): string {
  const sign = replacePrivateSigns(text, font).trim();
  if (text.trim() === '') return '';
  if (sign.includes('+')) return '+ ';
  if (sign === 'o') return '◦ ';
  return BULLETS.includes(sign) ? `${sign} ` : '- ';
}
