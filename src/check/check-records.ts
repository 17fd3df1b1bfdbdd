import type { Difference, TypeCounts } from './check-report.js';
import type { ComparableOf, ListedType } from './comparable.js';
import { compareFields, type FieldVerdict, RECORD_RULES } from './compare-fields.js';
import { matchRecords } from './match-records.js';
import { RECORD_IDENTITY } from './record-identity.js';

/** What the check of one record type hands to the report. */
export interface TypeCheck {
  readonly counts: TypeCounts;
  readonly differences: readonly Difference[];
}

type Finding = Pick<Difference, 'type' | 'field' | 'expected' | 'actual'>;

/** The golden and the extracted records of one listed type in a file → counts and differences. */
export function checkRecords<K extends ListedType>(
  file: string,
  recordType: K,
  expected: readonly ComparableOf<K>[],
  actual: readonly ComparableOf<K>[],
): TypeCheck {
  const identity = RECORD_IDENTITY[recordType];
  const rules = RECORD_RULES[recordType];
  const matching = matchRecords<ComparableOf<K>>(expected, actual, identity);
  const missed = matching.missed.filter(({ optional }) => !optional);
  const compared = matching.pairs
    .filter((pair) => !pair.expected.optional)
    .map((pair) => ({
      record: pair.expected,
      verdicts: compareFields<ComparableOf<K>>(rules, pair.expected, pair.actual),
    }));
  const verdicts = compared.map((pair) => pair.verdicts);
  const differ = (record: ComparableOf<K>, finding: Finding): Difference => {
    const line = record.line.from;
    return { ...finding, recordType, file, line, record: identity.describe(record), known: null };
  };
  return {
    counts: countRecords(Object.keys(rules), verdicts, missed.length, matching.extra.length),
    differences: [
      ...missed.map((record) =>
        differ(record, { type: 'missed', field: null, expected: record, actual: null }),
      ),
      ...matching.extra.map((record) =>
        differ(record, { type: 'extra', field: null, expected: null, actual: record }),
      ),
      ...compared.flatMap((pair) =>
        wrongFields(pair.verdicts).map((finding) => differ(pair.record, finding)),
      ),
    ],
  };
}

/** The verdicts on one record → what is wrong with it. */
export function wrongFields(verdicts: readonly FieldVerdict[]): readonly Finding[] {
  return verdicts
    .filter(({ right }) => !right)
    .map(({ field, expected, actual }) => ({ type: 'field', field, expected, actual }));
}

function countRecords(
  fields: readonly string[],
  records: readonly (readonly FieldVerdict[])[],
  missed: number,
  extra: number,
): TypeCounts {
  const verdicts = records.flat();
  const countRight = (field: string) => verdicts.filter((one) => one.field === field && one.right).length;
  return {
    expected: records.length + missed,
    found: records.length,
    extra,
    right: records.filter((record) => record.every(({ right }) => right)).length,
    compared: records.length,
    fieldsRight: Object.fromEntries(fields.map((field) => [field, countRight(field)])),
  };
}
