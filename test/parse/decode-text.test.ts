import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/parse/decode-text.js';
import { UnreadableFile } from '../../src/parse/unreadable-file.js';

const TEXT = 'Kế hoạch số hóa\nở xã Đồng Mẫu\n';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('decodeText', () => {
  it.each([
    { name: 'UTF-8', bytes: Buffer.from(TEXT), encoding: 'utf-8' },
    { name: 'UTF-8 with a mark', bytes: Buffer.from(`\ufeff${TEXT}`), encoding: 'utf-8' },
    { name: 'UTF-16LE', bytes: utf16(`\ufeff${TEXT}`, true), encoding: 'utf-16le' },
    { name: 'UTF-16BE', bytes: utf16(`\ufeff${TEXT}`, false), encoding: 'utf-16be' },
  ])('reads $name', ({ bytes, encoding }) => {
    expect(decodeText(bytes)).toMatchObject({ text: TEXT, encoding });
  });

  it.each([
    { name: 'composes letters with marks apart', bytes: TEXT.normalize('NFD'), text: TEXT },
    { name: 'ends lines with a line feed', bytes: TEXT.replaceAll('\n', '\r\n'), text: TEXT },
    { name: 'keeps empty lines', bytes: 'Một\r\n\r\nHai', text: 'Một\n\nHai' },
    { name: 'keeps the tabs of a table', bytes: 'TT\tViệc\n', text: 'TT\tViệc\n' },
    { name: 'keeps a form feed', bytes: 'Trang một\n\fTrang hai', text: 'Trang một\n\fTrang hai' },
    { name: 'keeps the two tone placements apart', bytes: 'hóa hoá', text: 'hóa hoá' },
    { name: 'keeps a text that speaks of PDF', bytes: 'Tệp %PDF-1.4', text: 'Tệp %PDF-1.4' },
  ])('$name', ({ bytes, text }) => {
    expect(decodeText(Buffer.from(bytes)).text).toBe(text);
  });

  it.each([
    { name: 'an empty file', bytes: Buffer.alloc(0), message: /empty/ },
    { name: 'white space', bytes: Buffer.from(' \r\n\t\n'), message: /no text/ },
    { name: 'a byte order mark alone', bytes: Buffer.from('\ufeff'), message: /no text/ },
    { name: 'a NUL', bytes: Buffer.from('Kế\0hoạch'), message: /no text file/ },
    {
      name: 'an eight-bit encoding',
      bytes: Buffer.from([0x4b, 0xca, 0x20, 0x68]),
      message: /not valid UTF-8/,
    },
    {
      name: 'half a UTF-16 unit',
      bytes: Buffer.from([0xff, 0xfe, 0x4b, 0x00, 0x68]),
      message: /text file|valid/,
    },
    {
      name: 'bytes with zeros among them',
      bytes: Buffer.from([0x89, 0x50, 0x00, 0x00, 0xff]),
      message: /no text file/,
    },
  ])('refuses $name', ({ bytes, message }) => {
    expect(() => decodeText(bytes)).toThrow(UnreadableFile);
    expect(() => decodeText(bytes)).toThrow(message);
  });
});
