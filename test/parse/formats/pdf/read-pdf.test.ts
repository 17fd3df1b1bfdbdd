import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../../src/parse/formats/read-pdf.js';
import { extractSource } from '../../../../src/pipeline.js';

const SOURCE = { path: 'a.pdf', format: 'pdf', sha256: '', bytes: 0, encoding: 'utf-8' } as const;
const REAL = '../shared/corpus';

describe('a plan of three pages', async () => {
  const { text, pages } = await readPdf(readFileSync('test/fixtures/pdf/ke-hoach-dich-vu-so.pdf'));

  test('two-column letterhead: left column, then right column', () => {
    expect(text.slice(0, 200)).toBe(
      `${`UBND TỈNH CỬU LONG
ỦY BAN NHÂN DÂN
THỊ XÃ BẾN TRÀM
Số: 118/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bến Tràm, ngày 09 tháng 01 năm 2026

KẾ HOẠCH
Phát triển dịch vụ số trên địa bàn thị xã Bến Tràm năm 2026`}`.slice(0, 200),
    );
  });

  test('running heads and page numbers are off', () => {
    expect(text).not.toContain('Kế hoạch phát triển dịch vụ số thị xã Bến Tràm');
    expect(text).not.toMatch(/^\d+$/mu);
  });

  test('a footnote stands at the end, an exponent is no footnote', () => {
    expect(text).toContain('trên môi trường điện tử[1]; thời gian chờ');
    expect(text).toContain('giảm 120 m2 so với');
    expect(text.trimEnd().split('\n').at(-1)).toMatch(
      /^\[1\] Theo Quyết định số 215\/QĐ-UBND .* toàn trình\.$/u,
    );
  });

  test('wraps are mended, also within a symbol and over a page', () => {
    const paragraphs = text.split('\n\n').filter((part) => part.startsWith('- '));
    expect(new Set(paragraphs).size).toBe(3);
    expect(text).toContain('Thông tư số 13/2023/TT-BTTTT ngày 31/10/2023');
  });

  test('the table: merged cells over their first column, one table over two pages', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(10);
    expect(rows[0]).toBe('| STT | Nhiệm vụ | Trách nhiệm | | Thời gian hoàn thành |');
    expect(rows[2]).toBe('| | | Cơ quan chủ trì | Cơ quan phối hợp | |');
    expect(rows[3]).toBe('| A. HẠ TẦNG, NHÂN LỰC | | | | |');
    expect(rows[5]).toBe(
      '| 2 | Lắp đặt 25 điểm truy cập mạng không dây công cộng tại các chợ, bến xe, công viên | Phòng Kinh tế | UBND các phường | Trước ngày 30/9/2026 |',
    );
  });

  test('the list of recipients, then the signature', () => {
    expect(text).toContain('- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nĐoàn Hữu Nghĩa\n');
  });

  test('each part of the text has its page; notes, which stand at the end, have their own', () => {
    expect(pages.map(({ page }) => page).slice(0, 3)).toEqual([1, 2, 3]);
    expect(pages[0]?.start).toBe(0);
    const starts = pages.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(text.slice(0, pages[1]?.start)).toContain('I. MỤC TIÊU');
    expect(text.slice(pages[2]?.start)).toContain('Nơi nhận:');
  });

  test('each record has the page that it begins on', () => {
    const { sections, targets } = extractSource({ source: SOURCE, text, pages });
    expect(sections.find(({ title }) => title === 'MỤC TIÊU')?.page).toBe(1);
    expect(targets.every(({ page }) => page !== undefined && page <= 3)).toBe(true);
    expect(extractSource({ source: SOURCE, text }).sections[0]?.page).toBeUndefined();
  });

  test('the records: five rows, their groups, units and deadlines', () => {
    const { document, tasks } = extractSource({ source: SOURCE, text });
    const rows = tasks.filter((task) => task.form === 'row');
    expect(document).toMatchObject({ number: '118', symbol: 'KH-UBND', signer: { name: 'Đoàn Hữu Nghĩa' } });
    expect(rows.map(({ label, group }) => [label, ...group])).toEqual([
      ['1', 'A. HẠ TẦNG, NHÂN LỰC'],
      ['2', 'A. HẠ TẦNG, NHÂN LỰC'],
      ['3', 'A. HẠ TẦNG, NHÂN LỰC'],
      ['4', 'B. DỮ LIỆU, DỊCH VỤ'],
      ['5', 'B. DỮ LIỆU, DỊCH VỤ'],
    ]);
    expect(rows[1]).toMatchObject({ leadUnits: ['Phòng Kinh tế'], deadline: { to: '2026-09-30' } });
  });
});

describe.skipIf(!existsSync(REAL))('real documents (skipped where they are not beside this checkout)', () => {
  test('a scan with the mark of a signature is said to be one', async () => {
    await expect(readPdf(readFileSync(join(REAL, 'qd_729_ttg.pdf')))).rejects.toThrow(/scan .*OCR/u);
  });

  test('stamped number and date stand in the head', async () => {
    const { text } = await readPdf(readFileSync(join(REAL, 'hanoi_tb_453_flag.pdf')));
    const { document } = extractSource({ source: SOURCE, text });
    expect(document).toMatchObject({
      number: '453',
      symbol: 'TB-UBND',
      issued: { year: 2026, month: 4, day: 29 },
      signer: { name: 'Võ Tuấn Anh' },
    });
  });

  test('a decision with the plan that it issues', async () => {
    const { text, pages } = await readPdf(readFileSync(join(REAL, 'hanoi_qd_2280_water.pdf')));
    const { document } = extractSource({ source: SOURCE, text });
    expect(new Set(pages.map(({ page }) => page)).size).toBe(20);
    expect(document).toMatchObject({ type: 'Quyết định', number: '2280', symbol: 'QĐ-UBND' });
    expect(text).not.toMatch(/^\d{1,2}$/mu);
    expect(text).toMatch(/01 xã\[1\] thuộc/u);
    expect(text).toMatch(/^\[1\] /mu);
  });
});
