import { describe, expect, it } from 'vitest';
import { readCharge, readSupporting } from '../../../src/extract/tasks/charges.js';

describe('readCharge', () => {
  it.each([
    ['Giao Văn phòng Sở kiểm kê kho.', ['Văn phòng Sở'], true],
    ['Giao cho Văn phòng Sở kiểm kê kho.', ['Văn phòng Sở'], true],
    ['Đề nghị Sở Tài chính thẩm định dự toán.', ['Sở Tài chính'], true],
    ['Thanh tra Sở có trách nhiệm giám sát việc kiểm kê.', ['Thanh tra Sở'], true],
    ['Thanh tra Sở chủ trì giám sát việc kiểm kê.', ['Thanh tra Sở'], true],
    ['Thanh tra Sở tổng hợp kết quả kiểm kê.', ['Thanh tra Sở'], false],
    ['Căn cứ dự toán được giao, Văn phòng Sở có trách nhiệm mua giá kệ.', ['Văn phòng Sở'], true],
    ['Riêng các xã Sơn Trà, Hòn Mun khẩn trương di dời kho ven suối.', ['Xã Sơn Trà', 'Xã Hòn Mun'], false],
    ['Trưởng các bản có trách nhiệm lập danh sách hộ.', ['Trưởng các bản'], true],
    [
      'Các phòng được giao giữ kho theo Kế hoạch này có trách nhiệm báo cáo.',
      ['Các phòng được giao giữ kho theo Kế hoạch này'],
      true,
    ],
    ['Các tổ trông giữ xe ban đêm chịu trách nhiệm lắp biển báo.', ['Các tổ trông giữ xe ban đêm'], true],
    [
      'Các công ty kinh doanh hóa chất, kho bãi, bến cảng có trách nhiệm lắp bình chữa cháy.',
      ['Các công ty kinh doanh hóa chất, kho bãi, bến cảng'],
      true,
    ],
    [
      'Giao UBND các xã, phường có đê biển đi qua kiểm tra cống.',
      ['UBND các xã, phường có đê biển đi qua'],
      true,
    ],
    ['UBND các xã, phường có văn bản báo cáo trước ngày 15.', ['UBND các xã, phường'], false],
    ['Các phòng được giao chủ trì lập dự toán gửi Văn phòng Sở.', ['Các phòng được giao chủ trì'], false],
    [
      'Viện Nghiên cứu phát triển nghề muối tỉnh lập bản đồ kho.',
      ['Viện Nghiên cứu phát triển nghề muối tỉnh'],
      false,
    ],
    ['Các phòng lập kế hoạch và có trách nhiệm báo cáo.', ['Các phòng'], false],
    [
      'Các hợp tác xã, cơ sở giáo dục, đào tạo ở thị trấn gửi danh sách.',
      ['Các hợp tác xã, cơ sở giáo dục, đào tạo ở thị trấn'],
      false,
    ],
    [
      'Đối với các kho mới xây trong năm 2025, các phòng, đơn vị chủ động mua khóa.',
      ['các phòng, đơn vị'],
      false,
    ],
    ['Các chi bộ trực thuộc căn cứ Nghị quyết xây dựng chương trình.', ['Các chi bộ trực thuộc'], false],
    ['Định kỳ 06 tháng các phòng, đơn vị gửi danh mục về Văn phòng Sở.', ['các phòng, đơn vị'], false],
    ['Mở kho cho bạn đọc: Văn phòng Sở bố trí người trực.', ['Văn phòng Sở'], false],
    ['UBND tỉnh Thanh Lâm đề nghị các cơ quan của Trung ương treo cờ.', ['các cơ quan của Trung ương'], true],
    ['Bên cạnh đó, Tỉnh cũng giao các chủ đầu tư bàn giao bản vẽ.', ['các chủ đầu tư'], true],
    ['Thường trực Tỉnh ủy giao Ban Tổ chức Tỉnh ủy lập danh sách.', ['Ban Tổ chức Tỉnh ủy'], true],
    ['Các cấp ủy, tổ chức đảng tổ chức học tập.', ['Các cấp ủy, tổ chức đảng'], false],
    ['Ông Chánh Văn phòng UBND tỉnh theo dõi việc kiểm kê.', ['Chánh Văn phòng UBND tỉnh'], true],
    ['Chủ đầu tư và các nhà thầu phải dọn mặt bằng.', ['Chủ đầu tư', 'các nhà thầu'], false],
    [
      'Công ty cổ phần đầu tư và xây dựng đô thị Lâm Hà gửi báo cáo.',
      ['Công ty cổ phần đầu tư và xây dựng đô thị Lâm Hà'],
      false,
    ],
    ['Mở kho cho bạn đọc: Sau khi sửa kho, Thanh tra Sở chủ trì nghiệm thu.', ['Thanh tra Sở'], true],
  ])('%s', (sentence, leadUnits, explicit) => {
    expect(readCharge(sentence)).toMatchObject({ leadUnits, explicit });
  });

  it('names those who help', () => {
    expect(readCharge('Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở kiểm kê kho.')).toMatchObject({
      leadUnits: ['Văn phòng Sở'],
      supportingUnits: ['Thanh tra Sở'],
    });
  });

  it('names those who help before the verb', () => {
    expect(
      readCharge('Giao Văn phòng Sở chủ trì, Thanh tra Sở, các phòng phối hợp kiểm kê kho.'),
    ).toMatchObject({
      leadUnits: ['Văn phòng Sở'],
      supportingUnits: ['Thanh tra Sở', 'các phòng'],
    });
    expect(readCharge('Văn phòng Sở chủ trì, Thanh tra Sở kiểm kê kho.')?.supportingUnits).toEqual([]);
  });

  it('names those who do it together', () => {
    expect(readSupporting('Cùng với Thanh tra Sở, các phòng lập quy chế giữ kho.')).toEqual([
      'Thanh tra Sở',
      'các phòng',
    ]);
    expect(readSupporting('Kiểm kê kho; cùng Thanh tra Sở sửa quy chế.')).toEqual(['Thanh tra Sở']);
    expect(readSupporting('Kiểm kê kho, cùng với việc sửa mái.')).toEqual([]);
  });

  it('a place closes the name of those who help', () => {
    expect(readSupporting('phối hợp với các hội quần chúng tại địa phương tuyên truyền')).toEqual([
      'các hội quần chúng tại địa phương',
    ]);
  });

  it.each([
    'Kiểm kê kho lưu trữ.',
    'Kho được giao cho đơn vị quản lý.',
    'Căn cứ dự toán được giao, mua giá kệ.',
    'Riêng năm 2026 kiểm kê hai lần.',
    'Các bản đồ có tỷ lệ lớn được số hóa.',
    'Định kỳ 06 tháng gửi danh mục về Văn phòng Sở.',
    'Định kỳ ngày 15 hằng tháng báo cáo gửi Sở Tài chính, Sở Nội vụ qua đó rút kinh nghiệm.',
    'Mở kho cho bạn đọc: mở cửa cả ngày thứ bảy.',
    'Trung tâm Lưu trữ tỉnh: 0243.555.01.02',
    'Ông đồ viết chữ ở cổng kho.',
    'Văn phòng Sở',
    '',
  ])('none in "%s"', (sentence) => {
    expect(readCharge(sentence)).toBeNull();
  });
});

