import type { RootContent } from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parsePlanMarkdown } from '../../src/parse/plan-markdown.js';

function types(text: string): string[] {
  return parsePlanMarkdown(text).children.map((node: RootContent) => node.type);
}

describe('parsePlanMarkdown', () => {
  it.each([
    { what: 'a list', text: 'Gồm các việc\n2. Lập sổ\n- Mở lớp' },
    { what: 'indented code', text: 'Dòng đầu\n\n    Lập sổ' },
    { what: 'fenced code', text: '```\nLập sổ\n```' },
    { what: 'code in a line', text: 'Lập `sổ` mới' },
    { what: 'a quotation', text: '>= 90% hồ sơ đúng hạn' },
    { what: 'a rule', text: 'SỞ MẪU\n\n-------\n\nSố: 5' },
    { what: 'a heading underlined', text: 'SỞ MẪU\n-------' },
    { what: 'HTML', text: '<b>Lập sổ</b>' },
    { what: 'a definition', text: '[1]: Theo báo cáo năm trước' },
  ])('reads no $what', ({ text }) => {
    expect(new Set(types(text))).toEqual(new Set(['paragraph']));
    const read = parsePlanMarkdown(text)
      .children.map((node) => nodeToString(node))
      .join('\n');
    expect(read.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
  });

  it.each([
    { what: 'a heading', text: '## I. MỤC TIÊU', expected: ['heading'] },
    { what: 'paragraphs', text: 'Một\n\nHai', expected: ['paragraph', 'paragraph'] },
    { what: 'a pipe table', text: '| TT | Việc |\n| --- | --- |\n| 1 | Lập sổ |', expected: ['table'] },
    { what: 'bars without a rule as text', text: '| TT | Việc |\n| 1 | Lập sổ |', expected: ['paragraph'] },
    { what: 'nothing', text: '', expected: [] },
  ])('reads $what', ({ text, expected }) => expect(types(text)).toEqual(expected));
});
