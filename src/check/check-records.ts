import type { Difference, TypeCounts } from './check-report.js';
import type { ComparableOf, ListedType } from './comparable.js';
import { compareFields, type FieldVerdict } from './compare-fields.js';
import { countFields } from './count-fields.js';
import { RECORD_RULES } from './field-rules.js';
import { matchRecords } from './match-records.js';
import { RECORD_IDENTITY } from './record-identity.js';

/** What the check of one record type hands to the report. */
export interface TypeCheck {
  readonly counts: TypeCounts;
  readonly differences: readonly Difference[];
}

type Finding = Pick<Difference, 'type' | 'field' | 'expected' | 'actual' | 'rightLenient'>;

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
        differ(record, { type: 'missed', field: null, expected: record, actual: null, rightLenient: false }),
      ),
      ...matching.extra.map((record) =>
        differ(record, { type: 'extra', field: null, expected: null, actual: record, rightLenient: false }),
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
    .map(({ right: _, ...verdict }) => ({ type: 'field', ...verdict }));
}

function countRecords(
  fields: readonly string[],
  records: readonly (readonly FieldVerdict[])[],
  missed: number,
  extra: number,
): TypeCounts {
  return {
    expected: records.length + missed,
    found: records.length,
    extra,
    right: records.filter((record) => record.every(({ right }) => right)).length,
    rightLenient: records.filter((record) => record.every(({ rightLenient }) => rightLenient)).length,
    compared: records.length,
    ...countFields(fields, records.flat()),
  };
}
