import type { Target, Years } from '../../../src/records.js';

/** A target → "indicator | >= 80 %", with kind, per and baseline behind it where they are not the usual ones. */
export function describeTarget(target: Omit<Target, 'id'>): string {
  const { indicator, comparator, value, upper, unit, kind, per, baseline } = target;
  const number = upper === null ? `${value}` : `${value}..${upper}`;
  const parts = [indicator, `${comparator} ${number} ${unit}`];
  if (kind !== 'level') parts.push(kind);
  if (per !== null) parts.push(`per ${per}`);
  if (baseline !== null) parts.push(`from ${describeYears(baseline)} at ${baseline.value ?? '?'}`);
  return parts.join(' | ');
}

/** A target → "stated ?–2025". */
export function describePeriod({ period, periodSource }: Pick<Target, 'period' | 'periodSource'>): string {
  return `${periodSource} ${describeYears(period)}`;
}

/** Years → "2022–2025", a question mark for what is not said. */
export function describeYears({ from, to }: Years): string {
  return `${from ?? '?'}–${to ?? '?'}`;
}
