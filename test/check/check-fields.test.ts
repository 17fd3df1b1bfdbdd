import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/check/check-extraction.js';
import { outlineDifferences } from './outline-differences.js';
import { sampleExtraction, sampleGolden, spanOver, target, task } from './sample-plan.js';

describe('fields', () => {
  it('reports a wrong field with both values; the record is found but not fully right', () => {
    const report = checkExtraction(
      sampleGolden(),
      sampleExtraction({ targets: [target(15, { comparator: '=' })] }),
    );
    expect(outlineDifferences(report)).toEqual(['field targets 15 comparator']);
    expect(report.differences[0]).toMatchObject({ expected: '>=', actual: '=' });
    expect(report.types.targets).toMatchObject({ f1: 1, full: 0, fields: { comparator: 0, unit: 1 } });
  });

  it.each([
    ['leadUnits', { leadUnits: ['văn phòng Sở'] }],
    ['products', { products: [] }],
    ['deadline', { deadline: { text: 'Quý II', from: '2024-04-01', to: null, recurrence: null } }],
    ['line', { span: spanOver(21) }],
    ['form', { form: 'block' }],
  ] as const)('is strict about %s of a row', (field, change) => {
    const tasks = sampleExtraction().tasks.map((one) => (one.form === 'row' ? task(20, change) : one));
    const report = checkExtraction(sampleGolden(), sampleExtraction({ tasks }));
    expect(outlineDifferences(report)).toEqual([`field tasks 20 ${field}`]);
  });

  it('compares no more of an item than the beginning of its title', () => {
    const rename = (title: string) =>
      sampleExtraction().tasks.map((one) => (one.form === 'item' ? { ...one, title } : one));
    const title = sampleExtraction().tasks[2]?.title ?? '';
    const check = (changed: string) =>
      checkExtraction(sampleGolden(), sampleExtraction({ tasks: rename(changed) }));
    expect(outlineDifferences(check(`${title.slice(0, 60)} và người lao động`))).toEqual([]);
    expect(outlineDifferences(check(title.replace('Mở lớp', 'Mở một lớp')))).toEqual([
      'field items 30 title',
    ]);
  });

  it('wants a target to hold the line of its value', () => {
    const report = checkExtraction(sampleGolden(), sampleExtraction({ targets: [target(16)] }));
    expect(outlineDifferences(report)).toEqual(['field targets 15 line']);
  });

  it('reports a section that hangs under another parent', () => {
    const [top, child] = sampleExtraction().sections;
    const sections = [top, child && { ...child, parent: null }].filter((one) => one !== undefined);
    const report = checkExtraction(sampleGolden(), sampleExtraction({ sections }));
    expect(outlineDifferences(report)).toEqual(['field sections 12 parent']);
    expect(report.differences[0]).toMatchObject({ expected: ['line 10: roman I'], actual: [null] });
  });

  it('counts each field of the head as one record', () => {
    const document = { ...sampleExtraction().document, number: '21', recipients: ['Như trên'] };
    const report = checkExtraction(sampleGolden(), sampleExtraction({ document }));
    expect(outlineDifferences(report)).toEqual(['field document 1 number', 'field document 1 recipients']);
    expect(report.types.document).toMatchObject({ expected: 12, found: 10, fields: { number: 0, title: 1 } });
    expect(report.types.document.f1).toBeCloseTo(10 / 12);
  });
});
