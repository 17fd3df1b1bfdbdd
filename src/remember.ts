/** Asked twice, made once. */

/** As many words and names as a database of many thousand plans has, so that they fit in a few megabytes. */
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 100;

/**
 * A function of a text → the same function, which knows what it was asked before: the same words stand in all plans.
 * Texts longer than `longest` are not kept; once there are `most` of them, it begins anew.
 */
export function remember<T>(
  make: (text: string) => T,
  { most = MOST_REMEMBERED, longest = LONGEST_REMEMBERED } = {},
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    if (text.length <= longest) known.set(text, made);
    return made;
  };
}
