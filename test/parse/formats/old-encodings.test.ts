import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { sourceFromBytes } from '../../../src/parse/read-source.js';
import { encodeTcvn3, encodeVni, encodeWindows1258 } from './legacy-encoders.js';

const ENCODERS = { tcvn3: encodeTcvn3, vni: encodeVni, 'windows-1258': encodeWindows1258 } as const;
type Code = keyof typeof ENCODERS;
const CODES = Object.keys(ENCODERS) as readonly Code[];

/** Documents whose letters all stand in the old codes ("≥" and Cyrillic letters do not). */
const DOCUMENTS = [
  'qd-kehoach-trienkhai-luat-2026.md',
  'snong-chuyendoi-nongthon-2024.md',
  'tinh-giamngheo-2026.md',
];

const read = (bytes: Uint8Array) => sourceFromBytes(bytes, 'ke-hoach.txt');

/** The bytes, taken for Windows-1252 and saved as UTF-8, as mail programs and editors do. */
const misread = (bytes: Uint8Array) => Buffer.from(iconv.decode(Buffer.from(bytes), 'windows-1252'), 'utf8');

describe.each(DOCUMENTS)('%s', (name) => {
  const text = readFileSync(`corpus/${name}`, 'utf8').normalize('NFC').replaceAll('\r\n', '\n');

  it.each(CODES)('comes back letter for letter from %s', (code) => {
    const source = read(ENCODERS[code](text));
    expect(source.text).toBe(text);
    expect(source.source.encoding).toBe(code);
    expect(source.doubts).toEqual([]);
  });

  it.each(CODES)('comes back from %s that was taken for Windows-1252', (code) => {
    const source = read(misread(ENCODERS[code](text)));
    expect(source.text).toBe(text);
    expect(source.source.encoding).toBe(code);
  });
});

describe('short texts', () => {
  it.each([
    'Kế hoạch ứng dụng nền tảng bản đồ số ở các chợ đầu mối năm 2026.\nMỗi xã có ít nhất một tổ hỗ trợ.',
    'UBND TỈNH HÒA LẠC\nSỞ VĂN HÓA VÀ THỂ THAO\nSố: 15/KH-SVHTT\nTừng bước mở rộng diện tích vườn ươm giống cây rừng.',
    'Giao Ủy ban nhân dân các phường: quản lý, sửa chữa hồ chứa nước, kè chống sạt lở.\n- Ổn định dân cư vùng ngập.',
    'Đơn vị chủ trì\tThời hạn\nPhòng Kỹ thuật\tQuý II\n- Ấp Bình Thạnh “tự quản” – 15 hộ khó khăn được hỗ trợ.',
  ])('%j', (text) => {
    for (const code of CODES) {
      const { source, text: back } = read(ENCODERS[code](text));
      expect([source.encoding, back]).toEqual([code, text]);
    }
  });
});

describe('text that is in no old code', () => {
  it.each([
    ['Vietnamese in UTF-8', 'Kế hoạch số hóa hồ sơ lưu trữ', 'utf-8', []],
    ['both tone placements', 'Hòa Bình, Hoà Bình, thủy lợi, thuỷ lợi', 'utf-8', []],
    ['names from abroad', 'Kế hoạch hợp tác với Orléans, Besançon và Köln về đổi mới công nghệ', 'utf-8', []],
    ['plain ASCII', 'Ke hoach nam 2026', 'utf-8', []],
    ['bullets of Windows', 'Plan\n· one\n· two\n· three\n· four', 'utf-8', []],
    [
      'another language',
      `${'élève français déjà reçu là-bas être '.repeat(8)}`,
      'utf-8',
      ['encoding/doubtful'],
    ],
    ['letters that were lost', 'K\ufffd ho\ufffdch năm 2026', 'utf-8', ['encoding/lost-characters']],
    ['control characters', 'Kế hoạch\u0007 năm 2026', 'utf-8', ['encoding/control-characters']],
  ])('%s', (_name, text, encoding, doubts) => {
    const source = read(Buffer.from(text));
    expect(source.source.encoding).toBe(encoding);
    expect(source.doubts?.map(({ code }) => code)).toEqual(doubts);
  });

  it('doubts a reading that is right in part only', () => {
    const half = 'Kế hoạch trồng rừng mới ở vùng đệm, bảo vệ nguồn nước. ';
    const source = read(Buffer.concat([encodeTcvn3(half.repeat(3)), encodeVni(half.repeat(2))]));
    expect(source.source.encoding).toBe('tcvn3');
    expect(source.doubts).toMatchObject([{ code: 'encoding/doubtful' }]);
    expect(source.doubts?.[0]?.message).toMatch(/^read as tcvn3, but only \d+% .*compare/);
  });
});

describe('pages in old codes', () => {
  const PLAIN = 'KẾ HOẠCH\n\nTừng bước mở rộng diện tích vườn ươm giống cây rừng ở vùng đệm.\n';
  const page = (text: string) =>
    `<html><head><meta charset="x-user-defined"></head><body><p>${text.trim().replace('\n\n', '</p><p>')}</p></body></html>`;
  const asReferences = (bytes: Uint8Array) =>
    Buffer.from([...bytes].map((byte) => (byte < 128 ? String.fromCharCode(byte) : `&#${byte};`)).join(''));

  it.each(CODES)('%s', (code) => {
    const { source, text } = sourceFromBytes(ENCODERS[code](page(PLAIN)), 'a.html');
    expect([source.format, source.encoding, text]).toEqual(['html', code, PLAIN]);
  });

  it.each(['tcvn3', 'vni'] as const)('%s in references', (code) => {
    const { source, text } = sourceFromBytes(asReferences(ENCODERS[code](page(PLAIN))), 'a.html');
    expect([source.encoding, text]).toEqual([code, PLAIN]);
  });

  it('names of letters', () => {
    const html = '<html><p>Céng hßa x· héi chñ nghÜa, ®éc lËp tù do</p></html>'
      .replaceAll('é', '&eacute;')
      .replaceAll('ß', '&szlig;');
    expect(sourceFromBytes(Buffer.from(html), 'a.html').text).toBe(
      'Cộng hòa xã hội chủ nghĩa, độc lập tự do\n',
    );
  });

  it.each([
    ['windows-1258', 'Ấp 3'],
    ['windows-1252', 'Ấp 3 – 5'],
  ])('a page of few letters is in the code that it names: %s', (charset, text) => {
    const head = Buffer.from(
      `<html><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><p>`,
    );
    const { source, text: back } = sourceFromBytes(Buffer.concat([head, encodeWindows1258(text)]), 'a.html');
    expect([source.encoding, back]).toEqual(['windows-1258', `${text}\n`]);
  });

  it('a page of references in Unicode may have dashes of Windows', () => {
    const letters = [...'Trồng rừng ở vùng đệm, mở rộng vườn ươm']
      .map((c) => `&#${c.codePointAt(0)};`)
      .join('');
    const head = '<html><meta charset="windows-1252"><p>';
    const bytes = Buffer.from(`${head}${letters} \u0096 2026`, 'latin1');
    expect(sourceFromBytes(bytes, 'a.html').text).toBe('Trồng rừng ở vùng đệm, mở rộng vườn ươm – 2026\n');
  });
});
