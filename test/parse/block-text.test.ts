import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../src/parse/block-text.js';
import { sourceOffset } from '../../src/parse/mapped-text.js';
import { parsePlanMarkdown } from '../../src/parse/plan-markdown.js';
import { pointedAt, quoted } from './quoted.js';

const BEFORE = 'Đoạn trước.\n\n';

/** The text of the block behind a paragraph, so that no offset is right by chance. */
function textOf(source: string) {
  return blockText(parsePlanMarkdown(source).children[1] as Nodes, source);
}

describe('blockText', () => {
  it.each([
    { what: 'plain text', markdown: 'Lập sổ theo dõi', text: 'Lập sổ theo dõi' },
    { what: 'an escaped dot', markdown: '1\\. Lập sổ', text: '1. Lập sổ' },
    { what: 'an escaped percent sign', markdown: 'đạt 50\\% trở lên', text: 'đạt 50% trở lên' },
    { what: 'escaped asterisks', markdown: 'ghi \\*chú\\* ở cuối', text: 'ghi *chú* ở cuối' },
    { what: 'an escaped bracket', markdown: '\\[1\\] Theo báo cáo', text: '[1] Theo báo cáo' },
    { what: 'a backslash before a letter', markdown: 'thư mục A\\B', text: 'thư mục A\\B' },
    { what: 'an escaped backslash', markdown: 'thư mục A\\\\B', text: 'thư mục A\\B' },
    { what: 'a named entity', markdown: 'đúng hạn &ge; 90%', text: 'đúng hạn ≥ 90%' },
    { what: 'a numeric entity', markdown: 'mức &#8805; 90%', text: 'mức ≥ 90%' },
    { what: 'an ampersand as entity', markdown: 'Sở KH&amp;CN chủ trì', text: 'Sở KH&CN chủ trì' },
    { what: 'an ampersand as it is', markdown: 'Sở KH&CN &amp; Sở Y', text: 'Sở KH&CN & Sở Y' },
    { what: 'bold and italics', markdown: '**I. MỤC** *TIÊU*', text: 'I. MỤC TIÊU' },
    { what: 'emphasis within a word', markdown: '**Đ**ơn vị', text: 'Đơn vị' },
    { what: 'a link', markdown: 'theo [Kế hoạch](http://mau.vn) này', text: 'theo Kế hoạch này' },
    { what: 'a heading', markdown: '### 2\\. Yêu cầu', text: '2. Yêu cầu' },
    { what: 'a wrapped line', markdown: 'Lập sổ\ntheo dõi', text: 'Lập sổ\ntheo dõi' },
    { what: 'an indented wrapped line', markdown: 'Lập sổ\n   theo 5\\% dõi', text: 'Lập sổ\ntheo 5% dõi' },
    { what: 'a hard break', markdown: 'Lập sổ\\\ntheo dõi', text: 'Lập sổ\ntheo dõi' },
  ])('reads $what', ({ markdown, text }) => {
    expect(textOf(BEFORE + markdown).text).toBe(text);
  });

  it.each([
    '1\\. Lập **sổ** 50\\% \\[mới\\]',
    'A \\*B\\* và [C](http://mau.vn) rồi *D*',
    'Một\n   hai 3\\% **bốn**\nnăm',
    'Sở KH&CN và 5\\%',
  ])('points each character of %j at its own', (markdown) => {
    const source = BEFORE + markdown;
    const mapped = textOf(source);
    expect(pointedAt(mapped, source)).toBe(mapped.text);
  });

  it('places what stands behind an entity where it stands', () => {
    const source = `${BEFORE}Sở KH&amp;CN có &ge; 9\\% hồ sơ`;
    const mapped = textOf(source);
    expect(mapped.text).toBe('Sở KH&CN có ≥ 9% hồ sơ');
    for (const word of ['Sở', 'CN', 'có', '9', '%', 'hồ', 'sơ'])
      expect(sourceOffset(mapped, mapped.text.indexOf(word))).toBe(source.indexOf(word, BEFORE.length));
    expect(sourceOffset(mapped, mapped.text.indexOf('≥'))).toBe(source.indexOf('&ge;'));
  });

  it('places an entity at the end as a whole', () => {
    const source = `${BEFORE}ký hiệu &ge;`;
    expect(quoted(textOf(source), source)).toMatch(/^ký hiệu &/);
  });

  it('reads no text out of an image without one', () => {
    expect(textOf(`${BEFORE}![](dau.png)`).text).toBe('');
  });

  it('leaves markup out of the text only: the source between two pieces still counts', () => {
    const source = `${BEFORE}theo [Kế hoạch](http://mau.vn) này`;
    expect(quoted(textOf(source), source)).toBe('theo [Kế hoạch](http://mau.vn) này');
  });
});
