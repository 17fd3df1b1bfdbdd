import { describe, expect, it } from 'vitest';
import { deadlineYears } from '../../../src/extract/targets/deadline-years.js';
import { readHeadingYears } from '../../../src/extract/targets/target-period.js';
import { readPlan } from '../tasks/sample-plan.js';
import { describePeriod, describeYears } from './describe-target.js';

const periods = (body: string, years?: string) => readPlan(body, years).targets.map(describePeriod);

describe('the clause and the sentence', () => {
  it.each([
    ['Đến năm 2026, 70% kho có thiết bị báo cháy.', 'stated ?–2026'],
    ['Tỷ lệ kho có thiết bị báo cháy đạt 70% vào năm 2026.', 'stated ?–2026'],
    ['Năm 2026, 70% kho có thiết bị báo cháy.', 'stated 2026–2026'],
    ['Giai đoạn 2026 - 2028, 70% kho có thiết bị báo cháy.', 'stated 2026–2028'],
    ['Năm 2026 và những năm tiếp theo, 70% kho có thiết bị báo cháy.', 'stated 2026–?'],
    ['Giai đoạn 2026 - 2030, phấn đấu tỷ lệ kho đạt chuẩn đạt 100% vào năm 2030.', 'stated ?–2030'],
    ['Tỷ lệ kho đạt chuẩn năm 2026 đạt 40%, đến năm 2030 đạt 65%.', 'stated 2026–2026', 'stated ?–2030'],
    ['Tỷ lệ kho đạt chuẩn đến năm 2026 đạt 40% và đến năm 2030 đạt 65%.', 'stated ?–2026', 'stated ?–2030'],
    [
      'Tỷ lệ kho khô ráo đạt 97% vào năm 2028; tỷ lệ kho có khóa đạt 52%.',
      'stated ?–2028',
      'document 2025–2025',
    ],
    ['Đến năm 2028, tỷ lệ kho khô ráo đạt 97%; tỷ lệ kho có khóa đạt 52%.', 'stated ?–2028', 'stated ?–2028'],
    ['70% kho có máy hút ẩm và từ năm 2027, mỗi năm tăng thêm 5%.', 'document 2025–2025', 'stated 2027–?'],
    ['Từ quý IV/2026, trên 80% kho có máy hút ẩm.', 'stated 2026–?'],
  ])('%s', (sentence, ...expected) => {
    expect(periods(`I. MỤC TIÊU\n\n- ${sentence}`, 'năm 2025')).toEqual(expected);
  });

  it.each([
    'Số hồ sơ hư hỏng giảm 5% so với năm 2024.',
    'Nâng tỷ lệ hồ sơ được quét từ 20% năm 2024 lên 60%.',
    '100% hồ sơ được nộp theo Luật Lưu trữ năm 2024.',
    '100% hồ sơ được nộp theo Bộ luật Dân sự (sửa đổi, bổ sung năm 2024).',
    '100% thôn đạt Bộ tiêu chí về thôn sạch đến năm 2024.',
    'Theo Quyết định số 45/QĐ-UBND ngày 12 tháng 3 năm 2024, 100% hồ sơ được nộp vào kho.',
  ])('a year that is no period: %s', (sentence) => {
    expect(periods(`I. MỤC TIÊU\n\n- ${sentence}`, 'năm 2025')).toEqual(['document 2025–2025']);
  });

  it('is said for the sentence only', () => {
    const body = 'I. MỤC TIÊU\n\n- Năm 2026, 70% kho có máy hút ẩm. Tối thiểu 30% kho có cửa chống cháy.';
    expect(periods(body, 'năm 2025')).toEqual(['stated 2026–2026', 'document 2025–2025']);
  });
});

