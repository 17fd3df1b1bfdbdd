/** The result of a check: how much of each record type was found and was right, and every difference. */
import { RECORD_TYPES, type RecordType } from './comparable.js';

/** What is counted for one record type; optional golden records are in none of the numbers. */
export interface TypeCounts {
  readonly expected: number;
  readonly found: number;
  readonly extra: number;
  /** Found records with every field right to the letter. */
  readonly right: number;
  /** Found records with every field right for a reader who does not mind the wording. */
  readonly rightLenient: number;
  /** How many records were compared field by field: the found ones, but one for each document's head. */
  readonly compared: number;
  /** Compared records with this field right. */
  readonly fieldsRight: Readonly<Record<string, number>>;
  readonly fieldsRightLenient: Readonly<Record<string, number>>;
}

export interface TypeReport extends TypeCounts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 where only a record with every field right counts as found. */
  readonly full: number;
  readonly fullLenient: number;
  /** For each field the share of the compared records that have it right. */
  readonly fields: Readonly<Record<string, number>>;
  readonly fieldsLenient: Readonly<Record<string, number>>;
}

export type TypeReports = Readonly<Record<RecordType, TypeReport>>;

/** "stale": a known miss that no longer occurs and has to leave the list. */
export type DifferenceType = 'missed' | 'extra' | 'field' | 'stale';

export interface Difference {
  readonly type: DifferenceType;
  readonly recordType: RecordType;
  readonly file: string;
  readonly line: number;
  readonly field: string | null;
  /** What the report calls the record, e.g. "80 % hồ sơ trực tuyến". */
  readonly record: string;
  readonly expected: unknown;
  readonly actual: unknown;
  /** True where only the wording of a field differs. */
  readonly rightLenient: boolean;
  /** Why the difference is accepted, from the list of known misses; null where it is not. */
  readonly known: string | null;
}

export interface DocumentReport {
  readonly file: string;
  readonly types: TypeReports;
}

export interface CheckReport {
  readonly documents: readonly DocumentReport[];
  /** The figures of all documents together. */
  readonly types: TypeReports;
  readonly differences: readonly Difference[];
  /** True where nothing differs but what is known. */
  readonly ok: boolean;
}

/** The counts of each type → the same with the shares taken of them. */
export function measureTypes(countsOf: (type: RecordType) => TypeCounts): TypeReports {
  return Object.fromEntries(RECORD_TYPES.map((type) => [type, measure(countsOf(type))])) as TypeReports;
}

/** Differences → whether a check with them passes. */
export function areAllKnown(differences: readonly Difference[]): boolean {
  return differences.every(({ known }) => known !== null);
}

function measure(counts: TypeCounts): TypeReport {
  const { expected, found, extra } = counts;
  const precision = share(found, found + extra);
  const recall = share(found, expected);
  const full = (right: number) => harmonicMean(share(right, found + extra), share(right, expected));
  const fields = (right: TypeCounts['fieldsRight']) =>
    Object.fromEntries(Object.entries(right).map(([field, n]) => [field, share(n, counts.compared)]));
  return {
    ...counts,
    precision,
    recall,
    f1: harmonicMean(precision, recall),
    full: full(counts.right),
    fullLenient: full(counts.rightLenient),
    fields: fields(counts.fieldsRight),
    fieldsLenient: fields(counts.fieldsRightLenient),
  };
}

/** Where there is nothing to get wrong, all of it is right. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
