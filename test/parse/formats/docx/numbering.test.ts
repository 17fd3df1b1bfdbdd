import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/parse/formats/read-docx.js';
import {
  abstractList,
  cell,
  item,
  level,
  list,
  packDocx,
  paragraph,
  row,
  startAt,
  table,
} from './pack-docx.js';

const SYMBOL_BULLET = '\uf0b7';
const outline = abstractList(1, [
  level(0, 'upperRoman', '%1.'),
  level(1, 'decimal', '%2.'),
  level(2, 'decimal', '%2.%3.'),
  level(3, 'lowerLetter', '%4)'),
]);

/** Numbering and items (list, level) → the labels that are read. */
function labels(
  numbering: string,
  items: readonly (readonly [numId: number, level: number])[],
  styles = '',
): readonly string[] {
  const body = items.map(([numId, at]) => item('x', numId, at)).join('');
  return readDocx(packDocx({ body, numbering, styles }))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/ ?x$/, ''));
}

type Case = readonly [
  what: string,
  numbering: string,
  items: readonly (readonly [number, number])[],
  labels: string,
];

const CASES: readonly Case[] = [
  [
    'levels that begin anew under each item above',
    outline + list(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 2],
      [1, 3],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ],
    'I. 1. 1.1. 1.2. a) 2. 2.1. II. 1. 1.1.',
  ],
  [
    'two lists over one abstract list go on',
    outline + list(1, 1) + list(2, 1),
    [
      [1, 0],
      [2, 0],
      [1, 0],
    ],
    'I. II. III.',
  ],
  [
    'a list that begins anew',
    outline + list(1, 1) + list(2, 1, startAt(0, 1)),
    [
      [1, 0],
      [1, 0],
      [2, 0],
      [2, 0],
    ],
    'I. II. I. II.',
  ],
  [
    'a restart counts once',
    outline + list(1, 1) + list(2, 1, startAt(0, 5)),
    [
      [1, 0],
      [2, 0],
      [1, 0],
      [2, 0],
    ],
    'I. V. VI. VII.',
  ],
  [
    'a restart at a lower level',
    outline + list(1, 1) + list(2, 1, startAt(3, 1)),
    [
      [1, 1],
      [1, 3],
      [1, 3],
      [2, 3],
      [2, 3],
    ],
    '1. a) b) a) b)',
  ],
  [
    'two abstract lists count apart',
    outline + abstractList(2, [level(0, 'decimal', '%1.')]) + list(1, 1) + list(2, 2),
    [
      [1, 0],
      [2, 0],
      [1, 0],
      [2, 0],
    ],
    'I. 1. II. 2.',
  ],
  [
    'a level that never restarts',
    abstractList(1, [
      level(0, 'upperRoman', '%1.'),
      level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'),
    ]) + list(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 1],
    ],
    'I. 1. 2. II. 3.',
  ],
  [
    'a level that restarts with the first level only',
    abstractList(1, [
      level(0, 'upperRoman', '%1.'),
      level(1, 'decimal', '%2.'),
      level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>'),
    ]) + list(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 2],
    ],
    'I. 1. a) 2. b) II. a)',
  ],
  [
    'decimal digits of a legal list',
    abstractList(1, [level(0, 'upperRoman', 'Phần %1'), level(1, 'decimal', '%1.%2.', '<w:isLgl/>')]) +
      list(1, 1),
    [
      [1, 0],
      [1, 0],
      [1, 1],
    ],
    'Phần I|Phần II|2.1.',
  ],
  [
    'roman numbers of the level above without it',
    abstractList(1, [level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.')]) + list(1, 1),
    [
      [1, 0],
      [1, 1],
    ],
    'I. I.1.',
  ],
  [
    'a level above that has no item yet',
    outline + list(1, 1),
    [
      [1, 2],
      [1, 2],
    ],
    '1.1. 1.2.',
  ],
  [
    'another start',
    abstractList(1, [level(0, 'decimal', '%1)', '', 3)]) + list(1, 1),
    [
      [1, 0],
      [1, 0],
    ],
    '3) 4)',
  ],
  [
    'a start of zero',
    abstractList(1, [level(0, 'decimalZero', '%1.', '', 0)]) + list(1, 1),
    [
      [1, 0],
      [1, 0],
    ],
    '00. 01.',
  ],
  [
    'letters and small roman numbers',
    abstractList(1, [level(0, 'upperLetter', '%1.', '', 26), level(1, 'lowerRoman', '(%2)', '', 4)]) +
      list(1, 1),
    [
      [1, 0],
      [1, 0],
      [1, 1],
      [1, 1],
    ],
    'Z. AA. (iv) (v)',
  ],
  [
    'articles',
    abstractList(1, [level(0, 'decimal', 'Điều %1.')]) + list(1, 1),
    [
      [1, 0],
      [1, 0],
    ],
    'Điều 1.|Điều 2.',
  ],
  [
    'bullets',
    abstractList(1, [
      level(0, 'bullet', '-'),
      level(1, 'bullet', '+'),
      level(2, 'bullet', SYMBOL_BULLET),
      level(3, 'bullet', 'o'),
      level(4, 'bullet', '§'),
    ]) + list(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 3],
      [1, 4],
    ],
    '- + • ◦ -',
  ],
  [
    'levels replaced in one list',
    outline + list(1, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1)')}</w:lvlOverride>`),
    [
      [1, 0],
      [1, 1],
    ],
    '1) 1.',
  ],
  [
    'no space where the level has none',
    abstractList(1, [level(0, 'decimal', '%1.', '<w:suff w:val="nothing"/>')]) + list(1, 1),
    [[1, 0]],
    '1.',
  ],
  ['a list that is not there', outline, [[7, 0]], ''],
  ['a level that is not there', outline + list(1, 1), [[1, 8]], ''],
];

