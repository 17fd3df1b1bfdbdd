import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/check/check-extraction.js';
import { compareWithAccepted } from '../../src/check/compare-with-accepted.js';
import { formatMarkdown } from '../../src/check/format-markdown.js';
import { applyKnownMisses } from '../../src/check/known-misses.js';
import { FILE, sampleExtraction, sampleGolden, target } from './sample-plan.js';

const targets = [target(15, { indicator: 'hồ sơ lưu trữ đã được số hóa', comparator: '=' })];
const report = checkExtraction(sampleGolden({ citations: [] }), sampleExtraction({ targets, citations: [] }));
const known = { file: FILE, recordType: 'targets', line: 15, kind: 'field' } as const;
const markdown = formatMarkdown(
  compareWithAccepted(
    applyKnownMisses(report, [{ ...known, field: 'comparator', reason: 'mờ | <br>' }]),
    null,
  ),
);

describe('formatMarkdown', () => {
  it.each([
    ['types', '| targets | 1 | 1 | 0 | 1.000 | 1.000 | 1.000 | 0.000 | 0.000 |'],
    ['documents', `| ${FILE} | 1.000 / 1.000 | 1.000 / 1.000 | 0.000 / 0.000 | 1.000 / 1.000 |`],
    ['fields', '| targets.indicator | 1 | 0.000 | 1.000 |'],
    ['fields of the head', '| document.title | 1 | 1.000 | 1.000 |'],
    ['differences', `- ${FILE}:15 inexact targets.indicator: 80 % hồ sơ lưu trữ được số hóa\n`],
    [
      'known misses with reasons',
      `- ${FILE}:15 wrong targets.comparator: 80 % hồ sơ lưu trữ được số hóa: mờ \\| \\<br\\>`,
    ],
  ])('tells %s', (_, line) => {
    expect(markdown).toContain(line.slice(0, line.startsWith(`| ${FILE}`) ? 60 : undefined));
  });

  it('shows nothing expected and nothing found as neither right nor wrong', () => {
    expect(markdown).toMatch(/\| – \|$/mu);
  });

  it('has no heading without lines beneath it', () => {
    const faultless = checkExtraction(sampleGolden(), sampleExtraction());
    const headings = formatMarkdown(compareWithAccepted(faultless, null)).match(/^### .*$/gmu);
    expect(headings).toEqual(['### By record type', '### By document', '### By field']);
  });

  it('is taken for text by a reader of Markdown, whatever the titles hold', () => {
    const types = unified()
      .use(remarkParse)
      .parse(markdown)
      .children.map(({ type }) => type);
    expect(new Set(types)).toEqual(new Set(['heading', 'paragraph', 'list']));
  });
});
