import { describe, expect, it } from 'vitest';
import { mendLines } from '../../src/parse/mend-lines.js';
import { buildOutline } from '../../src/parse/outline.js';
import { readSourceLines } from '../../src/parse/source-lines.js';
import { quoted } from './quoted.js';

function outlineOf(source: string, resets: readonly number[] = []) {
  const blocks = mendLines(readSourceLines(source), {
    airy: false,
    width: Number.POSITIVE_INFINITY,
    spaced: false,
  });
  return buildOutline(blocks, new Set(resets));
}

/** The tree as indented lines: label (or form) and title. */
function tree(source: string, resets: readonly number[] = []): string[] {
  return outlineOf(source, resets).sections.map(({ level, marker, title }) =>
    `${'  '.repeat(level - 1)}${marker.label ?? marker.form} ${title.text}`.trimEnd(),
  );
}

describe('buildOutline', () => {
  it.each([
    {
      what: 'the usual order',
      source:
        'PHẦN I. CHUNG\nI. MỤC TIÊU\n1. Số hóa\na) Hồ sơ mới\n- Cấp huyện\n+ Đợt một\nb) Hồ sơ cũ\n2. Lưu trữ\nII. KINH PHÍ',
      expected: [
        'I CHUNG',
        '  I MỤC TIÊU',
        '    1 Số hóa',
        '      a Hồ sơ mới',
        '        - Cấp huyện',
        '          + Đợt một',
        '      b Hồ sơ cũ',
        '    2 Lưu trữ',
        '  II KINH PHÍ',
      ],
    },
    {
      what: 'number signs and bold at random',
      source: '#### I. MỤC TIÊU\n\n# 1. Số hóa\n\n**2. Lưu trữ**\n\n## II. KINH PHÍ\n\n1. Nguồn',
      expected: ['I MỤC TIÊU', '  1 Số hóa', '  2 Lưu trữ', 'II KINH PHÍ', '  1 Nguồn'],
    },
    {
      what: 'numbers that start again',
      source: 'I. MỤC TIÊU\n1. Số hóa\nII. GIẢI PHÁP\n1. Nhân lực\n1. Thiết bị',
      expected: ['I MỤC TIÊU', '  1 Số hóa', 'II GIẢI PHÁP', '  1 Nhân lực', '  1 Thiết bị'],
    },
    {
      what: 'labels out of order',
      source: 'I. MỤC TIÊU\nII. GIẢI PHÁP\nII. KINH PHÍ\n1. Nguồn\nV. TỔ CHỨC',
      expected: ['I MỤC TIÊU', 'II GIẢI PHÁP', 'II KINH PHÍ', '  1 Nguồn', 'V TỔ CHỨC'],
    },
    {
      what: 'the letters of the Vietnamese alphabet',
      source: '1. Số hóa\nc) Sổ\nd) Bìa\nđ) Hộp\ne) Giá\ng) Kho',
      expected: ['1 Số hóa', '  c Sổ', '  d Bìa', '  đ Hộp', '  e Giá', '  g Kho'],
    },
    {
      what: 'nested numbers',
      source: '1. Số hóa\n1.1. Quét\n1.1.1. Quét màu\n1.2. Lập mục\n2. Lưu trữ\n2.1 Kho',
      expected: ['1 Số hóa', '  1.1 Quét', '    1.1.1 Quét màu', '  1.2 Lập mục', '2 Lưu trữ', '  2.1 Kho'],
    },
    {
      what: 'a dash under a letter and back',
      source: '1. Số hóa\na) Quét\n- Quét màu\n- Quét đen\nb) Lập mục\n2. Lưu trữ\n- Kho',
      expected: [
        '1 Số hóa',
        '  a Quét',
        '    - Quét màu',
        '    - Quét đen',
        '  b Lập mục',
        '2 Lưu trữ',
        '  - Kho',
      ],
    },
    {
      what: 'a letter under a roman numeral without a number between',
      source: 'I. MỤC TIÊU\na) Số hóa\n1. Lưu trữ',
      expected: ['I MỤC TIÊU', '  a Số hóa', '  1 Lưu trữ'],
    },
    {
      what: 'capital letters above roman numerals',
      source: 'A. TÌNH HÌNH\nI. SỔ SÁCH\nB. KẾ HOẠCH\nI. MỤC TIÊU',
      expected: ['A TÌNH HÌNH', '  I SỔ SÁCH', 'B KẾ HOẠCH', '  I MỤC TIÊU'],
    },
    {
      what: 'articles under a chapter',
      source: 'Chương I\nĐiều 1. Phạm vi\n1. Quy chế này áp dụng cho kho.\nĐiều 2. Đối tượng',
      expected: ['I', '  1 Phạm vi', '    1 Quy chế này áp dụng cho kho.', '  2 Đối tượng'],
    },
    {
      what: 'a numbered list that a letter announces',
      source: '1. Số hóa\na) Gồm các bước:\n1. Quét\n2. Lập mục',
      expected: ['1 Số hóa', '  a Gồm các bước:', '    1 Quét', '    2 Lập mục'],
    },
    {
      what: 'a bullet under a dash that announces it',
      source: '1. Số hóa\n- Gồm:\n• Quét\n• Lập mục\n- Lưu trữ',
      expected: ['1 Số hóa', '  - Gồm:', '    • Quét', '    • Lập mục', '  - Lưu trữ'],
    },
  ])('follows $what', ({ source, expected }) => expect(tree(source)).toEqual(expected));

  it('begins anew where it is told to', () => {
    const source = 'Điều 1. Ban hành\n1. Kế hoạch này.\nI. MỤC TIÊU';
    expect(tree(source)).toEqual(['1 Ban hành', '  1 Kế hoạch này.', '  I MỤC TIÊU']);
    expect(tree(source, [2])).toEqual(['1 Ban hành', '  1 Kế hoạch này.', 'I MỤC TIÊU']);
  });

  it('finds none in plain paragraphs', () => {
    expect(outlineOf('Cơ quan có một kho.\n\nKho đã đầy.')).toEqual({
      sections: [],
      sectionOf: [null, null],
      opens: [false, false],
    });
  });

  it('finds none in no blocks', () => {
    expect(buildOutline([], new Set())).toEqual({ sections: [], sectionOf: [], opens: [] });
  });
});

