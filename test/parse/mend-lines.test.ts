import { describe, expect, it } from 'vitest';
import type { Layout } from '../../src/parse/layout.js';
import { mendLines } from '../../src/parse/mend-lines.js';
import { readSourceLines } from '../../src/parse/source-lines.js';
import { quoted } from './quoted.js';

const WHOLE: Layout = { airy: false, width: Number.POSITIVE_INFINITY, spaced: false };
const WRAPPED: Layout = { airy: false, width: 50, spaced: false };
const SPACED: Layout = { airy: false, width: 50, spaced: true };
const LINED: Layout = { ...WHOLE, lined: true };
const AIRY: Layout = { airy: true, width: 50, spaced: false };

function mend(source: string, layout: Layout): string[] {
  return mendLines(readSourceLines(source), layout).map((block) => block.text.text);
}

describe('where each line is a paragraph', () => {
  it('keeps a heading and the lines below it apart', () => {
    const lines = ['1. Kết quả kiểm kê', 'Cơ quan đã kiểm kê 12 kho', 'Còn 03 kho chưa có khóa.'];
    expect(mend(lines.join('\n'), LINED)).toEqual(lines);
    expect(mend(lines.join('\n'), WHOLE)).toHaveLength(1);
  });

  it('joins what goes on in lower case all the same', () => {
    expect(mend('1. Kiểm kê các kho\ncủa tỉnh', LINED)).toEqual(['1. Kiểm kê các kho của tỉnh']);
  });
});

