import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectionLines } from '../../src/commands/inspect.js';
import { citation, sampleExtraction, section, spanOver, target, task } from '../check/sample-plan.js';
import { folderWith, kehoach, PLAN, RECIPE, UNREADABLE } from './command-line.js';

describe('inspect', () => {
  it('shows the head and the outline of a plan', async () => {
    const { exitCode, out, err } = await kehoach('inspect', join(folderWith({ 'a.md': PLAN }), 'a.md'));
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toBe(`type    Kế hoạch
number  12/KH-STP
title   Số hóa hồ sơ lưu trữ năm 2024
issuer  Sở Tư pháp (UBND TỈNH AN BÌNH)
issued  An Bình, 5/3/2024
period  năm 2024

   11  I. YÊU CẦU
   13    1. Bảo đảm an toàn, đúng quy trình.
   15    2. Bảo đảm thiết thực, tiết kiệm.
   17  II. PHẠM VI
`);
  });

  it('shows records beneath their section, in the order of the text, and those of none on top', () => {
    const at = (line: number) => ({
      start: { line, column: 1, offset: line * 100 },
      end: spanOver(line).end,
    });
    const deadline = { text: 'Quý II', from: null, to: null, recurrence: null };
    const extraction = sampleExtraction({
      sections: [
        section('s1', 10),
        section('s2', 12, { parent: 's1', level: 2, kind: 'letter', label: 'đ' }),
      ],
      targets: [target(14, { section: 's2', span: at(14) })],
      tasks: [task(11, { section: 's1', supportingUnits: ['Phòng A', 'Phòng B'], deadline, span: at(11) })],
      citations: [citation(4), citation(13, { section: 's2', role: 'reference', span: at(13) })],
    });
    const lines = inspectionLines(extraction, 120);
    expect(lines.slice(lines.indexOf('') + 1)).toEqual([
      '    4  § 07/2023/NĐ-CP basis',
      '   10  I. MỤC TIÊU',
      '   11    ▸ [row] 01 Kiểm kê kho lưu trữ của các đơn vị — Văn phòng Sở; Phòng A, Phòng B; Quý II',
      '   12    đ) MỤC TIÊU',
      '   13      § 07/2023/NĐ-CP reference',
      '   14      ◎ ≥ 80 % hồ sơ lưu trữ được số hóa (đến 2024)',
    ]);
  });

  it.each([
    [{ value: 60.7, comparator: '=' }, '◎ = 60,7 % hồ sơ lưu trữ được số hóa (đến 2024)'],
    [{ value: 16, upper: 18 }, '◎ ≥ 16 – 18 % hồ sơ lưu trữ được số hóa (đến 2024)'],
    [
      { value: 1200, unit: 'hồ sơ', kind: 'increase', per: 'year', comparator: '>' },
      '◎ tăng > 1.200 hồ sơ/năm hồ sơ lưu trữ được số hóa (đến 2024)',
    ],
    [
      { kind: 'decrease', period: { from: 2022, to: 2025 } },
      '◎ giảm ≥ 80 % hồ sơ lưu trữ được số hóa (2022 – 2025)',
    ],
    [{ period: { from: 2022, to: null } }, '◎ ≥ 80 % hồ sơ lưu trữ được số hóa (từ 2022)'],
    [{ period: { from: null, to: null } }, '◎ ≥ 80 % hồ sơ lưu trữ được số hóa'],
  ] as const)('writes the target %j as a reader would', (fields, line) => {
    const targets = [target(14, fields)];
    const lines = inspectionLines(sampleExtraction({ sections: [], targets, tasks: [], citations: [] }), 120);
    expect(lines.at(-1)).toBe(`   14  ${line}`);
  });

  it('cuts titles to the width and keeps what stands behind them', () => {
    const title = 'Mở lớp tập huấn về nghiệp vụ lưu trữ điện tử cho công chức của các phòng chuyên môn';
    const tasks = [task(20, { title })];
    const lines = inspectionLines(sampleExtraction({ tasks }), 70);
    const line = lines.find((one) => one.includes('▸')) ?? '';
    expect(line).toMatch(/^ {3}20 {2}▸ \[row\] 01 Mở lớp .*… — Văn phòng Sở; –; Quý II$/);
    for (const one of inspectionLines(sampleExtraction({ tasks }), 40)) {
      expect([...one].length).toBeLessThanOrEqual(40);
    }
  });

  it('keeps control characters of a document from the terminal', () => {
    const sections = [section('s1', 10, { title: 'MỤC\u001b[2J TIÊU' })];
    expect(inspectionLines(sampleExtraction({ sections }), 80).join('\n')).toContain('I. MỤC [2J TIÊU');
  });

  it('ends with the diagnostics, whole', () => {
    const message = 'a long message that says what was odd and where, and that nobody wants to see cut off';
    const diagnostics = [
      { severity: 'warning', code: 'outline/label-out-of-order', message, span: spanOver(31) },
    ] as const;
    expect(inspectionLines(sampleExtraction({ diagnostics }), 80).slice(-2)).toEqual([
      'diagnostics',
      `   31  warning outline/label-out-of-order: ${message}`,
    ]);
  });

  it('shows a number and a date that are left blank', () => {
    const { document } = sampleExtraction();
    const blank = { ...document, number: null, issued: { year: 2024, month: 3, day: null } };
    const lines = inspectionLines(sampleExtraction({ document: blank }), 80);
    expect(lines.find((line) => line.startsWith('number'))).toMatch(/ …\/KH-STP$/);
    expect(lines.find((line) => line.startsWith('issued'))).toMatch(/ An Bình, …\/3\/2024$/);
  });

  it('says that a recipe has no head', async () => {
    const { exitCode, out } = await kehoach('inspect', join(folderWith({ 'a.md': RECIPE }), 'a.md'));
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^no document head found\n/);
  });

  it.each(UNREADABLE)('says in one line why it cannot read %s', async (_, content, reason) => {
    const path = join(folderWith({ 'bad.txt': content }), 'bad.txt');
    const { exitCode, out, err } = await kehoach('inspect', path);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toContain(reason);
  });
});
