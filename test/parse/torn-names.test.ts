import { expect, it } from 'vitest';
import { endsInBodyHead, isNameDash } from '../../src/parse/torn-names.js';

it.each([
  ['Giao Vụ Kế hoạch', 'Tài chính chủ trì lập dự toán', true],
  ['Phòng Văn hóa', 'Thông tin mở lớp', true],
  ['Giao Vụ Kế hoạch', 'Mở lớp tập huấn', false],
  ['Lập danh mục thiết bị', 'Tài chính của trường', false],
])('a dash between %j and %j stands in a name: %j', (before, rest, inName) =>
  expect(isNameDash(before, rest)).toBe(inName),
);

it.each([
  ['kịp thời kiện toàn Ban', true],
  ['phối hợp với Sở', true],
  ['Ban', false],
  ['họp toàn ban', false],
])('%j ends in the head of a name: %j', (text, torn) => expect(endsInBodyHead(text)).toBe(torn));
