import { describe, expect, it } from 'vitest';
import { isRule, readHeadLines, readTypeLine } from '../../src/parse/head-lines.js';
import { measureLayout } from '../../src/parse/layout.js';
import { type Line, readSourceLines } from '../../src/parse/source-lines.js';

function head(source: string) {
  const lines = readSourceLines(source);
  const { type, letterhead, title, issuingBody, bodyStart } = readHeadLines(lines, measureLayout(lines));
  const text = (part: readonly Line[]) => part.map((line) => line.text.text);
  return {
    type,
    letterhead: text(letterhead),
    title: text(title),
    issuingBody: text(issuingBody),
    body: lines[bodyStart]?.text.text ?? null,
  };
}

const LETTERHEAD = 'SỞ TƯ PHÁP\n\nSố: 12/KH-STP';

describe('readHeadLines', () => {
  it.each([
    {
      what: 'a title on one line',
      source: `${LETTERHEAD}\n\nKẾ HOẠCH\n\nSố hóa hồ sơ năm 2027\n\nCăn cứ chỉ đạo của cấp trên.`,
      title: ['Số hóa hồ sơ năm 2027'],
      body: 'Căn cứ chỉ đạo của cấp trên.',
    },
    {
      what: 'a title on two lines',
      source: `${LETTERHEAD}\n\nKẾ HOẠCH\nSố hóa hồ sơ và sắp xếp kho lưu trữ\nnăm 2027\n\nThực hiện chỉ đạo của cấp trên.`,
      title: ['Số hóa hồ sơ và sắp xếp kho lưu trữ', 'năm 2027'],
      body: 'Thực hiện chỉ đạo của cấp trên.',
    },
    {
      what: 'a title between rules',
      source: `${LETTERHEAD}\n\n**KẾ HOẠCH**\n\n**Số hóa hồ sơ**\n\n-------\n\nCăn cứ chỉ đạo của cấp trên.`,
      title: ['Số hóa hồ sơ'],
      body: 'Căn cứ chỉ đạo của cấp trên.',
    },
    {
      what: 'a title right above the first section',
      source: `${LETTERHEAD}\n\n# KẾ HOẠCH\n## Số hóa hồ sơ\n## I. MỤC TIÊU`,
      title: ['Số hóa hồ sơ'],
      body: 'I. MỤC TIÊU',
    },
    {
      what: 'a preamble without an opening word',
      source: `${LETTERHEAD}\n\nKẾ HOẠCH\n\nSố hóa hồ sơ\n\nSở Tư pháp ban hành kế hoạch này như sau:`,
      title: ['Số hóa hồ sơ'],
      body: 'Sở Tư pháp ban hành kế hoạch này như sau:',
    },
    {
      what: 'a bracket under the title',
      source: `${LETTERHEAD}\n\nKẾ HOẠCH\nSố hóa hồ sơ\n(Kèm theo Quyết định mẫu)`,
      title: ['Số hóa hồ sơ'],
      body: '(Kèm theo Quyết định mẫu)',
    },
  ])('reads $what', ({ source, title, body }) => {
    expect(head(source)).toEqual({
      type: 'Kế hoạch',
      letterhead: ['SỞ TƯ PHÁP', 'Số: 12/KH-STP'],
      title,
      issuingBody: [],
      body,
    });
  });

  it('reads the body that decides, between title and preamble', () => {
    const source =
      'QUYẾT ĐỊNH\n\nBan hành Kế hoạch số hóa\n\nGIÁM ĐỐC SỞ TƯ PHÁP\n\nCăn cứ chỉ đạo của cấp trên;';
    expect(head(source)).toMatchObject({
      type: 'Quyết định',
      title: ['Ban hành Kế hoạch số hóa'],
      issuingBody: ['GIÁM ĐỐC SỞ TƯ PHÁP'],
      body: 'Căn cứ chỉ đạo của cấp trên;',
    });
  });

  it.each([
    {
      what: 'a text that begins with its sections',
      source: 'I. MỤC TIÊU\nSố hóa hồ sơ.',
      letterhead: [],
      body: 'I. MỤC TIÊU',
    },
    { what: 'plain paragraphs', source: 'Kho đã đầy.\n\nCần kho mới.', letterhead: [], body: 'Kho đã đầy.' },
    {
      what: 'a letterhead above sections',
      source: `${LETTERHEAD}\n\nGửi các phòng.\n\nI. MỤC TIÊU`,
      letterhead: ['SỞ TƯ PHÁP', 'Số: 12/KH-STP'],
      body: 'Gửi các phòng.',
    },
    {
      what: 'a type line below the first section only',
      source: 'I. MỤC TIÊU\n\nSố hóa hồ sơ.\n\nKẾ HOẠCH\n\nKhác',
      letterhead: [],
      body: 'I. MỤC TIÊU',
    },
    { what: 'nothing', source: '', letterhead: [], body: null },
  ])('finds no type in $what', ({ source, letterhead, body }) => {
    expect(head(source)).toEqual({ type: null, letterhead, title: [], issuingBody: [], body });
  });

  it('begins where it is told to', () => {
    const lines = readSourceLines(`KẾ HOẠCH\n\nMột\n\nI. MỤC TIÊU\n\nBÁO CÁO\n\nHai\n\nI. KẾT QUẢ`);
    const second = readHeadLines(lines, measureLayout(lines), 3);
    expect(second.type).toBe('Báo cáo');
    expect(second.title.map((line) => line.text.text)).toEqual(['Hai']);
  });
});

