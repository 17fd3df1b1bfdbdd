import { describe, expect, it } from 'vitest';
import { sniffFormat } from '../../../src/parse/formats/sniff-format.js';
import { sourceFromBytes } from '../../../src/parse/read-source.js';

const latin = (text: string) => Buffer.from(text, 'latin1');
const PARTS = '<p>Một</p><p>Hai</p>';

const FORMATS: readonly (readonly [what: string, bytes: Uint8Array, format: string])[] = [
  ['a Word file', latin('PK\u0003\u0004....word/document.xml'), 'docx'],
  ['a workbook', latin('PK\u0003\u0004....xl/workbook.xml'), 'zip'],
  ['an OpenDocument text', latin('PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text'), 'odt'],
  [
    'an OpenDocument sheet',
    latin('PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
    'zip',
  ],
  ['an empty archive', latin('PK\u0005\u0006'), 'zip'],
  ['a PDF', latin('%PDF-1.4'), 'pdf'],
  ['a PDF behind other bytes', latin('\r\nx%PDF-1.7'), 'pdf'],
  ['an old Word file', latin('\u00d0\u00cf\u0011\u00e0\u00a1'), 'doc'],
  ['rich text', latin('{\\rtf1\\ansi'), 'rtf'],
  ['a web archive', latin('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x'), 'mhtml'],
  ['a scan', latin('\u00ff\u00d8\u00ff\u00e0'), 'image'],
  ['a page', Buffer.from('<!DOCTYPE html><p>a'), 'html'],
  ['a page of Word', Buffer.from('\ufeff<html xmlns:o="x"><head>'), 'html'],
  ['a page of XHTML', Buffer.from('<?xml version="1.0"?>\n<!-- a - b --><html>'), 'html'],
  ['a page in UTF-16', Buffer.from(`\ufeff<html>${PARTS}`, 'utf16le'), 'html'],
  ['a part of a page', Buffer.from(`<div class="noi-dung">${PARTS}</div>`), 'html'],
  ['text', Buffer.from('Kế hoạch'), 'text'],
  ['text that speaks of tags', Buffer.from('Thẻ <html> mở trang'), 'text'],
  [
    'Markdown that opens with a tag',
    Buffer.from(`<br>\n${'Kế hoạch trồng rừng đầu nguồn. '.repeat(40)}`),
    'text',
  ],
  ['Markdown with an autolink', Buffer.from('<https://example.org> là cổng'), 'text'],
  ['an angle bracket', Buffer.from('< 5% hộ nghèo'), 'text'],
  ['nothing', Buffer.alloc(0), 'text'],
];

describe('sniffFormat', () => {
  it.each(FORMATS)('%s', (_what, bytes, format) => {
    expect(sniffFormat(bytes)).toBe(format);
  });

  it.each(['a.doc', 'a.txt', 'a.md', 'a.pdf'])('a page named %s is a page', (path) => {
    const { source, text } = sourceFromBytes(Buffer.from(`<html>${PARTS}`), path);
    expect([source.format, text]).toEqual(['html', 'Một\n\nHai\n']);
  });
});
