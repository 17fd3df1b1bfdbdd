import { describe, expect, it } from 'vitest';
import type { ComparableTarget } from '../../src/check/comparable.js';
import { comparableGolden } from '../../src/check/comparable-golden.js';
import { matchRecords } from '../../src/check/match-records.js';
import { RECORD_IDENTITY } from '../../src/check/record-identity.js';
import { textSimilarity } from '../../src/check/text-similarity.js';
import { sampleGolden, sampleJson } from './sample-plan.js';

function targets(...changes: readonly object[]): readonly ComparableTarget[] {
  const [first] = sampleJson().targets;
  return comparableGolden(sampleGolden({ targets: changes.map((change) => ({ ...first, ...change })) }))
    .targets;
}

function pairs(expected: readonly ComparableTarget[], actual: readonly ComparableTarget[]) {
  const matching = matchRecords(expected, actual, RECORD_IDENTITY.targets);
  return matching.pairs.map((pair) => [expected.indexOf(pair.expected), actual.indexOf(pair.actual)]).sort();
}

describe('matchRecords', () => {
  it('tells several equal values of one line apart by what they measure', () => {
    const expected = targets({ indicator: 'văn bản đi được ký số' }, { indicator: 'hồ sơ nộp trực tuyến' });
    const actual = targets({ indicator: 'hồ sơ nộp trực tuyến' }, { indicator: 'văn bản đi' });
    expect(pairs(expected, actual)).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('tells equal records of neighbouring lines apart by their lines', () => {
    expect(pairs(targets({ line: 15 }, { line: 16 }), targets({ line: 16 }, { line: 15 }))).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('gives the only find to the required record, not to its optional twin', () => {
    expect(pairs(targets({ optional: true }, {}), targets({}))).toEqual([[1, 0]]);
  });

  it('pairs nothing that differs in its value or in being a percentage', () => {
    expect(pairs(targets({}), targets({ value: 81 }, { unit: 'hồ sơ' }))).toEqual([]);
  });

  it('leaves over what has no counterpart, in its order', () => {
    const expected = targets({}, { value: 1 }, { value: 2 });
    const { missed, extra } = matchRecords(expected, targets({}), RECORD_IDENTITY.targets);
    expect(missed.map(({ value }) => value)).toEqual([1, 2]);
    expect(extra).toEqual([]);
  });
});

describe('textSimilarity', () => {
  it.each([
    ['', '', 1],
    ['Kho lưu trữ', 'KHO  LƯU TRỮ', 1],
    ['a', 'b', 0],
    ['', 'abc', 0],
    ['abc', 'abd', 0.5],
  ])('of %j and %j is %d', (first, second, expected) => {
    expect(textSimilarity(first, second)).toBe(expected);
  });
});
