import { describe, expect, it } from 'vitest';
import { findBarTableEnd, isBar, readBarTable } from '../../src/parse/bar-tables.js';
import { readSourceLines } from '../../src/parse/source-lines.js';
import { quoted } from './quoted.js';
import { cellTexts } from './table-of.js';

/** One cell a line between lone bars: a row opens with a bar and each cell is closed by one. */
function barText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => ['|', ...cells.flatMap((cell) => (cell === '' ? ['|'] : [cell, '|']))].join('\n'))
    .join('\n');
}

function read(rows: readonly (readonly string[])[]) {
  return cellTexts(readBarTable(readSourceLines(barText(rows))));
}

const HEADER = ['TT', 'Việc', 'Đơn vị', 'Hạn'];

describe('readBarTable', () => {
  it.each([
    {
      what: 'full rows',
      rows: [HEADER, ['1', 'Lập sổ', 'Phòng Một', 'Quý I'], ['2', 'Mở lớp', 'Phòng Hai', 'Quý II']],
    },
    {
      what: 'a group row of two cells',
      rows: [
        HEADER,
        ['I', 'SỔ SÁCH'],
        ['1', 'Lập sổ', 'Phòng Một', 'Quý I'],
        ['2', 'Giữ sổ', 'Phòng Hai', 'Quý II'],
      ],
    },
    {
      what: 'a group row of one cell',
      rows: [
        HEADER,
        ['I. SỔ SÁCH'],
        ['1', 'Lập sổ', 'Phòng Một', 'Quý I'],
        ['2', 'Giữ sổ', 'Phòng Hai', 'Quý II'],
      ],
    },
    {
      what: 'an empty cell inside a row',
      rows: [
        HEADER,
        ['1', 'Lập sổ', '', 'Quý I'],
        ['2', 'Mở lớp', 'Phòng Hai', 'Quý II'],
        ['3', 'Mua giá', 'Phòng Ba', 'Quý IV'],
      ],
    },
    {
      what: 'an empty first cell',
      rows: [
        HEADER,
        ['', 'Lập sổ', 'Phòng Một', 'Quý I'],
        ['2', 'Mở lớp', 'Phòng Hai', 'Quý II'],
        ['3', 'Mua giá', 'Phòng Ba', 'Quý IV'],
      ],
    },
    {
      what: 'the header again',
      rows: [HEADER, ['1', 'Lập sổ', 'Phòng Một', 'Quý I'], HEADER, ['2', 'Mở lớp', 'Phòng Hai', 'Quý II']],
    },
    {
      what: 'a group of one cell above a group of two',
      rows: [
        HEADER,
        ['A. CHUNG'],
        ['I', 'SỔ SÁCH'],
        ['1', 'Lập sổ', 'Phòng Một', 'Quý I'],
        ['2', 'Giữ sổ', 'Phòng Hai', 'Quý II'],
      ],
    },
    {
      what: 'two group rows in a row',
      rows: [
        HEADER,
        ['I', 'SỔ SÁCH'],
        ['1', 'Sổ giấy'],
        ['1.1', 'Lập sổ', 'Phòng Một', 'Quý I'],
        ['1.2', 'Giữ sổ', 'Phòng Hai', 'Quý II'],
      ],
    },
  ])('reads $what', ({ rows }) => expect(read(rows)).toEqual(rows));

  it('joins the lines of a cell and keeps them', () => {
    const source = barText([HEADER, ['1', 'Lập sổ\ntheo dõi', 'Phòng Một', 'Quý I']]);
    const cell = readBarTable(readSourceLines(source))[1]?.cells[1];
    expect(cell?.text.text).toBe('Lập sổ theo dõi');
    expect(cell?.lines.map((line) => line.text)).toEqual(['Lập sổ', 'theo dõi']);
    expect(cell && quoted(cell.text, source)).toBe('Lập sổ\ntheo dõi');
  });

  it('leaves off empty cells at the end', () => {
    expect(read([HEADER, ['1', 'Lập sổ', 'Phòng Một', 'Quý I'], ['', '', '']])).toEqual([
      HEADER,
      ['1', 'Lập sổ', 'Phòng Một', 'Quý I'],
    ]);
  });

  it('reads no rows between bars with nothing in them', () => expect(read([['', '']])).toEqual([]));
});

describe('isBar', () => {
  it.each([
    ['|', true],
    ['  |  ', true],
    ['||', false],
    ['| 1 |', false],
    ['Lập sổ', false],
  ])('%j: %s', (source, expected) => {
    expect(readSourceLines(source).map(isBar)).toEqual([expected]);
  });
});

describe('findBarTableEnd', () => {
  const table = barText([
    ['A', 'B'],
    ['1', 'C'],
  ]);

  function end(source: string, start: number, airy = false): number {
    return findBarTableEnd(readSourceLines(source), start, airy);
  }

  it.each([
    { what: 'the end of the text', source: table, end: 10 },
    { what: 'the text behind an empty line', source: `${table}\n\nLập sổ`, end: 10 },
    { what: 'the first of two tables', source: `${table}\n\nLập sổ\n\n${table}`, end: 10 },
  ])('goes up to $what', ({ source, end: expected }) => expect(end(source, 0)).toBe(expected));

  it('goes over the empty lines of an airy text', () => {
    expect(end(`${table.replaceAll('\n', '\n\n')}\n\n\nLập sổ`, 0, true)).toBe(10);
  });

  it.each([
    { what: 'a bar alone', source: '|\nLập sổ theo dõi' },
    { what: 'a bar and an empty line', source: '|\n\nLập sổ' },
    { what: 'two bars', source: '|\n|' },
  ])('finds none behind $what', ({ source }) => expect(end(source, 0)).toBe(0));
});

describe('a number alone on a line of a cell', () => {
  const source = (line: string) =>
    `${barText([HEADER, ['1', `Lập sổ theo dõi${line}mô hình mẫu`, 'Phòng Một', 'Quý I'], ['2', 'Mở lớp', 'Phòng Hai', 'Quý II']])}`;
  const task = (line: string) => cellTexts(readBarTable(readSourceLines(source(line))))[1]?.[1];

  it('between empty lines is the number of a page', () => {
    expect(task('\n\n12\n\n')).toBe('Lập sổ theo dõi mô hình mẫu');
  });
  it('among the lines of the cell is text', () => {
    expect(task('\n12\n')).toBe('Lập sổ theo dõi 12 mô hình mẫu');
  });
});
