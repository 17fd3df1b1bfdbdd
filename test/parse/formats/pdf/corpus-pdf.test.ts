/** Each document of the corpus, set as an office would and made a PDF by LibreOffice, gives the same records. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../../../src/parse/formats/read-pdf.js';
import { parsePlan } from '../../../../src/parse/parse-plan.js';
import { readSource } from '../../../../src/parse/read-source.js';
import { extractSource } from '../../../../src/pipeline.js';
import type { Extraction } from '../../../../src/records.js';
import { type PageStyle, planPage } from './plan-page.js';

const STYLES: Readonly<Record<string, PageStyle>> = {
  'justified, indented': { font: 'Liberation Serif', size: 13, align: 'justify', indent: 1, space: 4 },
  'ragged, no indent': { font: 'DejaVu Sans', size: 14, align: 'left', indent: 0, space: 6 },
};
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
const documents = readdirSync('corpus');

function comparable({ document, targets, tasks, citations }: Extraction) {
  const places = new Set(['span', 'quote', 'id', 'section', 'task', 'parent']);
  return JSON.parse(
    JSON.stringify({ document, targets, tasks, citations }, (key, value) =>
      places.has(key) ? undefined : value,
    ),
  );
}

describe.skipIf(!hasLibreOffice)('corpus through LibreOffice (skipped where soffice is absent)', () => {
  describe.each(Object.entries(STYLES))('%s', (_, style) => {
    let folder = '';
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'plan-pdf-'));
      for (const name of documents) {
        const source = await readSource(join('corpus', name));
        const page = planPage(parsePlan(source), extractSource(source).document, style);
        writeFileSync(join(folder, `${name}.html`), page);
      }
      const pages = documents.map((name) => join(folder, `${name}.html`));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const to = ['--headless', '--convert-to', 'pdf:writer_web_pdf_Export', '--outdir', folder];
      execFileSync('soffice', [profile, ...to, ...pages], { stdio: 'ignore' });
    }, 240_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test.each(documents)('%s', async (name) => {
      const { source, text } = await readSource(join('corpus', name));
      const pdf = await readPdf(readFileSync(join(folder, `${name}.pdf`)));
      expect(comparable(extractSource({ source, text: pdf.text }))).toEqual(
        comparable(extractSource({ source, text })),
      );
    });
  });
});
