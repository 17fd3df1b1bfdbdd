import { describe, expect, it } from 'vitest';
import { documentKeys } from '../../../src/extract/citations/document-key.js';
import { findMentions } from '../../../src/extract/citations/find-mentions.js';
import { toPassage } from '../../../src/extract/citations/passage.js';

/** A text → "type key date issuer" of each mention, without what is not said. */
function read(text: string): readonly string[] {
  const mentions = findMentions(toPassage(text));
  const keys = documentKeys(mentions);
  return mentions.map(({ type, date, issuer }, i) =>
    [type, keys[i], date, issuer].filter((part) => part !== null).join(' | '),
  );
}

const FOUND: readonly (readonly [text: string, ...mentions: string[]])[] = [
  [
    'theo Nghị quyết số 44-NQ/TW ngày 3/5/2023 của Bộ Chính trị',
    'Nghị quyết | 44-NQ/TW | 2023-05-03 | Bộ Chính trị',
  ],
  ['công văn số 909/UBND-KT của UBND tỉnh ngày 4/6/2024', 'Công văn | 909/UBND-KT | 2024-06-04 | UBND tỉnh'],
  ['Kế hoạch hành động số 51 -KH/TU', 'Kế hoạch | 51-KH/TU'],
  ['Chương trình hành động số 8-CTr/HU', 'Chương trình | 8-CTr/HU'],
  [
    'Quy định số 85-QĐ/TW, 86-QĐ/TW ngày 2/3/2022 của Bộ Chính trị',
    'Quy định | 85-QĐ/TW | Bộ Chính trị',
    'Quy định | 86-QĐ/TW | 2022-03-02 | Bộ Chính trị',
  ],
  [
    'Quy định số 85-QĐ/TW và số 19/QĐ-SYT ngày 2/3/2024',
    'Quy định | 85-QĐ/TW',
    'Quyết định | 19/QĐ-SYT | 2024-03-02',
  ],
  ['Nghị dịnh số 31/2022/NĐ-CP', 'Nghị định | 31/2022/NĐ-CP'],
  ['Nghi quyết số 18/NQ-CP', 'Nghị quyết | 18/NQ-CP'],
  ['Nghị định 31/2022', 'Nghị định | 31/2022/NĐ-CP'],
  ['Nghị định số 19/NĐ-CP ngày 2/3/2024', 'Nghị định | 19/2024/NĐ-CP | 2024-03-02'],
  ['Quyết định số 19/QĐ-SYT ngày 2/3/2024', 'Quyết định | 19/QĐ-SYT | 2024-03-02'],
  ['Thông tư 9/2020 của Bộ Y tế', 'Thông tư | 9/2020/TT-BYT | Bộ Y tế'],
  ['Quyết định số 1408 của Thủ tướng', 'Quyết định | 1408 | Thủ tướng'],
  ['Nghị quyết 44 và Nghị quyết số 44-NQ/TW', 'Nghị quyết | 44-NQ/TW', 'Nghị quyết | 44-NQ/TW'],
  ['Chỉ thị của Ban Bí thư số 12-CT/TW', 'Chỉ thị | 12-CT/TW | Ban Bí thư'],
  ['Kế hoạch của tỉnh thực hiện Quyết định số 7/QĐ-TTg', 'Quyết định | 7/QĐ-TTg'],
  ['QĐ số 7/QĐ-TTg', 'Quyết định | 7/QĐ-TTg'],
  ['Quyết định số 15/Q\u00d0-SYT', 'Quyết định | 15/QĐ-SYT'],
  ['NGHỊ QUYẾT SỐ 44-NQ/TW', 'Nghị quyết | 44-NQ/TW'],
  ['CHỈ THỊ SỐ 27/CT-TTG', 'Chỉ thị | 27/CT-TTg'],
  ['Quyết định số 7/QĐ-SCT[2] ngày 4/4/2024', 'Quyết định | 7/QĐ-SCT | 2024-04-04'],
  [
    'các Nghị định số 31/2022/NĐ-CP ngày 1/2/2022, số 32/2022/NĐ-CP và số 40/2023/NĐ-CP ngày 3/3/2023 của Chính phủ',
    'Nghị định | 31/2022/NĐ-CP | 2022-02-01 | Chính phủ',
    'Nghị định | 32/2022/NĐ-CP | Chính phủ',
    'Nghị định | 40/2023/NĐ-CP | 2023-03-03 | Chính phủ',
  ],
  [
    'Nghị định số 31/2022/NĐ-CP, số 32/2022/NĐ-CP và Nghị định số 33/2022/NĐ-CP cùng ngày 1/2/2022 của Chính phủ',
    'Nghị định | 31/2022/NĐ-CP | 2022-02-01 | Chính phủ',
    'Nghị định | 32/2022/NĐ-CP | 2022-02-01 | Chính phủ',
    'Nghị định | 33/2022/NĐ-CP | 2022-02-01 | Chính phủ',
  ],
  [
    'Quyết định số 7/QĐ-SCT; theo Nghị định số 33/2022/NĐ-CP cùng ngày 1/2/2022',
    'Quyết định | 7/QĐ-SCT',
    'Nghị định | 33/2022/NĐ-CP | 2022-02-01',
  ],
  [
    'Nghị quyết số 44-NQ/TW và Nghị quyết số 18/NQ-CP của Chính phủ',
    'Nghị quyết | 44-NQ/TW',
    'Nghị quyết | 18/NQ-CP | Chính phủ',
  ],
  [
    'Luật sửa đổi, bổ sung một số điều của 12 luật trong lĩnh vực tài chính ngày 3 tháng 4 năm 2025;',
    'Luật | Luật Sửa đổi, bổ sung một số điều của 12 luật trong lĩnh vực tài chính 2025 | 2025-04-03',
  ],
  ['Luật Chăn nuôi; Luật Thú y', 'Luật | Luật Chăn nuôi', 'Luật | Luật Thú y'],
  [
    'các Luật Chăn nuôi, Thú y và Thủy sản',
    'Luật | Luật Chăn nuôi',
    'Luật | Luật Thú y',
    'Luật | Luật Thủy sản',
  ],
  ['Luật Thú y năm 2015, Luật Giá 2023', 'Luật | Luật Thú y 2015', 'Luật | Luật Giá 2023'],
  ['Luật Thú y ngày 19 tháng 6 năm 2015;', 'Luật | Luật Thú y 2015 | 2015-06-19'],
  ['Luật số 79/2015/QH13 của Quốc hội', 'Luật | 79/2015/QH13 | Quốc hội'],
  ['Luật Thú y số 79/2015/QH13', 'Luật | 79/2015/QH13'],
  ['Bộ luật Dân sự và Hiến pháp năm 2013', 'Bộ luật | Bộ luật Dân sự', 'Hiến pháp | Hiến pháp 2013'],
  ['theo luật Chăn nuôi', 'Luật | Luật Chăn nuôi'],
];

