/** Truncated, garbled and hostile files of every kind, each by the name it is written under. None may be a plan. */
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { packDocx, paragraph } from '../parse/formats/docx/pack-docx.js';
import {
  deflated,
  handmadePdf,
  onePage,
  streamObject,
  textLines,
} from '../parse/formats/pdf/handmade-pdf.js';

const latin = (text: string) => Buffer.from(text, 'latin1');
const html = (body: string) => latin(`<!DOCTYPE html><html><body>${body}`);
const LINES = Array.from({ length: 40 }, (_, i) => `Dong thu ${i} cua van ban, viet khong dau.`);
const PDF = onePage(deflated(textLines(LINES)));
const DOCX = packDocx({ body: LINES.map((line) => paragraph(line)).join('') });
const OLE = latin('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1');
const bomb = () => Buffer.alloc(300_000_000, ' ');

function noise(length: number, from = 0): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return from + ((state >> 16) % (256 - from));
  });
}

/** Every so many bytes another one, behind the first 30. */
function garbled(bytes: Uint8Array, every: number): Uint8Array {
  return bytes.map((byte, i) => (i > 30 && i % every === 0 ? (byte * 31 + 7) % 256 : byte));
}

/** A content stream that paints the same short text a million times. */
const million = () => 'BT /F 9 Tf (aa) Tj ET\n'.repeat(900_000);
const paths = () => '0 0 m 1 1 l 2 0 l S\n'.repeat(950_000);

export const HOSTILE_FILES: Readonly<Record<string, () => Uint8Array>> = {
  'empty.txt': () => new Uint8Array(),
  'noise.txt': () => noise(50_000),
  'letters-of-no-code.txt': () => noise(50_000, 160),
  'zeros.txt': () => new Uint8Array(10_000),
  'cut-utf8.txt': () => Buffer.from('Kế hoạch số').subarray(0, 16),
  'half-utf16.txt': () => Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41]),
  'long-text.txt': () => Buffer.alloc(11_000_000, `${'a'.repeat(99)}\n`),
  'picture.txt': () => latin('\u0089PNG\r\n\u001a\n'),
  'empty.html': () => html(''),
  'cut-in-script.html': () => html('<script>for (;;'),
  'deep.html': () => html('<div>'.repeat(200_000)),
  'deep-tables.html': () => html('<table><tr><td>'.repeat(60_000)),
  'many-elements.html': () => html('<p>a</p>'.repeat(400_000)),
  'wide-cells.html': () =>
    html(`<table>${`<tr>${'<td rowspan=1000 colspan=1000>a'.repeat(3)}`.repeat(1000)}`),
  'attributes.html': () => html(`<p ${'a=1 '.repeat(5000)}>`.repeat(10)),
  'archive.mht': () => latin('MIME-Version: 1.0\nContent-Type: multipart/related\n\n'),
  'cut.docx': () => DOCX.subarray(0, DOCX.length / 2),
  'garbled.docx': () => garbled(DOCX, 97),
  'bomb.docx': () => packDocx({ body: '' }, { 'word/document.xml': new Uint8Array(150_000_000).fill(32) }),
  'deep.docx': () => packDocx({ body: `${'<w:sdt>'.repeat(500_000)}` }),
  'laughs.docx': () =>
    packDocx({ body: '' }, { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "&c;&c;">]><a>&b;</a>' }),
  'outside.docx': () => zipSync({ '../../outside.txt': strToU8('a') }),
  'sheet.docx': () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') }),
  'text.odt': () =>
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8('<a/>'),
    }),
  'old.doc': () => Buffer.concat([OLE, new Uint8Array(2000)]),
  'rich.rtf': () => latin('{\\rtf1 Ke hoach}'),
  'only-head.pdf': () => latin('%PDF-1.7\n'),
  'cut.pdf': () => PDF.subarray(0, PDF.length * 0.3),
  'garbled.pdf': () => garbled(PDF, 7),
  'loop.pdf': () =>
    handmadePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 2 >>']),
  'bomb.pdf': () => onePage(deflated(bomb())),
  'double-bomb.pdf': () =>
    onePage(streamObject(deflateSync(deflateSync(bomb())), '/Filter [/FlateDecode /FlateDecode]')),
  'million-words.pdf': () => onePage(deflated(million())),
  'million-paths.pdf': () => onePage(deflated(paths())),
  'locked.pdf': () =>
    handmadePdf(
      ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'],
      `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'a1'.repeat(32)}> /U <${'b2'.repeat(32)}> >>`,
    ),
  'scan.pdf': () => onePage(deflated('0 0 100 100 re f')),
  'stamped-scan.pdf': () => onePage(deflated(textLines(['Nguoi ky: VAN PHONG', 'Ngay 01.02.2026']))),
};
