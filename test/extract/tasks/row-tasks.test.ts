import { describe, expect, it } from 'vitest';
import { readPlan } from './sample-plan.js';

const HEADER = '| STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm |';
const RULE = '|---|---|---|---|---|---|';

/** Rows of a task table → the plan's records. */
function read(...rows: readonly string[]) {
  return readPlan(['I. NHIỆM VỤ TRỌNG TÂM', '', HEADER, RULE, ...rows].join('\n'));
}

describe('a row', () => {
  it('is a task with all its cells', () => {
    const { tasks, sections } = read(
      '| 01 | Khảo sát nhà kho | Văn phòng Sở | Thanh tra Sở | Quý II/2025 | Biên bản; bản vẽ |',
    );
    expect(tasks).toMatchObject([
      {
        form: 'row',
        label: '01',
        group: [],
        title: 'Khảo sát nhà kho',
        products: ['Biên bản; bản vẽ'],
        leadUnits: ['Văn phòng Sở'],
        supportingUnits: ['Thanh tra Sở'],
        deadline: { text: 'Quý II/2025', from: '2025-04-01', to: '2025-06-30' },
        section: sections[0]?.id,
      },
    ]);
    expect(tasks[0]?.quote).toContain('Khảo sát nhà kho | Văn phòng Sở');
  });

  it('takes "như trên" for what the cell above it says', () => {
    const { tasks } = read(
      '| 1 | Khảo sát nhà kho | Văn phòng Sở | Thanh tra Sở | Quý II/2025 | Biên bản |',
      '| 2 | Đo nhà kho | nt | - nt - | Như trên | Bản vẽ |',
    );
    expect(tasks[1]).toMatchObject({
      leadUnits: ['Văn phòng Sở'],
      supportingUnits: ['Thanh tra Sở'],
      deadline: { text: 'Quý II/2025' },
      products: ['Bản vẽ'],
    });
  });

  it('without a number but with filled cells is a task of its own', () => {
    const { tasks } = read(
      '| 1 | Khảo sát nhà kho | Văn phòng Sở | | Năm 2025 | Biên bản |',
      '| | Lập hồ sơ thiết kế | Thanh tra Sở | | Năm 2025 | Bản vẽ |',
    );
    expect(tasks.map(({ label, title }) => [label, title])).toEqual([
      ['1', 'Khảo sát nhà kho'],
      [null, 'Lập hồ sơ thiết kế'],
    ]);
  });

  it('with only the tail of a text goes on with the row above, also behind a repeated header', () => {
    const { tasks } = read(
      '| 1 | Khảo sát, đo đạc và lập sơ đồ nhà kho | Văn phòng Sở | | Năm 2025 | Biên bản |',
      HEADER,
      '| | của các đơn vị thuộc Sở | | | | |',
      '| 2 | Mua giá kệ | Thanh tra Sở | | Năm 2025 | Giá kệ |',
    );
    expect(tasks.map(({ title }) => title)).toEqual([
      'Khảo sát, đo đạc và lập sơ đồ nhà kho của các đơn vị thuộc Sở',
      'Mua giá kệ',
    ]);
    expect(tasks[0]?.quote).toContain('của các đơn vị thuộc Sở');
  });

  it.each([
    ['nothing but empty cells', '| | | | | | |'],
    ['a Roman numeral and a title', '| II | SỐ HÓA | | | | |'],
    ['empty unit cells', '| 2 | Số hóa hồ sơ | | | | |'],
    ['the header again', HEADER],
    ['numbers of the columns', '| (1) | (2) | (3) | (4) | (5) | (6) |'],
  ])('of %s is no task', (_, row) => {
    expect(read(row, '| 1 | Khảo sát nhà kho | Văn phòng Sở | | Năm 2025 | Biên bản |').tasks).toHaveLength(
      1,
    );
  });
});