describe('readTypeLine', () => {
  it.each([
    ['KẾ HOẠCH', 'Kế hoạch'],
    ['**KẾ HOẠCH**', 'Kế hoạch'],
    ['## KẾ HOẠCH HÀNH ĐỘNG', 'Kế hoạch'],
    ['K Ế HOẠCH', 'Kế hoạch'],
    ['NGHỊ QUYẾT:', 'Nghị quyết'],
    ['Kế hoạch', null],
    ['KẾ HOẠCH SỐ HÓA', null],
    ['KẾ HOẠCH NÀY', null],
    ['MỤC TIÊU', null],
  ])('%j: %j', (source, type) => {
    expect(readSourceLines(source).map(readTypeLine)).toEqual([type]);
  });
});

describe('isRule', () => {
  it.each([
    ['-------', true],
    ['_____', true],
    ['- - -', true],
    ['=====', true],
    ['- a -', false],
    ['12', false],
    ['|', false],
  ])('%j: %s', (source, expected) => {
    expect(readSourceLines(source).every(isRule)).toBe(expected);
  });
});

describe('a type and title on one line', () => {
  const head = (source: string) =>
    readHeadLines(readSourceLines(source), { airy: false, width: Number.POSITIVE_INFINITY, spaced: false });
  const titleOf = (source: string) =>
    head(source)
      .title.map((line) => line.text.text)
      .join(' ');

  it.each([
    ['KẾ HOẠCH TRỒNG CÂY PHÂN TÁN NĂM 2026\n\nI. MỤC TIÊU', 'TRỒNG CÂY PHÂN TÁN NĂM 2026'],
    ['# Kế hoạch trồng cây năm 2026\n\n## I. Mục tiêu', 'trồng cây năm 2026'],
  ])('%j is taken apart', (source, title) => {
    expect(head(source).type).toBe('Kế hoạch');
    expect(titleOf(source)).toBe(title);
  });

  it.each([
    'SỞ\nKẾ HOẠCH VÀ ĐẦU TƯ\n\nI. MỤC TIÊU',
    'Kế hoạch trồng cây năm 2026 gồm ba phần.\n\nI. MỤC TIÊU',
    'KẾ HOẠCH SỐ 12\n\nI. MỤC TIÊU',
  ])('%j is none', (source) => {
    expect(head(source).type).toBeNull();
  });
});

it('a council that resolves and its session stand below the title, and are none of it', () => {
  const source = `${LETTERHEAD}\n\n**NGHỊ QUYẾT**\n\n**Về thu gom rác năm 2027**\n\n**HỘI ĐỒNG NHÂN DÂN TỈNH AN BÌNH**\n\n**KHÓA IX, KỲ HỌP THỨ 4**\n\n*Căn cứ chỉ đạo của cấp trên.*`;
  expect(head(source)).toMatchObject({
    title: ['Về thu gom rác năm 2027'],
    issuingBody: ['HỘI ĐỒNG NHÂN DÂN TỈNH AN BÌNH', 'KHÓA IX, KỲ HỌP THỨ 4'],
    body: 'Căn cứ chỉ đạo của cấp trên.',
  });
});
