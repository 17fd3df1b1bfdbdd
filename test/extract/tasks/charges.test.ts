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
    ['Định kỳ 06 tháng các phòng, đơn vị gửi danh mục về Văn phòng Sở.', ['các phòng, đơn vị'], false],
    ['Mở kho cho bạn đọc: Văn phòng Sở bố trí người trực.', ['Văn phòng Sở'], false],
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

  it.each([
    'Kiểm kê kho lưu trữ.',
    'Kho được giao cho đơn vị quản lý.',
    'Căn cứ dự toán được giao, mua giá kệ.',
    'Định kỳ 06 tháng gửi danh mục về Văn phòng Sở.',
    'Mở kho cho bạn đọc: mở cửa cả ngày thứ bảy.',
    'Văn phòng Sở',
    '',
  ])('none in "%s"', (sentence) => {
    expect(readCharge(sentence)).toBeNull();
  });
});

describe('readSupporting', () => {
  it.each([
    ['kiểm kê kho, phối hợp với Thanh tra Sở lập biên bản', ['Thanh tra Sở']],
    ['phối hợp chặt chẽ với Sở Tài chính và Thanh tra Sở lập biên bản', ['Sở Tài chính', 'Thanh tra Sở']],
    ['phối hợp với doanh nghiệp phát triển phần mềm', ['doanh nghiệp']],
    ['phối hợp với địa phương có kho cũ kiểm kê', ['địa phương có kho cũ']],
    ['phối hợp tổ chức lớp tập huấn lưu trữ', []],
    ['kiểm kê kho lưu trữ', []],
    ['', []],
  ])('%s', (duty, units) => {
    expect(readSupporting(duty)).toEqual(units);
  });
});
