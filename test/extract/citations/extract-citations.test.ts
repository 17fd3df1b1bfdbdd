import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../../src/extract/citations/extract-citations.js';
import { Ground } from '../../../src/extract/ground.js';
import { parsePlan } from '../../../src/parse/parse-plan.js';
import { sourceFromBytes } from '../../../src/parse/read-source.js';

const PLAN = `UBND TỈNH YÊN SƠN
SỞ Y TẾ

Số: 215/KH-SYT

Yên Sơn, ngày 05 tháng 5 năm 2025

KẾ HOẠCH
Quản lý nhà thuốc năm 2025

Căn cứ Luật Dược năm 2016;

Căn cứ Nghị định số 31/2022/NĐ-CP ngày
01/2/2022 của Chính phủ sửa đổi Nghị định số 30/2019/NĐ-CP;

Sở Y tế ban hành Kế hoạch như sau:

I. MỤC TIÊU

1. Thực hiện nghiêm Nghị quyết
số 44-NQ/TW tại các nhà thuốc.

2. Kế hoạch số 215/KH-SYT được gửi đến các phòng.

3. Các nội dung khác theo Kế hoạch này.

Phụ lục

(Kèm theo Kế hoạch số 215/KH-SYT ngày 05/5/2025 của Sở Y tế)
`;

function extract(text: string) {
  const source = sourceFromBytes(new TextEncoder().encode(text), 'plan.txt');
  const plan = parsePlan(source);
  return { plan, source, citations: extractCitations(plan, new Ground(source.text)).citations };
}

describe('extractCitations', () => {
  const { plan, source, citations } = extract(PLAN);

  it('finds each mention but the plan itself, in order', () => {
    expect(citations.map(({ id, key, role }) => [id, key, role])).toEqual([
      ['c1', 'Luật Dược 2016', 'basis'],
      ['c2', '31/2022/NĐ-CP', 'amends'],
      ['c3', '30/2019/NĐ-CP', 'amended'],
      ['c4', '44-NQ/TW', 'reference'],
    ]);
  });

  it('lets a change go before the preamble', () => {
    const changed = extract(
      PLAN.replace('Luật Dược', 'Luật Thú y được sửa đổi, bổ sung bởi Luật số 5/2021/QH15; Luật Dược'),
    );
    expect(changed.citations.slice(0, 3).map(({ key, role }) => [key, role])).toEqual([
      ['Luật Thú y', 'amended'],
      ['5/2021/QH15', 'amends'],
      ['Luật Dược 2016', 'basis'],
    ]);
  });

  it('places each in the source, wraps included', () => {
    for (const { span, quote } of citations) {
      expect(source.text.slice(span.start.offset, span.end.offset)).toBe(quote);
    }
    expect(citations.at(-1)?.quote).toBe('Nghị quyết\nsố 44-NQ/TW');
  });

  it('names the section that it stands in', () => {
    expect(citations[0]?.section).toBeNull();
    const index = Number(citations.at(-1)?.section?.slice(1)) - 1;
    expect(plan.sections[index]?.marker.label).toBe('1');
  });

  it('reads what the title cites', () => {
    const titled = extract(
      PLAN.replace('nhà thuốc năm 2025', 'nhà thuốc theo Chỉ thị số 5/CT-BYT, năm 2025'),
    );
    expect(titled.citations[0]).toMatchObject({ key: '5/CT-BYT', role: 'reference', section: null });
    expect(titled.citations).toHaveLength(5);
  });

  it('leaves out the plan where its head leaves the number blank', () => {
    const blank = extract(
      PLAN.replace('Số: 215/KH-SYT', 'Số:        /KH-SYT').replace(
        '2. Kế hoạch số 215/KH-SYT',
        '2. Kế hoạch',
      ),
    );
    expect(blank.citations.map(({ key }) => key)).not.toContain('215/KH-SYT');
  });

  it.each(['Luật', 'số', 'Nghị quyết số', '/KH-', 'Điều 5 Luật '])('finds nothing in: %s', (text) => {
    expect(extract(text).citations).toEqual([]);
  });
});
