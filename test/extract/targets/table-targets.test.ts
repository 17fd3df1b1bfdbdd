import { describe, expect, it } from 'vitest';
import { readPlan } from '../tasks/sample-plan.js';
import { describePeriod, describeTarget } from './describe-target.js';

/** Rows of cells → the targets of a plan with that table, with their periods, and its tasks. */
function read(rows: readonly string[], years = 'năm 2025') {
  const [header, ...more] = rows as [string, ...string[]];
  const rule = `|${'---|'.repeat(header.split('|').length - 2)}`;
  const { targets, tasks } = readPlan(['I. CHỈ TIÊU CHỦ YẾU', '', header, rule, ...more].join('\n'), years);
  return { tasks, targets, lines: targets.map((t) => `${describeTarget(t)} @ ${describePeriod(t)}`) };
}

describe('tables of indicators', () => {
  it('give a target for each planned year, none for a reported one', () => {
    const { lines, tasks, targets } = read([
      '| STT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2024 | Ước thực hiện 2025 | Năm 2026 | Năm 2027 |',
      '| 1 | Tỷ lệ hồ sơ được quét | % | 35 | 41,5 | 50 | 62,5 |',
      '| 2 | Số kho đạt chuẩn | Kho | 3 | 4 | 6 | |',
    ]);
    expect(lines).toEqual([
      'Tỷ lệ hồ sơ được quét | = 50 % @ stated 2026–2026',
      'Tỷ lệ hồ sơ được quét | = 62.5 % @ stated 2027–2027',
      'Số kho đạt chuẩn | = 6 Kho @ stated 2026–2026',
    ]);
    expect(tasks).toEqual([]);
    expect(targets.every(({ origin, task }) => origin === 'table' && task === null)).toBe(true);
    expect(targets[0]?.quote).toContain('Tỷ lệ hồ sơ được quét');
  });

  it('name the part alone where it is one of a whole', () => {
    const { lines } = read([
      '| STT | Chỉ tiêu | Đơn vị tính | Năm 2026 |',
      '| 1 | Thu ngân sách | Tỷ đồng | 33 |',
      '| | Trong đó: Thu nội địa | Tỷ đồng | 21 |',
      '| 2 | Trong đó | Tỷ đồng | 4 |',
    ]);
    expect(lines.map((line) => line.split(' | ')[0])).toEqual(['Thu ngân sách', 'Thu nội địa', 'Trong đó']);
  });

  it.each([
    ['1.250', '= 1250 hồ sơ'],
    ['60,7', '= 60.7 hồ sơ'],
    ['≥ 95', '>= 95 hồ sơ'],
    ['Tối thiểu 80', '>= 80 hồ sơ'],
    ['80 trở lên', '>= 80 hồ sơ'],
    ['≤ 12', '<= 12 hồ sơ'],
    ['Không quá 12', '<= 12 hồ sơ'],
    ['Trên 70', '> 70 hồ sơ'],
    ['<3', '< 3 hồ sơ'],
    ['16 – 18', '>= 16..18 hồ sơ'],
  ])('read the cell "%s"', (cell, expected) => {
    const { lines } = read([
      '| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 |',
      `| 1 | Hồ sơ nộp kho | hồ sơ | ${cell} |`,
    ]);
    expect(lines).toEqual([`Hồ sơ nộp kho | ${expected} @ stated 2026–2026`]);
  });

  it.each([
    ['≥98%', 'Hộ có tủ sách | >= 98 %'],
    ['Bình quân từ 9,5 - 12%/năm', 'Hộ có tủ sách | >= 9.5..12 % | per year'],
    ['≥01 mô hình', 'Hộ có tủ sách | >= 1 mô hình'],
    ['≥99% Sở Nội vụ hướng dẫn cách tính', 'Hộ có tủ sách | >= 99 %'],
    ['≥01', 'Hộ có tủ sách | >= 1 '],
    ['Hộ ven sông có tủ sách đạt tỷ lệ ≥70%', 'Hộ ven sông có tủ sách | >= 70 %'],
  ])('without a column of units read the cell "%s"', (cell, expected) => {
    const { lines } = read(['| TT | Tiêu chí | Chỉ tiêu năm 2026 |', `| 1 | Hộ có tủ sách | ${cell} |`]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(expected);
  });

  it('read what the name of a row commits to', () => {
    const { lines } = read([
      '| TT | Tiêu chí | Chỉ tiêu năm 2026 |',
      '| 1 | 2.1. Đường thôn sạch; tỷ lệ đường có cây xanh đạt ≥50% | Đạt |',
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('tỷ lệ đường có cây xanh | >= 50 %');
  });

  it.each(['2', 'Đạt', 'Không quy định', 'Sở Nội vụ hướng dẫn'])(
    'without one take nothing from "%s"',
    (cell) => {
      const { lines } = read(['| TT | Tiêu chí | Chỉ tiêu năm 2026 |', `| 1 | Hộ có tủ sách | ${cell} |`]);
      expect(lines).toEqual([]);
    },
  );

  it.each(['', '-', 'x', 'Đạt', 'Theo kế hoạch của tỉnh'])('take nothing from the cell "%s"', (cell) => {
    const rows = ['| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 |', `| 1 | Hồ sơ nộp kho | hồ sơ | ${cell} |`];
    expect(read(rows).targets).toEqual([]);
  });

  it('read the columns under a merged header', () => {
    const { lines } = read([
      '| TT | Chỉ tiêu | Đơn vị tính | Lộ trình từng năm | | |',
      '| | | | 2026 | 2027 | 2028 |',
      '| 1 | Tỷ lệ hồ sơ được quét | % | 50 | | 75 |',
    ]);
    expect(lines).toEqual([
      'Tỷ lệ hồ sơ được quét | = 50 % @ stated 2026–2026',
      'Tỷ lệ hồ sơ được quét | = 75 % @ stated 2028–2028',
    ]);
  });

  it('take the document’s years where the column says none', () => {
    const { lines } = read(['| TT | Chỉ tiêu | ĐVT | Mục tiêu |', '| 1 | Hồ sơ nộp kho | % | 45 |']);
    expect(lines).toEqual(['Hồ sơ nộp kho | = 45 % @ document 2025–2025']);
  });

  it('take the years that a column of times gives the row', () => {
    const { lines } = read([
      '| TT | Chỉ tiêu | Mức phấn đấu | Thời gian | Đơn vị chủ trì |',
      '| 1 | Hồ sơ giấy được thay | 100% | Quý IV/2027 | Văn phòng Sở |',
      '| 2 | Kho có thiết bị báo cháy | ≥60% | Thường xuyên | Văn phòng Sở |',
    ]);
    expect(lines).toEqual([
      'Hồ sơ giấy được thay | = 100 % @ stated 2027–2027',
      'Kho có thiết bị báo cháy | >= 60 % @ document 2025–2025',
    ]);
  });

  it('are no tasks where a column names who watches over them', () => {
    const { lines, tasks } = read([
      '| TT | Chỉ tiêu | ĐVT | Năm 2026 | Cơ quan theo dõi |',
      '| 1 | Hồ sơ nộp kho | % | 45 | Văn phòng Sở |',
    ]);
    expect(lines).toHaveLength(1);
    expect(tasks).toEqual([]);
  });

  it('give nothing for a column head and a table of money', () => {
    const { targets } = read([
      '| STT | Nội dung chi | Phân bổ theo tỷ lệ 80% | Ghi chú |',
      '| 1 | Mua giá kệ | 120 | |',
    ]);
    expect(targets).toEqual([]);
  });
});
