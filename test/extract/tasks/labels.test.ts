import { describe, expect, it } from 'vitest';
import { findLabels } from '../../../src/extract/tasks/labels.js';

/** A text → "field: value" of each label. */
const read = (text: string, from = 0) =>
  findLabels(text, from).map(({ field, value }) => `${field}: ${value}`);

describe('labels that bear letters in one line', () => {
  it('lose the letter of the next', () => {
    const text =
      'a) Cơ quan chủ trì: Sở Y tế; b) Cơ quan phối hợp: các phòng; c) Thời gian: Tháng 12 hằng năm; d) Sản phẩm: Báo cáo.';
    expect(findLabels(text, 3).map(({ value }) => value)).toEqual([
      'Sở Y tế',
      'các phòng',
      'Tháng 12 hằng năm',
      'Báo cáo',
    ]);
  });
});

describe('findLabels', () => {
  it.each([
    ['Đơn vị chủ trì: Văn phòng Sở.', 'lead: Văn phòng Sở'],
    ['Cơ quan thực hiện: Thanh tra Sở;', 'lead: Thanh tra Sở'],
    ['Đơn vị phối hợp: Thanh tra Sở', 'supporting: Thanh tra Sở'],
    ['Thời gian hoàn thành: Quý II/2025.', 'deadline: Quý II/2025'],
    ['Thời hạn: hằng quý', 'deadline: hằng quý'],
    ['Sản phẩm: Mục lục hồ sơ', 'product: Mục lục hồ sơ'],
    ['Kết quả đạt được: Mục lục hồ sơ', 'product: Mục lục hồ sơ'],
    ['Đơn vị chủ trì:', 'lead: '],
    [
      'Vệ sinh kho. Đơn vị chủ trì: Văn phòng Sở; Thời gian: hằng quý.',
      'lead: Văn phòng Sở',
      'deadline: hằng quý',
    ],
    ['Đầu mối: Sở Y tế', 'lead: Sở Y tế'],
    ['Dự kiến kết quả: 12 lớp học', 'product: 12 lớp học'],
    ['Yêu cầu về kết quả: 12 lớp học', 'product: 12 lớp học'],
    ['Thực hiện: Sở Y tế', 'lead: Sở Y tế'],
    [
      'Lắp chuông báo cháy. Đơn vị chủ trì: Văn phòng Sở; đơn vị phối hợp: Thanh tra Sở. Hoàn thành trước 30/6/2025.',
      'lead: Văn phòng Sở',
      'supporting: Thanh tra Sở',
      'deadline: trước 30/6/2025',
    ],
    [
      'Lắp chuông báo cháy (chủ trì: Văn phòng Sở, phối hợp: Thanh tra Sở; thời gian: quý I).',
      'lead: Văn phòng Sở',
      'supporting: Thanh tra Sở',
      'deadline: quý I',
    ],
  ])('%s', (text, ...labels) => {
    expect(read(text)).toEqual(labels);
  });

  it.each([
    'Vệ sinh kho lưu trữ.',
    'Các kho gồm: kho số 1, kho số 2.',
    'Thực hiện: rà soát toàn bộ kho.',
    'Phối hợp với các phòng: Kho, Tàng thư.',
    'Văn phòng Sở phối hợp với các phòng: Kho, Tàng thư.',
    'Hoàn thành trước ngày 30/6: toàn bộ kho.',
    'Đơn vị chủ trì báo cáo kết quả trước ngày 15.',
    'Nâng cao chất lượng sản phẩm: rà soát từng khâu.',
    '',
  ])('none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('looks behind the marker only', () => {
    expect(read('- Sản phẩm: Mục lục', 2)).toEqual(['product: Mục lục']);
  });
});
