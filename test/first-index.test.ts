import { expect, it } from 'vitest';
import { firstIndex } from '../src/first-index.js';

it.each([
  [[], 3, 0],
  [[1, 2, 3], 0, 0],
  [[1, 2, 3], 2, 2],
  [[1, 2, 2, 5], 1, 1],
  [[1, 2, 3], 3, 3],
])('%j beyond %i begins at %i', (items, limit, index) => {
  expect(firstIndex(items, (item) => item > limit)).toBe(index);
});