describe('groups', () => {
  it('stand under each other by their numbers', () => {
    const { tasks } = read(
      '| III | XÂY DỰNG KHO | | | | |',
      '| III.1 | Sửa chữa | | | | |',
      '| 1 | Khảo sát nhà kho | Văn phòng Sở | | Năm 2025 | Biên bản |',
      '| III.2 | Xây mới | | | | |',
      '| 2 | Quét hồ sơ | Văn phòng Sở | | Năm 2026 | Dữ liệu |',
      '| IV | SỐ HÓA | | | | |',
      '| 3 | Thay mái nhà kho | Văn phòng Sở | | Năm 2026 | Mái kho |',
    );
    expect(tasks.map(({ label, group }) => [label, ...group])).toEqual([
      ['1', 'III. XÂY DỰNG KHO', 'III.1. Sửa chữa'],
      ['2', 'III. XÂY DỰNG KHO', 'III.2. Xây mới'],
      ['3', 'IV. SỐ HÓA'],
    ]);
  });

  it('are the rows above, top first, until the next of their rank', () => {
    const { tasks } = read(
      '| **I** | **XÂY DỰNG KHO** | | | | |',
      '| 1 | Sửa chữa nhà kho | | | | |',
      '| 1.1 | Khảo sát nhà kho | Văn phòng Sở | | Năm 2025 | Biên bản |',
      '| 1.2 | Thay mái nhà kho | Văn phòng Sở | | Năm 2026 | Mái kho |',
      '| II | SỐ HÓA | | | | |',
      '| 2 | Quét hồ sơ | Văn phòng Sở | | Năm 2026 | Dữ liệu |',
    );
    expect(tasks.map(({ label, group }) => [label, ...group])).toEqual([
      ['1.1', 'I. XÂY DỰNG KHO', '1. Sửa chữa nhà kho'],
      ['1.2', 'I. XÂY DỰNG KHO', '1. Sửa chữa nhà kho'],
      ['2', 'II. SỐ HÓA'],
    ]);
  });
});

describe('columns', () => {
  it('are known by their words, in any order', () => {
    const { tasks } = readPlan(
      [
        'I. NHIỆM VỤ',
        '',
        '| TT | Thời hạn | Kết quả đầu ra | Nội dung công việc | Cơ quan phối hợp | Đơn vị thực hiện |',
        RULE,
        '| 1 | Năm 2025 | Biên bản | Khảo sát nhà kho | Thanh tra Sở | Văn phòng Sở |',
      ].join('\n'),
    );
    expect(tasks).toMatchObject([
      {
        title: 'Khảo sát nhà kho',
        products: ['Biên bản'],
        leadUnits: ['Văn phòng Sở'],
        supportingUnits: ['Thanh tra Sở'],
        deadline: { text: 'Năm 2025' },
      },
    ]);
  });

  it('take a header of two lines for one', () => {
    const { tasks } = readPlan(
      [
        'I. NHIỆM VỤ',
        '',
        '| STT | Nhiệm vụ | Trách nhiệm | | Thời gian |',
        '|---|---|---|---|---|',
        '| | | Đơn vị chủ trì | Đơn vị phối hợp | |',
        '| 1 | Khảo sát nhà kho | Văn phòng Sở | Thanh tra Sở | Năm 2025 |',
      ].join('\n'),
    );
    expect(tasks).toMatchObject([{ leadUnits: ['Văn phòng Sở'], supportingUnits: ['Thanh tra Sở'] }]);
    expect(tasks).toHaveLength(1);
  });

  it('take the label from the text where no column has it', () => {
    const { tasks } = readPlan(
      [
        'I. NHIỆM VỤ',
        '',
        '| Nhiệm vụ | Đơn vị chủ trì | Thời gian |',
        '|---|---|---|',
        '| 3. Khảo sát nhà kho | Văn phòng Sở | Năm 2025 |',
      ].join('\n'),
    );
    expect(tasks).toMatchObject([{ label: '3', title: 'Khảo sát nhà kho' }]);
  });

  it('of a table about something else give no tasks', () => {
    const { tasks } = readPlan(
      'I. NHIỆM VỤ\n\n| STT | Tên kho | Ghi chú |\n|---|---|---|\n| 1 | Kho số 2 | Cũ |',
    );
    expect(tasks).toEqual([]);
  });
});
