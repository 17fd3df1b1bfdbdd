import { describe, expect, it } from 'vitest';
import { extractRecords } from '../../src/extract/extract-records.js';
import { isGridTable } from '../../src/parse/grid-tables.js';
import { parsePlan } from '../../src/parse/parse-plan.js';
import { sourceFromBytes } from '../../src/parse/read-source.js';
import { readSourceLines } from '../../src/parse/source-lines.js';

const TABLE = `+-----+----------------------+-------------+--------------+
| TT  | **Nhiệm vụ**         | **Đơn vị    | Thời gian    |
|     |                      | chủ trì**   |              |
+=====+======================+=============+==============+
| I   | **Thủy lợi**                                      |
+-----+----------------------+-------------+--------------+
| 1\\. | Sửa mái trạm bơm và  | \\- Phòng    | Quý II/2027  |
|     | nạo vét kênh         | Kinh tế     |              |
|     |                      |             |              |
|     |                      | \\- Các xã   |              |
+-----+----------------------+-------------+--------------+
| 2   | Thay cửa cống        |             | Quý III/2027 |
+-----+----------------------+-------------+--------------+`;

const cellsOf = (source: string) =>
  readSourceLines(source).map(({ cells, text }) => cells?.map((cell) => cell.text) ?? text.text);

describe('a table drawn with signs', () => {
  it('gives a row for what stands between two borders, without markup', () => {
    expect(cellsOf(`Các việc:\n\n${TABLE}\n\nHết.`)).toEqual([
      'Các việc:',
      ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'],
      ['I', 'Thủy lợi', '', ''],
      ['1.', 'Sửa mái trạm bơm và nạo vét kênh', '- Phòng Kinh tế - Các xã', 'Quý II/2027'],
      ['2', 'Thay cửa cống', '', 'Quý III/2027'],
      'Hết.',
    ]);
  });

  it('keeps the way back to the source', () => {
    const line = readSourceLines(TABLE).find(({ text }) => text.text.startsWith('2'));
    const cell = line?.cells?.[1];
    expect(cell?.text).toBe('Thay cửa cống');
    expect(TABLE.indexOf('Thay cửa cống')).toBe(cell?.from[0]);
    expect(line?.start).toBe(TABLE.lastIndexOf('2   |'));
  });

  it('is read whole however long it is', () => {
    const row = '| 1   | Sửa mái              | Phòng       | Quý II       |\n';
    const border = '+-----+----------------------+-------------+--------------+\n';
    const many = cellsOf(border + `${row}${border}`.repeat(400));
    expect(many).toHaveLength(400);
    expect(new Set(many.map((cells) => (cells as string[]).length))).toEqual(new Set([4]));
  });

  it.each([
    ['a line that adds up', '+ 5 - 3 = 2'],
    ['an item with a plus', '+ Rà soát kho\n+ Mua giá kệ'],
    ['a rule', '-----+-----'],
    ['a pipe table', '| a | b |\n|---|---|\n| 1 | 2 |'],
  ])('is not %s', (_, source) => {
    expect(isGridTable(source, 0, source.length)).toBe(false);
  });
});

describe('head and tail drawn with signs', () => {
  const PLAN = `+-----------------------+----------------------------------------+
| **SỞ Y TẾ**           | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |
|                       |                                        |
| Số: 26/KH-SYT         | *An Lãng, ngày 15 tháng 01 năm 2026*   |
+-----------------------+----------------------------------------+

KẾ HOẠCH

Kiểm tra nhà thuốc năm 2026

I. NỘI DUNG

1. Kiểm tra nhà thuốc trong các chợ.

+-----------------------+----------------------------------------+
| ***Nơi nhận:***       | **KT. GIÁM ĐỐC**                       |
|                       |                                        |
| \\- Bộ Y tế (b/c);    | **PHÓ GIÁM ĐỐC**                       |
|                       |                                        |
| \\- Lưu: VT.          | **Hà Thị Lan**                         |
+-----------------------+----------------------------------------+`;

  it('say what they say elsewhere', () => {
    const { document } = extractRecords(parsePlan(sourceFromBytes(Buffer.from(PLAN), 'plan.md')));
    expect(document).toMatchObject({
      number: '26',
      symbol: 'KH-SYT',
      place: 'An Lãng',
      issued: { year: 2026, month: 1, day: 15 },
      issuer: 'Sở Y tế',
      signer: { capacity: 'KT.', title: 'PHÓ GIÁM ĐỐC', name: 'Hà Thị Lan' },
      recipients: ['Bộ Y tế (b/c)', 'Lưu: VT'],
    });
  });
});
