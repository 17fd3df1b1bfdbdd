import { describe, expect, it } from 'vitest';
import { acceptedStateOf, parseAcceptedState } from '../../src/check/accepted-state.js';
import { checkExtraction } from '../../src/check/check-extraction.js';
import { compareWithAccepted } from '../../src/check/compare-with-accepted.js';
import { formatMarkdown } from '../../src/check/format-markdown.js';
import { formatReport } from '../../src/check/format-report.js';
import { GoldenError } from '../../src/check/golden-error.js';
import { applyKnownMisses } from '../../src/check/known-misses.js';
import { FILE, sampleExtraction, sampleGolden, target } from './sample-plan.js';

const faultless = checkExtraction(sampleGolden(), sampleExtraction());
const withoutCitation = checkExtraction(sampleGolden(), sampleExtraction({ citations: [] }));
const wrongUnit = checkExtraction(
  sampleGolden(),
  sampleExtraction({ targets: [target(15, { unit: '% số' })] }),
);
const missedCitation = {
  file: FILE,
  line: 4,
  type: 'missed',
  recordType: 'citations',
  field: null,
  record: 'Nghị định 07/2023/NĐ-CP',
} as const;
const wrongField = { file: FILE, line: 15, type: 'field', recordType: 'targets', field: 'unit' } as const;

describe('compareWithAccepted', () => {
  it('compares nothing where nothing was accepted', () => {
    expect(compareWithAccepted(wrongUnit, null)).toEqual({ ...wrongUnit, comparison: null });
  });

  it('finds no change in the state itself', () => {
    const { comparison, ok } = compareWithAccepted(faultless, acceptedStateOf(faultless));
    expect(comparison).toEqual({ newDocuments: [], gained: [], lost: [], figures: [] });
    expect(ok).toBe(true);
  });

  it('tells what was gained, what was lost, and the figures that moved', () => {
    const { comparison } = compareWithAccepted(wrongUnit, acceptedStateOf(withoutCitation));
    expect(comparison?.gained).toEqual([missedCitation]);
    expect(comparison?.lost).toMatchObject([wrongField]);
    expect(comparison?.figures).toMatchObject([
      { recordType: 'targets', accepted: { right: 1 }, now: { right: 0 } },
      { recordType: 'citations', accepted: { found: 0 }, now: { found: 1 } },
    ]);
  });

  it('fails on a loss even where it is a known miss, until it is accepted', () => {
    const known = { file: FILE, recordType: 'citations', line: 4, field: null, kind: 'missed' } as const;
    const report = applyKnownMisses(withoutCitation, [{ ...known, reason: 'bản quét mờ' }]);
    expect(report.ok).toBe(true);
    const lost = compareWithAccepted(report, acceptedStateOf(faultless));
    expect(lost.ok).toBe(false);
    expect(formatReport(lost).slice(-2)).toEqual([
      expect.stringContaining('kehoach check --accept'),
      'FAILED: documents 1, different 0, known 1',
    ]);
    expect(compareWithAccepted(report, acceptedStateOf(report)).ok).toBe(true);
  });

  it('counts one accepted difference for one', () => {
    const twice = sampleExtraction({ targets: [1, 2].map(() => target(40, { value: 1 })) });
    const report = checkExtraction(sampleGolden({ targets: [] }), twice);
    const once = { ...report, differences: report.differences.slice(1) };
    expect(compareWithAccepted(report, acceptedStateOf(once)).comparison?.lost).toHaveLength(1);
  });

  it('holds nothing against a new document, nor misses one that is not checked', () => {
    const { comparison, ok } = compareWithAccepted(
      faultless,
      acceptedStateOf(checkExtraction(sampleGolden({ file: 'khac.md' }), sampleExtraction())),
    );
    expect(comparison).toEqual({ newDocuments: [FILE], gained: [], lost: [], figures: [] });
    expect(ok).toBe(true);
  });

  it('is told in text and in Markdown', () => {
    const report = compareWithAccepted(wrongUnit, acceptedStateOf(withoutCitation));
    const lines = [
      `gained  ${FILE}:4  missed citations: Nghị định 07/2023/NĐ-CP`,
      `figures ${FILE}  citations: found 0 → 1, right 0 → 1, rightLenient 0 → 1`,
      'against the accepted state: gained 1, lost 1, new documents 0',
    ];
    expect(formatReport(report)).toEqual(expect.arrayContaining(lines));
    for (const line of lines) expect(formatMarkdown(report)).toContain(`- ${line.replace(/\s+/gu, ' ')}\n`);
  });
});

describe('the accepted state', () => {
  it('is read as it is written, without entries that no longer occur', () => {
    const stale = { file: FILE, recordType: 'items', line: 9, field: null, kind: 'extra' } as const;
    const report = applyKnownMisses(wrongUnit, [{ ...stale, reason: 'đã sửa' }]);
    const state = acceptedStateOf(report);
    expect(parseAcceptedState(JSON.parse(JSON.stringify(state)))).toEqual(state);
    expect(state.documents[0]?.differences).toMatchObject([{ field: 'unit' }]);
  });

  it.each([
    ['no list', {}, /^documents: /],
    [
      'a type left out',
      { documents: [{ file: FILE, types: {}, differences: [] }] },
      /^documents\[0\]\.types/,
    ],
  ])('raises GoldenError for %s', (_, json, message) => {
    expect(() => parseAcceptedState(json)).toThrow(GoldenError);
    expect(() => parseAcceptedState(json)).toThrow(message);
  });
});
