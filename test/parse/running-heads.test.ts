import { describe, expect, it } from 'vitest';
import { dropRunningHeads, isPageNumber } from '../../src/parse/running-heads.js';
import { readSourceLines } from '../../src/parse/source-lines.js';

const lines = (source: string) => readSourceLines(source);

describe('page numbers', () => {
  it.each([
    '7',
    '- 12 -',
    '— 4 —',
    '3/10',
    'Trang 3/10',
    'Trang 3 trên 10',
    'Trang số: 5',
    '(Trang 6)',
    'Page 4',
    'Page 4 of 9',
    '2 | Page',
    'Trang | 2',
  ])('%j is one', (text) => {
    expect(isPageNumber(lines(text)[0] as never)).toBe(true);
  });
  it.each(['2025', '12 | Lập sổ', '1. Mục tiêu', 'Trang trí hội trường', '12 xã', '3/2027', '5 - 7'])(
    '%j is none',
    (text) => {
      expect(isPageNumber(lines(text)[0] as never)).toBe(false);
    },
  );
});

describe('running heads', () => {
  const page = (n: number, head: string, text: string) => `${text}\n\nTrang ${n}/4\n\n${head}\n\n`;
  const head = 'Kế hoạch trồng cây phân tán';
  const kept = (source: string) => dropRunningHeads(lines(source)).map((line) => line.text.text);

  it('beside three page numbers are taken out', () => {
    const source = page(1, head, 'Một') + page(2, head, 'Hai') + page(3, head, 'Ba');
    expect(kept(source)).not.toContain(head);
    expect(kept(source)).toContain('Hai');
  });
  it('beside two page numbers stay: a text may come again', () => {
    expect(kept(page(1, head, 'Một') + page(2, head, 'Hai'))).toContain(head);
  });
  it('a text that comes again without page numbers stays', () => {
    expect(kept('Đơn vị chủ trì: Sở A.\n\n'.repeat(5))).toHaveLength(5);
  });
});
