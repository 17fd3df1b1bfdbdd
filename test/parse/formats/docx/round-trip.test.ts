import { readdirSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/parse/formats/read-docx.js';
import { parsePlan } from '../../../../src/parse/parse-plan.js';
import { readSource, sourceFromBytes } from '../../../../src/parse/read-source.js';
import { extractSource } from '../../../../src/pipeline.js';
import { comparableRecords } from '../../../layout/comparable-records.js';
import { writeDocx } from './write-docx.js';

const CORPUS = 'corpus';
const names = readdirSync(CORPUS).filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md');

describe('a document made into .docx gives the records of its text form', () => {
  it.each(names)('%s', async (name) => {
    const source = await readSource(`${CORPUS}/${name}`);
    const plan = parsePlan(source);
    const bytes = writeDocx(plan);
    const automatic =
      strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array).split('<w:numPr>').length - 1;
    expect(automatic).toBeGreaterThan(0.5 * plan.sections.length);
    const text = readDocx(bytes);
    const again = sourceFromBytes(Buffer.from(text), name);
    expect(comparableRecords(extractSource(again))).toEqual(comparableRecords(extractSource(source)));
  });
});
