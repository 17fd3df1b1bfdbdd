/** As many words and names as a database of many thousand plans has, so that they fit in a few megabytes. */
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 100;

/** A function of a text → the same function, which knows what it was asked before: the same words stand in all plans. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    if (text.length <= LONGEST_REMEMBERED) known.set(text, made);
    return made;
  };
}
