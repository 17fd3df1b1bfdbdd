/** Reading the values of options. Each raises InvalidArgumentError where a value is none. */
import { InvalidArgumentError } from 'commander';

const COMPARATORS: ReadonlyMap<string, string> = new Map([
  ...['>=', '>', '<=', '<', '='].map((sign) => [sign, sign] as const),
  ['≥', '>='],
  ['≤', '<='],
]);

export function readYear(text: string): number {
  if (!/^\d{4}$/u.test(text)) throw new InvalidArgumentError('Write a year of four digits.');
  return Number(text);
}

export function readNumber(text: string): number {
  // A comma is how the plans write it: "85,5".
  const number = Number(text.replace(',', '.'));
  if (text.trim() === '' || !Number.isFinite(number)) throw new InvalidArgumentError('Write a number.');
  return number;
}

export function readComparator(text: string): string {
  const sign = COMPARATORS.get(text.trim());
  if (sign === undefined) throw new InvalidArgumentError('Write one of ">=", ">", "<=", "<", "=".');
  return sign;
}

export function readDate(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDate = /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(time);
  if (!isDate || new Date(time).toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('Write a day as 2025-12-31.');
  return text;
}

/** "all" is Infinity: commander takes null for a missing value. */
export function readLimit(text: string): number {
  if (text === 'all') return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d{0,8}$/u.test(text)) throw new InvalidArgumentError('Write a number of rows, or all.');
  return Number(text);
}

export function readName(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Write a name.');
  return text;
}

export function readList(text: string): readonly string[] {
  return text.split(',').map((part) => readName(part).trim());
}
