import { Bell } from './bell.js';

/**
 * Items → what work makes of each, in the order of the items, at most `width` of them begun and not yet taken: that is
 * all that is ever in memory. What is ready is handed on while the source still waits for its next item. Work must not
 * reject. Raises what the source raises, after what came before it.
 */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  work: (item: T) => Promise<R>,
  width: number,
): AsyncGenerator<R, void, void> {
  const begun: Promise<R>[] = [];
  const bell = new Bell();
  let isOver = false;
  const feeding = feed().finally(() => {
    isOver = true;
    bell.ring();
  });
  // Awaited at the end; until then it is nobody's unhandled rejection.
  feeding.catch(() => {});

  async function feed(): Promise<void> {
    for await (const item of items) {
      while (begun.length >= width && !isOver) await bell.wait();
      if (isOver) return;
      begun.push(work(item));
      bell.ring();
    }
  }

  try {
    while (begun.length > 0 || !isOver) {
      const first = begun[0];
      if (first === undefined) await bell.wait();
      else {
        yield await first;
        begun.shift();
        bell.ring();
      }
    }
    await feeding;
  } finally {
    // Whoever takes no more is fed no more.
    isOver = true;
    bell.ring();
  }
}
