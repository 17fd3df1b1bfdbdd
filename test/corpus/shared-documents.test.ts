/** Real plans that may lie beside the checkout; they are not part of the project, so the tests skip without them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractFile } from '../../src/pipeline.js';
import { brokenPromises } from '../properties/broken-promises.js';

const FOLDER = '../shared/corpus';
const names = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
  : [];

describe.skipIf(!existsSync(FOLDER))('real documents beside the checkout', () => {
  it('are there', () => {
    expect(names).not.toEqual([]);
  });

  it.each(names)('%s is read, with every quote in its place', async (name) => {
    const extraction = await extractFile(join(FOLDER, name));
    expect(brokenPromises(extraction)).toEqual([]);
    expect(extraction.sections).not.toEqual([]);
  });
});
