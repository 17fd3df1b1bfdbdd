/**
 * The index of the first of `items` for which `isPast` holds, or their number where it holds for none. It must hold for
 * all behind the first: the list is halved until that is found.
 */
export function firstIndex<T>(items: readonly T[], isPast: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
