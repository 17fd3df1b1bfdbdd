import { describe, expect, it } from 'vitest';
import { endsShort, measureLayout } from '../../src/parse/layout.js';
import { readSourceLines } from '../../src/parse/source-lines.js';

const WRAPPED = [
  'Các phòng chuyên môn rà soát toàn bộ hồ sơ đang lưu giữ',
  'tại kho, lập danh mục theo từng năm và bàn giao cho bộ',
  'phận lưu trữ trước khi chuyển sang kho mới của cơ quan.',
  'Bộ phận lưu trữ tiếp nhận, kiểm tra tình trạng của từng',
  'hồ sơ, ghi vào sổ và báo cáo lãnh đạo những hồ sơ bị hư',
  'hỏng để có phương án phục chế hoặc tiêu hủy đúng quy',
  'định hiện hành về lưu trữ.',
  'Văn phòng bố trí kinh phí mua sắm giá kệ, hộp đựng hồ sơ',
  'và máy quét để phục vụ việc số hóa trong năm kế hoạch.',
];
const WHOLE = Array.from(
  { length: 9 },
  (_, i) => `Phòng số ${i + 1} lập danh mục hồ sơ lưu trữ của mình và gửi Văn phòng.`,
);

function layoutOf(lines: readonly string[], glue: string) {
  return measureLayout(readSourceLines(lines.join(glue)));
}

describe('measureLayout', () => {
  it('sees lines that are wrapped inside paragraphs, and how long they get', () => {
    const layout = layoutOf(WRAPPED, '\n');
    expect(layout.airy).toBe(false);
    expect(layout.width).toBeGreaterThanOrEqual(54);
    expect(layout.width).toBeLessThanOrEqual(56);
  });

  it('sees lines that all stand between empty ones', () => {
    const layout = layoutOf(WRAPPED, '\n\n');
    expect(layout.airy).toBe(true);
    expect(layout.width).toBeLessThanOrEqual(56);
  });

  it.each([
    { what: 'paragraphs of one line each', lines: WHOLE, glue: '\n\n' },
    { what: 'paragraphs under each other', lines: WHOLE, glue: '\n' },
    { what: 'too few lines to tell', lines: WRAPPED.slice(0, 7), glue: '\n' },
    { what: 'items that begin in lower case', lines: WRAPPED.map((line) => `- ${line}`), glue: '\n' },
    { what: 'clauses that end', lines: WRAPPED.map((line) => `${line};`), glue: '\n' },
    {
      what: 'lines longer than a page is wide',
      lines: WRAPPED.map((line) => `${line} ${'và hồ sơ'.repeat(15)} v`),
      glue: '\n',
    },
    { what: 'nothing', lines: [], glue: '\n' },
  ])('sees no wraps in $what', ({ lines, glue }) => {
    expect(layoutOf(lines, glue)).toEqual({ airy: false, width: Number.POSITIVE_INFINITY, spaced: false });
  });

  const ITEMS = Array.from({ length: 9 }, (_, i) => `${i + 1}. ${WRAPPED.slice(i, i + 3).join('\n')}`);

  it('sees that paragraphs stand between empty lines', () => {
    expect(layoutOf(ITEMS, '\n\n').spaced).toBe(true);
  });

  const LINES = Array.from({ length: 30 }, (_, i) => `Kho số ${i + 1} được kiểm kê và khóa lại.`);

  it('sees that each line is a paragraph', () => {
    expect(layoutOf(LINES, '\n')).toMatchObject({ width: Number.POSITIVE_INFINITY, lined: true });
  });

  it.each([
    {
      what: 'some lines go on',
      lines: LINES.map((line, i) => (i % 9 === 0 ? `${line.slice(0, -1)}\nvà niêm phong.` : line)),
      glue: '\n',
    },
    { what: 'there are too few', lines: LINES.slice(0, 15), glue: '\n' },
    { what: 'empty lines stand between', lines: LINES, glue: '\n\n' },
  ])('does not see it where $what', ({ lines, glue }) => {
    expect(layoutOf(lines, glue).lined).toBeUndefined();
  });

  it('leaves the recipients, who stand close in any text, out of account', () => {
    const recipients = `Nơi nhận:\n${Array.from({ length: 9 }, (_, i) => `- Phòng số ${i + 1};`).join('\n')}`;
    const dashes = ITEMS.map((item) => item.replace(/^\d\./, '-'));
    expect(layoutOf([...dashes, recipients], '\n\n').spaced).toBe(true);
    expect(layoutOf([...dashes, recipients.replace('Nơi nhận', 'Thực hiện')], '\n\n').spaced).toBe(false);
  });

  it('asks the numbers alone where there are enough of them', () => {
    const dashes = Array.from({ length: 9 }, (_, i) => `- a = Số kho của xã ${i + 1};`).join('\n');
    expect(layoutOf([...ITEMS, dashes], '\n\n').spaced).toBe(true);
    expect(layoutOf([...ITEMS.slice(0, 5), dashes], '\n\n').spaced).toBe(false);
  });

  it.each([
    { what: 'items stand under each other', lines: ITEMS, glue: '\n' },
    { what: 'some of them do', lines: [...ITEMS, `${ITEMS[0]}\n${ITEMS[1]}`], glue: '\n\n' },
    { what: 'there are too few items to tell', lines: [...WRAPPED, ...ITEMS.slice(0, 3)], glue: '\n\n' },
  ])('does not where $what', ({ lines, glue }) => {
    expect(layoutOf(lines, glue).spaced).toBe(false);
  });

  it('leaves tables out of account', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `${i + 1}\tlập danh mục\tphòng số ${i + 1}`);
    const layout = layoutOf([...WRAPPED, '', ...rows], '\n');
    expect(layout.width).toBeLessThanOrEqual(56);
  });
});

describe('endsShort', () => {
  const [full, next] = readSourceLines(`${WRAPPED[0]}\n${WRAPPED[1]}`) as [never, never];
  const [short, after] = readSourceLines('Về kinh phí\nVăn phòng bố trí') as [never, never];

  it.each([
    { what: 'a full line', line: full, after: next, width: 55, expected: false },
    { what: 'a line that had room for more', line: short, after, width: 55, expected: true },
    { what: 'a line just too full for the next word', line: short, after, width: 16, expected: false },
    { what: 'a line with room for one word more', line: full, after: next, width: 70, expected: true },
    { what: 'a line that almost reaches the width', line: full, after: next, width: 60, expected: false },
    {
      what: 'any line where there are no wraps',
      line: full,
      after: next,
      width: Number.POSITIVE_INFINITY,
      expected: true,
    },
  ])('$what: $expected', ({ line, after, width, expected }) =>
    expect(endsShort(line, after, width)).toBe(expected),
  );
});
