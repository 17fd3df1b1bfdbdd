import type { DocumentHead } from '../records.js';
import type { ComparableOf, LineRange, ListedType } from './comparable.js';
import { foldText } from './fold-text.js';

type Equality<T> = (expected: T, actual: T) => boolean;
type FieldRules<T> = { readonly [F in Exclude<keyof T, 'optional'>]: Equality<T[F]> };
type ListedRules = { readonly [K in ListedType]: FieldRules<ComparableOf<K>> };

/** How much of an item's title a golden file holds. */
const ITEM_TITLE_LENGTH = 60;

const taskRules: ListedRules['tasks'] = {
  line: equal,
  form: equal,
  label: equal,
  group: equal,
  title: equal,
  products: equal,
  leadUnits: equal,
  supportingUnits: equal,
  deadline: equal,
};

/** Which fields of the document are compared, and how. */
export const DOCUMENT_RULES: FieldRules<DocumentHead> = {
  type: equal,
  number: equal,
  symbol: equal,
  place: equal,
  issued: equal,
  title: equal,
  issuer: equal,
  parentBody: equal,
  period: equal,
  horizon: equal,
  signer: equal,
  recipients: equal,
};

/** Which fields of a listed record are compared, and how. The type makes it hold every field. */
export const RECORD_RULES: ListedRules = {
  sections: { line: equal, kind: equal, label: equal, title: equal, parent: isOneOf },
  targets: {
    line: liesWithin,
    indicator: equal,
    value: equal,
    unit: equal,
    upper: equal,
    comparator: equal,
    kind: equal,
    per: equal,
    baseline: equal,
    period: equal,
    periodSource: equal,
    origin: equal,
  },
  tasks: taskRules,
  assignments: taskRules,
  items: { line: equal, form: equal, title: beginsEqually },
  citations: {
    line: equal,
    type: equal,
    number: equal,
    year: equal,
    symbol: equal,
    key: equal,
    date: equal,
    issuer: equal,
    subject: equal,
    pinpoint: equal,
    role: equal,
  },
};

/** One field held against its golden value. */
export interface FieldVerdict {
  readonly field: string;
  readonly right: boolean;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** The rules of a type, a golden record and an extracted one → a verdict for each field. */
export function compareFields<T>(rules: FieldRules<T>, expected: T, actual: T): readonly FieldVerdict[] {
  const fields = Object.keys(rules) as (keyof FieldRules<T> & string)[];
  return fields.map((field) => ({
    field,
    right: rules[field](expected[field], actual[field]),
    expected: expected[field],
    actual: actual[field],
  }));
}

/** Deep equality of JSON values; texts are equal when they are after NFC and folding of white space. */
function equal(expected: unknown, actual: unknown): boolean {
  if (typeof expected === 'string' && typeof actual === 'string')
    return foldText(expected) === foldText(actual);
  if (!isObject(expected) || !isObject(actual)) return expected === actual;
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...keys].every((key) => equal(expected[key], actual[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isOneOf(expected: readonly (string | null)[], actual: readonly (string | null)[]): boolean {
  return actual.every((parent) => expected.includes(parent));
}

function liesWithin(expected: LineRange, actual: LineRange): boolean {
  return actual.from <= expected.from && expected.to <= actual.to;
}

function beginsEqually(expected: string, actual: string): boolean {
  const beginning = (title: string) => foldText(title).slice(0, ITEM_TITLE_LENGTH).trimEnd();
  return beginning(expected) === beginning(actual);
}