describe('mendLines joins', () => {
  it.each([
    {
      what: 'the rest of a name that was broken early',
      layout: WRAPPED,
      source: '4. Ngân hàng\nPhát triển Ven biển chi nhánh tỉnh',
      blocks: ['4. Ngân hàng Phát triển Ven biển chi nhánh tỉnh'],
    },
    {
      what: 'a bracket that is open at the end of a short line',
      layout: WRAPPED,
      source: 'c) Phối hợp Sở Nội vụ (Ban\nThi đua - Khen thưởng) bình xét các kho tốt trong năm',
      blocks: ['c) Phối hợp Sở Nội vụ (Ban Thi đua - Khen thưởng) bình xét các kho tốt trong năm'],
    },
    {
      what: 'a wrap in mid-sentence',
      layout: WRAPPED,
      source: 'Bộ phận lưu trữ tiếp nhận hồ sơ của từng phòng và\nlập danh mục theo năm.',
      blocks: ['Bộ phận lưu trữ tiếp nhận hồ sơ của từng phòng và lập danh mục theo năm.'],
    },
    {
      what: 'a wrap before "- 2025"',
      layout: WRAPPED,
      source: 'Số hóa toàn bộ hồ sơ hình thành giai đoạn 2021\n- 2025 của cơ quan.',
      blocks: ['Số hóa toàn bộ hồ sơ hình thành giai đoạn 2021 - 2025 của cơ quan.'],
    },
    {
      what: 'an official number torn at its hyphen',
      layout: WRAPPED,
      source: 'Thực hiện chủ trương nêu tại Nghị quyết số 45-\nNQ/TW của cấp trên.',
      blocks: ['Thực hiện chủ trương nêu tại Nghị quyết số 45-NQ/TW của cấp trên.'],
    },
    {
      what: 'a syllable torn at a hyphen',
      layout: WRAPPED,
      source: 'Huyện rà soát danh sách hộ ngh-\nèo, hộ có trẻ suy dinh dư-\nỡng theo thôn.',
      blocks: ['Huyện rà soát danh sách hộ nghèo, hộ có trẻ suy dinh dưỡng theo thôn.'],
    },
    {
      what: 'the hyphen between two words at the end of a line',
      layout: WRAPPED,
      source: 'Huyện xây dựng kế hoạch phát triển kinh tế-\nxã hội và cà-\nphê đặc sản.',
      blocks: ['Huyện xây dựng kế hoạch phát triển kinh tế- xã hội và cà- phê đặc sản.'],
    },
    {
      what: 'a number whose page ended before it (a page number stood between)',
      layout: WRAPPED,
      source: 'Thực hiện các nhiệm vụ nêu tại Nghị định số\n\n999/2024/NĐ-CP.',
      blocks: ['Thực hiện các nhiệm vụ nêu tại Nghị định số 999/2024/NĐ-CP.'],
    },
    {
      what: 'a page that ends behind a colon',
      layout: WRAPPED,
      source: 'Cơ quan ưu tiên số hóa các loại hồ sơ sau đây, như:\n\nhồ sơ địa chính, hồ sơ hộ tịch.',
      blocks: ['Cơ quan ưu tiên số hóa các loại hồ sơ sau đây, như: hồ sơ địa chính, hồ sơ hộ tịch.'],
    },
    {
      what: 'a bold unit with its duty where paragraphs stand between empty lines',
      layout: SPACED,
      source: '**3. Văn phòng Sở:**\nChủ trì, phối hợp kiểm kê kho lưu trữ.',
      blocks: ['3. Văn phòng Sở: Chủ trì, phối hợp kiểm kê kho lưu trữ.'],
    },
    {
      what: 'a name torn behind a bold number there',
      layout: SPACED,
      source: '**16.** Đề nghị Hội Lưu trữ tỉnh Thanh\nLâm cử người tham gia.',
      blocks: ['16. Đề nghị Hội Lưu trữ tỉnh Thanh Lâm cử người tham gia.'],
    },
    {
      what: 'an official number torn at its slash',
      layout: WRAPPED,
      source: 'Thực hiện nội dung nêu tại Quyết định số 999/\nQĐ-UBND của huyện.',
      blocks: ['Thực hiện nội dung nêu tại Quyết định số 999/QĐ-UBND của huyện.'],
    },
    {
      what: 'a date torn behind "ngày"',
      layout: WRAPPED,
      source: 'Các phòng gửi danh mục về Văn phòng trước ngày\n21/6/2025 để tổng hợp.',
      blocks: ['Các phòng gửi danh mục về Văn phòng trước ngày 21/6/2025 để tổng hợp.'],
    },
    {
      what: 'a clause number torn behind "khoản"',
      layout: WRAPPED,
      source: 'Việc tiêu hủy tài liệu làm theo trình tự tại khoản\n2. Thẩm quyền do Giám đốc quyết định.',
      blocks: ['Việc tiêu hủy tài liệu làm theo trình tự tại khoản 2. Thẩm quyền do Giám đốc quyết định.'],
    },
    {
      what: 'a dash inside a bracket',
      layout: WRAPPED,
      source: 'Giao Phòng Nội vụ (bộ phận Văn thư\n- Lưu trữ) làm đầu mối.',
      blocks: ['Giao Phòng Nội vụ (bộ phận Văn thư - Lưu trữ) làm đầu mối.'],
    },
    {
      what: 'a page break in mid-sentence',
      layout: WHOLE,
      source: 'Văn phòng bố trí kinh phí mua sắm giá kệ, hộp đựng\n\nhồ sơ và máy quét.',
      blocks: ['Văn phòng bố trí kinh phí mua sắm giá kệ, hộp đựng hồ sơ và máy quét.'],
    },
    {
      what: 'a page break behind a word that wants another',
      layout: WHOLE,
      source: 'Các phòng nộp hồ sơ đúng hạn cho\n\nVăn phòng.',
      blocks: ['Các phòng nộp hồ sơ đúng hạn cho Văn phòng.'],
    },
    {
      what: 'the lines of an item',
      layout: WRAPPED,
      source: '- Mở lớp tập huấn về lưu trữ điện tử cho công chức\ncác phòng.\n- Mua máy quét.',
      blocks: ['- Mở lớp tập huấn về lưu trữ điện tử cho công chức các phòng.', '- Mua máy quét.'],
    },
    {
      what: 'an airy paragraph',
      layout: AIRY,
      source:
        'Bộ phận lưu trữ tiếp nhận hồ sơ của từng phòng và\n\nlập danh mục theo năm.\n\n2. Mua máy quét.',
      blocks: [
        'Bộ phận lưu trữ tiếp nhận hồ sơ của từng phòng và lập danh mục theo năm.',
        '2. Mua máy quét.',
      ],
    },
    {
      what: 'a short airy line behind a word that wants another',
      layout: AIRY,
      source: 'Các phòng nộp hồ sơ cho\n\nVăn phòng.',
      blocks: ['Các phòng nộp hồ sơ cho Văn phòng.'],
    },
    {
      what: 'a heading over two lines',
      layout: WRAPPED,
      source: '**I. TÌNH HÌNH QUẢN LÝ VÀ KHAI THÁC HỒ SƠ, TÀI LIỆU**\n**LƯU TRỮ**\nCơ quan có một kho.',
      blocks: ['I. TÌNH HÌNH QUẢN LÝ VÀ KHAI THÁC HỒ SƠ, TÀI LIỆU LƯU TRỮ', 'Cơ quan có một kho.'],
    },
    {
      what: 'an airy name with a dash inside',
      layout: AIRY,
      source: '2. Giao Vụ Hợp tác quốc tế, thường trực là Vụ Kế hoạch\n\n- Tài chính lập dự toán.',
      blocks: ['2. Giao Vụ Hợp tác quốc tế, thường trực là Vụ Kế hoạch - Tài chính lập dự toán.'],
    },
    {
      what: 'an airy name torn behind its head',
      layout: AIRY,
      source: 'đ) Tham mưu Ủy ban nhân dân xã kịp thời kiện toàn Ban\n\nChỉ đạo về nước sạch.',
      blocks: ['đ) Tham mưu Ủy ban nhân dân xã kịp thời kiện toàn Ban Chỉ đạo về nước sạch.'],
    },
    {
      what: 'an airy item torn before an acronym',
      layout: AIRY,
      source: '- Chấp hành nghiêm túc dự toán ngân sách hằng năm\n\nUBND xã giao cho các trường.',
      blocks: ['- Chấp hành nghiêm túc dự toán ngân sách hằng năm UBND xã giao cho các trường.'],
    },
    {
      what: 'a label that a wrap put at the start of a line',
      layout: { ...AIRY, labelsApart: true },
      source: '1.2. Mở lớp cho cán bộ thôn. Cơ quan chủ trì: Phòng X.\n\nThời gian thực hiện: Quý II.',
      blocks: ['1.2. Mở lớp cho cán bộ thôn. Cơ quan chủ trì: Phòng X. Thời gian thực hiện: Quý II.'],
    },
  ])('$what', ({ source, layout, blocks }) => expect(mend(source, layout)).toEqual(blocks));
});

