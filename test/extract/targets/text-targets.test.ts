import { describe, expect, it } from 'vitest';
import { Ground } from '../../../src/extract/ground.js';
import { findTextTargets } from '../../../src/extract/targets/text-targets.js';
import { mapIdentity } from '../../../src/parse/mapped-text.js';
import { describeTarget } from './describe-target.js';
import { find, readTargets as read } from './read-targets.js';

const NO_PERIODS = { task: null, heading: null, document: null };

type Case = readonly [text: string, ...targets: string[]];

describe('comparators', () => {
  const cases: readonly Case[] = [
    ['Tối thiểu 80% hồ sơ đất đai được số hóa.', 'hồ sơ đất đai được số hóa | >= 80 %'],
    ['Ít nhất 65% hộ chăn nuôi ký cam kết.', 'hộ chăn nuôi ký cam kết | >= 65 %'],
    ['Tỷ lệ chuồng trại hợp vệ sinh đạt 85% trở lên.', 'Tỷ lệ chuồng trại hợp vệ sinh | >= 85 %'],
    ['Mức độ hài lòng của người dân: phấn đấu đạt 93% trở lên.', 'Mức độ hài lòng của người dân | >= 93 %'],
    [
      'Ít nhất 10% số xã đạt chuẩn (đáp ứng các yêu cầu của Bộ tiêu chí giai đoạn 2026 - 2030).',
      'số xã đạt chuẩn | >= 10 %',
    ],
    ['Tối thiểu 85% tổng số lao động có việc làm.', 'tổng số lao động có việc làm | >= 85 %'],
    [
      'Giải ngân 100% vốn. Trong đó: hết quý III/2026 đạt tối thiểu 65%.',
      'Giải ngân vốn | = 100 %',
      'Giải ngân vốn | >= 65 %',
    ],
    ['Hoàn thành giải phóng mặt bằng, 90% hộ nhận tiền.', 'hộ nhận tiền | = 90 %'],
    ['Tỷ lệ hộ đã bàn giao mặt bằng 90%.', 'Tỷ lệ hộ đã bàn giao mặt bằng | = 90 %'],
    ['Có từ 70% trở lên học sinh tiểu học biết bơi.', 'học sinh tiểu học biết bơi | >= 70 %'],
    ['Tỷ lệ thu gom rác thải nông thôn không dưới 75%.', 'Tỷ lệ thu gom rác thải nông thôn | >= 75 %'],
    ['≥ 92% trẻ em dưới 6 tuổi có thẻ bảo hiểm.', 'trẻ em dưới 6 tuổi có thẻ bảo hiểm | >= 92 %'],
    ['Trên 60% thôn có nhà văn hóa đạt chuẩn.', 'thôn có nhà văn hóa đạt chuẩn | > 60 %'],
    ['Hơn 40% nông hộ dùng giống lúa xác nhận.', 'nông hộ dùng giống lúa xác nhận | > 40 %'],
    ['Tỷ lệ tiêm phòng đàn trâu, bò vượt 88%.', 'Tỷ lệ tiêm phòng đàn trâu, bò | > 88 %'],
    ['Từ 90% trạm bơm trở lên có người trực.', 'trạm bơm có người trực | >= 90 %'],
    ['100% kênh từ cấp III trở lên được lát mái.', 'kênh từ cấp III trở lên được lát mái | = 100 %'],
    ['Tỷ lệ kênh được lát mái mức độ 2: 90%.', 'Tỷ lệ kênh được lát mái mức độ 2 | = 90 %'],
    ['Tối đa 5% văn bản phát hành bằng bản giấy.', 'văn bản phát hành bằng bản giấy | <= 5 %'],
    ['Tỷ lệ hao hụt nước sạch không quá 12%.', 'Tỷ lệ hao hụt nước sạch | <= 12 %'],
    ['Tỷ lệ trẻ sinh non ≤ 3,5%.', 'Tỷ lệ trẻ sinh non | <= 3.5 %'],
    ['Tỷ lệ thất nghiệp thành thị dưới 3%.', 'Tỷ lệ thất nghiệp thành thị | < 3 %'],
    ['100% chợ hạng II có điểm bán hàng bình ổn.', 'chợ hạng II có điểm bán hàng bình ổn | = 100 %'],
    ['Tỷ lệ nhập dữ liệu kho vật tư đạt 100%.', 'Tỷ lệ nhập dữ liệu kho vật tư | = 100 %'],
    ['Phấn đấu 95% ao nuôi được cấp mã số.', 'ao nuôi được cấp mã số | = 95 %'],
    ['Phấn đấu 90 phần trăm trạm bơm vận hành tự động.', 'trạm bơm vận hành tự động | = 90 %'],
  ];
  it.each(cases)('%s', (text, ...targets) => {
    expect(read(text)).toEqual(targets);
  });
});

