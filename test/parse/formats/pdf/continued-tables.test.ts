import { expect, test } from 'vitest';
import { continueTable } from '../../../../src/parse/formats/pdf/continued-tables.js';

const HEAD = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Sản phẩm'];
const ROW = ['1', 'Đào ao chứa nước', 'Phòng Kinh tế', 'Ao sâu 2 m'];
const page = (...rows: readonly string[][]) => ({
  rows,
  columns: [0, 50, 200, 300, 400],
  top: 0,
  bottom: 100,
});

test.each([
  ['a cell in mid-sentence', [HEAD, ROW], ['', 'của xã', '', ''], true],
  ['only the rest of later cells', [HEAD, ROW], ['', '', 'Mường Sậy', ''], true],
  ['the rest of a head', [['TT', 'Nhiệm vụ', 'Ước thực hiện', 'Ghi chú']], ['', '', '2025', ''], true],
  ['a row of its own without a number', [HEAD, ROW], ['', 'Trồng cây ven ao', 'Hội Nông dân', ''], false],
  [
    'a unit at the end of the row above',
    [HEAD, ['1', 'Xử lý 800 tấn/ngày', 'A', 'B']],
    ['', 'Đóng bãi cũ', 'C', 'D'],
    false,
  ],
  [
    'a row with a number in its last column',
    [HEAD, ['a', 'b', 'c', '3']],
    ['', '', 'Mạng lưới', 'II'],
    false,
  ],
  [
    'a second head below a merged cell',
    [['TT', 'Việc', 'Trách nhiệm', '']],
    ['', '', 'Chủ trì', 'Phối hợp'],
    false,
  ],
])('%s', (_, above, row, isTorn) => {
  const { torn, rows } = continueTable(above, page(row));
  expect(torn).toEqual(isTorn ? row : null);
  expect(rows).toEqual(isTorn ? [] : [row]);
});

test('a head that is repeated is dropped', () => {
  expect(continueTable([HEAD, ROW], page(HEAD, ['2', 'Đắp bờ', 'Xã', 'Bờ'])).rows).toEqual([
    ['2', 'Đắp bờ', 'Xã', 'Bờ'],
  ]);
});
