import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type GroupLimits, inGroups } from '../../src/batch/in-groups.js';

const LIMITS: GroupLimits<number> = {
  most: 3,
  weigh: (item) => item,
  heaviest: 1000,
  milliseconds: 10_000,
  isAhead: true,
};

async function* from(items: Iterable<number>) {
  yield* items;
}

async function collect(items: AsyncIterable<number>, limits: Partial<GroupLimits<number>> = {}) {
  const groups: (readonly number[])[] = [];
  for await (const group of inGroups(items, { ...LIMITS, ...limits })) groups.push(group);
  return groups;
}

describe('inGroups', () => {
  it('gives full groups, and at the end what is left', async () => {
    expect(await collect(from([1, 2, 3, 4, 5, 6, 7]))).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  });

  it('gives nothing for nothing', async () => expect(await collect(from([]))).toEqual([]));

  it('closes a group that is heavy', async () => {
    expect(await collect(from([1, 600, 500, 2000, 1, 2]), { most: 100 })).toEqual([
      [1, 600, 500],
      [2000],
      [1, 2],
    ]);
  });

  it('lets the first item wait for others, but not for long', async () => {
    async function* slowly() {
      yield 1;
      yield 2;
      await later(300);
      yield 3;
    }
    expect(await collect(slowly(), { milliseconds: 50 })).toEqual([[1, 2], [3]]);
  });

  it.each([
    { isAhead: true, held: 6 },
    { isAhead: false, held: 3 },
  ])('holds no more than $held items while three are being used ($isAhead)', async ({ isAhead, held }) => {
    let asked = 0;
    function* items() {
      while (asked < 30) yield ++asked;
    }
    let taken = 0;
    for await (const group of inGroups(from(items()), { ...LIMITS, isAhead })) {
      await later(5);
      expect(asked - taken).toBe(Math.min(held, 30 - taken));
      taken += group.length;
    }
    expect(taken).toBe(30);
  });

  it('raises what the source raises, after what came before it', async () => {
    async function* failing() {
      yield 1;
      yield 2;
      throw new Error('the disk is gone');
    }
    const groups: (readonly number[])[] = [];
    const run = async () => {
      for await (const group of inGroups(failing(), LIMITS)) groups.push(group);
    };
    await expect(run()).rejects.toThrow('the disk is gone');
    expect(groups).toEqual([[1, 2]]);
  });

  it('asks for nothing more once nobody takes groups', async () => {
    let asked = 0;
    function* items() {
      while (asked < 100) yield ++asked;
    }
    for await (const _ of inGroups(from(items()), LIMITS)) break;
    await later(10);
    expect(asked).toBeLessThanOrEqual(6);
  });
});
