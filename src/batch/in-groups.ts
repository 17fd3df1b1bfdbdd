import { Bell } from './bell.js';

export interface GroupLimits<T> {
  /** How many items a group has at most. */
  readonly most: number;
  readonly weigh: (item: T) => number;
  /** A group that weighs so much gets no more items. */
  readonly heaviest: number;
  /** How long the first item of a group waits for others. */
  readonly milliseconds: number;
  /** Whether the next group is gathered while one is being used. */
  readonly isAhead: boolean;
}

/**
 * Items → groups of neighbours, in order: a full one as soon as there is one, else what there is once the first item has
 * waited long enough. Never holds more than one group beside the one that is being used. Raises what the source raises,
 * after what came before it.
 */
export async function* inGroups<T>(
  items: AsyncIterable<T>,
  { most, weigh, heaviest, milliseconds, isAhead }: GroupLimits<T>,
): AsyncGenerator<readonly T[], void, void> {
  const bell = new Bell();
  let group: T[] = [];
  let weight = 0;
  let since = 0;
  let isInUse = false;
  let isOver = false;
  const isFull = () => group.length >= most || weight >= heaviest;
  const gathering = gather().finally(() => {
    isOver = true;
    bell.ring();
  });
  // Awaited at the end; until then it is nobody's unhandled rejection.
  gathering.catch(() => {});

  async function gather(): Promise<void> {
    for await (const item of items) {
      if (group.length === 0) since = performance.now();
      group.push(item);
      weight += weigh(item);
      bell.ring();
      while ((isFull() || (isInUse && !isAhead)) && !isOver) await bell.wait();
      if (isOver) return;
    }
  }

  try {
    for (;;) {
      while (group.length === 0 && !isOver) await bell.wait();
      if (group.length === 0) break;
      for (let left = milliseconds; left > 0 && !isFull() && !isOver; ) {
        await bell.wait(left);
        left = since + milliseconds - performance.now();
      }
      const ready = group;
      group = [];
      weight = 0;
      isInUse = true;
      bell.ring();
      yield ready;
      isInUse = false;
      bell.ring();
    }
    await gathering;
  } finally {
    // Whoever takes no more is gathered no more for.
    isOver = true;
    bell.ring();
  }
}
