import type { FieldRules } from './field-rules.js';

/** One field held against its golden value. */
export interface FieldVerdict {
  readonly field: string;
  /** Right to the letter. */
  readonly right: boolean;
  /** Right for a reader who does not mind the wording; what is right to the letter is. */
  readonly rightLenient: boolean;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** The rules of a type, a golden record and an extracted one → a verdict for each field. */
export function compareFields<T>(rules: FieldRules<T>, expected: T, actual: T): readonly FieldVerdict[] {
  const fields = Object.keys(rules) as (keyof FieldRules<T> & string)[];
  return fields.map((field) => {
    const right = rules[field].strict(expected[field], actual[field]);
    return {
      field,
      right,
      rightLenient: right || rules[field].lenient(expected[field], actual[field]),
      expected: expected[field],
      actual: actual[field],
    };
  });
}
