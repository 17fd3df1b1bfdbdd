/**
 * "Cắt giảm ít nhất 30% thời gian xử lý, tối thiểu 30% chi phí và trên 25% điều kiện kinh doanh so với năm 2024, hoàn
 * thành trong năm 2026": the verb before the first number holds for each, and so does what stands behind the last.
 */
import type { Target } from '../../records.js';
import type { YearPhrase } from '../years/year-phrases.js';
import { readBaseline } from './baseline.js';
import type { NumberedClause } from './shared-tail.js';

/** What an enumeration says behind its last number for all of it. */
export interface SharedTime {
  readonly phrase: YearPhrase | null;
  readonly baseline: Target['baseline'];
}

const NOTHING: SharedTime = { phrase: null, baseline: null };
/** "|So với năm 2024,| cắt giảm ít nhất 50% thời gian …, ít nhất 50% chi phí …". */
const COMPARED_FIRST = /^[\s–+•*-]{0,4}(?:[A-Za-zĐđ]\)\s)?So với\s[^,;:()]{3,60},\s/u;
const JOINED = /(?:,|(?<![A-Za-zÀ-ɏḀ-ỹ])và)\s*$/u;

/** The clauses of one part of a sentence → the same, each with the change that the first one's verb says. */
export function shareChange(text: string, clauses: readonly NumberedClause[]): readonly NumberedClause[] {
  const first = clauses[0]?.clause;
  if (first === undefined || first.lead.kind === 'level' || !isEnumeration(text, clauses)) return clauses;
  // "Có thêm 08 hợp tác xã và 70% hộ nuôi ong …": more of a thing, and a share of others.
  if (first.lead.kind === 'increase' && !first.quantity.unit.startsWith('%')) return clauses;
  return clauses.map(({ clause, indicator }) => {
    const says = clause.lead.links || clause.lead.kind !== 'level' || !clause.quantity.unit.startsWith('%');
    return says
      ? { clause, indicator }
      : { clause: { ...clause, lead: { ...clause.lead, kind: first.lead.kind } }, indicator };
  });
}

/** The clauses of a part, the years in its text and what stands before its first number → what is said behind the last, or before the first, for all. */
export function readSharedTime(
  text: string,
  clauses: readonly NumberedClause[],
  phrases: readonly YearPhrase[],
  opening: string,
): SharedTime {
  const last = clauses.at(-1)?.clause;
  const compared = COMPARED_FIRST.exec(opening)?.[0];
  if (compared !== undefined) return { phrase: null, baseline: readBaseline(compared, '', null) };
  if (last === undefined || clauses.length < 2 || !isEnumeration(text, clauses)) return NOTHING;
  const isOneChange = clauses.every(({ clause }) => clause.lead.kind === last.lead.kind);
  const phrase = phrases.find(({ start, end }) => start >= last.quantity.end && end <= last.end) ?? null;
  return {
    phrase,
    baseline: isOneChange ? readBaseline(text.slice(last.quantity.end, last.end), '', null) : null,
  };
}

/** Each number with its noun behind it, joined by commas and "và". */
function isEnumeration(text: string, clauses: readonly NumberedClause[]): boolean {
  return clauses.every(
    ({ clause }, i) =>
      clause.style === 'behind' &&
      (i === clauses.length - 1 || JOINED.test(text.slice(clause.quantity.end, clause.end))),
  );
}