describe('readCharge says whether the verb plans', () => {
  it.each([
    ['Văn phòng Sở đôn đốc các phòng kiểm kê.', true],
    ['Văn phòng Sở đã kiểm kê kho.', false],
    ['Văn phòng Sở có 3 kho lưu trữ.', false],
    ['Trung tâm Lưu trữ được xây dựng năm 2015.', false],
  ])('%s', (sentence, isPlanned) => {
    expect(readCharge(sentence)).toMatchObject({ isPlanned });
  });
});

describe('readSupporting', () => {
  it.each([
    ['kiểm kê kho, phối hợp với Thanh tra Sở lập biên bản', ['Thanh tra Sở']],
    ['phối hợp chặt chẽ với Sở Tài chính và Thanh tra Sở lập biên bản', ['Sở Tài chính', 'Thanh tra Sở']],
    ['phối hợp với doanh nghiệp phát triển phần mềm', ['doanh nghiệp']],
    ['phối hợp với địa phương có kho cũ kiểm kê', ['địa phương có kho cũ']],
    ['phối hợp tổ chức lớp tập huấn lưu trữ', []],
    ['phối hợp với các bộ, ngành liên quan điều tiết hồ chứa', ['các bộ, ngành liên quan']],
    ['phối hợp với các đơn vị liên quan của Sở lập biên bản', ['các đơn vị liên quan của Sở']],
    ['kiểm kê kho lưu trữ', []],
    ['', []],
  ])('%s', (duty, units) => {
    expect(readSupporting(duty)).toEqual(units);
  });
});