describe('numbers and units', () => {
  const cases: readonly Case[] = [
    ['Tỷ lệ che phủ rừng đạt 60,7%.', 'Tỷ lệ che phủ rừng | = 60.7 %'],
    ['Tổng chi cho bảo tồn chiếm 1,5% GDP.', 'Tổng chi cho bảo tồn | = 1.5 % GDP'],
    ['Tỷ trọng dịch vụ đạt 16 – 18 %.', 'Tỷ trọng dịch vụ | >= 16..18 %'],
    ['Tỷ lệ cây xanh đô thị đạt từ 30% đến 35%.', 'Tỷ lệ cây xanh đô thị | >= 30..35 %'],
    ['Tỷ lệ sinh con tại trạm y tế đạt 40%-42%.', 'Tỷ lệ sinh con tại trạm y tế | >= 40..42 %'],
    ['Tổng vốn trùng tu di tích tối thiểu 1.200 tỷ đồng.', 'Tổng vốn trùng tu di tích | >= 1200 tỷ đồng'],
    ['Thu nhập bình quân đầu người đạt 68,5 triệu đồng.', 'Thu nhập bình quân đầu người | = 68.5 triệu đồng'],
    ['Xây dựng ít nhất 05 dự án điện mặt trời áp mái.', 'dự án điện mặt trời áp mái | >= 5 dự án'],
    ['Thẩm định không quá 07 ngày làm việc.', 'Thẩm định | <= 7 ngày làm việc'],
  ];
  it.each(cases)('%s', (text, ...targets) => {
    expect(read(text)).toEqual(targets);
  });

  it.each([
    ['Không để người dân đi lại quá hai (02) lần.', '<=', 'Không để người dân đi lại quá hai (02) lần'],
    ['Tổ chức tối thiểu một (01) lần diễn tập.', '>=', 'tối thiểu một (01) lần diễn tập'],
  ])('reads a count in words and digits: %s', (text, comparator, quote) => {
    expect(find(text).targets).toMatchObject([{ unit: 'lần', comparator, kind: 'level', quote }]);
  });

  it('does not take the water for a report', () => {
    // "nước đạt" ends in "ước đạt".
    expect(read('Tỷ lệ hộ được cấp nước đạt 90%.')).toEqual(['Tỷ lệ hộ được cấp nước | = 90 %']);
  });
});