describe('headings', () => {
  it('lend the years of the nearest one that says any', () => {
    const body = [
      'I. MỤC TIÊU ĐẾN NĂM 2027',
      '1. Mục tiêu chung',
      '- 60% kho được nâng cấp.',
      '2. Mục tiêu cụ thể',
      'a) Đến năm 2026',
      '- Tối thiểu 50% hồ sơ được quét.',
      'b) Định hướng đến năm 2030',
      '- Tối thiểu 90% hồ sơ được quét.',
    ].join('\n\n');
    expect(periods(body, 'năm 2025')).toEqual(['heading ?–2027', 'heading ?–2026', 'heading ?–2030']);
  });

  // The heading and the bullet below it are mended into one block, as if "2026 - 50%" were a range.
  it('lend their years where they end in a year and a bullet opens with a number', () => {
    expect(periods('I. MỤC TIÊU\n\na) Đến năm 2026\n\n- 50% hồ sơ được quét.')).toEqual(['heading ?–2026']);
  });

  it('are none where an article names the plan', () => {
    const body = [
      'Điều 1. Phê duyệt Đề án số hóa kho lưu trữ đến năm 2029, tầm nhìn đến năm 2040 với các nội dung sau:',
      'I. MỤC TIÊU',
      '1. Tối thiểu 50% hồ sơ được quét.',
      'Điều 2. Mục tiêu đến năm 2031',
      '1. Tối thiểu 70% hồ sơ được quét.',
    ].join('\n\n');
    expect(periods(body, 'năm 2026')).toEqual(['document 2026–2026', 'heading ?–2031']);
  });

  it('are beaten by the sentence', () => {
    const body = 'I. MỤC TIÊU ĐẾN NĂM 2027\n\n1. Cụ thể\n\n- Đến năm 2026, 60% kho được nâng cấp.';
    expect(periods(body)).toEqual(['stated ?–2026']);
  });

  it.each([
    ['a) Đến năm 2025', '?–2025'],
    ['Giai đoạn 2026 - 2030', '2026–2030'],
    ['Chỉ tiêu năm 2026', '2026–2026'],
    ['Mục tiêu cụ thể', null],
    ['Sở lập kế hoạch, hoàn thành trong tháng 12/2025; phân công cụ thể', null],
    ['Sở lập kế hoạch trước ngày 31 tháng 3 năm 2026', null],
    ['Thực hiện Luật Lưu trữ năm 2024', null],
  ])('%s says %s', (title, years) => {
    const read = readHeadingYears(title);
    expect(read === null ? null : describeYears(read)).toBe(years);
  });
});

describe('the document', () => {
  const body = 'I. MỤC TIÊU\n\n- 60% kho được nâng cấp.';
  it.each([
    ['năm 2025', 'document 2025–2025'],
    ['giai đoạn 2025 - 2027', 'document 2025–2027'],
    ['đến năm 2030', 'document ?–2030'],
    ['', 'null ?–?'],
  ])('for a title that ends in "%s"', (years, expected) => {
    expect(periods(body, years)).toEqual([expected]);
  });
});

describe('the task', () => {
  const row = (task: string, deadline: string) =>
    [
      'I. NHIỆM VỤ NĂM 2026',
      '',
      '| STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành | Sản phẩm |',
      '|---|---|---|---|---|',
      `| 1 | ${task} | Văn phòng Sở | ${deadline} | Báo cáo |`,
    ].join('\n');

  it.each([
    ['Quét tối thiểu 40% hồ sơ địa chính', 'Quý III/2027', 'task 2027–2027'],
    ['Quét tối thiểu 40% hồ sơ địa chính', 'Thường xuyên', 'heading 2026–2026'],
    ['Đến năm 2028, quét tối thiểu 40% hồ sơ địa chính', 'Quý III/2027', 'stated ?–2028'],
  ])('%s (%s)', (task, deadline, expected) => {
    const { targets, tasks } = readPlan(row(task, deadline), 'năm 2025');
    expect(targets.map(describePeriod)).toEqual([expected]);
    expect(targets).toMatchObject([{ value: 40, origin: 'task', task: tasks[0]?.id }]);
  });

  it.each([
    [{ from: '2026-07-01', to: '2026-09-30' }, '2026–2026'],
    [{ from: '2026', to: null }, '2026–?'],
    [{ from: null, to: '2027-06' }, '?–2027'],
    [{ from: null, to: null }, null],
  ])('deadlineYears of %j', (dates, expected) => {
    const years = deadlineYears({ text: '', recurrence: null, ...dates });
    expect(years === null ? null : describeYears(years)).toBe(expected);
  });
});

describe('sections of the past', () => {
  it.each(['KẾT QUẢ THỰC HIỆN', 'THỰC TRẠNG', 'ĐÁNH GIÁ CHUNG', 'TÌNH HÌNH NĂM 2024'])('%s', (title) => {
    expect(readPlan(`I. ${title}\n\n1. Kho lưu trữ\n\n- Tỷ lệ hồ sơ được quét là 35%.`).targets).toEqual([]);
  });
});
