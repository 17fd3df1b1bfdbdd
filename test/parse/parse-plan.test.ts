import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/parse/parse-plan.js';
import type { Plan } from '../../src/parse/plan.js';
import { sourceFromBytes } from '../../src/parse/read-source.js';
import { quoted } from './quoted.js';
import { cellTexts } from './table-of.js';

function parse(text: string): Plan {
  return parsePlan(sourceFromBytes(Buffer.from(text), 'mau.md'));
}

function tree(plan: Plan): string[] {
  return plan.sections.map(({ level, marker, title }) =>
    `${'  '.repeat(level - 1)}${marker.label ?? marker.form} ${title.text}`.trimEnd(),
  );
}

/** Region, section and text of each block; rows of each table. */
function parts(plan: Plan) {
  return plan.parts.map((part) =>
    'block' in part
      ? [part.region, part.section, part.block.text.text]
      : [part.section, cellTexts(part.table.rows)],
  );
}

const DEPARTMENT = `**UBND TỈNH AN BÌNH**
**SỞ TƯ PHÁP**

Số: 12/KH-STP

An Bình, ngày 05 tháng 3 năm 2027

# KẾ HOẠCH

**Số hóa hồ sơ lưu trữ năm 2027**

Căn cứ chương trình công tác năm của Sở;

Sở Tư pháp ban hành kế hoạch như sau:

#### I. MỤC TIÊU

1\\. Đạt 90\\% hồ sơ được số hóa.

## II. NHIỆM VỤ

| TT | Nhiệm vụ | Đơn vị chủ trì |
| --- | --- | --- |
| 1 | Kiểm kê kho | Văn phòng |

Trên đây là kế hoạch của Sở.

Nơi nhận:
- Các phòng;
- Lưu: VT.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Lê Văn Mẫu

PHỤ LỤC

DANH MỤC KHO

1. Kho giấy

[1] Theo báo cáo năm trước.
`;

describe('the plan of a department', () => {
  const plan = parse(DEPARTMENT);

  it('has its head', () => {
    expect(plan.head).toEqual({
      type: 'Kế hoạch',
      number: '12',
      symbol: 'KH-STP',
      place: 'An Bình',
      issued: { year: 2027, month: 3, day: 5 },
      title: 'Số hóa hồ sơ lưu trữ năm 2027',
      issuer: 'SỞ TƯ PHÁP',
      parentBody: 'UBND TỈNH AN BÌNH',
      signer: { capacity: 'KT.', title: 'PHÓ GIÁM ĐỐC', name: 'Lê Văn Mẫu' },
      recipients: ['Các phòng', 'Lưu: VT'],
    });
  });

  it('has its sections', () => {
    expect(tree(plan)).toEqual([
      'I MỤC TIÊU',
      '  1 Đạt 90% hồ sơ được số hóa.',
      'II NHIỆM VỤ',
      'appendix DANH MỤC KHO',
      '  1 Kho giấy',
    ]);
  });

  it('has its parts in order, in their region and section', () => {
    expect(parts(plan)).toEqual([
      ['preamble', null, 'Căn cứ chương trình công tác năm của Sở;'],
      ['preamble', null, 'Sở Tư pháp ban hành kế hoạch như sau:'],
      ['body', 0, 'I. MỤC TIÊU'],
      ['body', 1, '1. Đạt 90% hồ sơ được số hóa.'],
      ['body', 2, 'II. NHIỆM VỤ'],
      [2, [['1', 'Kiểm kê kho', 'Văn phòng']]],
      ['body', 2, 'Trên đây là kế hoạch của Sở.'],
      ['body', 3, 'PHỤ LỤC'],
      ['body', 3, 'DANH MỤC KHO'],
      ['body', 4, '1. Kho giấy'],
      ['note', null, '[1] Theo báo cáo năm trước.'],
    ]);
  });

  it('keeps head and tail out of the parts', () => {
    const frame = plan.frame.map((line) => line.text.text);
    expect(frame).toContain('Số: 12/KH-STP');
    expect(frame).toContain('Lê Văn Mẫu');
    expect(frame).not.toContain('I. MỤC TIÊU');
  });

  it('quotes what stands in the file', () => {
    expect(plan.sections.map(({ whole }) => quoted(whole, DEPARTMENT))).toEqual([
      'I. MỤC TIÊU',
      '1\\. Đạt 90\\% hồ sơ được số hóa.',
      'II. NHIỆM VỤ',
      'PHỤ LỤC\n\nDANH MỤC KHO',
      '1. Kho giấy',
    ]);
  });
});

