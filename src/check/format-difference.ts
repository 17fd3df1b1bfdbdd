import type { Difference } from './check-report.js';
import type { LineRange } from './comparable.js';

/** A difference → its lines: where and what, and both values where a field is wrong. */
export function formatDifference(difference: Difference): readonly string[] {
  const { file, line, type, field, known } = difference;
  const title = `${file}:${line}  ${known === null ? '' : 'known: '}${nameDifference(difference)}`;
  const values =
    type === 'field'
      ? [`    expected ${show(field, difference.expected)}`, `    actual   ${show(field, difference.actual)}`]
      : [];
  return [title, ...values, ...(known === null ? [] : [`    because  ${known}`])];
}

/** A difference → what it is, without its place: "wrong targets.unit: 80 % hồ sơ trực tuyến". */
export function nameDifference({
  type,
  recordType,
  field,
  record,
  expected,
  rightLenient,
}: Pick<Difference, 'type' | 'recordType' | 'field' | 'record'> & Partial<Difference>): string {
  const what = field === null ? recordType : `${recordType}.${field}`;
  if (type === 'stale') return `no longer missed: take it off the list (${expected} ${what}: ${record})`;
  const how = { missed: 'missed', extra: 'extra', field: rightLenient ? 'inexact' : 'wrong' }[type];
  return `${how} ${what}: ${record}`;
}

function show(field: string | null, value: unknown): string {
  return field === 'line' ? showLines(value as LineRange) : JSON.stringify(value);
}

function showLines({ from, to }: LineRange): string {
  return from === to ? String(from) : `${from} to ${to}`;
}
