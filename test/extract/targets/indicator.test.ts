import { describe, expect, it } from 'vitest';
import { readBaseline } from '../../../src/extract/targets/baseline.js';
import { cleanComplement, cleanSubject } from '../../../src/extract/targets/indicator.js';
import { readLead } from '../../../src/extract/targets/lead-words.js';

describe('words before a number', () => {
  it.each([
    ['Phấn đấu nâng tỷ lệ hộ dùng nước máy ', 'tỷ lệ hộ dùng nước máy'],
    ['Đến hết năm 2027: Tỷ lệ kho đạt chuẩn ', 'Tỷ lệ kho đạt chuẩn'],
    ['; trong đó, lao động nữ ', 'lao động nữ'],
    ['Giai đoạn 2025 - 2027, sản lượng tôm ', 'sản lượng tôm'],
    ['tỷ lệ hồ sơ (gồm: giấy, số) ', 'tỷ lệ hồ sơ (gồm: giấy, số)'],
    ['Đến năm 2025, ', ''],
    [' ', ''],
  ])('"%s"', (words, indicator) => {
    expect(cleanSubject(words)).toBe(indicator);
  });
});

describe('words behind a number', () => {
  it.each([
    [' thôn có internet để phục vụ người dân', 'thôn có internet'],
    [' thôn có internet nhằm phổ cập dịch vụ', 'thôn có internet'],
    [' số vụ cháy so với năm 2023', 'số vụ cháy'],
    [' thôn có internet vào năm 2027', 'thôn có internet'],
    [' trở lên học sinh biết bơi', 'học sinh biết bơi'],
    [' thôn có internet, đồng thời mở rộng mạng', 'thôn có internet'],
    ['', ''],
  ])('"%s"', (words, indicator) => {
    expect(cleanComplement(words)).toBe(indicator);
  });
});

describe('readLead', () => {
  it.each([
    ['Sản lượng đạt tối thiểu ', 'Sản lượng ', { comparator: '>=', kind: 'level', links: true }],
    ['Sản lượng tăng trên ', 'Sản lượng ', { comparator: '>', kind: 'increase' }],
    ['Chi phí giảm không quá ', 'Chi phí ', { comparator: '<=', kind: 'decrease' }],
    ['Tỷ lệ nghèo giảm còn dưới ', 'Tỷ lệ nghèo ', { comparator: '<', kind: 'level' }],
    ['mỗi năm tăng ', '', { comparator: null, kind: 'increase', perYear: true }],
    ['Không để khách chờ quá ', 'Không để khách chờ ', { comparator: '<=', kind: 'level' }],
    ['người từ 65 tuổi trở lên đạt ', 'người từ 65 tuổi trở lên ', { comparator: null, kind: 'level' }],
    ['bản đồ ', 'bản đồ ', { comparator: null, kind: 'level', links: false }],
  ])('%s|', (text, subject, expected) => {
    const lead = readLead(text, text.length, 0);
    expect(lead).toMatchObject(expected);
    expect(text.slice(0, lead.start).trim()).toBe(subject.trim());
  });
});

describe('readBaseline', () => {
  it.each([
    [' so với năm 2025', '', null, { from: 2025, to: 2025, value: null }],
    [' so với cuối năm 2025', '', null, { from: 2025, to: 2025, value: null }],
    [' so với giai đoạn 2021-2025', '', null, { from: 2021, to: 2025, value: null }],
    ['', ' lên ', 60, { from: null, to: null, value: 60 }],
    ['', ' năm 2023 lên ', 60, { from: 2023, to: 2023, value: 60 }],
  ])('"%s" with "%s" between, from %s', (behind, between, value, expected) => {
    expect(readBaseline(behind, between, value)).toEqual(expected);
  });

  it.each([' thôn có internet', ' vào năm 2025', ' so với kế hoạch', ''])('none in "%s"', (behind) => {
    expect(readBaseline(behind, '', null)).toBeNull();
  });
});
