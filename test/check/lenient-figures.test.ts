import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/check/check-extraction.js';
import { RECORD_TYPES } from '../../src/check/comparable.js';
import { sumReports } from '../../src/check/sum-reports.js';
import { citation, sampleExtraction, sampleGolden, target, task } from './sample-plan.js';

describe('lenient figures', () => {
  const reworded = target(15, { indicator: 'hồ sơ lưu trữ đã được số hóa' });
  const report = checkExtraction(sampleGolden(), sampleExtraction({ targets: [reworded] }));

  it('count a record right whose wording alone differs', () => {
    expect(report.types.targets).toMatchObject({
      full: 0,
      fullLenient: 1,
      fields: { indicator: 0 },
      fieldsLenient: { indicator: 1, comparator: 1 },
    });
    expect(report.differences).toMatchObject([{ field: 'indicator', rightLenient: true, known: null }]);
    expect(report.ok).toBe(false);
  });

  it('count a record wrong that says something else', () => {
    const other = target(15, { indicator: 'văn bản đi', period: { from: null, to: 2025 } });
    const { types, differences } = checkExtraction(sampleGolden(), sampleExtraction({ targets: [other] }));
    expect(types.targets).toMatchObject({ fullLenient: 0, fieldsLenient: { indicator: 0, period: 0 } });
    expect(differences.map(({ rightLenient }) => rightLenient)).toEqual([false, false]);
  });

  it('count the fields of the head one by one', () => {
    const document = { ...sampleExtraction().document, place: 'AN BÌNH', number: '13' };
    const { types } = checkExtraction(sampleGolden(), sampleExtraction({ document }));
    expect(types.document).toMatchObject({ expected: 12, right: 10, rightLenient: 11 });
    expect(types.document.fullLenient).toBeCloseTo(11 / 12);
  });

  const head = sampleExtraction().document;
  const alike: readonly (readonly [string, Parameters<typeof sampleExtraction>[0]])[] = [
    ['recipients in another order', { document: { ...head, recipients: ['Lưu: VT', 'Như trên'] } }],
    [
      'a signer in small letters',
      { document: { ...head, signer: { capacity: null, title: 'Giám đốc', name: 'Lê Văn Mẫu' } } },
    ],
    ['a target beside its line', { targets: [target(16)] }],
    ['a citation beside its line', { citations: [citation(5)] }],
    ['a subject with fewer words', { citations: [citation(4, { subject: 'Về lưu  trữ.' })] }],
    ['an issuer in capitals', { citations: [citation(4, { issuer: 'CHÍNH PHỦ' })] }],
    [
      'a task as another writes it',
      {
        tasks: [
          task(21, {
            group: ['B. Phụ lục', 'I. KHO LƯU TRỮ'],
            title: 'Kiểm kê kho lưu trữ của các đơn vị.',
            products: ['biên bản kiểm kê;'],
            leadUnits: ['VĂN PHÒNG SỞ', 'Văn phòng Sở'],
            deadline: { text: 'QUÝ II', from: '2024-04-01', to: '2024-06-30', recurrence: null },
          }),
          ...sampleExtraction().tasks.slice(1),
        ],
      },
    ],
  ];

  it.each(alike)('let pass %s', (_, parts) => {
    const { types, differences } = checkExtraction(sampleGolden(), sampleExtraction(parts));
    for (const type of RECORD_TYPES) expect(types[type].fullLenient, type).toBe(1);
    expect(differences.filter((one) => !one.rightLenient)).toEqual([]);
  });

  it('are never below the strict ones, and stay with each document in a sum', () => {
    const faultless = checkExtraction(sampleGolden({ file: 'khac.md' }), sampleExtraction());
    const sum = sumReports([report, faultless]);
    for (const type of RECORD_TYPES) {
      const { right, rightLenient } = sum.types[type];
      expect(rightLenient, type).toBeGreaterThanOrEqual(right);
    }
    expect(sum.types.targets).toMatchObject({ full: 0.5, fullLenient: 1, fieldsLenient: { indicator: 1 } });
    expect(sum.documents.map(({ file, types }) => [file, types.targets.full])).toEqual([
      ['mau.md', 0],
      ['khac.md', 1],
    ]);
  });
});
