import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/parse/formats/read-docx.js';
import { cell, packDocx, paragraph, row, table } from './pack-docx.js';

const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const FIRST = '<w:vMerge w:val="restart"/>';
const AGAIN = '<w:vMerge/>';
const cells = (...texts: readonly string[]) => texts.map((text) => cell(text));
const read = (...rows: readonly string[]) =>
  readDocx(packDocx({ body: table(rows) }))
    .trimEnd()
    .split('\n');

describe('tables', () => {
  it('are pipe tables, a row a line, with the paragraphs of a cell behind each other', () => {
    const two = cell(paragraph('- Tờ trình;') + paragraph('- Dự thảo\nlần 2 | A'));
    expect(read(row(cells('STT', 'Sản phẩm')), row([cell('1'), two]))).toEqual([
      '| STT | Sản phẩm |',
      '| --- | --- |',
      '| 1 | - Tờ trình; - Dự thảo lần 2 \\| A |',
    ]);
  });

  it('write a cell over several columns once', () => {
    expect(
      read(
        row(cells('STT', 'Việc', 'Hạn')),
        row([cell('I. Y tế', span(3))]),
        row(cells('1', 'Khám', 'Quý I')),
      ),
    ).toEqual(['| STT | Việc | Hạn |', '| --- | --- | --- |', '| I. Y tế |  |  |', '| 1 | Khám | Quý I |']);
  });

  it('write a cell over several rows once in the header and in each row of the body', () => {
    expect(
      read(
        row([cell('STT', FIRST), cell('Trách nhiệm', span(2))]),
        row([cell('', AGAIN), cell('Chủ trì'), cell('Phối hợp')]),
        row([cell('1'), cell('Sở A', FIRST), cell('Sở B')]),
        row([cell('2'), cell('', AGAIN), cell('Sở C')]),
        row([cell('3'), cell('Sở D'), cell('Sở E')]),
      ),
    ).toEqual([
      '| STT | Trách nhiệm |  |',
      '| --- | --- | --- |',
      '|  | Chủ trì | Phối hợp |',
      '| 1 | Sở A | Sở B |',
      '| 2 | Sở A | Sở C |',
      '| 3 | Sở D | Sở E |',
    ]);
  });

  it('know a header by its mark where no row has a number', () => {
    expect(
      read(
        row([cell('Việc', FIRST), cell('Sở A')], '<w:tblHeader/>'),
        row([cell('', AGAIN), cell('Sở B')], '<w:tblHeader/>'),
        row([cell('Khám', FIRST), cell('x')]),
        row([cell('', AGAIN), cell('y')]),
      ).slice(2),
    ).toEqual(['|  | Sở B |', '| Khám | x |', '| Khám | y |']);
  });

  it('have no columns for borders that were dragged', () => {
    expect(
      read(
        row([cell('STT'), cell('Việc', span(2)), cell('Hạn')]),
        row([cell('1'), cell('Khám', span(2)), cell('Quý I')]),
        row([cell('2'), cell('Chữa'), cell('Quý II', span(2))]),
        row([cell('Ghi chú', span(4))]),
      ),
    ).toEqual([
      '| STT | Việc | Hạn |',
      '| --- | --- | --- |',
      '| 1 | Khám | Quý I |',
      '| 2 | Chữa | Quý II |',
      '| Ghi chú |  |  |',
    ]);
  });

  it('keep the place of cells in rows that begin further right', () => {
    const late = row(cells('Khám', 'Quý I'), '<w:gridBefore w:val="1"/>');
    expect(read(row(cells('STT', 'Việc', 'Hạn')), late).at(-1)).toBe('|  | Khám | Quý I |');
  });

  it('lose rows that a tracked change deletes, and keep those it inserts', () => {
    const inserted = row(cells('1', 'Mới'), '<w:ins w:id="1"/>');
    expect(read(row(cells('STT', 'Việc')), row(cells('1', 'Cũ'), '<w:del w:id="2"/>'), inserted)).toEqual([
      '| STT | Việc |',
      '| --- | --- |',
      '| 1 | Mới |',
    ]);
  });

  it('take in the text of tables inside them', () => {
    const inner = cell(table([row(cells('a', 'b'))]) + paragraph('c'));
    expect(read(row(cells('STT', 'Việc')), row([cell('1'), inner])).at(-1)).toBe('| 1 | a b c |');
  });

  it('stand between empty lines, also one below the other', () => {
    const small = table([row(cells('STT', 'Việc')), row(cells('1', 'x'))]);
    const text = readDocx(packDocx({ body: paragraph('Trước') + small + small + paragraph('Sau') }));
    const written = '| STT | Việc |\n| --- | --- |\n| 1 | x |';
    expect(text).toBe(`Trước\n\n${written}\n\n${written}\n\nSau\n`);
  });

  it('are found in content controls', () => {
    const wrapped = `<w:sdt><w:sdtContent>${row(cells('1', 'x'))}</w:sdtContent></w:sdt>`;
    expect(read(row(cells('STT', 'Việc')), wrapped).at(-1)).toBe('| 1 | x |');
  });
});

describe('tables that only put text side by side are lines', () => {
  it('letterheads', () => {
    const left = cell(
      paragraph('UBND TỈNH A') + paragraph('SỞ Y TẾ') + paragraph('') + paragraph('Số: 7/KH-SYT'),
    );
    const right = cell(
      paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + paragraph('Độc lập - Tự do - Hạnh phúc'),
    );
    expect(read(row([left, right]), row(cells('', 'A, ngày 05 tháng 3 năm 2026')))).toEqual([
      'UBND TỈNH A',
      'SỞ Y TẾ',
      'Số: 7/KH-SYT',
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '',
      'A, ngày 05 tháng 3 năm 2026',
    ]);
  });

  it('recipients and signature', () => {
    const left = cell(paragraph('Nơi nhận:') + paragraph('- Như trên;') + paragraph('- Lưu: VT.'));
    const right = cell(paragraph('KT. GIÁM ĐỐC') + paragraph('PHÓ GIÁM ĐỐC') + paragraph('Trần Văn B'));
    expect(read(row([left, right]), row(cells('', '')))).toEqual([
      ...['Nơi nhận:', '- Như trên;', '- Lưu: VT.', ''],
      ...['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Văn B'],
    ]);
  });

  it('frames of one column, with the tables in them', () => {
    const inner = table([row(cells('STT', 'Việc')), row(cells('1', 'x'))]);
    expect(read(row([cell(paragraph('a') + inner + paragraph('b'))]), row([cell('c')]))).toEqual([
      ...['a', '', '| STT | Việc |', '| --- | --- |', '| 1 | x |', '', 'b', '', 'c'],
    ]);
  });
});
