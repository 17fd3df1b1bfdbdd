import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/check/check-extraction.js';
import { outlineDifferences } from './outline-differences.js';
import { citation, sampleExtraction, sampleGolden, sampleJson, section, target } from './sample-plan.js';

describe('records', () => {
  it('reports a missed record', () => {
    const report = checkExtraction(sampleGolden(), sampleExtraction({ citations: [] }));
    expect(outlineDifferences(report)).toEqual(['missed citations 4']);
    expect(report.ok).toBe(false);
    expect(report.types.citations).toMatchObject({
      expected: 1,
      found: 0,
      precision: 1,
      recall: 0,
      f1: 0,
      full: 0,
    });
    expect(report.differences[0]).toMatchObject({
      record: 'Nghị định 07/2023/NĐ-CP',
      actual: null,
      known: null,
    });
  });

  it('reports an extra record, also where nothing is expected', () => {
    const golden = sampleGolden({ targets: [] });
    const report = checkExtraction(
      golden,
      sampleExtraction({ targets: [target(40, { value: 5, unit: 'lớp' })] }),
    );
    expect(outlineDifferences(report)).toEqual(['extra targets 40']);
    expect(report.types.targets).toMatchObject({ expected: 0, extra: 1, precision: 0, recall: 1, f1: 0 });
  });

  it('takes another value for another record', () => {
    const report = checkExtraction(sampleGolden(), sampleExtraction({ targets: [target(15, { value: 8 })] }));
    expect(outlineDifferences(report)).toEqual(['missed targets 15', 'extra targets 15']);
  });

  it('takes a record far from its line for another record', () => {
    const report = checkExtraction(sampleGolden(), sampleExtraction({ citations: [citation(9)] }));
    expect(outlineDifferences(report)).toEqual(['missed citations 4', 'extra citations 9']);
  });

  it('counts a second find of one record as extra', () => {
    const report = checkExtraction(
      sampleGolden(),
      sampleExtraction({ citations: [citation(4), citation(4)] }),
    );
    expect(outlineDifferences(report)).toEqual(['extra citations 4']);
    expect(report.types.citations).toMatchObject({ found: 1, extra: 1, precision: 0.5, recall: 1 });
  });

  it('leaves plain dash items out of the outline, but not those that head others', () => {
    const leaf = section('s4', 16, { kind: 'plus', label: null, title: 'mục con', parent: 's3' });
    const sections = [...sampleExtraction().sections, leaf];
    const report = checkExtraction(sampleGolden(), sampleExtraction({ sections }));
    expect(outlineDifferences(report)).toEqual(['extra sections 14']);
  });

  it.each([
    ['type', { type: 'Nghị quyết' }],
    ['number', { number: '17' }],
  ])('takes a citation with another %s for another record', (_, change) => {
    const report = checkExtraction(sampleGolden(), sampleExtraction({ citations: [citation(4, change)] }));
    expect(outlineDifferences(report)).toEqual(['missed citations 4', 'extra citations 4']);
  });

  it('knows a number with and without its leading zero for one, but a wrong field', () => {
    const report = checkExtraction(
      sampleGolden(),
      sampleExtraction({ citations: [citation(4, { number: '7' })] }),
    );
    expect(outlineDifferences(report)).toEqual(['field citations 4 number']);
  });

  it('knows a law without a number by its name', () => {
    const law = { type: 'Luật', number: null, year: null, symbol: null, key: 'Luật Lưu trữ' };
    const golden = sampleGolden({ citations: sampleJson().citations.map((one) => ({ ...one, ...law })) });
    const check = (key: string) =>
      outlineDifferences(
        checkExtraction(golden, sampleExtraction({ citations: [citation(4, { ...law, key })] })),
      );
    expect(check('Luật Lưu trữ 2024')).toEqual(['field citations 4 key']);
    expect(check('Luật Thư viện')).toEqual(['missed citations 4', 'extra citations 4']);
  });

  it.each([
    ['kind', { kind: 'part' }],
    ['label', { label: 'II' }],
    ['title', { title: 'TỔ CHỨC THỰC HIỆN' }],
  ] as const)('takes a section with another %s for another record', (_, change) => {
    const sections = sampleExtraction().sections.map((one) =>
      one.id === 's1' ? { ...one, ...change } : one,
    );
    const report = checkExtraction(sampleGolden(), sampleExtraction({ sections }));
    expect(outlineDifferences(report).slice(0, 2)).toEqual(['missed sections 10', 'extra sections 10']);
  });

  it('keeps assignments, items and rows apart', () => {
    const tasks = sampleExtraction().tasks.map((one) => ({ ...one, form: 'row' as const }));
    const report = checkExtraction(sampleGolden(), sampleExtraction({ tasks }));
    expect(outlineDifferences(report)).toEqual([
      'extra tasks 24',
      'missed assignments 24',
      'extra tasks 30',
      'missed items 30',
    ]);
  });
});
