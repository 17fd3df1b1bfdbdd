/** What a target is compared with: an earlier value, an earlier year. */
import { describe, expect, it } from 'vitest';
import { describePeriod } from './describe-target.js';
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
