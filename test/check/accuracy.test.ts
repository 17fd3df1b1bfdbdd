/**
 * The check over the project's own documents, and docs/accuracy.md, which says what it finds. After a change of the
 * rules or of the golden files the page is written anew by: npx vitest run test/check/accuracy.test.ts -u
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckReport } from '../../src/check/check-report.js';
import { compareWithAccepted } from '../../src/check/compare-with-accepted.js';
import { formatMarkdown } from '../../src/check/format-markdown.js';
import { applyKnownMisses } from '../../src/check/known-misses.js';
import { sumReports } from '../../src/check/sum-reports.js';
import { checkGoldenFiles } from '../../src/commands/check-golden-files.js';
import { findGoldenFiles, loadAcceptedStateIn, loadKnownMissesIn } from '../../src/commands/golden-files.js';

const PAGE = 'docs/accuracy.md';
const TABLES = /(?<=^<!-- figures: .* -->\n\n).*(?=\n<!-- end of figures -->$)/msu;

describe('corpus/ against golden/', () => {
  let report: CheckReport;
  beforeAll(async () => {
    const { results, problems } = await checkGoldenFiles(await findGoldenFiles('golden'), 'corpus', []);
    expect(problems).toEqual([]);
    report = applyKnownMisses(sumReports(results), await loadKnownMissesIn('golden'));
  }, 60_000);

  it('differs in nothing but known misses, and has lost nothing that was accepted', async () => {
    const accepted = await loadAcceptedStateIn('golden');
    expect(accepted).not.toBeNull();
    const { comparison, differences } = compareWithAccepted(report, accepted);
    expect(differences.filter(({ known }) => known === null)).toEqual([]);
    expect(comparison?.lost).toEqual([]);
  });

  it('is what docs/accuracy.md says', async () => {
    // Without the accepted state: the page tells how things are, not what has changed.
    const figures = formatMarkdown(compareWithAccepted(report, null));
    const page = readFileSync(PAGE, 'utf8');
    expect(page).toMatch(TABLES);
    await expect(page.replace(TABLES, () => figures)).toMatchFileSnapshot(`../../${PAGE}`);
  });
});
