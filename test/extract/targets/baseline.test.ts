/** What a target is compared with: an earlier value, an earlier year. */
import { describe, expect, it } from 'vitest';
import { describePeriod, describeYears } from './describe-target.js';
import { findTargets, readTargets } from './read-targets.js';

describe('from one value to another', () => {
  it.each([
    [
      'Giảm tỷ lệ trẻ thấp còi từ 4,6% năm học 2023 - 2024 xuống dưới 3,2%.',
      'tỷ lệ trẻ thấp còi | < 3.2 % | from 2023–2024 at 4.6',
    ],
    [
      'Tăng tỷ lệ ruộng tưới tự động từ 12% cuối năm 2024 lên tối thiểu 30%.',
      'tỷ lệ ruộng tưới tự động | >= 30 % | from 2024–2024 at 12',
    ],
    [
      'Kéo giảm tỷ lệ thất thoát nước từ 18% (năm 2024) xuống còn 12%.',
      'tỷ lệ thất thoát nước | = 12 % | from 2024–2024 at 18',
    ],
    [
      'Rút thời gian cấp phép từ 7 ngày xuống còn không quá 5 ngày.',
      'thời gian cấp phép | <= 5 ngày | from ?–? at 7',
    ],
    [
      'Giảm thời gian chờ khám từ 45 phút năm 2024 xuống 30 phút.',
      'thời gian chờ khám | = 30 phút | from 2024–2024 at 45',
    ],
  ])('%s', (text, ...targets) => {
    expect(readTargets(text)).toEqual(targets);
  });

  it('the year of the first is no period', () => {
    const text = 'Giảm tỷ lệ trẻ thấp còi từ 4,6% năm học 2023 - 2024 xuống dưới 3,2% vào năm 2027.';
    expect(findTargets(text).map(describePeriod)).toEqual(['stated ?–2027']);
  });

  it.each([
    ['Giảm tỷ lệ trẻ thấp còi 0,5%/năm.', 'tỷ lệ trẻ thấp còi | = 0.5 % | decrease | per year'],
    ['Giảm từ 10% đến 15% số vụ cháy chợ.', 'số vụ cháy chợ | >= 10..15 % | decrease'],
  ])('stays a change: %s', (text, ...targets) => {
    expect(readTargets(text)).toEqual(targets);
  });
});

describe('compared with a season', () => {
  it.each([
    ['Giảm ít nhất 15% số vụ cháy rừng so với dịp Tết Giáp Thìn 2024.', 'số vụ cháy rừng', '2024–2024'],
    ['Giảm 8% số ca ngộ độc so với cùng kỳ năm 2024.', 'số ca ngộ độc', '2024–2024'],
    ['Giảm 8% số ca ngộ độc so với dịp Tết Nguyên đán năm 2024.', 'số ca ngộ độc', '2024–2024'],
    ['Tăng 10% số tàu cá so với vụ cá Nam 2023 - 2024.', 'số tàu cá', '2023–2024'],
    ['Tăng 10% số học sinh nội trú so với năm học 2023 - 2024.', 'số học sinh nội trú', '2023–2024'],
  ])('%s', (text, indicator, years) => {
    const [target] = findTargets(text);
    expect(target?.indicator).toBe(indicator);
    expect(describeYears(target?.baseline ?? { from: null, to: null })).toBe(years);
    expect(target?.period).toEqual({ from: null, to: null });
  });

  it.each([
    'Giảm ít nhất 15% số vụ cháy rừng trong dịp Tết Giáp Thìn 2024.',
    'Tỷ lệ hài lòng cao hơn mức của lễ hội, đạt 92%.',
  ])('not compared: %s', (text) => {
    expect(findTargets(text).map(({ baseline }) => baseline)).toEqual([null]);
  });
});

describe('compared with an earlier year, in passing', () => {
  it.each([
    [
      'Số vụ cháy chợ giảm 12 vụ so với ngày 01/3/2025.',
      'Số vụ cháy chợ | = 12 vụ | decrease | from 2025–2025 at ?',
    ],
    [
      'Tỷ lệ hộ thiếu nước giảm 5,5 điểm phần trăm so với cuối năm 2024, còn 19,6%.',
      'Tỷ lệ hộ thiếu nước | = 5.5 điểm phần trăm | decrease | from 2024–2024 at ?',
      'Tỷ lệ hộ thiếu nước | = 19.6 %',
    ],
    [
      'Dư nợ cho vay tăng 8% so với năm 2024, nợ quá hạn dưới 0,2%.',
      'Dư nợ cho vay | = 8 % | increase | from 2024–2024 at ?',
      'nợ quá hạn | < 0.2 %',
    ],
    [
      'So với năm 2024, cắt giảm ít nhất 50% thời gian xử lý, ít nhất 40% chi phí lưu kho; số hóa tối thiểu 30% hồ sơ.',
      'thời gian xử lý | >= 50 % | decrease | from 2024–2024 at ?',
      'chi phí lưu kho | >= 40 % | decrease | from 2024–2024 at ?',
      'hồ sơ | >= 30 %',
    ],
  ])('%s', (text, ...targets) => {
    expect(readTargets(text)).toEqual(targets);
  });

  it('a year that a sentence opens with is no baseline by itself', () => {
    expect(readTargets('Trong năm 2027, cắt giảm ít nhất 50% thời gian xử lý.')).toEqual([
      'thời gian xử lý | >= 50 % | decrease',
    ]);
  });
});
