import { describe, expect, it } from 'vitest';
import { readSourceLines } from '../../src/parse/source-lines.js';
import { readSpacedTables } from '../../src/parse/spaced-tables.js';
import { quoted } from './quoted.js';

const TABLE = `Các cơ quan làm theo bảng:

                                       Cơ quan            Cơ quan          Thời
  TT   Nhiệm vụ
                                       chủ trì            phối hợp         gian
  I    Thủy lợi
  1    Sửa mái trạm bơm Bắc và         Phòng Kinh         Các xã           Quý II
       nạo vét kênh tưới               tế                                  năm 2027
  2    Lập sổ theo dõi mực             Trạm Thủy          Văn phòng        Tháng
                                           2
                                       Cơ quan            Cơ quan          Thời
  TT   Nhiệm vụ
                                       chủ trì            phối hợp         gian
       nước từng ngày                  lợi                Huyện            5/2027
  II. Các công trình khác do xã quản lý
  3    Thay cửa cống                   Trạm Thủy lợi      Các xã           Quý III

III. TỔ CHỨC THỰC HIỆN
Giao Phòng Kinh tế chủ trì, theo dõi việc thực hiện kế hoạch này.`;

function read(source: string) {
  return readSpacedTables(readSourceLines(source), source).map(
    (line) => line.cells?.map((cell) => cell.text) ?? line.text.text,
  );
}

const LOST_NUMBER = `  TT   Nhiệm vụ                        Cơ quan chủ trì    Cơ quan phối hợp   Thời gian
  1    Đưa kỹ năng số vào sinh         Các trường học     Phòng Văn hóa      Năm 2027
       hoạt của các trường học         trong xã
       Thi gia đình số cấp xã          Hội Phụ nữ         Đoàn Thanh niên    Tháng 10
                                       xã
  2    Sơ kết phong trào               Phòng Văn hóa      Các thôn           Tháng 12

                         PHỤ LỤC II
                  CHỈ TIÊU GIAO CÁC THÔN`;

const HEAD = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'];

describe('a table whose columns are parted by spaces', () => {
  it('has a row that lost its number, and ends at the next appendix', () => {
    expect(read(LOST_NUMBER).slice(1)).toEqual([
      [
        '1',
        'Đưa kỹ năng số vào sinh hoạt của các trường học',
        'Các trường học trong xã',
        'Phòng Văn hóa',
        'Năm 2027',
      ],
      ['', 'Thi gia đình số cấp xã', 'Hội Phụ nữ xã', 'Đoàn Thanh niên', 'Tháng 10'],
      ['2', 'Sơ kết phong trào', 'Phòng Văn hóa', 'Các thôn', 'Tháng 12'],
      'PHỤ LỤC II',
      'CHỈ TIÊU GIAO CÁC THÔN',
    ]);
  });

  it('has its wrapped cells, its head again on the next page, and ends where prose goes on', () => {
    expect(read(TABLE)).toEqual([
      'Các cơ quan làm theo bảng:',
      HEAD,
      ['I', 'Thủy lợi', '', '', ''],
      ['1', 'Sửa mái trạm bơm Bắc và nạo vét kênh tưới', 'Phòng Kinh tế', 'Các xã', 'Quý II năm 2027'],
      ['2', 'Lập sổ theo dõi mực', 'Trạm Thủy', 'Văn phòng', 'Tháng'],
      HEAD,
      ['', 'nước từng ngày', 'lợi', 'Huyện', '5/2027'],
      ['II. Các công trình khác do xã quản lý', '', '', '', ''],
      ['3', 'Thay cửa cống', 'Trạm Thủy lợi', 'Các xã', 'Quý III'],
      'III. TỔ CHỨC THỰC HIỆN',
      'Giao Phòng Kinh tế chủ trì, theo dõi việc thực hiện kế hoạch này.',
    ]);
  });

  it('has rows parted by empty lines, where numbers stand in the middle of their row', () => {
    const source = `TT    Nhiệm vụ               Chủ trì      Thời gian

      Sửa mái trạm bơm       Phòng Kinh
1                                         Quý II
      và nạo vét kênh        tế

      Lập sổ theo dõi        Trạm Thủy    Tháng
2
      mực nước               lợi          5/2027`;
    expect(read(source).slice(1)).toEqual([
      ['1', 'Sửa mái trạm bơm và nạo vét kênh', 'Phòng Kinh tế', 'Quý II'],
      ['2', 'Lập sổ theo dõi mực nước', 'Trạm Thủy lợi', 'Tháng 5/2027'],
    ]);
  });

  it('keeps the span of each cell', () => {
    const rows = readSpacedTables(readSourceLines(TABLE), TABLE).filter((line) => line.cells !== null);
    expect(quoted(rows[2]?.cells?.[0] as never, TABLE)).toBe('1');
    expect(quoted(rows[3]?.cells?.[2] as never, TABLE)).toBe('Trạm Thủy');
  });

  it.each([
    ['a head without rows', 'TT   Nhiệm vụ   Cơ quan chủ trì   Thời gian\nHết.'],
    ['columns that nobody names', 'TT   Xuân   Hạ   Thu\n1    ấm   nóng   mát'],
    ['two columns', 'TT   Nhiệm vụ\n1    Sửa mái'],
    ['prose with doubled spaces', 'TT  là  thứ tự.\n1. Sửa  mái  trạm bơm.'],
  ])('%s is none', (_, source) => {
    expect(read(source)).toEqual(source.split('\n').map((line) => line.replace(/ +/g, ' ')));
  });

  it('is looked for in time that grows with the text', () => {
    const text = `TT   Nhiệm vụ   Chủ trì   Thời gian\n${'a   '.repeat(2000)}\n`.repeat(200);
    expect(read(text)).toHaveLength(400);
  });
});