describe('mendLines does not join', () => {
  it.each([
    {
      what: 'a short numbered heading with the full line of the paragraph below it',
      layout: WRAPPED,
      source: '1. Việc chung\nGiữ kho khô ráo, thoáng và có người trực đủ cả.',
    },
    {
      what: 'two paragraphs',
      layout: WHOLE,
      source: 'Cơ quan có một kho.\n\nKho đã đầy.',
    },
    {
      what: 'two sentences on lines of their own',
      layout: WHOLE,
      source: 'Cơ quan có một kho.\nKho đã đầy.',
    },
    {
      what: 'items with a marker each',
      layout: WHOLE,
      source: '1. Lập sổ\n2. Mở lớp\na) Cho công chức\n- Cấp huyện\n+ Đợt một',
    },
    {
      what: 'items with a marker each, in a wrapped text',
      layout: WRAPPED,
      source: '1. Lập sổ\n2. Mở lớp\na) Cho công chức\n- Cấp huyện\n+ Đợt một',
    },
    {
      what: 'a heading and its text',
      layout: WRAPPED,
      source: 'I. MỤC TIÊU\nCơ quan phấn đấu số hóa toàn bộ hồ sơ.',
    },
    {
      what: 'a heading and its text behind an empty line',
      layout: WHOLE,
      source: '## 1. Về kinh phí\n\nDo ngân sách huyện cấp.',
    },
    {
      what: 'a full heading and the next number',
      layout: WRAPPED,
      source: '1. Tổ chức tiếp nhận và phân loại hồ sơ của phòng\n1.1. Tiếp nhận hồ sơ',
    },
    {
      what: 'an introduction and its list',
      layout: WRAPPED,
      source: 'Các phòng thực hiện những việc sau đây trong năm:\n- lập sổ;\n- mở lớp.',
    },
    {
      what: 'a task and its label lines',
      layout: WHOLE,
      source: '1. Lập sổ theo dõi hồ sơ\nĐơn vị chủ trì: Văn phòng\nThời gian thực hiện: Quý I',
    },
    {
      what: 'the recipients and what stands above',
      layout: WHOLE,
      source: 'Văn phòng theo dõi việc này\nNơi nhận:',
    },
    {
      what: 'an airy heading and a sentence under it',
      layout: AIRY,
      source:
        '7. Đề nghị các đoàn thể của huyện và các xã, thị trấn\n\nPhối hợp vận động người dân tham gia.',
    },
    {
      what: 'what an empty line parts where paragraphs stand between empty lines',
      layout: SPACED,
      source: '**3. Văn phòng Sở**\n\nChủ trì, phối hợp kiểm kê kho lưu trữ.',
    },
    {
      what: 'a bold unit and a line of its own where they do not',
      layout: WRAPPED,
      source: '**3. Văn phòng Sở:**\nChủ trì, phối hợp kiểm kê kho lưu trữ.',
    },
    {
      what: 'an airy heading in "quan điểm" and its first item',
      layout: AIRY,
      source: 'I. Quan điểm\n\n1. Lấy người bệnh làm trung tâm của mọi việc.',
    },
    {
      what: 'items that go on counting behind a comma',
      layout: AIRY,
      source: '(3) Tỷ lệ hộ có hố rác đạt 20%,\n\n(4) Số điểm bán nông sản sạch tăng thêm 02 điểm;',
    },
    {
      what: 'a full line without end and the next number',
      layout: AIRY,
      source:
        '11. Phòng Nội vụ:\n\n- Tham mưu khen thưởng các thôn xóm trên toàn huyện\n\n12. Phòng Y tế: Mở lớp.',
    },
    {
      what: 'a label behind a full line, where labels stand apart',
      layout: { ...AIRY, labelsApart: true },
      source: 'c) Hỗ trợ hộ nghèo vay vốn nuôi trồng theo nhóm hộ.\n\nĐơn vị chủ trì: Phòng Nông nghiệp.',
    },
    {
      what: 'a label behind a full line without end',
      layout: AIRY,
      source: '1.3. Duy trì chuyên mục nước sạch trên Cổng thông tin\n\nCơ quan thực hiện: Văn phòng xã.',
    },
    {
      what: 'a bracket that fills its line',
      layout: AIRY,
      source:
        '(Kèm theo Quyết định số 999/QĐ-UBND của Ủy ban xã)\n\nThực hiện Công văn của cấp trên, xã lập kế hoạch.',
    },
    {
      what: 'closing words behind a full line',
      layout: AIRY,
      source: '7. Các trường gửi báo cáo về Phòng trước ngày 20/6/2026.\n\nTrên đây là Kế hoạch của Phòng.',
    },
    {
      what: 'a long heading with a colon and a duty below',
      layout: AIRY,
      source: '3. Bố trí công chức phụ trách và kinh phí hằng năm:\n\nHuy động đủ công chức có năng lực.',
    },
    {
      what: 'short airy lines',
      layout: AIRY,
      source: 'Các phòng nộp hồ sơ\n\nVăn phòng tiếp nhận',
    },
    {
      what: 'a chapter and a line that did not end',
      layout: WRAPPED,
      source: 'Cơ quan phấn đấu số hóa toàn bộ hồ sơ hiện có\nChương II',
    },
  ])('$what', ({ source, layout }) => {
    const lines = source.split(/\n+/).map((line) => line.replace(/^#+ |\*\*/g, ''));
    expect(mend(source, layout)).toEqual(lines);
  });
});

it('does not join a bold heading and the line right under it', () => {
  expect(mend('**a) Sổ giấy**\nCơ quan dùng sổ giấy đến hết năm.', WHOLE)).toEqual([
    'a) Sổ giấy',
    'Cơ quan dùng sổ giấy đến hết năm.',
  ]);
});

describe('the blocks', () => {
  const source = '## 1\\. Lập\n\n**a) Sổ giấy**\n\nSổ giấy dùng trong giai đoạn 2021\n- 2025 thôi.\n\n- Hết';
  const blocks = mendLines(readSourceLines(source), WHOLE);

  it('carry the marker that they open with', () => {
    expect(blocks.map((block) => block.marker?.label)).toEqual(['1', 'a', undefined, null]);
    expect(blocks.map((block) => block.marker?.kind)).toEqual(['decimal', 'letter', undefined, 'dash']);
  });

  it('say whether they are headings', () => {
    expect(blocks.map((block) => block.heading)).toEqual([true, true, false, false]);
  });

  it('quote the source, wraps and markup included', () => {
    expect(blocks.map((block) => quoted(block.text, source))).toEqual([
      '1\\. Lập',
      'a) Sổ giấy',
      'Sổ giấy dùng trong giai đoạn 2021\n- 2025 thôi.',
      '- Hết',
    ]);
  });

  it.each([WHOLE, WRAPPED, AIRY])('hold every line once and in order ($airy, $width)', (layout) => {
    const lines = readSourceLines(source);
    expect(mendLines(lines, layout).flatMap((block) => block.lines)).toEqual(lines);
  });

  it('are none where there are no lines', () => expect(mendLines([], WHOLE)).toEqual([]));
});
