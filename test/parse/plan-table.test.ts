import { describe, expect, it } from 'vitest';
import { readPlanTables, rowText } from '../../src/parse/plan-table.js';
import type { TableRow } from '../../src/parse/table-rows.js';
import { quoted } from './quoted.js';
import { cellTexts, rowsOf } from './table-of.js';

const HEADER = 'TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian';
const ROLES = ['number', 'task', 'lead', 'supporting', 'deadline'];

function read(text: string) {
  return readPlanTables(rowsOf(text), null).map(({ kind, columns, rows }) => ({
    kind,
    roles: columns.map((column) => column.role),
    rows: cellTexts(rows),
  }));
}

describe('the header', () => {
  it.each([
    { what: 'one line', text: HEADER, roles: ROLES },
    {
      what: 'another order',
      text: 'Thời hạn | Cơ quan chủ trì | Nội dung công việc',
      roles: ['deadline', 'lead', 'task'],
    },
    {
      what: 'two lines with the merged cells empty',
      text: 'TT | Nhiệm vụ | Trách nhiệm | | Thời gian\n | | Chủ trì | Phối hợp | ',
      roles: ROLES,
    },
    {
      what: 'two lines with the merged cells left out',
      text: 'TT | Nhiệm vụ | Trách nhiệm | Thời gian\nĐơn vị chủ trì | Đơn vị phối hợp',
      roles: ROLES,
    },
    { what: 'column numbers below', text: `${HEADER}\n(1) | (2) | (3) | (4) | (5)`, roles: ROLES },
    { what: 'bare column numbers below', text: `${HEADER}\n1 | 2 | 3 | 4 | 5`, roles: ROLES },
    {
      what: 'two lines and column numbers',
      text: 'TT | Nhiệm vụ | Trách nhiệm | | Thời gian\n | | Chủ trì | Phối hợp | \n1 | 2 | 3 | 4 | 5',
      roles: ROLES,
    },
  ])('is read from $what', ({ text, roles }) => {
    const last = roles.map((_, k) => `ô ${k}`);
    const [table, ...more] = read(`${text}\n${last.join(' | ')}`);
    expect(more).toEqual([]);
    expect(table).toEqual({ kind: 'tasks', roles, rows: [last] });
  });

  it('of years under "Thực hiện" and "Kế hoạch" tells what was reached from what is planned', () => {
    const text =
      'TT | Chỉ tiêu | Đơn vị tính | Thực hiện |  | Kế hoạch | \n |  |  | Năm 2024 | Năm 2025 | Năm 2026 | Năm 2027\n1 | Kho đạt chuẩn | % | 60 | 65 | 70 | 80';
    const roles = ['number', 'indicator', 'measure', 'reported', 'reported', 'value', 'value'];
    expect(read(text)).toEqual([
      { kind: 'indicators', roles, rows: [['1', 'Kho đạt chuẩn', '%', '60', '65', '70', '80']] },
    ]);
  });

  it('names a column of two lines by both', () => {
    const [table] = readPlanTables(
      rowsOf(
        'TT | Nhiệm vụ | Trách nhiệm | | Thời gian\n | | Chủ trì | Phối hợp | \n1 | Lập sổ | A | B | Quý I',
      ),
      null,
    );
    expect(table?.columns.map((column) => column.header)).toEqual([
      'TT',
      'Nhiệm vụ',
      'Trách nhiệm Chủ trì',
      'Trách nhiệm Phối hợp',
      'Thời gian',
    ]);
  });

  it.each([
    { what: 'a row of tasks', text: '1 | Lập sổ | Phòng Một | Phòng Hai | Quý I' },
    { what: 'a group row', text: 'I | NHIỆM VỤ CHUNG' },
    { what: 'two lists side by side', text: 'Phòng Một | Phòng Hai' },
    {
      what: 'a row whose cell speaks at length',
      text: `1 | Nhiệm vụ ${'rất dài '.repeat(15)} | Đơn vị chủ trì`,
    },
  ])('is not $what', ({ text }) => {
    const [table] = read(text);
    expect(table?.roles).toEqual([]);
    expect(table?.rows).toHaveLength(1);
  });
});

