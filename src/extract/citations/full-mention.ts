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
  // The first full mention of a name, or null where it is that of several documents.
  const full = new Map<string, number | null>();
  for (const [i, mention] of mentions.entries()) {
    if (isShort(mention)) continue;
    for (const name of namesOf(mention, keys[i] as string)) {
      const first = full.get(name) ?? i;
      full.set(name, full.get(name) === null || keys[first] !== keys[i] ? null : first);
    }
  }
  const short = new Map<number, ShortForm>();
  for (const [i, mention] of mentions.entries()) {
    if (!isShort(mention)) continue;
    const means =
      full.get(mention.symbol === null ? `${mention.name}` : `${mention.type} ${keys[i]}`) ?? null;
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