describe('an appendix', () => {
  it('closes all and takes the lines below as its title', () => {
    const source =
      'I. MỤC TIÊU\n1. Số hóa\n\nPHỤ LỤC II\n\nDANH MỤC SỔ SÁCH\n\n(Kèm theo Kế hoạch mẫu)\n\n1. Sổ giấy';
    expect(tree(source)).toEqual(['I MỤC TIÊU', '  1 Số hóa', 'II DANH MỤC SỔ SÁCH', '  1 Sổ giấy']);
    expect(outlineOf(source).opens).toEqual([true, true, true, true, false, true]);
    expect(outlineOf(source).sectionOf).toEqual([0, 1, 2, 2, 2, 3]);
    expect(quoted(outlineOf(source).sections[2]?.whole as never, source)).toBe(
      'PHỤ LỤC II\n\nDANH MỤC SỔ SÁCH',
    );
  });

  it.each([
    { what: 'a sentence', below: 'Danh mục này gồm mười sổ.' },
    { what: 'a bracket', below: '(Kèm theo Kế hoạch mẫu)' },
    { what: 'a marker', below: '1. Sổ giấy' },
  ])('does not take $what for its title', ({ below }) => {
    expect(outlineOf(`PHỤ LỤC\n\n${below}`).sections[0]?.title.text).toBe('');
  });
});

describe('a paragraph without a marker', () => {
  it('stands in the section above it', () => {
    const { sectionOf, opens } = outlineOf(
      'Mở đầu.\n\nI. MỤC TIÊU\n\nCơ quan có một kho.\n\n1. Số hóa\n\nKho đã đầy.',
    );
    expect(sectionOf).toEqual([null, 0, 0, 1, 1]);
    expect(opens).toEqual([false, true, false, true, false]);
  });
});

describe('the places', () => {
  const source = 'Mở đầu.\n\n**2\\. Số hóa** sổ';
  const [section] = outlineOf(source).sections;

  it('of a title leave the marker out', () => {
    expect(section && quoted(section.title, source)).toBe('Số hóa** sổ');
  });

  it('of a whole take it in', () => {
    expect(section && quoted(section.whole, source)).toBe('2\\. Số hóa** sổ');
    expect(section).toMatchObject({ parent: null, level: 1 });
  });
});