describe('the kind', () => {
  it.each([
    { header: HEADER, kind: 'tasks' },
    { header: 'TT | Nội dung | Sản phẩm', kind: 'tasks' },
    { header: 'TT | Chỉ tiêu | Đơn vị tính | Năm 2027 | Năm 2028', kind: 'indicators' },
    { header: 'TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2027 | Đơn vị theo dõi', kind: 'indicators' },
    { header: 'TT | Nội dung | Kinh phí | Ghi chú', kind: 'other' },
    { header: 'TT | Địa điểm | Ghi chú', kind: 'other' },
  ])('of "$header" is $kind', ({ header, kind }) => {
    const cells = header.split('|').map((_, k) => `ô ${k}`);
    expect(read(`${header}\n${cells.join(' | ')}`).map((table) => table.kind)).toEqual([kind]);
  });
});

describe('the rows', () => {
  it.each([
    {
      what: 'drop the header that comes again',
      text: '1 | Lập sổ | A | B | Quý I\nTT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian\n2 | Mở lớp | A | B | Quý II',
      rows: [
        ['1', 'Lập sổ', 'A', 'B', 'Quý I'],
        ['2', 'Mở lớp', 'A', 'B', 'Quý II'],
      ],
    },
    {
      what: 'drop empty ones',
      text: '1 | Lập sổ | A | B | Quý I\n | | | | \n2 | Mở lớp | A | B | Quý II',
      rows: [
        ['1', 'Lập sổ', 'A', 'B', 'Quý I'],
        ['2', 'Mở lớp', 'A', 'B', 'Quý II'],
      ],
    },
    {
      what: 'join the tail of a text to the row above',
      text: '1 | Lập sổ theo dõi hồ | Văn | B | Quý I\n | sơ lưu trữ | phòng | | ',
      rows: [['1', 'Lập sổ theo dõi hồ sơ lưu trữ', 'Văn phòng', 'B', 'Quý I']],
    },
    {
      what: 'join what goes on inside a bracket, whatever it begins with',
      text: '1 | Khảo sát đường (Chợ Cũ - | Ban Dự án Đường | Sở Xây dựng, Sở Tài | Trước\n | Cảng Mới), dài 6 km | bộ | chính | ',
      rows: [
        [
          '1',
          'Khảo sát đường (Chợ Cũ - Cảng Mới), dài 6 km',
          'Ban Dự án Đường bộ',
          'Sở Xây dựng, Sở Tài chính',
          'Trước',
        ],
      ],
    },
    {
      what: 'join tails of numbers and words in several columns',
      text: '1 | Kiểm kê kho kỳ 2024 - | Phòng Lưu | Các xã, | Trước\n | 2028 (đợt 1) | trữ | phường | ',
      rows: [['1', 'Kiểm kê kho kỳ 2024 - 2028 (đợt 1)', 'Phòng Lưu trữ', 'Các xã, phường', 'Trước']],
    },
    {
      what: 'keep what only says that parts follow',
      text: '1 | Tổng số kho | A | B | Quý I\n | Trong đó: |  |  | \n | - Kho giấy | A | B | Quý I',
      rows: [
        ['1', 'Tổng số kho', 'A', 'B', 'Quý I'],
        ['', 'Trong đó:', '', '', ''],
        ['', '- Kho giấy', 'A', 'B', 'Quý I'],
      ],
    },
    {
      what: 'keep a row of numbers alone',
      text: '1 | Kiểm kê kho | Phòng Một | Các xã | Trước\n | 2028 | 12 | 15 | ',
      rows: [
        ['1', 'Kiểm kê kho', 'Phòng Một', 'Các xã', 'Trước'],
        ['', '2028', '12', '15', ''],
      ],
    },
    {
      what: 'keep a row without a number that is full otherwise',
      text: '1 | Lập sổ theo dõi | A | B | Quý I\n | mở lớp tập huấn | A | B | Quý II',
      rows: [
        ['1', 'Lập sổ theo dõi', 'A', 'B', 'Quý I'],
        ['', 'mở lớp tập huấn', 'A', 'B', 'Quý II'],
      ],
    },
    {
      what: 'keep a full row without a number that begins in lower case',
      text: '1 | Lập sổ theo dõi | phòng một | phòng ba | quý một\n | mở lớp tập huấn | phòng hai | phòng ba | quý hai',
      rows: [
        ['1', 'Lập sổ theo dõi', 'phòng một', 'phòng ba', 'quý một'],
        ['', 'mở lớp tập huấn', 'phòng hai', 'phòng ba', 'quý hai'],
      ],
    },
    {
      what: 'keep a row without a number below a sentence that ended',
      text: '1 | Lập sổ theo dõi. | A | B | Quý I\n | mở lớp tập huấn | | | ',
      rows: [
        ['1', 'Lập sổ theo dõi.', 'A', 'B', 'Quý I'],
        ['', 'mở lớp tập huấn', '', '', ''],
      ],
    },
    {
      what: 'keep a text below a group',
      text: 'I | SỔ SÁCH | | | \n | sổ giấy | | | ',
      rows: [
        ['I', 'SỔ SÁCH', '', '', ''],
        ['', 'sổ giấy', '', '', ''],
      ],
    },
    {
      what: 'get an empty number cell where it was left out',
      text: '1 | Lập sổ. | A | B | Quý I\nMở lớp | A | B | Quý II',
      rows: [
        ['1', 'Lập sổ.', 'A', 'B', 'Quý I'],
        ['', 'Mở lớp', 'A', 'B', 'Quý II'],
      ],
    },
    {
      what: 'stay short where they have a number',
      text: 'I | SỔ SÁCH\n1 | Lập sổ | A | B',
      rows: [
        ['I', 'SỔ SÁCH'],
        ['1', 'Lập sổ', 'A', 'B'],
      ],
    },
  ])('$what', ({ text, rows }) => {
    expect(read(`${HEADER}\n${text}`)).toEqual([{ kind: 'tasks', roles: ROLES, rows }]);
  });

  it('quote a joined cell in the source', () => {
    const text = `${HEADER}\n1 | Lập sổ theo dõi hồ | A | B | Quý I\n | sơ lưu trữ | | | `;
    const cell = readPlanTables(rowsOf(text), null)[0]?.rows[0]?.cells[1];
    expect(cell?.lines.map((line) => line.text)).toEqual(['Lập sổ theo dõi hồ', 'sơ lưu trữ']);
    expect(cell && quoted(cell.text, text)).toMatch(/^Lập sổ theo dõi hồ \|.*sơ lưu trữ$/s);
  });

  it('go on below a header that comes again without its second line', () => {
    const top = 'TT | Nhiệm vụ | Phân công |  | Thời gian';
    const text = `${top}\n |  | Chủ trì | Phối hợp | \n1 | Lập sổ | A | B | Quý I\n${top}\n2 | Mở lớp | A | B | Quý II`;
    expect(read(text)).toEqual([
      {
        kind: 'tasks',
        roles: ROLES,
        rows: [
          ['1', 'Lập sổ', 'A', 'B', 'Quý I'],
          ['2', 'Mở lớp', 'A', 'B', 'Quý II'],
        ],
      },
    ]);
  });

  it('of another header are another table', () => {
    const tables = read(
      `${HEADER}\n1 | Lập sổ | A | B | Quý I\nTT | Chỉ tiêu | Đơn vị tính | Năm 2027\n1 | Hồ sơ | % | 80`,
    );
    expect(tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['tasks', 1],
      ['indicators', 1],
    ]);
  });

  it('before any header take the columns of the table before', () => {
    const [before] = readPlanTables(rowsOf(`${HEADER}\n1 | Lập sổ | A | B | Quý I`), null);
    const [table] = readPlanTables(rowsOf('2 | Mở lớp | A | B | Quý II'), before ?? null);
    expect(table?.kind).toBe('tasks');
    expect(table?.columns).toEqual(before?.columns);
  });

  it('are no table where there are none', () => expect(read('').flatMap((table) => table.rows)).toEqual([]));
});

describe('rowText', () => {
  it('joins the filled cells in the order of the source', () => {
    const [first, second, third] = (rowsOf('1 | Lập sổ | Quý I')[0] as TableRow).cells;
    const row = { cells: [third, first, second] } as TableRow;
    expect(rowText(row).text).toBe('1 Lập sổ Quý I');
  });

  it('leaves out empty cells', () => {
    expect(rowText(rowsOf(' | Lập sổ | ')[0] as TableRow).text).toBe('Lập sổ');
  });
});
