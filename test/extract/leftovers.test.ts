import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSource, sourceFromBytes } from '../../src/parse/read-source.js';
import { extractSource } from '../../src/pipeline.js';

function leftovers(body: string): readonly string[] {
  const text = `Số: 12/KH-STP\n\nKẾ HOẠCH\n\nSố hóa hồ sơ năm 2026\n\n${body}\n`;
  const { diagnostics } = extractSource(sourceFromBytes(Buffer.from(text), 'plan.md'));
  return diagnostics.filter(({ code }) => code.includes('/unread-')).map(({ message }) => message);
}

describe('what was passed over', () => {
  it.each([
    ['a target', 'I. MỤC TIÊU\n\n- Tối thiểu 80% hồ sơ được số hóa.'],
    ['a cited number', 'I. MỤC TIÊU\n\n- Thực hiện Nghị định số 45/2020/NĐ-CP.'],
    ['a calculation, which has its own diagnostic', 'I. CÁCH TÍNH\n\n- Điểm: 5*80% = 4.'],
    ['no number at all', 'I. MỤC TIÊU\n\n- Nâng cao tỷ lệ số hóa.'],
  ])('holds nothing of %s', (_, body) => {
    expect(leftovers(body).filter((message) => !message.includes('head or tail'))).toEqual([]);
  });

  it.each([
    [
      'the preamble',
      'Căn cứ kết quả đạt 75% của năm trước;\n\nI. MỤC TIÊU\n\n- Số hóa hồ sơ.',
      'the preamble',
    ],
    [
      'an account of the past',
      'I. THỰC TRẠNG\n\n- Kho lưu trữ rộng 40% diện tích.',
      'an account of the past',
    ],
    ['a sign without a number', 'I. MỤC TIÊU\n\n- Tỷ lệ % theo từng quý.', 'no number'],
    [
      'a table of points',
      'I. CHẤM ĐIỂM\n\n| STT | Tiêu chí | Điểm |\n|---|---|---|\n| 1 | Đạt 90% | 5 |',
      'a table of another kind',
    ],
  ])('says that a percentage stands in %s', (_, body, reason) => {
    expect(leftovers(body).filter((message) => message.startsWith('a percentage'))).toEqual([
      expect.stringContaining(reason),
    ]);
  });

  it.each([
    ['mẫu số 02/KH-XD', 'a form'],
    ['Giấy phép số 12/GP-STN', 'a licence'],
    ['hợp đồng mua sắm số 7/2025/HĐ-SYT', 'a contract'],
    ['những việc đã nêu ở 909/UBND-KT', 'none that is cited'],
  ])('says of %s that its number is that of %s', (text, reason) => {
    expect(leftovers(`I. NHIỆM VỤ\n\n- Rà soát ${text}.`).at(-1)).toContain(reason);
  });

  it("says of the document's own number that it cites nothing", () => {
    const body =
      'I. MỤC TIÊU\n\n- Số hóa hồ sơ.\n\nPHỤ LỤC\n\n(Kèm theo Kế hoạch số 12/KH-STP ngày 05/01/2026)';
    expect(leftovers(body).at(-1)).toContain("the document's own");
  });
});

describe('in each document of the corpus', () => {
  const names = readdirSync('corpus');
  it.each(names)('%s: every percentage is in a target or has a diagnostic', async (name) => {
    const { text, targets, diagnostics } = extractSource(await readSource(`corpus/${name}`));
    const spans = [...targets, ...diagnostics.filter(({ code }) => code.startsWith('target/'))].map(
      ({ span }) => span,
    );
    const open = [...text.matchAll(/%/g)].filter(
      ({ index }) => !spans.some(({ start, end }) => start.offset <= index && index < end.offset),
    );
    expect(open.map(({ index }) => text.slice(index - 30, index + 1))).toEqual([]);
  });
});
