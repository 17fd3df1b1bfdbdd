import type { Extraction } from '../records.js';
import { checkDocument } from './check-document.js';
import { checkRecords, type TypeCheck } from './check-records.js';
import { areAllKnown, type CheckReport, measureTypes } from './check-report.js';
import { type ListedType, RECORD_TYPES, type RecordType } from './comparable.js';
import { comparableExtraction } from './comparable-extraction.js';
import { comparableGolden } from './comparable-golden.js';
import type { Golden } from './golden.js';

/** A golden file and what was extracted from its document → how much of each type is right, and all that differs. */
export function checkExtraction(golden: Golden, extraction: Extraction): CheckReport {
  const { file } = golden;
  const expected = comparableGolden(golden);
  const actual = comparableExtraction(extraction);
  const listed = <K extends ListedType>(type: K) => checkRecords(file, type, expected[type], actual[type]);
  const checks: Readonly<Record<RecordType, TypeCheck>> = {
    document: checkDocument(file, golden.document, extraction.document),
    sections: listed('sections'),
    targets: listed('targets'),
    tasks: listed('tasks'),
    assignments: listed('assignments'),
    items: listed('items'),
    citations: listed('citations'),
  };
  const types = measureTypes((type) => checks[type].counts);
  const differences = RECORD_TYPES.flatMap((type) => checks[type].differences);
  return {
    documents: [{ file, types }],
    types,
    differences: differences.toSorted((a, b) => a.line - b.line),
    ok: areAllKnown(differences),
  };
}
