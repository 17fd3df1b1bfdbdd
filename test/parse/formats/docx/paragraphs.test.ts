import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/parse/formats/read-docx.js';
import { type DocxParts, packDocx, paragraph, rootElement, run } from './pack-docx.js';

const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const read = (body: string, parts: Omit<DocxParts, 'body'> = {}) =>
  readDocx(packDocx({ ...parts, body })).trimEnd();
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (instruction: string, result: string) =>
  `${mark('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${mark('separate')}${run(result)}${mark('end')}`;
const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

type Case = readonly [what: string, body: string, text: string];

const RUNS: readonly Case[] = [
  ['runs of a paragraph are one line', p(run('Kế ') + run('hoạch')), 'Kế hoạch'],
  [
    'paragraphs stand apart, empty ones are left out',
    paragraph('a') + paragraph('') + paragraph(' ') + paragraph('b'),
    'a\n\nb',
  ],
  ['breaks are line feeds', p('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>'), 'a\nb\nc'],
  ['tabs are spaces', p('<w:r><w:t>1.</w:t><w:tab/><w:tab/><w:t>Việc</w:t><w:ptab/></w:r>'), '1. Việc'],
  [
    'hyphens',
    p('<w:r><w:t>KH</w:t><w:noBreakHyphen/><w:t>UB</w:t><w:softHyphen/><w:t>ND</w:t></w:r>'),
    'KH-UBND',
  ],
  [
    'signs of symbol fonts',
    p('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 95%, \uf0a3 3%</w:t></w:r>'),
    '≥ 95%, ≤ 3%',
  ],
  ['links', p(`<w:hyperlink>${run('Cổng thông tin')}</w:hyperlink>`), 'Cổng thông tin'],
  [
    'content controls',
    `<w:sdt><w:sdtContent>${paragraph('a')}${p(`<w:sdt><w:sdtContent>${run('b')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
    'a\n\nb',
  ],
  ['formulas', p('<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>'), 'x=1'],
  ['letters with marks of their own', paragraph('Kế hoạch'.normalize('NFD')), 'Kế hoạch'],
  ['small letters shown as capitals', paragraph('Kế hoạch', '', '<w:caps/>'), 'KẾ HOẠCH'],
  ['hidden text', p(run('a') + run('b', '<w:vanish/>') + run('c', '<w:vanish w:val="0"/>')), 'ac'],
  [
    'bold paragraphs',
    p(run('KẾ', '<w:b/>') + run(' ') + run('HOẠCH', '<w:b w:val="1"/>')) + p(run('a', '<w:b/>') + run('b')),
    '**KẾ HOẠCH**\n\nab',
  ],
  [
    'headings',
    paragraph('I. MỤC TIÊU', '<w:outlineLvl w:val="1"/>') + paragraph('Chữ', '<w:outlineLvl w:val="9"/>'),
    '## I. MỤC TIÊU\n\nChữ',
  ],
  ['what would be markup', paragraph('# 5*80% \\* &amp; [1](2)'), '\\# 5\\*80% \\\\* &amp;amp; [1]\\(2)'],
];

const CHANGES: readonly Case[] = [
  [
    'insertions are kept, deletions dropped',
    p(`${run('a')}<w:ins>${run('b')}</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del>`),
    'ab',
  ],
  [
    'moved text stands where it went',
    p(`<w:moveFrom>${run('a')}</w:moveFrom>${run('b')}`) + p(`<w:moveTo>${run('a')}</w:moveTo>`),
    'b\n\na',
  ],
  [
    'a deleted paragraph mark joins two paragraphs',
    p(run('a '), '<w:rPr><w:del/></w:rPr>') + paragraph('b') + paragraph('c'),
    'a b\n\nc',
  ],
  ['also at the end', p(run('a'), '<w:rPr><w:del/></w:rPr>'), 'a'],
  [
    'former properties do not count',
    p(run('a'), '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'),
    'a',
  ],
];

const FIELDS: readonly Case[] = [
  [
    'the result is kept, the instruction is not',
    p(run('xem ') + field('REF muc1 \\h', 'mục 1')),
    'xem mục 1',
  ],
  ['simple fields', p(`<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple>`), '3'],
  [
    'fields in instructions',
    p(
      `${mark('begin')}<w:r><w:instrText>IF </w:instrText></w:r>${field('PAGE', '3')}${mark('separate')}${run('a')}${mark('end')}`,
    ),
    'a',
  ],
  [
    'a table of contents is left out',
    p(
      `${mark('begin')}<w:r><w:instrText> TOC \\o</w:instrText></w:r>${mark('separate')}${run('I. MỤC TIÊU')}`,
    ) +
      p(run('II.') + field('PAGEREF a', '2')) +
      p(mark('end')) +
      paragraph('I. MỤC TIÊU'),
    'I. MỤC TIÊU',
  ],
  [
    'a field without its other marks hides nothing',
    p(mark('begin') + run('a')) + p(mark('end') + mark('end') + run('b')),
    'a\n\nb',
  ],
];

const BOXES: readonly Case[] = [
  [
    'text boxes follow their paragraph, of alternatives one',
    p(
      `${run('a')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('b')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('b')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ) + paragraph('c'),
    'a\n\nb\n\nc',
  ],
  [
    'the older form where the newer has no text',
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback><w:pict>${box('b')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    'b',
  ],
];

describe('the text of paragraphs', () => {
  it.each(RUNS)('%s', (_, body, text) => expect(read(body)).toBe(text));
});
describe('tracked changes count as accepted', () => {
  it.each(CHANGES)('%s', (_, body, text) => expect(read(body)).toBe(text));
});
describe('fields', () => {
  it.each(FIELDS)('%s', (_, body, text) => expect(read(body)).toBe(text));
});
describe('text boxes', () => {
  it.each(BOXES)('%s', (_, body, text) => expect(read(body)).toBe(text));
});

describe('styles', () => {
  const style = (id: string, more: string, attributes = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}" ${attributes}>${more}</w:style>`;

  it('give headings, bold, capitals and hidden text, also by what they are based on', () => {
    const styles =
      style('De', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
      style('DeCon', '<w:basedOn w:val="De"/><w:rPr><w:caps/></w:rPr>') +
      '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>';
    const hidden = run('b', '<w:rStyle w:val="An"/>');
    expect(read(paragraph('a', '<w:pStyle w:val="DeCon"/>') + p(run('c') + hidden), { styles })).toBe(
      '# A\n\nc',
    );
  });

  it('the default style holds where none or an unknown one is named', () => {
    const styles = style('Thuong', '<w:rPr><w:b/></w:rPr>', 'w:default="1"');
    expect(read(paragraph('a') + paragraph('b', '<w:pStyle w:val="La"/>'), { styles })).toBe(
      '**a**\n\n**b**',
    );
  });
});

describe('notes, headers and footers', () => {
  const refer = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const note = (id: number, content: string) => `<w:footnote w:id="${id}">${content}</w:footnote>`;

  it('notes stand at the end, numbered as the text refers to them', () => {
    const body =
      p(run('a') + refer('footnote', 5)) +
      p(run('b') + refer('endnote', 1) + run('.')) +
      p(refer('footnote', 9) + run('c'));
    const footnotes =
      note(0, paragraph('dấu')) +
      note(5, `<w:p><w:r><w:footnoteRef/></w:r>${run(' Một')}</w:p>${paragraph('hai')}`);
    const endnotes = `<w:endnote w:id="1">${paragraph('Ba')}</w:endnote>`;
    expect(read(body, { footnotes, endnotes })).toBe('a[1]\n\nb[2].\n\nc\n\n[1] Một hai\n\n[2] Ba');
  });

  it('headers and footers are left out', () => {
    expect(read(paragraph('a'), { header: paragraph('2') })).toBe('a');
  });
});

describe('parts of the file', () => {
  it('the document is found where the file says', () => {
    const rels = `<Relationships xmlns="r"><Relationship Type="http://x/officeDocument" Target="/tep/van-ban.xml"/></Relationships>`;
    const others = {
      '_rels/.rels': rels,
      'tep/van-ban.xml': rootElement('document', `<w:body>${paragraph('a')}</w:body>`),
    };
    expect(readDocx(packDocx({ body: paragraph('b') }, others))).toBe('a\n');
  });

  it('Strict Open XML, other prefixes and UTF-16 are read', () => {
    const strict = `<d xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Kế hoạch</x:t></x:r></x:p></x:body></d>`;
    const utf16 = Buffer.from(`\ufeff${strict}`, 'utf16le');
    expect(readDocx(packDocx({ body: '' }, { 'word/document.xml': strict }))).toBe('Kế hoạch\n');
    expect(readDocx(packDocx({ body: '' }, { 'word/document.xml': utf16 }))).toBe('Kế hoạch\n');
  });

  it('nothing outside the file is opened', () => {
    const rels = `<Relationships xmlns="r"><Relationship Type="x/styles" TargetMode="External" Target="http://example.invalid/"/><Relationship Type="x/numbering" Target="../../../etc/passwd"/></Relationships>`;
    expect(readDocx(packDocx({ body: paragraph('a') }, { 'word/_rels/document.xml.rels': rels }))).toBe(
      'a\n',
    );
  });
});
