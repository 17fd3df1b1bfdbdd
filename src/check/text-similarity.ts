import { foldText } from './fold-text.js';

/**
 * Two texts → how alike they are, 0 to 1: the Dice coefficient of their letter pairs, without regard to case.
 * It decides which records are held against each other and what is lenient, never what is right to the letter.
 */
export function textSimilarity(first: string, second: string): number {
  const a = foldText(first).toLowerCase();
  const b = foldText(second).toLowerCase();
  if (a === b) return 1;
  const pairs = letterPairs(a);
  let shared = 0;
  for (const [pair, count] of letterPairs(b)) shared += Math.min(count, pairs.get(pair) ?? 0);
  const all = Math.max(a.length - 1, 0) + Math.max(b.length - 1, 0);
  return all === 0 ? 0 : (2 * shared) / all;
}

function letterPairs(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
