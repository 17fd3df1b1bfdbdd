import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/parse/formats/limits.js';
import { sourceFromBytes } from '../../../src/parse/read-source.js';
import { UnreadableFile } from '../../../src/parse/unreadable-file.js';

const latin = (text: string) => Buffer.from(text, 'latin1');
/** Bytes that look random and are the same in each run. */
function noise(length: number, from = 1): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return from + ((state >> 16) % (256 - from));
  });
}
const repeat = (text: string, times: number) => latin(`<html><body>${text.repeat(times)}`);

const REFUSED: readonly (readonly [what: string, bytes: Uint8Array, reason: RegExp])[] = [
  ['nothing', Buffer.alloc(0), /^the file is empty$/],
  ['noise', noise(5000), /save it as UTF-8|no text file/],
  ['noise with zeros', noise(5000, 0), /no text file/],
  ['noise without control characters', noise(5000, 160), /not valid UTF-8 and in no old Vietnamese code/],
  ['zeros', Buffer.alloc(1000), /no text/],
  ['UTF-8 cut in a letter', Buffer.from('Kế hoạch số').subarray(0, 16), /not valid UTF-8/],
  ['UTF-16 cut in a unit', Buffer.from('\ufeffKế', 'utf16le').subarray(0, 5), /UTF-16LE|no text file/],
  ['half a surrogate', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), /no text file|UTF-16LE/],
  ['escapes of a terminal', latin('\u001b[31m\u001b[2J'.repeat(50)), /control characters/],
  ['an old Word file', latin('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1'), /\.doc.*save it as \.docx/],
  ['a cut Word file', latin('PK\u0003\u0004\u0014'), /ZIP file/],
  ['rich text', latin('{\\rtf1 Ke hoach}'), /RTF/],
  ['a web archive', latin('Content-Type: multipart/related\n\n'), /MHTML/],
  ['a picture', latin('\u0089PNG\r\n\u001a\n'), /picture/],
  ['a page without text', latin('<html><body><script>x()</script></body></html>'), /the page holds no text/],
  ['a page cut in its head', latin('<!DOCTYPE html><html><head><title>Ke hoach'), /the page holds no text/],
  ['a page cut in a tag', latin('<html><body class="'), /the page holds no text/],
  ['a page cut in a script', latin('<html><body><script>for (;;'), /the page holds no text/],
  ['a page of navigation', latin('<html><nav>Trang chu</nav></html>'), /the page holds no text/],
  ['deep nesting', repeat('<div>', 100_000), /nests more than 400/],
  ['deep nesting of fonts', repeat('<font size=1>', 100_000), /nests more than 400/],
  ['deep nesting in tables', repeat('<table><tr><td>', 50_000), /nests more than 400/],
  ['end tags that close nothing', repeat('<div><table></div><b><div></b>', 50_000), /nests more than 400/],
  ['end tags in comments', repeat('<div><!--</div>-->', 50_000), /nests more than 400/],
  ['end tags in attributes', repeat('<div title="</div>">', 50_000), /nests more than 400/],
  ['too many elements', repeat('<p>a</p>', 300_000), /more than 150000 elements/],
  ['too many attributes', repeat(`<p ${'a=1 '.repeat(5000)}>`, 10), /attributes/],
  ['more bytes than a file may have', Buffer.alloc(LIMITS.fileBytes + 1, 'a'), /larger than 100 MB/],
  ['more bytes than a page may have', repeat('a', LIMITS.htmlBytes), /larger than 10 MB/],
  [
    'more letters than a text may have',
    Buffer.from(`${'a'.repeat(99)}\n`.repeat(LIMITS.textCharacters / 100 + 1)),
    /10 million characters/,
  ],
];

describe('hostile and broken files', () => {
  it.each(REFUSED)('%s', (_what, bytes, reason) => {
    const began = performance.now();
    let thrown: unknown;
    try {
      sourceFromBytes(bytes, 'ke-hoach.html');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UnreadableFile);
    const { message } = thrown as UnreadableFile;
    expect(message).toMatch(reason);
    expect(message).not.toContain('\n');
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

const SURVIVED: readonly (readonly [what: string, html: string, text: string])[] = [
  [
    'cut in a cell',
    '<html><table><tr><td>TT<td>Việc<tr><td>1<td>Đào a',
    '| TT | Việc |\n| --- | --- |\n| 1 | Đào a |',
  ],
  ['cut in an entity', '<html><p>Ao &lt', 'Ao <'],
  ['cut in a list', '<html><ol><li>Ao<li>Hồ', '1. Ao\n\n2. Hồ'],
  ['an open quote', '<html><p>Ao</p><a href="x>Hồ</a>', 'Ao'],
  ['tags in the wrong order', '<html><b><p>Ao</b></p></i>Hồ', 'Ao\n\nHồ'],
  ['rows outside a table', '<html><tr><td>Ao</td></tr>', 'Ao'],
  ['an entity that does not end', `<html><p>Ao &#${'9'.repeat(50)};</p>`, 'Ao \ufffd'],
  [
    'a link to a file',
    '<html><p>Ao<img src="file:///etc/passwd"><iframe src="http://localhost/"></iframe></p>',
    'Ao',
  ],
  ['paragraphs that do not end', `<html>${'<p>Ao'.repeat(3)}`, 'Ao\n\nAo\n\nAo'],
];

describe('pages that are broken but readable', () => {
  it.each(SURVIVED)('%s', (_what, html, text) => {
    expect(sourceFromBytes(Buffer.from(html), 'a.html').text).toBe(`${text}\n`);
  });

  it('a cell as large as a page of cells stays within time', () => {
    const wide = '<html><table><tr><td rowspan=1000 colspan=1000>a<td>b</table>';
    expect(sourceFromBytes(Buffer.from(wide), 'a.html').text).toMatch(/^\| ?a/);
  });

  it('many cells that are each merged over a thousand are refused', () => {
    const html = `<html><table>${`<tr>${'<td rowspan=1000 colspan=1000>a'.repeat(3)}</tr>`.repeat(1000)}</table>`;
    expect(() => sourceFromBytes(Buffer.from(html), 'a.html')).toThrow(/cells/);
  });
});
