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

describe('what stands right behind a number is said of it', () => {
  it.each([
    [
      'Tỷ lệ đơn trả lời đúng hạn đạt từ 96% trở lên, đơn quá hạn dưới 3%.',
      'Tỷ lệ đơn trả lời đúng hạn | >= 96 %',
      'đơn quá hạn | < 3 %',
    ],
    [
      'Nâng tỷ lệ phố có cây xanh lên 45% vào năm 2030, tỷ lệ mặt nước đạt 8 - 10%.',
      'tỷ lệ phố có cây xanh | = 45 %',
      'tỷ lệ mặt nước | >= 8..10 %',
    ],
    ['Số vụ đuối nước giảm từ 5% đến 10% trên cả 2 mặt.', 'Số vụ đuối nước | >= 5..10 % | decrease'],
    ['Tỷ suất tử vong giảm 0,1‰ - 0,2‰.', 'Tỷ suất tử vong | >= 0.1..0.2 ‰ | decrease'],
    ['Ký cam kết với 100% chủ bến đò, hoàn thành trước ngày 30/9/2027.', 'chủ bến đò | = 100 %'],
    ['Thời gian cứu hộ đến nơi rút xuống 25 phút.', 'Thời gian cứu hộ đến nơi | = 25 phút'],
    ['Về cơ cấu cây trồng, đến năm 2030 cây ăn quả chiếm 52,4%.', 'cây ăn quả | = 52.4 %'],
    [
      'Trả 90% số đơn trong ngày, với tỷ lệ đúng hạn đạt 97%.',
      'số đơn trong ngày | = 90 %',
      'tỷ lệ đúng hạn | = 97 %',
    ],
    ['Khống chế tỷ lệ chó chưa tiêm dưới 2,8%.', 'tỷ lệ chó chưa tiêm | < 2.8 %'],
    ['Tỷ lệ hộ dùng nước máy năm sau tiến tới 100%.', 'Tỷ lệ hộ dùng nước máy năm sau | = 100 %'],
    ['Bố trí người trực tại 100% bến đò, duy trì trực đêm.', 'bến đò | = 100 %'],
    ['Diện tích rừng ngập mặn duy trì ổn định ở mức 80%.', 'Diện tích rừng ngập mặn | = 80 %'],
  ])('%s', (text, ...targets) => {
    expect(readTargets(text)).toEqual(targets);
  });

  it('the year goes with the number before it', () => {
    const text = 'Nâng tỷ lệ phố có cây xanh lên 45% vào năm 2030, tỷ lệ mặt nước đạt 8%.';
    expect(findTargets(text).map(describePeriod)[0]).toBe('stated ?–2030');
  });
});

describe('what is measured stands with another number', () => {
  it.each([
    [
      'Đến năm 2028, phấn đấu đạt 60% và đến năm 2030 đạt 80% hộ kinh doanh dùng hóa đơn điện tử.',
      'hộ kinh doanh dùng hóa đơn điện tử | = 60 %',
      'hộ kinh doanh dùng hóa đơn điện tử | = 80 %',
    ],
    [
      'Trên 98% hộ dân được cấp nước, trong đó 75% được cấp nước qua đồng hồ.',
      'hộ dân được cấp nước | > 98 %',
      'hộ dân được cấp nước qua đồng hồ | = 75 %',
    ],
    [
      'Ít nhất 60 hợp tác xã lập trang bán hàng, trong số đó không dưới 20% gọi được vốn từ quỹ.',
      'hợp tác xã lập trang bán hàng | >= 60 hợp tác xã',
      'hợp tác xã lập trang bán hàng gọi được vốn từ quỹ | >= 20 %',
    ],
    [
      'Tổng chi cho đê điều đạt 2,5% GRDP, trong đó khoảng 70% từ doanh nghiệp.',
      'Tổng chi cho đê điều | = 2.5 % GRDP',
      'Tổng chi cho đê điều từ doanh nghiệp | = 70 %',
    ],
    [
      'Trên 90% chi hội hoàn thành tốt nhiệm vụ, trong đó hoàn thành xuất sắc nhiệm vụ không quá 20%.',
      'chi hội hoàn thành tốt nhiệm vụ | > 90 %',
      'hoàn thành xuất sắc nhiệm vụ | <= 20 %',
    ],
  ])('%s', (text, ...targets) => {
    expect(readTargets(text)).toEqual(targets);
  });

  it('but not with one of another kind', () => {
    expect(readTargets('Đạt 60%, giữ chất lượng và đến năm 2030 đạt 80% quầy hàng.')[0]).not.toContain('60');
  });
});
