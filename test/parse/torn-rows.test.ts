import { describe, expect, it } from 'vitest';
import { readSourceLines } from '../../src/parse/source-lines.js';
import { joinTornRows } from '../../src/parse/torn-rows.js';

const HEAD = 'TT\tNhiệm vụ\tChủ trì\tThời gian\n';
const read = (source: string) =>
  joinTornRows(readSourceLines(source)).map(
    ({ cells, text }) => cells?.map((cell) => cell.text) ?? text.text,
  );

describe('joinTornRows', () => {
  it.each([
    [
      'in its middle',
      '1\tSửa mái\tPhòng Kinh tế;\nTrạm Thủy lợi;\ncác xã\tQuý II\n2\tThay cửa\tCác xã\tQuý III',
      [
        ['1', 'Sửa mái', 'Phòng Kinh tế; Trạm Thủy lợi; các xã', 'Quý II'],
        ['2', 'Thay cửa', 'Các xã', 'Quý III'],
      ],
    ],
    [
      'in its last cell',
      '1\tSửa mái\tCác xã\tQuý II;\nquý III\n2\tThay cửa\tCác xã\tQuý III',
      [
        ['1', 'Sửa mái', 'Các xã', 'Quý II; quý III'],
        ['2', 'Thay cửa', 'Các xã', 'Quý III'],
      ],
    ],
  ])('joins a row that is torn %s', (_, rows, expected) => {
    expect(read(HEAD + rows).slice(1)).toEqual(expected);
  });

  it.each([
    ['text below the table', '1\tSửa mái\tCác xã\tQuý II\nGhi chú: xem biên bản.'],
    [
      'a paragraph behind an empty line',
      '1\tSửa mái\tCác xã\tQuý II\n\nPhòng Kinh tế\n2\tThay cửa\tCác xã\tQuý III',
    ],
    ['a row without its number', '1\tSửa mái\tCác xã\tQuý II\n\tThay cửa\tCác xã\tQuý III'],
    ['a group row', 'I\tThủy lợi\n1\tThay cửa\tCác xã\tQuý III'],
  ])('leaves %s', (_, rows) => {
    expect(read(HEAD + rows)).toHaveLength(HEAD.split('\n').length - 1 + rows.split(/\n+/).length);
  });

  it('leaves lines without a head of a table', () => {
    expect(read('UBND XÃ\tCỘNG HÒA\nHÒA BÌNH\nSố: 5\tNgày 6')).toHaveLength(3);
  });
});
