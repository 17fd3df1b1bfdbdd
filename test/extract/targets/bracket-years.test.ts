/** Years in a bracket behind a number: of the number, unless a value of their own follows. */
import { expect, it } from 'vitest';
import { describePeriod } from './describe-target.js';
import { findTargets } from './read-targets.js';

const firstPeriod = (text: string) => findTargets(text).map(describePeriod)[0];

it.each([
  'Thủy sản chiếm tối thiểu 22% GRDP (năm 2025 ước đạt 18,3%).',
  'Tỷ lệ che phủ rừng đạt 52% (năm 2024 là 50,6%).',
  'Tỷ lệ hộ dùng nước máy đạt 80% (cao hơn năm 2025: 74%).',
])('dates another value: %s', (text) => {
  expect(firstPeriod(text)).toBe('null ?–?');
});

it('the years before the number stay its own', () => {
  expect(firstPeriod('Đến năm 2028, thủy sản chiếm tối thiểu 22% GRDP (năm 2025 ước đạt 18,3%).')).toBe(
    'stated ?–2028',
  );
});

it.each([
  ['Tỷ lệ che phủ rừng đạt 52% (vào năm 2027).', 'stated ?–2027'],
  ['Tỷ lệ che phủ rừng đạt 52% (hoàn thành trong năm 2027).', 'stated 2027–2027'],
])('of the number: %s', (text, period) => {
  expect(firstPeriod(text)).toBe(period);
});