const NONE: readonly string[] = [
  'lập theo mẫu số 02/KH-XD',
  'Hợp đồng số 12/2025/HĐ-SYT và giấy phép số 9/GP-SYT',
  'Kế hoạch này có hiệu lực từ ngày 1/2/2025',
  'các Nghị định của Chính phủ và thông tư của các bộ',
  'Luật, Nghị quyết của Quốc hội; Pháp lệnh, Nghị quyết của Ủy ban thường vụ Quốc hội',
  'có trình độ đại học Luật, chuyên ngành Luật Kinh tế',
  'luật sư, luật gia và kỷ luật Đảng',
  'phổ biến các văn bản thi hành Luật. Tăng cường kiểm tra',
  '(sau đây viết gọn là Luật)',
  '(gọi tắt là Thông tư 12)',
  'hệ thống ISO 14001:2015, tổng đài 1055',
  'Đề án 06, Dự án 8, Chương trình 135',
  'Quyết định 03 nội dung sau: 12/15 xã đạt 80,5%',
  'xử lý kỷ luật 02 người, trực 24/7 từ ngày 5/6/2025',
  '',
];

describe('mentions', () => {
  it.each(FOUND)('%s', (text: string, ...mentions: string[]) => {
    expect(read(text)).toEqual(mentions);
  });

  it.each(NONE)('none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('ends behind symbol, date and issuer and begins at the type', () => {
    const text = 'theo khoản 2 Điều 5 của Nghị định số 31/2022/NĐ-CP ngày 1/2/2022 của Chính phủ về chợ';
    const [mention] = findMentions(toPassage(text));
    expect(text.slice(mention?.start, mention?.end)).toBe(
      'Nghị định số 31/2022/NĐ-CP ngày 1/2/2022 của Chính phủ',
    );
  });
});
