import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extractFile } from '../../src/pipeline.js';
import { brokenPromises } from '../properties/broken-promises.js';

const FOLDER = 'corpus';
const names = readdirSync(FOLDER).filter((name) => /\.(?:md|txt)$/.test(name));

it.each(names)('%s is read, with every quote in its place', async (name) => {
  const extraction = await extractFile(join(FOLDER, name));
  expect(brokenPromises(extraction)).toEqual([]);
  expect(extraction.sections).not.toEqual([]);
});
