import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/check/check-extraction.js';
import { RECORD_TYPES } from '../../src/check/comparable.js';
import { outlineDifferences } from './outline-differences.js';
import { citation, sampleExtraction, sampleGolden, sampleJson, section } from './sample-plan.js';

describe('an extraction that agrees with its golden file', () => {
  const report = checkExtraction(sampleGolden(), sampleExtraction());

  it('has no difference', () => {
    expect(report.differences).toEqual([]);
    expect(report.ok).toBe(true);
    expect(report.documents.map(({ file }) => file)).toEqual(['mau.md']);
  });

  it('has all of every type right', () => {
    for (const type of RECORD_TYPES) {
      expect(report.types[type], type).toMatchObject({ extra: 0, precision: 1, recall: 1, f1: 1, full: 1 });
      expect(report.types[type].expected, type).toBeGreaterThan(0);
      expect(new Set(Object.values(report.types[type].fields)), type).toEqual(new Set([1]));
    }
  });

  it('stays without difference where only accents are composed otherwise or a line is wrapped', () => {
    const { targets } = sampleExtraction();
    const wrapped = targets.map((one) => ({
      ...one,
      indicator: one.indicator.replace(' ', '\n ').normalize('NFD'),
    }));
    expect(checkExtraction(sampleGolden(), sampleExtraction({ targets: wrapped })).differences).toEqual([]);
  });
});

describe('optional golden records', () => {
  const optional = sampleGolden({
    citations: sampleJson().citations.map((one) => ({ ...one, optional: true })),
  });

  it.each([
    ['missed', []],
    ['found', [citation(4)]],
    ['found with wrong fields', [citation(4, { role: 'reference', issuer: null })]],
  ])('count neither way when %s', (_, citations) => {
    const report = checkExtraction(optional, sampleExtraction({ citations }));
    expect(report.differences).toEqual([]);
    expect(report.types.citations).toMatchObject({ expected: 0, found: 0, extra: 0 });
  });

  it('excuse no other record', () => {
    const report = checkExtraction(optional, sampleExtraction({ citations: [citation(4, { number: '8' })] }));
    expect(outlineDifferences(report)).toEqual(['extra citations 4']);
  });

  it('leave their place as a parent to the one above them', () => {
    const [top, child] = sampleJson().sections;
    const golden = sampleGolden({
      sections: [top, { ...child, optional: true }, { ...child, line: 20, label: '2', parent: 1 }],
    });
    const child2 = section('s9', 20, { kind: 'decimal', label: '2', title: 'Chỉ tiêu chung', parent: 's1' });
    const report = checkExtraction(golden, sampleExtraction({ sections: [section('s1', 10), child2] }));
    expect(report.differences).toEqual([]);
  });
});