describe('automatic numbers are the labels that Word shows', () => {
  it.each(CASES)('%s', (_, numbering, items, expected) => {
    expect(labels(numbering, items)).toEqual(expected.split(expected.includes('|') ? '|' : ' '));
  });

  it('the space behind a label is that of the level', () => {
    const glued = abstractList(1, [level(0, 'decimal', '%1.', '<w:suff w:val="nothing"/>')]) + list(1, 1);
    expect(readDocx(packDocx({ body: item('Việc', 1), numbering: glued }))).toBe('1.Việc\n');
  });
});

describe('numbering by style', () => {
  const numbered = (id: string, more: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}">${more}</w:style>`;
  const numPr = (numId: string, at = '') =>
    `<w:pPr><w:numPr>${at}<w:numId w:val="${numId}"/></w:numPr></w:pPr>`;
  const tied = abstractList(1, [
    level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>'),
    level(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>'),
  ]);
  const styles =
    numbered('Muc', numPr('1')) +
    numbered('Khoan', numPr('1')) +
    numbered('KhoanNghieng', '<w:basedOn w:val="Khoan"/>') +
    numbered('Tron', `<w:basedOn w:val="Khoan"/>${numPr('0')}`);
  const styled = (style: string, more = '') => paragraph('x', `<w:pStyle w:val="${style}"/>${more}`);
  const read = (body: string) =>
    readDocx(packDocx({ body, styles, numbering: tied + list(1, 1) }))
      .trim()
      .split('\n\n');

  it('the level is the one tied to the style, also of the style it is based on', () => {
    expect(read(styled('Muc') + styled('Khoan') + styled('KhoanNghieng'))).toEqual(['I. x', '1. x', '2. x']);
  });

  it('list 0 takes the number off, in a style or a paragraph', () => {
    const none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
    expect(read(styled('Muc') + styled('Muc', none) + styled('Tron') + styled('Muc'))).toEqual([
      'I. x',
      'x',
      'x',
      'II. x',
    ]);
  });

  it('a level set in the paragraph goes before that of the style', () => {
    expect(read(styled('Muc') + styled('Muc', '<w:numPr><w:ilvl w:val="1"/></w:numPr>'))).toEqual([
      'I. x',
      '1. x',
    ]);
  });

  it('a list that names a numbering style has the levels of that style', () => {
    const numbering = `${tied}<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="DanhSach"/></w:abstractNum>${list(1, 1)}${list(2, 2)}`;
    const listStyle = `<w:style w:type="numbering" w:styleId="DanhSach">${numPr('1')}</w:style>`;
    expect(readDocx(packDocx({ body: item('x', 2), numbering, styles: listStyle }))).toBe('I. x\n');
  });
});

describe('items without text', () => {
  const numbering =
    outline + list(1, 1) + abstractList(2, [level(0, 'upperRoman', 'PHỤ LỤC %1')]) + list(2, 2);

  it('count, but are not written', () => {
    expect(readDocx(packDocx({ body: item('x', 1) + item('', 1) + item('x', 1), numbering }))).toBe(
      'I. x\n\nIII. x\n',
    );
  });

  it('are written where the label says something by itself', () => {
    expect(readDocx(packDocx({ body: item('', 2) + item('', 2), numbering }))).toBe(
      'PHỤ LỤC I\n\nPHỤ LỤC II\n',
    );
  });

  it('number the rows of a table', () => {
    const rows = [
      row([cell('STT'), cell('Việc')]),
      ...['Một', 'Hai'].map((text) => row([cell(item('', 1, 1)), cell(text)])),
    ];
    expect(readDocx(packDocx({ body: table(rows), numbering }))).toBe(
      '| STT | Việc |\n| --- | --- |\n| 1. | Một |\n| 2. | Hai |\n',
    );
  });
});
