import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../src/parse/block-text.js';
import { sourceOffset } from '../../src/parse/mapped-text.js';
import { type MarkdownBlock, readMarkdownBlocks } from '../../src/parse/markdown-blocks.js';
import { hasMarkup } from '../../src/parse/markup.js';
import { parsePlanMarkdown } from '../../src/parse/plan-markdown.js';
import { readSourceLines } from '../../src/parse/source-lines.js';

/** Each character of a node with the place it stands at; spaces at the ends of lines, which no line keeps, left out. */
function placed(node: Nodes, source: string, base: number): string {
  const mapped = blockText(node, source, base);
  const places = [...mapped.text.matchAll(/\S/gsu)].map(
    ({ 0: sign, index }) => `${sign}${sourceOffset(mapped, index)}`,
  );
  return places.join(' ');
}

function describeBlock({ node, start, end, base, number }: MarkdownBlock, source: string): string {
  if (node !== null) return `${number} ${node.type} ${placed(node, source, base)}`;
  const signs = [...source.slice(start, end).matchAll(/\S/gsu)];
  return `${number} paragraph ${signs.map(({ 0: sign, index }) => `${sign}${start + index}`).join(' ')}`;
}

/** The whole text at once, all of it by the parser. */
function wholly(source: string): readonly string[] {
  return parsePlanMarkdown(source).children.map(
    (node, number) => `${number} ${node.type} ${placed(node, source, 0)}`,
  );
}

const inPieces = (source: string, longest?: number) =>
  [...readMarkdownBlocks(source, longest)].map((block) => describeBlock(block, source));

const SIGNS = [
  ...['*', '**', '_', '__', '#', '## ', '\\', '\\*', '&', '&amp;', '&#8805;', '[', '](', ')', '![', '`'],
  ...['<', '<b>', '|', '| ', ' | ', '|---|---|', '\n---|---\n', ':-', '-', '- ', '=', '---', '1. ', '> '],
  ...[' ', '  ', '    ', '\t', '\n', '\n', '\n\n', '\n \n', '  \n', '\ufeff', '\u00a0', '\0', '~~', '^'],
  ...['đạt', 'tối thiểu', '80%', 'Sở KH&CN', '5*80%', '2.', 'a)', '[1]', '[1]: x', 'http://mau.vn'],
];
/** No byte order mark at the head: the reader of files takes it off. */
const texts = fc
  .array(fc.constantFrom(...SIGNS), { maxLength: 60 })
  .map((signs) => signs.join('').replace(/^\ufeff+/u, ''));

describe('readMarkdownBlocks', () => {
  it('reads in stretches what the parser reads of the whole text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(inPieces(text)).toEqual(wholly(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('hands the parser what has markup, and nothing else', () => {
    const blocks = [...readMarkdownBlocks('Đoạn 5*80% văn\nhai dòng\n\n**I. MỤC TIÊU**\n\n- Sở KH&CN')];
    expect(blocks.map(({ node }) => node?.type ?? null)).toEqual([null, 'paragraph', null]);
  });

  describe('in pieces', () => {
    const row = (i: number) => `| ${i} | Việc **${i}** | Phòng \\| ${i} |`;
    const table = `| TT | Việc | Đơn vị |\n|---|---|---|\n${Array.from({ length: 30 }, (_, i) => row(i)).join('\n')}`;

    it.each([
      { what: 'a table', source: table },
      { what: 'a table amid the text', source: `Đoạn đầu.\n\n${table}\n\nĐoạn cuối.` },
      { what: 'a table right below its caption', source: `Bảng **1**\nnăm 2026\n${table}` },
      {
        what: 'a heading that ends a table',
        source: `${table}\n## II. Giải pháp\nĐoạn **cuối**\n${table.replace('| TT |', '| Số thứ tự của việc |')}`,
      },
      {
        what: 'lines with markup',
        source: Array.from({ length: 40 }, (_, i) => `- Việc **${i}**`).join('\n'),
      },
      {
        what: 'lines, of which a few have markup',
        source: `${'- Việc\n'.repeat(30)}**Hai**\n${'- Việc\n'.repeat(30)}`,
      },
    ])('reads $what as one', ({ source }) => {
      const whole = readSourceLines(source);
      for (const longest of [60, 100, 150, 400]) {
        const pieces = inPieces(source, longest);
        const bySign = (lines: readonly string[]) =>
          lines.flatMap((line) => {
            const [number, type, ...signs] = line.split(' ');
            return signs.map((sign) => `${number} ${type} ${sign}`);
          });
        expect(bySign(pieces)).toEqual(bySign(wholly(source)));
      }
      expect(whole.length).toBeGreaterThan(30);
    });

    it('takes a line that is longer than four pieces as it stands', () => {
      const long = `**Một** ${'việc *lớn* '.repeat(40)}`;
      expect(inPieces(`**Một**\n${long}\n**Hai**`, 100)).toEqual([
        expect.stringMatching(/^0 paragraph M2 /),
        expect.stringMatching(/^0 paragraph \*8 \*9 M10 /),
        expect.stringMatching(/^0 paragraph H\d+ /),
      ]);
    });
  });
});

describe('hasMarkup', () => {
  it.each(['5*80% = 4', '_______', 'Sở KH&CN', 'A \\ B', '[1] theo', '| 1 | việc |', '|', 'số #1', '>= 90%'])(
    'is false for %j',
    (text) => expect(hasMarkup(text)).toBe(false),
  );
  it.each([
    '*a*',
    '_a b_',
    'a \\% b',
    '&ge;',
    '&#8805;',
    '[a](b)',
    '## a',
    'a\n # b',
    'a\n---|---',
    '|-',
    '-:',
  ])('is true for %j', (text) => expect(hasMarkup(text)).toBe(true));
});