describe('kinds, rates and baselines', () => {
  const cases: readonly Case[] = [
    ['Giá trị sản xuất chăn nuôi tăng 6,5%.', 'Giá trị sản xuất chăn nuôi | = 6.5 % | increase'],
    ['Giảm tối thiểu 15% số vụ cháy chợ.', 'số vụ cháy chợ | >= 15 % | decrease'],
    ['Cắt giảm tối thiểu 20% chi phí in ấn tài liệu.', 'chi phí in ấn tài liệu | >= 20 % | decrease'],
    ['Tỷ lệ hộ cận nghèo giảm còn 2,1%.', 'Tỷ lệ hộ cận nghèo | = 2.1 %'],
    ['Tốc độ tăng trưởng GRDP 9%.', 'Tốc độ tăng trưởng GRDP | = 9 %'],
    ['GRDP tăng 9%.', 'GRDP | = 9 % | increase'],
    [
      'Mỗi năm tăng 12% số nông sản có mã truy xuất.',
      'số nông sản có mã truy xuất | = 12 % | increase | per year',
    ],
    ['Doanh thu du lịch cộng đồng tăng 9%/năm.', 'Doanh thu du lịch cộng đồng | = 9 % | increase | per year'],
    [
      'Số vụ tai nạn lao động giảm 10% so với năm 2024.',
      'Số vụ tai nạn lao động | = 10 % | decrease | from 2024–2024 at ?',
    ],
    [
      'Số vụ đuối nước giảm 5% so với giai đoạn 2019-2023.',
      'Số vụ đuối nước | = 5 % | decrease | from 2019–2023 at ?',
    ],
    [
      'Nâng tỷ lệ cơ giới hóa khâu thu hoạch từ 60% lên 75%.',
      'tỷ lệ cơ giới hóa khâu thu hoạch | = 75 % | from ?–? at 60',
    ],
    [
      'Đưa tỷ lệ hộ dùng nước máy từ 42% năm 2023 lên 58% vào năm 2026.',
      'tỷ lệ hộ dùng nước máy | = 58 % | from 2023–2023 at 42',
    ],
  ];
  it.each(cases)('%s', (text, ...targets) => {
    expect(read(text)).toEqual(targets);
  });

  it.each<Case>([
    [
      'Giảm tỷ lệ hộ thiếu nước bình quân 1 - 1,5%/năm.',
      'tỷ lệ hộ thiếu nước | >= 1..1.5 % | decrease | per year',
    ],
    ['Hỗ trợ giảm tiền thuê kho tối thiểu 30% trong 05 năm đầu.', 'tiền thuê kho | >= 30 % | decrease'],
    ['Tăng số nông sản có mã truy xuất thêm 10%.', 'số nông sản có mã truy xuất | = 10 % | increase'],
    ['Tăng tỷ lệ hộ dùng nước máy lên 58%.', 'tỷ lệ hộ dùng nước máy | = 58 %'],
    ['Tăng cường kiểm tra; tỷ lệ hộ dùng nước máy 58%.', 'tỷ lệ hộ dùng nước máy | = 58 %'],
  ])('a verb before the subject: %s', (text, ...targets) => {
    expect(read(text)).toEqual(targets);
  });

  it('one verb and one time for all of an enumeration', () => {
    const { targets } = find(
      'Cắt giảm ít nhất 30% thời gian chờ, 25% chi phí in và trên 20% biểu mẫu so với năm 2023, xong trong năm 2026.',
    );
    expect(targets.map(describeTarget)).toEqual([
      'thời gian chờ | >= 30 % | decrease | from 2023–2023 at ?',
      'chi phí in | = 25 % | decrease | from 2023–2023 at ?',
      'biểu mẫu | > 20 % | decrease | from 2023–2023 at ?',
    ]);
    expect(targets.map(({ period }) => period)).toEqual(Array(3).fill({ from: 2026, to: 2026 }));
  });

  it.each<Case>([
    [
      'Kim ngạch chè tăng từ 0,8 tỷ USD năm 2024 lên 1,2 tỷ USD.',
      'Kim ngạch chè | = 1.2 tỷ USD | from 2024–2024 at 0.8',
    ],
    ['Tỷ lệ đơn trễ hạn từ 6,8% giảm còn dưới 1%.', 'Tỷ lệ đơn trễ hạn | < 1 % | from ?–? at 6.8'],
    [
      'Số ca đuối nước giảm 10% so với trung bình giai đoạn 2019 - 2023.',
      'Số ca đuối nước | = 10 % | decrease | from 2019–2023 at ?',
    ],
  ])('a baseline: %s', (text, ...targets) => {
    expect(read(text)).toEqual(targets);
  });

  it('takes a simplification for a level of work done', () => {
    const { targets } = find('Đơn giản hóa tối thiểu 10% số biểu mẫu báo cáo.');
    expect(targets).toMatchObject([{ value: 10, comparator: '>=', kind: 'level' }]);
  });
});

