import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/check/check-extraction.js';
import type { CheckReport } from '../../src/check/check-report.js';
import { compareWithAccepted } from '../../src/check/compare-with-accepted.js';
import { formatReport } from '../../src/check/format-report.js';
import { applyKnownMisses } from '../../src/check/known-misses.js';
import { sumReports } from '../../src/check/sum-reports.js';
import { citation, FILE, sampleExtraction, sampleGolden, target, task } from './sample-plan.js';

const faultless = checkExtraction(sampleGolden(), sampleExtraction());
const wrongTarget = checkExtraction(
  sampleGolden({ file: 'khac.md' }),
  sampleExtraction({
    targets: [target(15, { comparator: '=' })],
    citations: [],
    tasks: [task(20), task(50)],
  }),
);

describe('sumReports', () => {
  const sum = sumReports([faultless, wrongTarget]);

  it('adds the counts and takes the shares of the sums', () => {
    expect(sum.documents.map(({ file }) => file)).toEqual([FILE, 'khac.md']);
    expect(sum.types.targets).toMatchObject({
      expected: 2,
      found: 2,
      f1: 1,
      full: 0.5,
      fields: { comparator: 0.5 },
    });
    expect(sum.types.citations).toMatchObject({ expected: 2, found: 1, precision: 1, recall: 0.5 });
    expect(sum.types.tasks).toMatchObject({ expected: 2, found: 2, extra: 1, recall: 1 });
    expect(sum.types.tasks.precision).toBeCloseTo(2 / 3);
    expect(sum.types.document).toMatchObject({ expected: 24, compared: 2, fields: { title: 1 } });
  });

  it('fails where one document fails', () => {
    expect(sum.ok).toBe(false);
    expect(sum.differences).toEqual(wrongTarget.differences);
    expect(sumReports([faultless, faultless]).ok).toBe(true);
  });

  it('of no report counts nothing', () => {
    expect(sumReports([])).toMatchObject({
      documents: [],
      differences: [],
      types: { targets: { expected: 0, found: 0 } },
    });
  });
});

const print = (report: CheckReport) => formatReport(compareWithAccepted(report, null));

describe('formatReport', () => {
  it('prints a row for each record type and the outcome', () => {
    const lines = print(faultless);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(lines.join('\n')).toMatch(/records.*golden.*found.*extra.*precision.*recall.*F1.*full.*lenient/);
    expect(lines.join('\n')).toMatch(/targets\D+1\D+1\D+0\D+1\.000\D+1\.000\D+1\.000\D+1\.000\D+1\.000/);
    expect(lines.at(-1)).toBe('ok: documents 1, different 0, known 0');
  });

  it('prints each difference with its file and line', () => {
    const lines = print(wrongTarget);
    expect(lines).toContain('khac.md:4  missed citations: Nghị định 07/2023/NĐ-CP');
    expect(lines).toContain('khac.md:50  extra tasks: Kiểm kê kho lưu trữ của các đơn vị');
    const wrong = lines.indexOf('khac.md:15  wrong targets.comparator: 80 % hồ sơ lưu trữ được số hóa');
    expect(lines.slice(wrong + 1, wrong + 3)).toEqual(['    expected ">="', '    actual   "="']);
    expect(lines.at(-1)).toBe('FAILED: documents 1, different 5, known 0');
  });

  it('prints fields and documents that are not all right, by both measures', () => {
    const lines = print(sumReports([faultless, wrongTarget]));
    expect(lines).toContain('field targets.comparator: 0.500, lenient 0.500');
    expect(lines).toContain('document khac.md targets: 0.000, lenient 0.000');
    expect(lines.join('\n')).not.toContain(`document ${FILE}`);
  });

  it('prints wrong lines as lines', () => {
    const report = checkExtraction(sampleGolden(), sampleExtraction({ citations: [citation(5)] }));
    expect(print(report)).toContain('    actual   5');
    expect(print(report)).toContain(`${FILE}:4  inexact citations.line: Nghị định 07/2023/NĐ-CP`);
  });

  it('prints known and stale misses as such', () => {
    const known = { file: 'khac.md', recordType: 'citations', line: 4, field: null, kind: 'missed' } as const;
    const stale = { ...known, line: 9, field: 'role', kind: 'field' } as const;
    const listed = [known, stale].map((miss) => ({ ...miss, reason: 'bản quét mờ' }));
    const lines = print(applyKnownMisses(wrongTarget, listed));
    expect(lines).toContain('khac.md:4  known: missed citations: Nghị định 07/2023/NĐ-CP');
    expect(lines).toContain('    because  bản quét mờ');
    expect(lines).toContain(
      'khac.md:9  no longer missed: take it off the list (field citations.role: bản quét mờ)',
    );
    expect(lines.at(-1)).toBe('FAILED: documents 1, different 5, known 1');
  });

  it('never rounds up to all right', () => {
    const many = sumReports([...Array.from({ length: 3000 }, () => faultless), wrongTarget]);
    const row = print(many).find((line) => line.includes('citations')) ?? '';
    expect(row).toContain('0.999');
  });
});
