/** A golden folder and its corpus for the tests of `check`. */
import { join } from 'node:path';
import { folderWith, GOLDEN } from './command-line.js';

/** GOLDEN with one field of the head that PLAN has otherwise. */
export const WRONG = { ...GOLDEN, document: { ...GOLDEN.document, place: 'An Hòa' } };
/** The known miss that covers it. */
export const KNOWN = {
  file: 'so-hoa.md',
  recordType: 'document',
  line: 1,
  field: 'place',
  kind: 'field',
  reason: 'the province was renamed',
};

/** Golden files and documents by name → the arguments that check them. */
export function checkArguments(
  golden: Readonly<Record<string, unknown>>,
  corpus: Readonly<Record<string, string>>,
): readonly string[] {
  const entries = [
    ...Object.entries(golden).map(([name, json]) => [`golden/${name}`, JSON.stringify(json)]),
    ...Object.entries(corpus).map(([name, text]) => [`corpus/${name}`, text]),
  ];
  const folder = folderWith(Object.fromEntries(entries));
  return ['check', '--golden', join(folder, 'golden'), '--corpus', join(folder, 'corpus')];
}
