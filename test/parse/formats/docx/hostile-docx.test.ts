import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/parse/formats/read-docx.js';
import { UnreadableFile } from '../../../../src/parse/unreadable-file.js';
import {
  abstractList,
  cell,
  item,
  level,
  list,
  packDocx,
  paragraph,
  rootElement,
  row,
  table,
} from './pack-docx.js';

const PLAN = packDocx({
  body: Array.from({ length: 300 }, (_, i) => paragraph(`Nội dung thứ ${i * 7919}`)).join(''),
});
const DAMAGED = /damaged or cut off/;
const XML = /XML is not well-formed/;

/** Bytes with others in the place from `at` on. */
function patched(bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

/** Where the central directory of PLAN has the record of its document. */
function directoryOf(bytes: Uint8Array): number {
  return Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
}

function withDocument(document: string): Uint8Array {
  return packDocx({ body: '' }, { 'word/document.xml': document });
}

/** A .docx whose document inflates to `size` bytes of spaces, whatever the directory says. */
function bomb(size: number, saidSize = size): Uint8Array {
  const bytes = packDocx({ body: '' }, { 'word/document.xml': new Uint8Array(size).fill(32) });
  const at = directoryOf(bytes);
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, saidSize, true);
  return bytes;
}

const nested = (depth: number) => `${'<w:sdt>'.repeat(depth)}${'</w:sdt>'.repeat(depth)}`;
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const REFUSED: readonly (readonly [what: string, bytes: () => Uint8Array, reason: RegExp])[] = [
  ['nothing', () => new Uint8Array(), /^the file is empty$/],
  ['the first bytes only', () => PLAN.subarray(0, 4), DAMAGED],
  ['half a file', () => PLAN.subarray(0, PLAN.length / 2), DAMAGED],
  ['all but the last byte', () => PLAN.subarray(0, -1), DAMAGED],
  ['a file without its beginning', () => PLAN.subarray(200), DAMAGED],
  [
    'noise after the signature',
    () => Uint8Array.from({ length: 9000 }, (_, i) => (i < 2 ? 0x50 - i * 5 : (i * i) % 251)),
    DAMAGED,
  ],
  ['a directory that lies outside', () => patched(PLAN, PLAN.length - 6, [255, 255, 255, 127]), DAMAGED],
  ['a ZIP64', () => patched(PLAN, PLAN.length - 6, [255, 255, 255, 255]), /ZIP64/],
  ['a part that lies outside', () => patched(PLAN, directoryOf(PLAN) + 42, [255, 255, 255, 127]), DAMAGED],
  ['garbled compressed text', () => patched(PLAN, 900, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), DAMAGED],
  ['a wrong checksum', () => patched(PLAN, directoryOf(PLAN) + 16, [1, 2, 3, 4]), DAMAGED],
  ['an unknown compression', () => patched(PLAN, directoryOf(PLAN) + 10, [14]), /unknown way/],
  ['an encrypted part', () => patched(PLAN, directoryOf(PLAN) + 8, [1]), /encrypted/],
  ['text that unpacks to 101 MB', () => bomb(101_000_000), /unpacks to more than 100 MB/],
  ['text that unpacks to more than it says', () => bomb(50_000_000, 1000), DAMAGED],
  [
    '20,000 files',
    () => zipSync(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`f${i}`, new Uint8Array()]))),
    /holds 20000 parts/,
  ],
  ['XML that ends early', () => withDocument('<w:document xmlns:w="w"><w:body><w:p>'), XML],
  ['XML with crossed tags', () => withDocument('<a><b></a></b>'), XML],
  ['no XML', () => withDocument('Kế hoạch'), XML],
  ['an unbound prefix', () => withDocument('<w:document/>'), XML],
  ['a control character', () => packDocx({ body: paragraph('a\u0001b') }), XML],
  [
    'a million laughs',
    () => withDocument('<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "ha">]><a>&b;</a>'),
    /document type/,
  ],
  [
    'a file from elsewhere',
    () => withDocument('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'),
    /document type/,
  ],
  ['an entity of its own', () => packDocx({ body: '<w:p><w:r><w:t>&ha;</w:t></w:r></w:p>' }), XML],
  ['elements 300 deep', () => packDocx({ body: nested(300) }), /nested more than 256 deep/],
  ['elements 2,000,000 deep', () => packDocx({ body: nested(2_000_000) }), /nested more than 256 deep/],
  ['600,000 elements', () => packDocx({ body: '<w:p/>'.repeat(600_000) }), /more than 500000 elements/],
  [
    '100,000 attributes',
    () => packDocx({ body: `<w:p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(' ')}/>` }),
    /more than 500 attributes/,
  ],
  [
    'bytes that are no UTF-8',
    () => packDocx({ body: '' }, { 'word/document.xml': Uint8Array.from([60, 255, 254, 62]) }),
    DAMAGED,
  ],
  ['garbled styles', () => packDocx({ body: paragraph('a') }, { 'word/styles.xml': '<w:styles' }), XML],
  [
    'garbled numbering',
    () => packDocx({ body: paragraph('a') }, { 'word/numbering.xml': rootElement('numbering', '<w:num>') }),
    XML,
  ],
  ['no text', () => packDocx({ body: paragraph(' ') }), /^the Word file holds no text$/],
  ['pictures only', () => packDocx({ body: '<w:p/>' }, { 'word/media/image1.png': 'x' }), /a scan\?.*OCR/],
  ['a spreadsheet', () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /spreadsheet/],
  ['slides', () => zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }), /slides/],
  ['an OpenDocument text', () => zipSync({ 'content.xml': strToU8('<a/>') }), /OpenDocument/],
  ['another ZIP', () => zipSync({ 'ke-hoach.txt': strToU8('a') }), /without a Word document/],
  ['an empty ZIP', () => zipSync({}), /without a Word document/],
  [
    'an old Word file',
    () => Uint8Array.from([...OLE, ...new Uint8Array(600)]),
    /\.doc\).*soffice --headless --convert-to docx/,
  ],
  ['a file with a password', () => Uint8Array.from([...OLE, ...utf16('EncryptedPackage')]), /password/],
  ['merged cells that repeat a long text', repeatedCells, /more than 10 million characters/],
];

