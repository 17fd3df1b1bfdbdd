import { describe, expect, it } from 'vitest';
import { toPassage } from '../../../src/extract/citations/passage.js';
import { readPinpoint } from '../../../src/extract/citations/pinpoint.js';

const PINPOINTS: readonly (readonly [before: string, pinpoint: string | null])[] = [
  ['theo điểm đ khoản 3 Điều 12 ', '12/3/đ'],
  ['theo khoản 3, Điều 12 của ', '12/3/'],
  ['tại Điều 7a ', '7a//'],
  ['khoản 1 và 2 Điều 4 ', '4/1 và 2/'],
  ['khoản 1, khoản 3 Điều 8 ', '8/1, 3/'],
  ['các Điều 3, 4 và Điều 7 của ', '3, 4 và 7//'],
  ['điểm a, b và d khoản 2 Điều 5 ', '5/2/a, b và d'],
  ['một số điều của ', null],
  ['Điều 4 và ', null],
];

describe('readPinpoint', () => {
  it.each(PINPOINTS)('%s', (before, expected) => {
    const found = readPinpoint(toPassage(before), before.length);
    expect(found && [found.article, found.clause, found.point].map((part) => part ?? '').join('/')).toBe(
      expected,
    );
  });
});
