import { describe, expect, it } from 'vitest';
import { mendDigits, mendMarkers } from '../../src/parse/misread-digits.js';
import { readSourceLines } from '../../src/parse/source-lines.js';

describe('mendDigits', () => {
  it.each([
    ['đạt l00% số hộ', 'đạt 100% số hộ'],
    ['đạt 1O0% số hộ', 'đạt 100% số hộ'],
    ['đạt 9O% số hộ', 'đạt 90% số hộ'],
    ['ngày 27/0l/2021', 'ngày 27/01/2021'],
    ['trước ngày l5/3/2023', 'trước ngày 15/3/2023'],
    ['trước ngày 5/l2/2023', 'trước ngày 5/12/2023'],
    ['trước ngày 5/l/2023', 'trước ngày 5/1/2023'],
    ['trước ngày 2l tháng 0l năm 20l9', 'trước ngày 21 tháng 01 năm 2019'],
    ['cho l.150 lao động', 'cho 1.150 lao động'],
    ['năm 2O25', 'năm 2025'],
    ['Số: l08/KH-UBND', 'Số: 108/KH-UBND'],
    ['l.2. Rà soát kho', '1.2. Rà soát kho'],
    ['2.l. Rà soát kho', '2.1. Rà soát kho'],
    ['l2. Rà soát kho', '12. Rà soát kho'],
    ['Il. NHIỆM VỤ', 'II. NHIỆM VỤ'],
    ['lII. NHIỆM VỤ', 'III. NHIỆM VỤ'],
    ['Vl. KINH PHÍ', 'VI. KINH PHÍ'],
  ])('%s', (read, mended) => {
    expect(mendDigits(read)).toBe(mended);
  });

  it.each([
    'l) Rà soát kho lưu trữ',
    'cấp 5l nước mỗi ngày',
    'khoản 2 Điều 5, điểm l khoản 3',
    'giao lưu, học hỏi lẫn nhau',
    'Nghị quyết số 12/NQ-CP',
    'km2, m3, CO2, H2O',
    'mạng 5G và IPv6',
    'QL1A, TL10',
    'TTLT-BNV-l2',
    'IL. Rà soát',
    'l. rà soát kho',
  ])('leaves %s', (line) => {
    expect(mendDigits(line)).toBe(line);
  });
});

describe('mendMarkers', () => {
  const read = (...lines: readonly string[]) =>
    mendMarkers(readSourceLines(lines.join('\n\n'))).map(({ text }) => text.text.slice(0, 2));

  it('reads "l." as the number', () => {
    expect(read('l. Mục tiêu', '2. Nhiệm vụ', 'a) Kiểm kê', 'l. Kinh phí')).toEqual(['1.', '2.', 'a)', '1.']);
  });

  it('leaves the letter behind k', () => {
    expect(read('i. Kiểm kê', 'k. Rà soát', 'l. Kinh phí', 'm. Báo cáo')).toEqual(['i.', 'k.', 'l.', 'm.']);
  });

  it('leaves what is no marker of a title', () => {
    expect(read('l) Kinh phí', 'l. kinh phí', 'Làm kho')).toEqual(['l)', 'l.', 'Là']);
  });
});
