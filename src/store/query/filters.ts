/** What records can be asked for by, in the words of the field. */
export interface Filters {
  readonly year?: number;
  readonly from?: number;
  readonly to?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unitOfMeasure?: string;
  readonly comparator?: string;
  readonly issuer?: string;
  readonly place?: string;
  readonly lead?: string;
  readonly supporting?: string;
  readonly cites?: string;
  readonly type?: string;
  /** An ISO date. */
  readonly dueBefore?: string;
  readonly text?: string;
}

export type FilterName = keyof Filters;
