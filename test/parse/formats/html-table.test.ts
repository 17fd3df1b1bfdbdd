import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/parse/formats/html.js';

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}`).join('')}</tr>`;

const TABLES: readonly (readonly [name: string, rows: string, text: readonly string[]])[] = [
  ['cells', row('TT', 'Việc') + row('1', 'Đào ao'), ['| TT | Việc |', '| --- | --- |', '| 1 | Đào ao |']],
  [
    'bars and breaks in cells',
    row('TT', 'Việc') + row('1', 'Ao | hồ<br>kênh<p>mương</p>'),
    ['| TT | Việc |', '| --- | --- |', '| 1 | Ao \\| hồ<br>kênh<br>mương |'],
  ],
  [
    'a cell over columns',
    `${row('TT', 'Việc', 'Đơn vị')}<tr><td>I<td colspan=2>Thủy lợi</tr>`,
    ['| TT | Việc | Đơn vị |', '| --- | --- | --- |', '| I | Thủy lợi | |'],
  ],
  [
    'a cell over rows of the body holds for each',
    `${row('Việc', 'Đơn vị')}<tr><td>Đào ao<td rowspan=2>Tổ thủy nông</tr>${row('Đắp bờ')}`,
    ['| Việc | Đơn vị |', '| --- | --- |', '| Đào ao | Tổ thủy nông |', '| Đắp bờ | Tổ thủy nông |'],
  ],
  [
    'merged cells of a header',
    `<tr><td rowspan=2>TT<td rowspan=2>Việc<td colspan=2>Trách nhiệm</tr>${row('Chủ trì', 'Phối hợp')}${row('1', 'Đào ao', 'Tổ', 'Hội')}`,
    [
      '| TT | Việc | Trách nhiệm | |',
      '| --- | --- | --- | --- |',
      '| | | Chủ trì | Phối hợp |',
      '| 1 | Đào ao | Tổ | Hội |',
    ],
  ],
  [
    'a header of two rows of <th>',
    '<thead><tr><th rowspan=2>Việc<th>Năm</tr><tr><th>2026</tr></thead><tbody><tr><td>Ao<td>3</tr></tbody>',
    ['| Việc | Năm |', '| --- | --- |', '| | 2026 |', '| Ao | 3 |'],
  ],
  [
    'a wide note below a row of merged cells',
    `${row('Chỉ tiêu', 'Xã A', 'Xã B')}<tr><td rowspan=2>Hộ nghèo<td>2%<td>3%</tr><tr><td colspan=2>Theo chuẩn mới</tr>`,
    ['| Chỉ tiêu | Xã A | Xã B |', '| --- | --- | --- |', '| Hộ nghèo | 2% | 3% |', '| | Theo chuẩn mới | |'],
  ],
  [
    'a table in a cell',
    row('TT', 'Việc') + row('1', `<table>${row('Ao', '2') + row('Hồ', '3')}</table>`),
    ['| TT | Việc |', '| --- | --- |', '| 1 | Ao 2<br>Hồ 3 |'],
  ],
  [
    'a span beyond the last row',
    `${row('TT', 'Việc')}<tr><td rowspan=9>1<td>Đào ao</tr>`,
    ['| TT | Việc |', '| --- | --- |', '| 1 | Đào ao |'],
  ],
  [
    'spans that are no numbers',
    `<tr><td rowspan=x colspan=-2>TT<td>Việc</tr>${row('1', 'Đào ao')}`,
    ['| TT | Việc |', '| --- | --- |', '| 1 | Đào ao |'],
  ],
  ['empty rows', `${row('TT', 'Việc') + row('', ' ')}<tr></tr>`, ['| TT | Việc |', '| --- | --- |']],
  [
    'rows of unequal length',
    row('A', 'B', 'C') + row('1'),
    ['| A | B | C |', '| --- | --- | --- |', '| 1 | | |'],
  ],
];

describe('tables', () => {
  it.each(TABLES)('%s', (_name, rows, lines) => {
    expect(readHtml(`<table>${rows}</table>`)).toBe(`${lines.join('\n')}\n`);
  });

  it('puts the caption above the table', () => {
    const html = `<table><caption>Biểu 1</caption>${row('TT', 'Việc')}${row('1', 'Ao')}</table>`;
    expect(readHtml(html)).toMatch(/^Biểu 1\n\n\| TT/);
  });

  it.each(['Nơi nhận báo cáo', 'Độc lập'])('a column "%s" makes no layout table', (title) => {
    expect(readHtml(`<table>${row('TT', title)}${row('1', 'Sở')}</table>`)).toContain(`| TT | ${title} |`);
  });
});
