import { describe, expect, it } from 'vitest';
import { mapInOrder } from '../../src/batch/map-in-order.js';

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('mapInOrder', () => {
  it('keeps the order of the items, however long each takes', async () => {
    const work = async (ms: number) => {
      await later(ms);
      return ms;
    };
    expect(await collect(mapInOrder([30, 1, 20, 2, 10, 3], work, 3))).toEqual([30, 1, 20, 2, 10, 3]);
  });

  it('gives nothing for nothing', async () => {
    expect(await collect(mapInOrder([], async (item) => item, 3))).toEqual([]);
  });

  it('never has more in hand than its width, and asks for no item early', async () => {
    let asked = 0;
    function* items() {
      while (asked < 50) yield asked++;
    }
    let taken = 0;
    for await (const item of mapInOrder(items(), async (item) => item, 4)) {
      expect(item).toBe(taken++);
      await later(1);
      // One more may have been asked for: it waits at the door.
      expect(asked - taken).toBeLessThanOrEqual(4);
    }
    expect(taken).toBe(50);
  });

  it('hands on what is ready while the source waits for its next item', async () => {
    let goOn: (value: unknown) => void = () => {};
    async function* items() {
      yield 'first';
      await new Promise((resolve) => {
        goOn = resolve;
      });
      yield 'second';
    }
    const results = mapInOrder(items(), async (item) => item, 4);
    expect((await results.next()).value).toBe('first');
    goOn(null);
    expect((await results.next()).value).toBe('second');
    expect((await results.next()).done).toBe(true);
  });

  it('raises what the source raises, after what came before it', async () => {
    async function* items() {
      yield 1;
      yield 2;
      throw new Error('the disk is gone');
    }
    const seen: number[] = [];
    const run = async () => {
      for await (const item of mapInOrder(items(), async (item) => item, 4)) seen.push(item);
    };
    await expect(run()).rejects.toThrow('the disk is gone');
    expect(seen).toEqual([1, 2]);
  });

  it('begins nothing more once nobody takes results', async () => {
    let begun = 0;
    const work = async (item: number) => {
      begun++;
      return item;
    };
    for await (const _ of mapInOrder(
      Array.from({ length: 100 }, (_, i) => i),
      work,
      3,
    ))
      break;
    await later(10);
    expect(begun).toBeLessThanOrEqual(3);
  });
});
