import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/parse/formats/html.js';

const HEAD =
  '<table><tr><td><p>UBND XÃ MAI LĨNH<br>-----</p></td><td><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc</p></td></tr><tr><td>Số: 8/KH-UBND</td><td>Mai Lĩnh, ngày 3 tháng 2 năm 2026</td></tr></table>';
const HEAD_TEXT =
  'UBND XÃ MAI LĨNH\n-----\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 8/KH-UBND\n\nMai Lĩnh, ngày 3 tháng 2 năm 2026';

const EXAMPLES: readonly (readonly [name: string, html: string, text: string])[] = [
  ['paragraphs', '<p>Một</p><p>Hai</p>', 'Một\n\nHai'],
  ['line feeds of the source', '<p>Trồng\n   rừng</p>', 'Trồng rừng'],
  ['breaks', '<p>Trồng rừng;<br/>giữ nước.</p>', 'Trồng rừng;\ngiữ nước.'],
  ['spaces that do not break', '<p>Điều&nbsp;1.&nbsp; Mục\u00a0tiêu</p>', 'Điều 1. Mục tiêu'],
  ['entities', '<p>KH&amp;CN &lt; 5% &ge; 3 &#7871;</p>', 'KH&CN < 5% ≥ 3 ế'],
  ['words over spans', '<p><span>Kế h</span><span>oạ</span><b>ch</b> <i>số</i></p>', 'Kế hoạch số'],
  ['spans in spans', '<p><span><span>1.</span> <span><em>Mục tiêu</em></span></span></p>', '1. Mục tiêu'],
  ['headings', '<h1>KẾ HOẠCH</h1><h2>I. MỤC TIÊU</h2>a', 'KẾ HOẠCH\n\nI. MỤC TIÊU\n\na'],
  ['text between blocks', 'Trước<div>Trong</div>sau', 'Trước\n\nTrong\n\nsau'],
  ['blocks in spans', '<span>Mở<p>Giữa</p></span>', 'Mở\n\nGiữa'],
  ['preformatted text', '<pre>Dòng một\nDòng hai\n\nĐoạn hai</pre>', 'Dòng một\nDòng hai\n\nĐoạn hai'],
  ['marks apart', '<p>Kê\u0301 hoa\u0323ch</p>', 'Kế hoạch'],
  ['signs without width', '<p>Kế\u200b hoạch\ufeff</p>', 'Kế hoạch'],
  ['a bullet list', '<ul><li>Một<li>Hai<ul><li>Trong</ul></ul>', '- Một\n\n- Hai\n\n+ Trong'],
  ['numbers', '<ol start="3"><li>Một</li><li>Hai</li></ol>', '3. Một\n\n4. Hai'],
  ['letters', '<ol type="a"><li>Một</li><li>Hai</li></ol>', 'a. Một\n\nb. Hai'],
  ['roman numbers', '<ol type="I" start="4"><li>Một</li><li value="9">Hai</li></ol>', 'IV. Một\n\nIX. Hai'],
  ['numbers by style', '<ol style="list-style-type: upper-alpha"><li>Một</li></ol>', 'A. Một'],
  ['markers of its own', '<ul><li>- Một</li></ul><ol><li>1.1. Hai</li></ol>', '- Một\n\n1.1. Hai'],
  ['a list without markers', '<ul style="list-style: none"><li>Một</li></ul>', 'Một'],
  ['paragraphs in items', '<ol><li><p>Một</p><p>Thêm</p></li></ol>', '1. Một\n\nThêm'],
  ['fonts of capitals', '<p><font face=".VnTimeH">kế hoạch</font> năm</p>', 'KẾ HOẠCH năm'],
  ['a letterhead', HEAD, HEAD_TEXT],
  [
    'a signature',
    '<table><tr><td>Nơi nhận:<br>- Như trên;<br>- Lưu: VT.</td><td>CHỦ TỊCH<p>Lò Văn Pà</p></td></tr></table>',
    'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLò Văn Pà',
  ],
  ['a table around the text', '<table><tr><td><p>Một</p><p>Hai</p></td></tr></table>', 'Một\n\nHai'],
];

describe('readHtml', () => {
  it.each(EXAMPLES)('%s', (_name, html, text) => {
    expect(readHtml(html)).toBe(`${text}\n`);
  });
});

const BODY = `${HEAD}<p>KẾ HOẠCH</p><p>Trồng rừng phòng hộ đầu nguồn và giữ nước cho cánh đồng phía dưới.</p>`;
const BODY_TEXT = `${HEAD_TEXT}\n\nKẾ HOẠCH\n\nTrồng rừng phòng hộ đầu nguồn và giữ nước cho cánh đồng phía dưới.`;
const LINKS = '<a href="/a">Trang chủ</a> <a href="/b">Văn bản</a> <a href="/c">Liên hệ</a>';

/** What stands around a plan and is no part of it: each must leave the plan as it is. */
const FRAMES: readonly (readonly [name: string, html: string])[] = [
  ['scripts and styles', `<style>p{}</style>${BODY}<script>var a = "<p>x</p>";</script>`],
  ['navigation', `<nav>${LINKS}</nav><main>${BODY}</main>`],
  ['a menu by its class', `<div class="main-menu">Trang chủ</div><div>${BODY}</div>`],
  ['a list of links', `<div>${BODY}<ul><li>${LINKS}</li></ul></div>`],
  ['a footer', `<div>${BODY}</div><footer>Bản quyền thuộc cổng thông tin</footer>`],
  ['hidden text', `${BODY}<p hidden>ẩn</p><div style="display: none">ẩn</div>`],
  ['a form', `<div>${BODY}<button>In</button><select><option>Tải về</option></select></div>`],
  ['a comment', `<!-- Mở đầu -->${BODY}<!-- hết -->`],
  ['a title in the head', `<html><head><title>Văn bản</title></head><body>${BODY}</body></html>`],
  ['frames in frames', `<div id="header">Cổng</div><div><div><div>${BODY}</div></div></div>`],
];

describe('what is around a plan', () => {
  it.each(FRAMES)('%s', (_name, html) => {
    expect(readHtml(html).replace(/^(?:Cổng)\n\n/u, '')).toBe(`${BODY_TEXT}\n`);
  });

  it('keeps an appendix beside the part that has head and tail', () => {
    const html = `<div><div>${BODY}<p>Nơi nhận:<br>- Lưu: VT.</p></div><div><p>PHỤ LỤC</p><p>Vườn ươm</p></div></div>`;
    expect(readHtml(html)).toContain('PHỤ LỤC\n\nVườn ươm');
  });
});
