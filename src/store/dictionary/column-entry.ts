/** What a column holds. A partial date is an ISO date cut to what is known: "2022", "2022-03". */
export type ColumnType = 'text' | 'integer' | 'number' | 'yes/no' | 'date' | 'partial date' | 'time';

/** What a column is. */
export interface ColumnEntry {
  readonly type: ColumnType;
  readonly meaning: string;
  /** The unit its numbers are in, by the name that Datasette knows it under. */
  readonly units?: string;
}

/** A column of a type and what it means. */
export function entry(type: ColumnType, meaning: string, units?: string): ColumnEntry {
  return units === undefined ? { type, meaning } : { type, meaning, units };
}
