/** A number that follows another one takes up its subject, or has one of its own. */
import { describe, expect, it } from 'vitest';
import { describePeriod } from './describe-target.js';
import { findTargets, readTargets } from './read-targets.js';

describe('the same in later years', () => {
  it.each([
    [
      'Tỷ lệ hộ dùng nước máy năm 2026 đạt 70%, năm 2027 đạt 74,5%, đến năm 2030 đạt trên 90% hộ dân.',
      ['= 70 %', '= 74.5 %', '> 90 %'],
    ],
    [
      'Tỷ lệ hộ dùng nước máy đạt 70% năm 2026 và đến hết năm 2028 đạt tối thiểu 85% số hộ.',
      ['= 70 %', '>= 85 %'],
    ],
    ['Tỷ lệ hộ dùng nước máy năm 2026 đạt 70%; cuối năm 2027: đạt 74%.', ['= 70 %', '= 74 %']],
    ['Tỷ lệ hộ dùng nước máy đạt 70% khi kết thúc quý II và 90% vào cuối năm.', ['= 70 %', '= 90 %']],
    ['Tỷ lệ hộ dùng nước máy giữ ở mức không dưới 70%.', ['>= 70 %']],
  ])('%s', (text, numbers) => {
    expect(readTargets(text)).toEqual(numbers.map((number) => `Tỷ lệ hộ dùng nước máy | ${number}`));
  });

  it('has each year', () => {
    const text =
      'Tỷ lệ hộ dùng nước máy năm 2026 đạt 70%, năm 2027 đạt 74,5%, đến năm 2030 đạt trên 90% hộ dân.';
    expect(findTargets(text).map(describePeriod)).toEqual([
      'stated 2026–2026',
      'stated 2027–2027',
      'stated ?–2030',
    ]);
  });

  it('a predicate behind the later number has its own subject', () => {
    expect(
      readTargets(
        'Tỷ lệ hộ dùng nước máy năm 2026 đạt 70%, đến năm 2030 đạt 100% trạm bơm vận hành tự động.',
      ),
    ).toEqual(['Tỷ lệ hộ dùng nước máy | = 70 %', 'trạm bơm vận hành tự động | = 100 %']);
  });
});

describe('behind "/năm"', () => {
  it.each([
    [
      'Thu nhập bình quân mỗi hộ nuôi tôm đạt 240 triệu đồng/năm, gấp 1,5 lần so với năm 2024.',
      'Thu nhập bình quân mỗi hộ nuôi tôm | = 240 triệu đồng | per year',
      'Thu nhập bình quân mỗi hộ nuôi tôm | = 1.5 lần | from 2024–2024 at ?',
    ],
    [
      'Thu nhập bình quân của người trồng chè đạt 96 triệu đồng/năm, tăng 20% so với năm 2024.',
      'Thu nhập bình quân của người trồng chè | = 96 triệu đồng | per year',
      'Thu nhập bình quân của người trồng chè | = 20 % | increase | from 2024–2024 at ?',
    ],
    [
      'Sản lượng cá lồng đạt 1.200 tấn/năm, tỷ lệ hao hụt dưới 8%.',
      'Sản lượng cá lồng | = 1200 tấn | per year',
      'tỷ lệ hao hụt | < 8 %',
    ],
  ])('%s', (text, ...targets) => {
    expect(readTargets(text, true)).toEqual(targets);
  });
});

describe('there are to be more of them', () => {
  it('and the total is of the same', () => {
    const text = 'Có thêm 08 hợp tác xã nuôi ong, nâng tổng số lên 25 hợp tác xã.';
    expect(readTargets(text, true)).toEqual([
      'hợp tác xã nuôi ong | = 8 hợp tác xã | increase',
      'tổng số hợp tác xã nuôi ong | = 25 hợp tác xã',
    ]);
  });

  it('a share beside it stays a level', () => {
    expect(readTargets('Có thêm 08 hợp tác xã nuôi ong và 70% hộ nuôi ong có nhãn hiệu.', true)[1]).toBe(
      'hộ nuôi ong có nhãn hiệu | = 70 %',
    );
  });

  it('behind years', () => {
    expect(readTargets('Đến năm 2027 có thêm 05 mô hình nuôi biển.', true)).toEqual([
      'mô hình nuôi biển | = 5 mô hình | increase',
    ]);
  });

  it.each([
    ['Tỉnh có thêm 08 hợp tác xã nuôi ong.', false],
    ['Mỗi thành viên có thêm 03 ngày nghỉ.', true],
  ])('not outside goals, nor of days: %s', (text, isPlanned) => {
    expect(readTargets(text, isPlanned)).toEqual([]);
  });
});
