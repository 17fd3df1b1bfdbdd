/** Which full mention a short one means: "Nghị quyết 57" beside "Nghị quyết số 57-NQ/TW", "Luật Dược" beside "Luật Dược năm 2016". */
import { carriesYear } from './document-key.js';
import type { Mention } from './mention.js';

/** A short form, the full mention it means, and whether that should be there: a law's bare name is a citation by itself. */
export interface ShortForm {
  /** Index of the first full mention of the one document that fits; null where none fits, or several do. */
  readonly means: number | null;
  readonly isDoubtful: boolean;
}

/** Mentions of a document with their keys → the short forms among them, by index. */
export function findShortForms(
  mentions: readonly Mention[],
  keys: readonly string[],
): ReadonlyMap<number, ShortForm> {
  const full = new Map<string, number[]>();
  for (const [i, mention] of mentions.entries()) {
    if (isShort(mention)) continue;
    for (const name of namesOf(mention, keys[i] as string)) full.set(name, [...(full.get(name) ?? []), i]);
  }
  const short = new Map<number, ShortForm>();
  for (const [i, mention] of mentions.entries()) {
    if (!isShort(mention)) continue;
    const fits = full.get(mention.symbol === null ? `${mention.name}` : `${mention.type} ${keys[i]}`) ?? [];
    const isOne = new Set(fits.map((other) => keys[other])).size === 1;
    const means = isOne ? (fits[0] as number) : null;
    short.set(i, { means, isDoubtful: means === null && mention.symbol !== null });
  }
  return short;
}

/** Short is what leaves the letters of a number, or the year of a number that has one by law, or of a law, to the reader. */
function isShort({ symbol, code, year, name, type }: Mention): boolean {
  if (symbol === null) return name !== null && type !== 'Hiến pháp' && year === null;
  return code === null || (year === null && carriesYear(code));
}

/** A full mention → what its short forms can be known by. */
function namesOf({ type, name, symbol }: Mention, key: string): readonly string[] {
  return [...(name === null ? [] : [name]), ...(symbol === null ? [] : [`${type} ${key}`])];
}
