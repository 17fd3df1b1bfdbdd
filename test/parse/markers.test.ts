import { describe, expect, it } from 'vitest';
import { readMarker } from '../../src/parse/markers.js';

describe('readMarker finds', () => {
  it.each([
    // text, kind, form, label, what stands behind
    ['PHỤ LỤC', 'appendix', 'appendix', null, ''],
    ['PHỤ LỤC II', 'appendix', 'appendix', 'II', ''],
    ['Phụ lục số 3: Danh mục', 'appendix', 'appendix', '3', 'Danh mục'],
    ['PHỤ LỤC A. DANH MỤC', 'appendix', 'appendix', 'A', 'DANH MỤC'],
    ['Phụ lục (Kèm theo Kế hoạch)', 'appendix', 'appendix', null, '(Kèm theo Kế hoạch)'],
    ['PHẦN THỨ NHẤT. TÌNH HÌNH', 'part', 'part', 'THỨ NHẤT', 'TÌNH HÌNH'],
    ['Phần II: Giải pháp', 'part', 'part', 'II', 'Giải pháp'],
    ['Chương III', 'chapter', 'chapter', 'III', ''],
    ['CHƯƠNG 2 - QUY ĐỊNH', 'chapter', 'chapter', '2', 'QUY ĐỊNH'],
    ['Điều 4. Hiệu lực', 'article', 'article', '4', 'Hiệu lực'],
    ['Điều 12a: Chuyển tiếp', 'article', 'article', '12a', 'Chuyển tiếp'],
    ['A. ĐẶC ĐIỂM', 'letter', 'A.', 'A', 'ĐẶC ĐIỂM'],
    ['Đ. PHẦN KHÁC', 'letter', 'A.', 'Đ', 'PHẦN KHÁC'],
    ['I. MỤC TIÊU', 'roman', 'I.', 'I', 'MỤC TIÊU'],
    ['IV.Kinh phí', 'roman', 'I.', 'IV', 'Kinh phí'],
    ['IX - Khen thưởng', 'roman', 'I.', 'IX', 'Khen thưởng'],
    ['V/ Tổ chức', 'roman', 'I.', 'V', 'Tổ chức'],
    ['XII. “Một cửa” liên thông', 'roman', 'I.', 'XII', '“Một cửa” liên thông'],
    ['1. Lập sổ', 'decimal', '1.', '1', 'Lập sổ'],
    ['02. Lập sổ', 'decimal', '1.', '02', 'Lập sổ'],
    ['3.Lập sổ', 'decimal', '1.', '3', 'Lập sổ'],
    ['4/ Lập sổ', 'decimal', '1.', '4', 'Lập sổ'],
    ['5 - Lập sổ', 'decimal', '1.', '5', 'Lập sổ'],
    ['6. 80% hồ sơ', 'decimal', '1.', '6', '80% hồ sơ'],
    ['7. 12 lớp tập huấn', 'decimal', '1.', '7', '12 lớp tập huấn'],
    ['2) Lập sổ', 'decimal', '1)', '2', 'Lập sổ'],
    ['(3) Lập sổ', 'decimal', '(1)', '3', 'Lập sổ'],
    ['1.2. Lập sổ', 'decimal', '1.2', '1.2', 'Lập sổ'],
    ['1.2 Lập sổ', 'decimal', '1.2', '1.2', 'Lập sổ'],
    ['2.3.1. lập sổ', 'decimal', '1.3', '2.3.1', 'lập sổ'],
    ['2.3: Lập sổ', 'decimal', '1.2', '2.3', 'Lập sổ'],
    ['a) Lập sổ', 'letter', 'a)', 'a', 'Lập sổ'],
    ['đ) lập sổ', 'letter', 'a)', 'đ', 'lập sổ'],
    ['g/ Lập sổ', 'letter', 'a)', 'g', 'Lập sổ'],
    ['b. Lập sổ', 'letter', 'a)', 'b', 'Lập sổ'],
    ['a1) Lập sổ', 'letter', 'a)', 'a1', 'Lập sổ'],
    ['- Lập sổ', 'dash', '-', null, 'Lập sổ'],
    ['– lập sổ', 'dash', '-', null, 'lập sổ'],
    ['-Lập sổ', 'dash', '-', null, 'Lập sổ'],
    ['• 80% hồ sơ', 'dash', '•', null, '80% hồ sơ'],
    ['* Lập sổ', 'dash', '•', null, 'Lập sổ'],
    ['\uf0b7 Lập sổ', 'dash', '•', null, 'Lập sổ'],
    ['○ Lập sổ', 'dash', '•', null, 'Lập sổ'],
    ['3.1- Lập sổ', 'decimal', '1.2', '3.1', 'Lập sổ'],
    ['(b) Lập sổ', 'letter', '(a)', 'b', 'Lập sổ'],
    ['+ Lập sổ', 'plus', '+', null, 'Lập sổ'],
    ['+ 30% hồ sơ', 'plus', '+', null, '30% hồ sơ'],
    ['- + Lập sổ', 'plus', '+', null, 'Lập sổ'],
  ])('%j', (text, kind, form, label, rest) => {
    const marker = readMarker(text);
    expect(marker).toMatchObject({ kind, form, label });
    expect(text.slice(marker?.length)).toBe(rest);
  });
});

describe('readMarker finds none in', () => {
  it.each([
    '',
    'Lập sổ theo dõi',
    '2025. Các đơn vị báo cáo',
    '01/7/2025 là hạn cuối',
    '15.000 hộ dân',
    '3.5 - 4 triệu đồng',
    '3.5 triệu đồng',
    '1.250,5 tỷ đồng',
    '24/7',
    '3,5% mỗi năm',
    '12.5%',
    '80% hồ sơ',
    '-5%',
    '-----',
    '+84 255',
    'I think',
    'In ấn biểu mẫu',
    'VI phạm',
    'Xã Đồng Mẫu',
    'C.Mác',
    'Công an xã',
    'Điều 5 của Luật',
    'Điều kiện thực hiện',
    'Phụ lục II kèm theo Kế hoạch',
    'Phụ lục kèm theo Kế hoạch này',
    'Phần mềm một cửa',
    'PHẦN MỀM',
    'Chương trình hành động',
    'CHƯƠNG TRÌNH',
    'a',
    'ab) sổ',
    'và) sổ',
    '(a',
    '(a) sổ',
    '\uf0b7',
    '(2025) sổ',
    '100) sổ',
    '1.',
    'a)',
    '-',
    '("Sổ")',
  ])('%j', (text) => expect(readMarker(text)).toBeNull());
});

describe('ranks', () => {
  it('stand in the order of Decree 30/2020/NĐ-CP, with what plans add', () => {
    const openings = [
      'PHỤ LỤC I',
      'PHẦN I. A',
      'CHƯƠNG I. A',
      'Điều 1. A',
      'A. AN',
      'I. A',
      '1. A',
      '1.1. A',
      '1.1.1. A',
      'a) A',
      '- A',
      '+ A',
    ];
    const ranks = openings.map((text) => readMarker(text)?.rank ?? -1);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(ranks.length);
    expect(ranks).not.toContain(-1);
  });
});
