import { describe, expect, it } from 'vitest';
import { isLabelLine, readLabel } from '../../src/parse/label-lines.js';

describe('readLabel', () => {
  it.each([
    ['Đơn vị chủ trì: Văn phòng', 'lead', 'Văn phòng'],
    ['Đơn vị chủ trì tham mưu thực hiện: Văn phòng', 'lead', 'Văn phòng'],
    ['Cơ quan thực hiện : Phòng Mẫu', 'lead', 'Phòng Mẫu'],
    ['Cơ quan, đơn vị chủ trì: Phòng Mẫu', 'lead', 'Phòng Mẫu'],
    ['Chủ trì: Phòng Mẫu', 'lead', 'Phòng Mẫu'],
    ['ĐƠN VỊ CHỦ TRÌ: Phòng Mẫu', 'lead', 'Phòng Mẫu'],
    ['Phân công thực hiện: Phòng Mẫu', 'lead', 'Phòng Mẫu'],
    ['Đơn vị phối hợp: các phòng', 'supporting', 'các phòng'],
    ['Cơ quan phối hợp thực hiện: các phòng', 'supporting', 'các phòng'],
    ['Phối hợp: các phòng', 'supporting', 'các phòng'],
    ['Thời gian thực hiện: Quý I', 'deadline', 'Quý I'],
    ['Thời hạn hoàn thành: tháng 6', 'deadline', 'tháng 6'],
    ['Tiến độ: tháng 6', 'deadline', 'tháng 6'],
    ['Sản phẩm: Báo cáo', 'product', 'Báo cáo'],
    ['Kết quả/sản phẩm dự kiến: Báo cáo', 'product', 'Báo cáo'],
    ['Nội dung thực hiện: mở lớp', 'content', 'mở lớp'],
  ])('%j opens with %s', (text, field, rest) => {
    const found = readLabel(text);
    expect(found?.field).toBe(field);
    expect(text.slice(found?.length)).toBe(rest);
  });

  it.each([
    'Đơn vị chủ trì',
    'Đơn vị chủ trì báo cáo Sở trước ngày 20',
    'Phối hợp với các phòng để mở lớp tập huấn cho công chức: mỗi năm một lớp',
    'Thời gian qua, các phòng đã làm tốt: số hóa, lưu trữ',
    'Sở Tư pháp: chủ trì',
    'Mục tiêu: 100% hồ sơ',
    '',
  ])('%j opens with none', (text) => {
    expect(readLabel(text)).toBeNull();
    expect(isLabelLine(text)).toBe(false);
  });
});

it('isLabelLine says only whether there is one', () => {
  expect(isLabelLine('Thời gian hoàn thành: Quý III')).toBe(true);
});
