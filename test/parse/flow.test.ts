import { describe, expect, it } from 'vitest';
import { readFlow } from '../../src/parse/flow.js';
import type { Layout } from '../../src/parse/layout.js';
import { readSourceLines } from '../../src/parse/source-lines.js';
import { cellTexts } from './table-of.js';

const WHOLE: Layout = { airy: false, width: Number.POSITIVE_INFINITY, spaced: false };

/** Blocks as text, tables as the texts of their rows. */
function flow(source: string) {
  return readFlow(readSourceLines(source), WHOLE).map((part) =>
    'block' in part ? part.block.text.text : cellTexts(part.table.rows),
  );
}

const PIPES = '| TT | Nhiệm vụ | Đơn vị chủ trì |\n|---|---|---|\n| 1 | Lập sổ | Phòng Một |';
const TABS = 'TT\tNhiệm vụ\tĐơn vị chủ trì\n1\tLập sổ\tPhòng Một';
const BARS = '|\nTT\n|\nNhiệm vụ\n|\nĐơn vị chủ trì\n|\n|\n1\n|\nLập sổ\n|\nPhòng Một\n|';
const ROWS = [['1', 'Lập sổ', 'Phòng Một']];

describe('readFlow', () => {
  it.each([
    { what: 'a pipe table', table: PIPES },
    { what: 'tab-separated rows', table: TABS },
    { what: 'one cell a line between bars', table: BARS },
  ])('sets $what between the blocks', ({ table }) => {
    expect(flow(`1. Việc chung\n\n${table}\n\n2. Việc riêng`)).toEqual([
      '1. Việc chung',
      ROWS,
      '2. Việc riêng',
    ]);
  });

  it.each([
    { what: 'a page number', line: '12' },
    { what: 'a page number between dashes', line: '- 12 -' },
    { what: 'a page number in words', line: 'Trang 3/10' },
    { what: 'a rule', line: '--------' },
  ])('drops $what, and joins what it tore', ({ line }) => {
    expect(flow(`Văn phòng bố trí hộp đựng\n\n${line}\n\nhồ sơ mới.`)).toEqual([
      'Văn phòng bố trí hộp đựng hồ sơ mới.',
    ]);
  });

  it.each(['Trang bị 3 máy quét.', '12 máy quét.', '2025', '12.'])('keeps %j', (line) =>
    expect(flow(line)).toEqual([line]),
  );

  it('reads rows on over a page break, the header left off', () => {
    expect(flow(`${TABS}\n\n7\n\n2\tMở lớp\tPhòng Hai`)).toEqual([[...ROWS, ['2', 'Mở lớp', 'Phòng Hai']]]);
  });

  it('gives a table without a header the columns of the one right before it', () => {
    const [, second] = readFlow(readSourceLines(`${PIPES}\n\n|\n2\n|\nMở lớp\n|\nPhòng Hai\n|`), WHOLE);
    expect(second && 'table' in second && second.table.columns.map((column) => column.role)).toEqual([
      'number',
      'task',
      'lead',
    ]);
  });

  it('gives it none where text stands between', () => {
    const parts = readFlow(
      readSourceLines(`${PIPES}\n\nGhi chú.\n\n|\n2\n|\nMở lớp\n|\nPhòng Hai\n|`),
      WHOLE,
    );
    const last = parts.at(-1);
    expect(last && 'table' in last && last.table.columns).toEqual([]);
  });

  it('takes one line with a tab for text', () => expect(flow('a)\tLập sổ')).toEqual(['a) Lập sổ']));

  it('is empty for no lines', () => expect(flow('')).toEqual([]));
});