/** One cell of 1 MB, merged over 300 rows. */
function repeatedCells(): Uint8Array {
  const merged = (text: string, value: string) => cell(paragraph(text), `<w:vMerge w:val="${value}"/>`);
  const rows = Array.from({ length: 300 }, (_, i) =>
    row([cell(String(i + 1)), i === 0 ? merged('a'.repeat(1_000_000), 'restart') : merged('', 'continue')]),
  );
  return packDocx({ body: table(rows) });
}

describe('a damaged or hostile Word file is refused in one line', () => {
  it.each(REFUSED)('%s', (_, bytes, reason) => {
    const file = bytes();
    const begun = performance.now();
    let error: unknown;
    try {
      readDocx(file);
    } catch (raised) {
      error = raised;
    }
    expect(error).toBeInstanceOf(UnreadableFile);
    expect((error as Error).message).toMatch(reason);
    expect((error as Error).message).not.toContain('\n');
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('each cut of a file is refused or read', () => {
    for (let end = 0; end < PLAN.length; end += 97) {
      expect(() => readDocx(PLAN.subarray(0, end))).toThrow(UnreadableFile);
    }
  });

  it('each changed byte is refused or harmless', () => {
    const text = readDocx(PLAN);
    for (let at = 0; at < PLAN.length; at += 41) {
      try {
        expect(readDocx(patched(PLAN, at, [(PLAN[at] as number) ^ 0x55]))).toBe(text);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFile);
      }
    }
  });
});

describe('what looks hostile is read within bounds', () => {
  it('styles that are based on each other', () => {
    const style = (id: string, base: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`;
    const bytes = packDocx({
      styles: style('A', 'B') + style('B', 'A'),
      body: paragraph('Nội dung', '<w:pStyle w:val="A"/>'),
    });
    expect(readDocx(bytes)).toBe('Nội dung\n');
  });

  it('numbers and spans beyond measure', () => {
    const numbering = abstractList(1, [level(0, 'lowerLetter', '%1)', '', 999_999_999)]) + list(1, 1);
    const wide = row(
      [cell('STT', '<w:gridSpan w:val="2000000000"/>'), cell('Việc')],
      '<w:gridBefore w:val="99999999"/>',
    );
    const text = readDocx(
      packDocx({ numbering, body: item('Việc', 1, 9999) + item('Việc', 1) + table([wide, wide]) }),
    );
    expect(text).toContain('999999999) Việc');
    expect(text.length).toBeLessThan(500);
  });

  it('deflated parts without an end', () => {
    const data = deflateSync(strToU8('a'.repeat(100)));
    expect(() => readDocx(Uint8Array.from([0x50, 0x4b, 3, 4, ...data]))).toThrow(UnreadableFile);
  });
});
