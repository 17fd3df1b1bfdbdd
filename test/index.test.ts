import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as kehoach from '../src/index.js';

it('hands out these names and no others', () => {
  expect(Object.keys(kehoach).sort()).toEqual([
    'EXTRACTOR_VERSION',
    'SCHEMA_VERSION',
    'UnreadableFile',
    'extractFile',
    'extractSource',
    'extractionSchema',
    'readSource',
    'sourceFromBytes',
  ]);
});

it('has the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(kehoach.EXTRACTOR_VERSION).toBe(version);
});
