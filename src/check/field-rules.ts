/** Which fields are compared, and when each is right: to the letter, and for a lenient reader. */
import type { DocumentHead } from '../records.js';
import type { ComparableOf, ListedType } from './comparable.js';
import {
  equalFolded,
  equalSets,
  isNear,
  isSameGroup,
  isSameItemTitle,
  isSameTitle,
  sharesWords,
} from './lenient-equality.js';
import { beginsEqually, equal, isOneOf, liesWithin } from './strict-equality.js';

type Equality<T> = (expected: T, actual: T) => boolean;

export interface FieldRule<T> {
  readonly strict: Equality<T>;
  readonly lenient: Equality<T>;
}

/** The type makes it hold every field. */
export type FieldRules<T> = { readonly [F in Exclude<keyof T, 'optional'>]: FieldRule<T[F]> };
type ListedRules = { readonly [K in ListedType]: FieldRules<ComparableOf<K>> };

const strict: Equality<unknown> = (expected, actual) => equal(expected, actual);

const folded = { strict, lenient: equalFolded };
const set = { strict, lenient: equalSets };
const wording = { strict, lenient: sharesWords };
const title = { strict, lenient: isSameTitle };
const line = { strict, lenient: isNear };

const taskRules: ListedRules['tasks'] = {
  line,
  form: folded,
  label: folded,
  group: { strict, lenient: isSameGroup },
  title,
  products: set,
  leadUnits: set,
  supportingUnits: set,
  deadline: folded,
};

/** The fields of a document's head. */
export const DOCUMENT_RULES: FieldRules<DocumentHead> = {
  type: folded,
  number: folded,
  symbol: folded,
  place: folded,
  issued: folded,
  title,
  issuer: folded,
  parentBody: folded,
  period: folded,
  horizon: folded,
  signer: folded,
  recipients: set,
};

/** The fields of each listed record. */
export const RECORD_RULES: ListedRules = {
  sections: {
    line,
    kind: folded,
    label: folded,
    title,
    parent: { strict: isOneOf, lenient: isOneOf },
  },
  targets: {
    line: { strict: liesWithin, lenient: isNear },
    indicator: wording,
    value: folded,
    unit: folded,
    upper: folded,
    comparator: folded,
    kind: folded,
    per: folded,
    baseline: folded,
    period: folded,
    periodSource: folded,
    origin: folded,
  },
  tasks: taskRules,
  assignments: taskRules,
  items: { line, form: folded, title: { strict: beginsEqually, lenient: isSameItemTitle } },
  citations: {
    line,
    type: folded,
    number: folded,
    year: folded,
    symbol: folded,
    key: folded,
    date: folded,
    issuer: folded,
    subject: wording,
    pinpoint: folded,
    role: folded,
  },
};