describe('several numbers in a sentence', () => {
  const cases: readonly Case[] = [
    [
      'Tỷ lệ kho đạt chuẩn đến năm 2026 đạt 40% và đến năm 2030 đạt 65%.',
      'Tỷ lệ kho đạt chuẩn | = 40 %',
      'Tỷ lệ kho đạt chuẩn | = 65 %',
    ],
    [
      'Tối thiểu 50% hợp tác xã có trang tin, tối thiểu 80% hợp tác xã dùng hóa đơn điện tử.',
      'hợp tác xã có trang tin | >= 50 %',
      'hợp tác xã dùng hóa đơn điện tử | >= 80 %',
    ],
    [
      'Tối thiểu 45% lao động nông thôn được học nghề, trong số đó lao động nữ đạt 40% trở lên.',
      'lao động nông thôn được học nghề | >= 45 %',
      'lao động nữ | >= 40 %',
    ],
    [
      'Tỷ lệ hộ dùng nước sạch đạt 98%; tỷ lệ hộ có hố xí hợp vệ sinh đạt 91%.',
      'Tỷ lệ hộ dùng nước sạch | = 98 %',
      'tỷ lệ hộ có hố xí hợp vệ sinh | = 91 %',
    ],
    [
      'Sản lượng mật ong đạt 900 tấn, tăng 8,5% so với năm 2024.',
      'Sản lượng mật ong | = 900 tấn',
      'Sản lượng mật ong | = 8.5 % | increase | from 2024–2024 at ?',
    ],
    [
      '100% cán bộ thú y được tập huấn. Trên 30% trang trại lắp camera giám sát.',
      'cán bộ thú y được tập huấn | = 100 %',
      'trang trại lắp camera giám sát | > 30 %',
    ],
    [
      'Tỷ lệ chợ có cân đối chứng đạt 40% (năm 2027: 55%; năm 2028: 70%).',
      'Tỷ lệ chợ có cân đối chứng | = 40 %',
      'Tỷ lệ chợ có cân đối chứng | = 55 %',
      'Tỷ lệ chợ có cân đối chứng | = 70 %',
    ],
    [
      'Trên 80% chủ tàu, thuyền viên được tập huấn an toàn (chỉ tiêu năm 2026: 60%).',
      'chủ tàu, thuyền viên được tập huấn an toàn | > 80 %',
      'chủ tàu, thuyền viên được tập huấn an toàn | = 60 %',
    ],
    [
      'Tỷ lệ trường có bếp ăn: mầm non 90%; tiểu học 60%; THCS 40% và THPT 25%.',
      'mầm non | = 90 %',
      'tiểu học | = 60 %',
      'THCS | = 40 %',
      'THPT | = 25 %',
    ],
    [
      'Độ bao phủ bảo hiểm nông nghiệp đạt 30% nông hộ vào năm 2027 và 50% vào năm 2030.',
      'Độ bao phủ bảo hiểm nông nghiệp | = 30 %',
      'Độ bao phủ bảo hiểm nông nghiệp | = 50 %',
    ],
    ['Tốc độ tăng năng suất lúa bình quân đạt trên 2%.', 'Tốc độ tăng năng suất lúa bình quân | > 2 %'],
    // What the country has is what the plan compares itself with.
    ['Tỷ lệ cơ giới hóa khâu gặt đạt 75% (cả nước 60%).', 'Tỷ lệ cơ giới hóa khâu gặt | = 75 %'],
    ['Tỷ lệ bao phủ bảo hiểm nuôi tôm trên 40% ao nuôi.', 'Tỷ lệ bao phủ bảo hiểm nuôi tôm | > 40 %'],
    ['Đóng góp của thủy sản vào tăng trưởng đạt trên 30%.', 'Đóng góp của thủy sản vào tăng trưởng | > 30 %'],
    [
      'Có ít nhất 60 tổ hợp tác được lập mới trong cả giai đoạn, bình quân 12 tổ hợp tác/năm.',
      'tổ hợp tác được lập mới | >= 60 tổ hợp tác',
      'tổ hợp tác được lập mới | = 12 tổ hợp tác | per year',
    ],
    [
      'Trên 90% tàu cá được lắp thiết bị (Chi cục Thủy sản chủ trì, các xã phối hợp).',
      'tàu cá được lắp thiết bị | > 90 %',
    ],
    ['Tổng vốn làm muối trong 5 năm đạt 90 tỷ đồng.', 'Tổng vốn làm muối | = 90 tỷ đồng'],
    [
      'Sản lượng muối đạt 900 tấn, gấp 1,5 lần năm 2020.',
      'Sản lượng muối | = 900 tấn',
      'Sản lượng muối | = 1.5 lần | from 2020–2020 at ?',
    ],
  ];
  it.each(cases)('%s', (text, ...targets) => {
    expect(read(text)).toEqual(targets);
  });
});

