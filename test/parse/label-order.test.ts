import { describe, expect, it } from 'vitest';
import { isNextLabel, LabelOrder } from '../../src/parse/label-order.js';
import { type Marker, readMarker } from '../../src/parse/markers.js';

it.each([
  ['12', '11', true],
  ['đ', 'd', true],
  ['e', 'đ', true],
  ['12', '10', false],
  ['a', 'a', false],
  ['II', 'I', false],
  ['2', 'a', false],
])('%j comes after %j: %j', (label, before, next) => expect(isNextLabel(label, before)).toBe(next));

describe('the order of labels', () => {
  const order = new LabelOrder();
  order.note(readMarker('11. Sở Ngoại vụ') as Marker);
  order.note(readMarker('- Phối hợp với các sở') as Marker);

  it.each([
    ['12. Sở Nội vụ', true],
    ['13. Sở Nội vụ', false],
    ['12) Sở Nội vụ', false],
    ['- Sở Nội vụ', false],
  ])('%j goes on counting: %j', (text, goesOn) =>
    expect(order.goesOn(readMarker(text) as Marker)).toBe(goesOn),
  );
});
