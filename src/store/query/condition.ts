/** A part of a WHERE clause with the values of its question marks, in their order. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** A condition of SQL and its values. */
export function condition(sql: string, ...values: readonly (string | number)[]): Condition {
  return { sql, values };
}

/** An expression and the values it may have → "= ?", which keeps the order of an index, or "IN (…)". */
export function isOneOf(expression: string, values: readonly (string | number)[]): Condition {
  const marks = values.map(() => '?').join(', ');
  return { sql: values.length === 1 ? `${expression} = ?` : `${expression} IN (${marks})`, values };
}

/** Conditions → the one that holds where all do. */
export function allOf(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.length === 0 ? 'TRUE' : conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  };
}