describe('words on both sides of a number', () => {
  it.each<Case>([
    [
      'Phấn đấu mỗi xã, phường có ít nhất 02 thủ kho được đào tạo.',
      'mỗi xã, phường có thủ kho được đào tạo | >= 2 thủ kho',
    ],
    [
      'Không để người dân phải đi lại quá 01 lần cho mỗi hồ sơ.',
      'người dân phải đi lại cho mỗi hồ sơ | <= 1 lần',
    ],
    [
      'Hoạt động trực tuyến chiếm trên 50% tổng số hoạt động.',
      'Hoạt động trực tuyến chiếm tổng số hoạt động | > 50 %',
    ],
    [
      'Giá trị thủy sản tăng trên 6% (riêng tôm, cua tăng 8%).',
      'Giá trị thủy sản | > 6 % | increase',
      'tôm, cua | = 8 % | increase',
    ],
    [
      'Tỷ lệ trường có kho sách ở cấp tiểu học là 85%, ở cấp trung học là 70%.',
      'Tỷ lệ trường có kho sách ở cấp tiểu học | = 85 %',
      'Tỷ lệ trường có kho sách ở cấp trung học | = 70 %',
    ],
    [
      'Tỷ lệ số hóa sổ đạt tối thiểu 80% đối với cấp huyện, 75% đối với cấp xã.',
      'Tỷ lệ số hóa sổ đối với cấp huyện | >= 80 %',
      'Tỷ lệ số hóa sổ đối với cấp xã | = 75 %',
    ],
    ['Thủ kho kiểm tra sổ, thời hạn kiểm tra không quá 05 ngày.', 'thời hạn kiểm tra | <= 5 ngày'],
  ])('%s', (text, ...targets) => {
    expect(read(text)).toEqual(targets);
  });
});

describe('where a target stands', () => {
  it('quotes the clause that states it', () => {
    const text = 'Hoàn thiện kho số: 70% hồ sơ địa chính được quét, 55% bản đồ được số hóa.';
    const { targets } = find(text);
    expect(targets.map(({ quote }) => quote)).toEqual([
      expect.stringContaining('70% hồ sơ địa chính được quét'),
      expect.stringContaining('55% bản đồ được số hóa'),
    ]);
    expect(targets[0]?.quote).not.toContain('55%');
    expect(targets[1]?.quote).not.toContain('70%');
    for (const { span, quote } of targets) expect(text.slice(span.start.offset, span.end.offset)).toBe(quote);
  });

  it('hands on where it was found', () => {
    const text = '- 70% hồ sơ địa chính được quét.';
    const context = {
      periods: NO_PERIODS,
      origin: 'task',
      section: 's4',
      task: 'k2',
      issuedYear: null,
      isPlanned: true,
    } as const;
    expect(findTextTargets(mapIdentity(text, 0), 2, context, new Ground(text)).targets).toMatchObject([
      { origin: 'task', section: 's4', task: 'k2' },
    ]);
  });
});