describe('a decision with the plan that it issues', () => {
  const plan = parse(`ỦY BAN NHÂN DÂN
XÃ ĐỒNG MẪU

Số: 30/QĐ-UBND

QUYẾT ĐỊNH

Ban hành Kế hoạch số hóa hồ sơ

CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐỒNG MẪU

Căn cứ chương trình công tác năm của xã;

Điều 1. Ban hành Kế hoạch số hóa hồ sơ.

Điều 2. Quyết định có hiệu lực từ ngày ký.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.

CHỦ TỊCH

Lê Thị Mẫu

KẾ HOẠCH

Số hóa hồ sơ

(Kèm theo Quyết định mẫu)

I. MỤC TIÊU

Số hóa toàn bộ hồ sơ.
`);

  it('takes type and title from the decision', () => {
    expect(plan.head).toMatchObject({
      type: 'Quyết định',
      title: 'Ban hành Kế hoạch số hóa hồ sơ',
      issuer: 'ỦY BAN NHÂN DÂN XÃ ĐỒNG MẪU',
      signer: { capacity: null, title: 'CHỦ TỊCH', name: 'Lê Thị Mẫu' },
    });
  });

  it('begins the outline anew with the plan', () => {
    expect(tree(plan)).toEqual([
      '1 Ban hành Kế hoạch số hóa hồ sơ.',
      '2 Quyết định có hiệu lực từ ngày ký.',
      'I MỤC TIÊU',
    ]);
    expect(parts(plan).slice(-3)).toEqual([
      ['preamble', null, '(Kèm theo Quyết định mẫu)'],
      ['body', 2, 'I. MỤC TIÊU'],
      ['body', 2, 'Số hóa toàn bộ hồ sơ.'],
    ]);
  });
});

describe('a plan of a Party body in airy lines', () => {
  const plan = parse(`TỈNH ỦY AN BÌNH

ĐẢNG CỘNG SẢN VIỆT NAM

Số: 45-KH/TU

An Bình, ngày … tháng 4 năm 2027

KẾ HOẠCH

số hóa tài liệu của các cơ quan Đảng

Thực hiện chương trình công tác toàn khóa, Ban Thường vụ ban hành kế

hoạch như sau:

1. Các ban rà soát toàn bộ hồ sơ đang lưu giữ tại kho, lập danh mục

theo từng năm và bàn giao cho bộ phận lưu trữ trước khi chuyển sang

kho mới của cơ quan.

2. Văn phòng bố trí kinh phí mua sắm giá kệ, hộp đựng hồ sơ và máy

quét để phục vụ việc số hóa trong năm kế hoạch; hằng quý báo cáo kết

quả với Thường trực.
`);

  it('has number, symbol and a date without a day', () => {
    expect(plan.head).toMatchObject({
      type: 'Kế hoạch',
      number: '45',
      symbol: 'KH/TU',
      issued: { year: 2027, month: 4, day: null },
      issuer: 'TỈNH ỦY AN BÌNH',
      title: 'số hóa tài liệu của các cơ quan Đảng',
    });
  });

  it('joins the lines into two sections', () => {
    expect(tree(plan).map((line) => line.slice(0, 12))).toEqual(['1 Các ban rà', '2 Văn phòng ']);
    expect(plan.sections[1]?.title.text).toMatch(
      /máy quét để phục vụ .* báo cáo kết quả với Thường trực\.$/u,
    );
  });
});

describe('a text that is no plan', () => {
  it.each([
    { what: 'paragraphs', text: 'Kho đã đầy.\n\nCần kho mới.' },
    { what: 'one word', text: 'Kho' },
    { what: 'rules', text: '-------\n\n_____' },
    { what: 'bars', text: '|\n|\n|\n|' },
    { what: 'broken markup', text: '** [ ]( <b> & \\' },
  ])('has neither head nor sections: $what', ({ text }) => {
    const plan = parse(text);
    expect(plan.sections).toEqual([]);
    expect(plan.head).toMatchObject({
      type: null,
      number: null,
      title: null,
      issuer: null,
      signer: null,
      recipients: [],
    });
  });

  it('is a plan without parts where it is empty', () => {
    const source = { ...sourceFromBytes(Buffer.from('x'), 'mau.md'), text: '' };
    expect(parsePlan(source)).toMatchObject({ sections: [], parts: [], frame: [] });
  });
});
