import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/check/check-extraction.js';
import { GoldenError } from '../../src/check/golden-error.js';
import { applyKnownMisses, type KnownMiss, parseKnownMisses } from '../../src/check/known-misses.js';
import { FILE, sampleExtraction, sampleGolden, target } from './sample-plan.js';

const missedCitation: KnownMiss = {
  file: FILE,
  recordType: 'citations',
  line: 4,
  field: null,
  kind: 'missed',
  reason: 'số hiệu bị nhòe trong bản quét',
};
const withoutCitation = checkExtraction(sampleGolden(), sampleExtraction({ citations: [] }));
const faultless = checkExtraction(sampleGolden(), sampleExtraction());

describe('applyKnownMisses', () => {
  it('shows a listed difference as known and lets it pass', () => {
    const report = applyKnownMisses(withoutCitation, [missedCitation]);
    expect(report.ok).toBe(true);
    expect(report.differences).toMatchObject([{ type: 'missed', known: missedCitation.reason }]);
    expect(report.types).toEqual(withoutCitation.types);
  });

  it('fails on an entry that no longer occurs, so that the list shrinks', () => {
    const report = applyKnownMisses(faultless, [missedCitation]);
    expect(report.ok).toBe(false);
    expect(report.differences).toMatchObject([
      { type: 'stale', recordType: 'citations', line: 4, known: null },
    ]);
  });

  it.each([
    ['another line', { line: 5 }],
    ['another kind', { kind: 'extra' }],
    ['another type', { recordType: 'targets' }],
    ['a field', { field: 'role' }],
  ] as const)('excuses nothing by an entry for %s', (_, change) => {
    const report = applyKnownMisses(withoutCitation, [{ ...missedCitation, ...change }]);
    expect(report.ok).toBe(false);
    expect(report.differences.map(({ type, known }) => [type, known])).toEqual([
      ['missed', null],
      ['stale', null],
    ]);
  });

  it('excuses one wrong field, not the one beside it', () => {
    const targets = [target(15, { comparator: '=', unit: '% số' })];
    const known: KnownMiss = {
      ...missedCitation,
      recordType: 'targets',
      line: 15,
      kind: 'field',
      field: 'unit',
    };
    const report = applyKnownMisses(checkExtraction(sampleGolden(), sampleExtraction({ targets })), [known]);
    expect(report.ok).toBe(false);
    expect(report.differences.filter((one) => one.known === null)).toMatchObject([{ field: 'comparator' }]);
  });

  it('covers one difference by one entry', () => {
    const extras = [target(40, { value: 1 }), target(40, { value: 2 })];
    const targets = [...sampleExtraction().targets, ...extras];
    const report = checkExtraction(sampleGolden(), sampleExtraction({ targets }));
    const known: KnownMiss = { ...missedCitation, recordType: 'targets', line: 40, kind: 'extra' };
    expect(applyKnownMisses(report, [known]).ok).toBe(false);
    expect(applyKnownMisses(report, [known, known]).ok).toBe(true);
    expect(applyKnownMisses(report, [known, known, known]).ok).toBe(false);
  });

  it('says nothing of files that were not checked', () => {
    expect(applyKnownMisses(faultless, [{ ...missedCitation, file: 'khac.md' }])).toEqual(faultless);
  });
});

describe('parseKnownMisses', () => {
  it('takes a list', () => {
    expect(parseKnownMisses([missedCitation])).toEqual([missedCitation]);
  });

  it.each([
    ['no reason', { reason: ' ' }, /^\[0\]\.reason: /],
    ['an unknown kind', { kind: 'stale' }, /^\[0\]\.kind: /],
  ])('raises GoldenError for %s', (_, change, message) => {
    const parse = () => parseKnownMisses([{ ...missedCitation, ...change }]);
    expect(parse).toThrow(GoldenError);
    expect(parse).toThrow(message);
  });
});
