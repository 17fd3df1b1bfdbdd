/** Each document of the corpus, as a page of a portal, gives the same records. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../src/parse/parse-plan.js';
import { readSource, sourceFromBytes } from '../../../src/parse/read-source.js';
import { extractSource } from '../../../src/pipeline.js';
import { comparableRecords } from '../../layout/comparable-records.js';
import { planPage } from './pdf/plan-page.js';

const STYLE = { font: 'Times New Roman', size: 14, align: 'justify', indent: 1, space: 4 } as const;
const documents = readdirSync('corpus').filter((name) => /\.(?:md|txt)$/.test(name));

describe('corpus as web pages', () => {
  test.each(documents)('%s', async (name) => {
    const source = await readSource(join('corpus', name));
    const read = extractSource(source);
    const page = planPage(parsePlan(source), read.document, STYLE);
    const again = sourceFromBytes(Buffer.from(page), `${name}.html`);
    expect(again.source.format).toBe('html');
    expect(comparableRecords(extractSource(again))).toEqual(comparableRecords(read));
  });
});
