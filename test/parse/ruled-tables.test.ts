import { describe, expect, it } from 'vitest';
import { findRuledTables } from '../../src/parse/ruled-tables.js';
import { readSourceLines } from '../../src/parse/source-lines.js';

const cellsOf = (source: string) =>
  readSourceLines(source).map(({ cells, text }) => cells?.map((cell) => cell.text) ?? text.text);

const SINGLE = `  TT    Nhiệm vụ             Chủ trì         Thời gian
  ----- -------------------- --------------- ------------
  1     Sửa mái trạm bơm     Phòng Kinh tế   Quý II/2027
  2\\.   Thay cửa cống        *Các xã*        Quý III`;

const PARTED = `  ----------------------------------------------------------
  **TT**   **Nhiệm vụ**         **Đơn vị        Thời gian
                                chủ trì**
  -------- -------------------- --------------- ------------
  **I**    **THỦY LỢI**

  1        Sửa mái trạm bơm     Phòng Kinh      Quý II/2027
           và nạo vét kênh      tế; các xã

  2        Thay cửa cống                        Quý III
  ----------------------------------------------------------`;

describe('a table that a line of dashes rules', () => {
  it('has a row in each line', () => {
    expect(cellsOf(`Các việc:\n\n${SINGLE}\n\nHết.`)).toEqual([
      'Các việc:',
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      ['1', 'Sửa mái trạm bơm', 'Phòng Kinh tế', 'Quý II/2027'],
      ['2.', 'Thay cửa cống', 'Các xã', 'Quý III'],
      'Hết.',
    ]);
  });

  it('has rows of several lines between two long rules', () => {
    expect(cellsOf(`Các việc:\n\n${PARTED}\n\n${SINGLE}\n\nHết.`)).toEqual([
      'Các việc:',
      ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'],
      ['I', 'THỦY LỢI', '', ''],
      ['1', 'Sửa mái trạm bơm và nạo vét kênh', 'Phòng Kinh tế; các xã', 'Quý II/2027'],
      ['2', 'Thay cửa cống', '', 'Quý III'],
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      ['1', 'Sửa mái trạm bơm', 'Phòng Kinh tế', 'Quý II/2027'],
      ['2.', 'Thay cửa cống', 'Các xã', 'Quý III'],
      'Hết.',
    ]);
  });

  it('keeps the way back to the source', () => {
    const cell = readSourceLines(PARTED).at(-1)?.cells?.[1];
    expect(cell?.from[0]).toBe(PARTED.indexOf('Thay cửa cống'));
  });

  it.each([
    [
      'the rules below a letterhead',
      'UBND XÃ          CỘNG HÒA\n-------          --------\nSố: 5/KH       Ngày 5',
    ],
    ['text below a ruler without rows', 'TT   Việc   Ai\n---- ------ ---\n\nVăn bản'],
    ['a rule', 'Việc\n\n-----------------\n\nAi'],
    ['a pipe table', '| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |'],
    ['rows that no rule closes', PARTED.slice(0, PARTED.lastIndexOf('\n'))],
  ])('is not %s', (_, source) => {
    expect(findRuledTables(source)).toEqual([]);
  });
});
