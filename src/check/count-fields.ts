import type { TypeCounts } from './check-report.js';
import type { FieldVerdict } from './compare-fields.js';

/** The verdicts on the fields of compared records → for each field how often it was right, by both measures. */
export function countFields(
  fields: readonly string[],
  verdicts: readonly FieldVerdict[],
): Pick<TypeCounts, 'fieldsRight' | 'fieldsRightLenient'> {
  const count = (isRight: (verdict: FieldVerdict) => boolean) =>
    Object.fromEntries(
      fields.map((field) => [field, verdicts.filter((one) => one.field === field && isRight(one)).length]),
    );
  return {
    fieldsRight: count(({ right }) => right),
    fieldsRightLenient: count(({ rightLenient }) => rightLenient),
  };
}
