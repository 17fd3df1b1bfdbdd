import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPdf } from '../../../../src/parse/formats/read-pdf.js';
import { UnreadableFile } from '../../../../src/parse/unreadable-file.js';
import { deflated, handmadePdf, onePage, streamObject, textLines } from './handmade-pdf.js';

const PLAIN = Array.from(
  { length: 30 },
  (_, i) => `Hang thu ${i} cua van ban thu nghiem, viet khong dau cho gon.`,
);
const sound = () => onePage(deflated(textLines(PLAIN)));
const bomb = Buffer.alloc(300_000_000, ' ');
const STAMP = ['Nguoi ky: VAN PHONG', 'Email: vp@example.vn', 'Ngay 01.02.2026'];

function cut(bytes: Uint8Array, share: number): Uint8Array {
  return bytes.slice(0, Math.floor(bytes.length * share));
}

function damaged(bytes: Uint8Array, every: number): Uint8Array {
  return bytes.map((byte, i) => (i > 20 && i % every === 0 ? (byte * 31 + 7) % 256 : byte));
}

const HOSTILE: Readonly<Record<string, readonly [() => Uint8Array, RegExp]>> = {
  empty: [() => new Uint8Array(), /empty/],
  'only a header': [() => Buffer.from('%PDF-1.7\n'), /damaged/],
  'cut in the first third': [() => cut(sound(), 0.3), /damaged/],
  'noise behind a header': [() => damaged(Buffer.from(`%PDF-1.4\n${'x1y2 '.repeat(9000)}`), 3), /damaged/],
  'every seventh byte wrong': [() => damaged(sound(), 7), /damaged|scan/],
  'no pages': [() => handmadePdf(['<< /Type /Catalog >>']), /damaged/],
  'pages that hold themselves': [
    () => handmadePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 2 >>']),
    /damaged/,
  ],
  'a million pages said': [
    () => handmadePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 1000000 >>']),
    /more than 1000 pages|damaged/,
  ],
  'a content stream of 300 MB': [() => onePage(deflated(bomb)), /unpacks/],
  'a stream packed twice': [
    () => onePage(streamObject(deflateSync(deflateSync(bomb)), '/Filter [/FlateDecode /FlateDecode]')),
    /unpacks/,
  ],
  'a bomb that calls itself a picture': [
    () => onePage(streamObject(deflateSync(bomb), '/Subtype /Image /Filter /FlateDecode')),
    /unpacks/,
  ],
  'a long LZW stream': [
    () => onePage(streamObject(Buffer.alloc(90_000, 7), '/Filter /LZWDecode')),
    /unpacks/,
  ],
  'a form that shows itself': [
    () =>
      onePage(deflated('/X Do'), '/Resources << /XObject << /X 6 0 R >> >>', [
        streamObject(
          '/X Do',
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
        ),
      ]),
    /scan/,
  ],
  'arrays in arrays': [() => onePage(deflated(`${'['.repeat(200_000)}`)), /scan|damaged/],
  'a password': [
    () =>
      handmadePdf(
        ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'],
        `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'a1'.repeat(32)}> /U <${'b2'.repeat(32)}> >>`,
      ),
    /encrypted/,
  ],
  'a page without text': [() => onePage(deflated('0 0 100 100 re f')), /scan.*OCR/],
  'a stamp on a scan': [() => onePage(deflated(textLines(STAMP))), /scan.*OCR/],
  'text in a field only': [
    () =>
      onePage(deflated(''), '/Annots [6 0 R]', [
        '<< /Type /Annot /Subtype /Widget /FT /Sig /Rect [10 10 300 60] /AP << /N 7 0 R >> >>',
        streamObject(
          textLines(PLAIN),
          '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >>',
        ),
      ]),
    /scan.*OCR/,
  ],
  'letters without meaning': [
    () => onePage(deflated(textLines(PLAIN.map((line) => '#$%&*+<>=@~'.repeat(6) + line[0])))),
    /readable/,
  ],
  'a hundred thousand words': [
    () =>
      onePage(
        deflated(
          Array.from(
            { length: 100_000 },
            (_, i) => `BT /F 9 Tf ${i % 500} ${(i * 7) % 800} Td (a) Tj ET`,
          ).join('\n'),
        ),
      ),
    /more text/,
  ],
};

test.each(Object.entries(HOSTILE))('%s: one clear line', async (_, [make, message]) => {
  const start = Date.now();
  const error = await readPdf(make()).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UnreadableFile);
  expect((error as Error).message).toMatch(message);
  expect((error as Error).message).not.toContain('\n');
  expect(Date.now() - start).toBeLessThan(20_000);
});

test('a sound PDF made the same way is read', async () => {
  const { text } = await readPdf(sound());
  expect(text).toContain('Hang thu 29 cua van ban');
});

test('a PDF cut off behind its last page is read whole or refused', async () => {
  for (const share of [0.5, 0.7, 0.9, 0.97]) {
    const text = await readPdf(cut(sound(), share)).then(
      (read) => read.text,
      (error: unknown) => {
        expect(error).toBeInstanceOf(UnreadableFile);
        return null;
      },
    );
    if (text !== null) expect(text).toContain('Hang thu 0 ');
  }
});