describe('numbers that commit to nothing', () => {
  it.each([
    ['target/calculation', 'Điểm thành phần được tính là 75% × 4 = 3.'],
    ['target/calculation', 'Điểm thành phần được tính là 4*75% = 3.'],
    ['target/calculation', 'Có 62/102% thôn trong biểu.'],
    ['target/calculation', 'Có 45/60 thôn đạt 75%.'],
    ['target/report', 'Đến nay, 82% hộ dân đã dùng nước hợp vệ sinh.'],
    ['target/report', 'Tỷ lệ bao phủ bảo hiểm mới chỉ đạt 61,5%.'],
    ['target/report', 'Toàn tỉnh đã có 71,5% chợ được phân hạng.'],
    ['target/report', 'Năm 2023, tỷ lệ giải ngân đạt 88%.'],
    ['target/report', 'Kế thừa kết quả giai đoạn 2016 - 2020 (giá trị sản xuất tăng 8,4%/năm).'],
    ['target/calculation', 'Phân bổ cho kho tỉnh (200 tỷ đồng x 60% = 120 tỷ đồng).'],
    ['target/share', 'Ngân sách tỉnh 9.200 tỷ đồng (13,5%).'],
    ['target/condition', 'Xử lý trách nhiệm nơi có trên 5% hồ sơ trễ hạn.'],
    ['target/condition', 'Công bố danh sách đơn vị có tỷ lệ thất thoát trên 20%.'],
    ['target/calculation', 'Số liệu lấy từ điều tra mẫu, sai số ±2%.'],
    [
      'target/condition',
      'Trường hợp xây kho ở thôn có diện tích ruộng chiếm từ 60% trở lên so với tổng diện tích của thôn tại thời điểm đầu năm hoặc ở các cù lao, bãi bồi xa đường giao thông: phải xin ý kiến của Sở.',
    ],
    [
      'target/condition',
      'Trường hợp xây kho ở thôn có diện tích ruộng chiếm từ 60% trở lên so với tổng diện tích của thôn tại thời điểm đầu năm theo sổ địa chính do xã lập hoặc ở các cù lao, bãi bồi xa đường giao thông: phải xin ý kiến của Sở.',
    ],
    ['target/condition', 'Trường hợp kho có diện tích đầy chiếm từ 70% trở lên thì được mở rộng.'],
    ['target/condition', 'Thôn nhóm 1 là thôn ven sông và có tỷ lệ đất trũng dưới 10%.'],
    ['target/report', 'Lãi suất cho vay theo công bố (hiện ở mức 6,2%/năm).'],
    ['target/report', 'Việc quét hồ sơ hiện mới có vài kho thực hiện, đạt 44,4%.'],
    ['target/report', 'Theo số liệu thống kê, 35% kho chưa có mái che.'],
    ['target/reference', 'Các xã chưa đạt tỷ lệ 30% phải giải trình.'],
    ['target/reference', 'Số kho được sửa thấp hơn mục tiêu 60% đề ra tại Kế hoạch trước.'],
    ['target/report', 'Xã mới rào, đóng được nhiều lối đi tự mở (32%).'],
    ['target/scoring', 'Cơ quan xử lý dưới 50% kiến nghị thì trừ 2 điểm.'],
  ])('%s: %s', (code, text) => {
    const { targets, diagnostics } = find(text);
    expect(targets).toEqual([]);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  // "mới đạt" is read as "newly … reach"; behind the time of a count it can only report.
  it('target/report: mới đạt', () => {
    expect(read('Tỷ lệ giải ngân tính đến hết tháng 6 mới đạt 48%.')).toEqual([]);
  });

  it.each([
    'Áp dụng hệ thống quản lý chất lượng TCVN ISO 9001:2015 tại 03 chi cục.',
    'Gọi đường dây nóng 1022 hoặc số 0209 3871 234 để được hướng dẫn.',
    'Gửi báo cáo trước ngày 15/6/2025 và ngày 20 tháng 12 năm 2025.',
    'Thực hiện Quyết định số 45/QĐ-UBND ngày 12/3/2024 của UBND tỉnh.',
    'Vận động công dân từ 15 tuổi trở lên tham gia.',
    'Hỗ trợ trẻ em dưới 6 tuổi và người từ 75 tuổi trở lên.',
    'Thực hiện khoản 2 Điều 15 và điểm a khoản 4 Điều 20.',
    'Tổ chức giao ban vào 8 giờ 30 thứ Hai tuần đầu của tháng.',
    'Duy trì nền nếp của kho lưu trữ.',
    '',
  ])('nothing: %s', (text) => {
    expect(find(text)).toEqual({ targets: [], diagnostics: [] });
  });
});
