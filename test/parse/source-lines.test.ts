import { describe, expect, it } from 'vitest';
import { readSourceLines } from '../../src/parse/source-lines.js';
import { quoted } from './quoted.js';

describe('a tab behind a marker', () => {
  it.each([
    '1.\tMục tiêu',
    'II.\tNHIỆM VỤ',
    '2.1.\tRà soát',
    'a)\tKiểm kê',
    '-\t100% hồ sơ',
    '+\tMua giá kệ',
    '•\tBáo cáo',
  ])('parts no cells: %j', (line) => {
    const [read] = readSourceLines(line);
    expect(read?.cells).toBeNull();
    expect(read?.text.text).toBe(line.replace('\t', ' '));
  });

  it.each(['1\tRà soát\tSở Y tế', '-\tRà soát\tSở Y tế', 'Số: 5\tHà Nội', '1\tRà soát'])(
    'parts cells: %j',
    (line) => {
      expect(readSourceLines(line)[0]?.cells).not.toBeNull();
    },
  );
});

describe('readSourceLines', () => {
  it('gives each line that is not empty, in order, with its place', () => {
    const source = '**SỞ MẪU**\n\nGồm các việc\n2\\. Lập sổ\n- Mở lớp\n    thụt vào\n>= 90% hồ sơ';
    const lines = readSourceLines(source);
    expect(lines.map((line) => line.text.text)).toEqual([
      'SỞ MẪU',
      'Gồm các việc',
      '2. Lập sổ',
      '- Mở lớp',
      'thụt vào',
      '>= 90% hồ sơ',
    ]);
    expect(quoted((lines[2] as (typeof lines)[0]).text, source)).toBe('2\\. Lập sổ');
    expect(quoted((lines[5] as (typeof lines)[0]).text, source)).toBe('>= 90% hồ sơ');
  });

  it.each([
    { what: 'no text', source: '' },
    { what: 'empty lines', source: '\n\n \n' },
  ])('gives none for $what', ({ source }) => expect(readSourceLines(source)).toEqual([]));

  it.each([
    { source: 'Một\nHai', gaps: [0, 0] },
    { source: 'Một\n\nHai', gaps: [0, 1] },
    { source: 'Một\n\n\nHai\nBa', gaps: [0, 2, 0] },
    { source: '\n\nMột', gaps: [2] },
    { source: '# Một\nHai\n\nBa', gaps: [0, 0, 1] },
  ])('counts the empty lines before each: $gaps', ({ source, gaps }) =>
    expect(readSourceLines(source).map((line) => line.gap)).toEqual(gaps),
  );

  it('tells headings and bold lines from others', () => {
    const lines = readSourceLines('## I. MỤC TIÊU\n**Một** đoạn\nvà thêm **hai**\n\n*Ba*');
    expect(lines.map(({ heading, strong }) => [heading, strong])).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });

  it('takes no line for bold that opens with a plain word', () => {
    expect(readSourceLines('và **hai**').map((line) => line.strong)).toEqual([false]);
    expect(readSourceLines('a) **Hai**').map((line) => line.strong)).toEqual([true]);
  });

  it('numbers the Markdown blocks', () => {
    expect(readSourceLines('# Một\nHai\nBa\n\nBốn').map((line) => line.block)).toEqual([0, 1, 1, 2]);
  });
});

describe('cells', () => {
  function cells(source: string) {
    return readSourceLines(source).map((line) => line.cells?.map((cell) => cell.text) ?? null);
  }

  it.each([
    {
      what: 'a pipe table',
      source: '| TT | Việc |\n|---|---|\n| 1 | Lập sổ |\n| 2 | |',
      expected: [
        ['TT', 'Việc'],
        ['1', 'Lập sổ'],
        ['2', ''],
      ],
    },
    {
      what: 'a bar inside a cell',
      source: '| TT | Việc |\n|---|---|\n| 1 | A \\| B |',
      expected: [
        ['TT', 'Việc'],
        ['1', 'A | B'],
      ],
    },
    {
      what: 'breaks inside a cell',
      source: '| TT | Việc |\n|---|---|\n| 1 | - A<br>- B<br/>C |',
      expected: [
        ['TT', 'Việc'],
        ['1', '- A - B C'],
      ],
    },
    {
      what: 'tab-separated rows',
      source: 'TT\tViệc\tĐơn vị\n1\tLập sổ\tPhòng Một',
      expected: [
        ['TT', 'Việc', 'Đơn vị'],
        ['1', 'Lập sổ', 'Phòng Một'],
      ],
    },
    {
      what: 'an empty first cell',
      source: '1\tLập sổ\tPhòng Một\n\ttheo dõi\t',
      expected: [
        ['1', 'Lập sổ', 'Phòng Một'],
        ['', 'theo dõi', ''],
      ],
    },
    {
      what: 'text below a pipe table',
      source: '| TT | Việc |\n|---|---|\n| 1 | A |\nGhi chú: tạm tính',
      expected: [['TT', 'Việc'], ['1', 'A'], null],
    },
  ])('reads $what', ({ source, expected }) => expect(cells(source)).toEqual(expected));

  it.each([
    { what: 'a plain line', source: 'Lập sổ theo dõi' },
    { what: 'a lone bar', source: '|' },
    { what: 'bars without a rule', source: '| 1 | Lập sổ |' },
    { what: 'a line indented by spaces', source: '    Lập sổ' },
  ])('reads none in $what', ({ source }) => expect(cells(source)).toEqual([null]));

  it('places each cell', () => {
    const source = 'TT\tViệc\n\n| TT | Việc |\n|---|---|\n| 1 | **Lập** sổ |';
    const quotes = readSourceLines(source).map((line) => line.cells?.map((cell) => quoted(cell, source)));
    expect(quotes[0]).toEqual(['TT', 'Việc']);
    expect(quotes[2]?.[0]).toBe('1');
    expect(quotes[2]?.[1]).toMatch(/Lập\*\* sổ$/);
  });
});
