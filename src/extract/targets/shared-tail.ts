/**
 * "Tối thiểu 80% cặp nam, nữ, 90% phụ nữ mang thai và 100% trẻ sơ sinh được tư vấn": the predicate behind the last
 * noun belongs to each, and so does the comparator before the first, but for 100%, which nothing exceeds.
 */
import type { Clause } from './clauses.js';

export interface NumberedClause {
  readonly clause: Clause;
  readonly indicator: string;
}

/** The verb with which a predicate begins. */
const PREDICATE =
  /(?<![A-Za-zÀ-ɏḀ-ỹ])(?:được|không bị|không phải|có|đạt|sử dụng|ứng dụng|tham gia|thực hiện|hoàn thành|triển khai|ra lớp|đến trường|đến lớp)(?![A-Za-zÀ-ɏḀ-ỹ])/u;
const JOINED = /^\s*(?:,|và|,\s*và)\s*$/u;

/** The clauses of one part of a sentence with their indicators → the same, with what they share. */
export function shareTails(text: string, clauses: readonly NumberedClause[]): readonly NumberedClause[] {
  const last = clauses.at(-1);
  const predicate = last ? PREDICATE.exec(last.indicator) : null;
  if (!last || !predicate || predicate.index === 0 || !isEnumeration(text, clauses)) return clauses;
  const tail = last.indicator.slice(predicate.index);
  const comparator = clauses[0]?.clause.lead.comparator ?? null;
  return clauses.map(({ clause, indicator }) => {
    const own = clause.lead.comparator ?? (clause.quantity.value === 100 ? null : comparator);
    const shared = clause === last.clause ? indicator : `${indicator} ${tail}`;
    return { clause: { ...clause, lead: { ...clause.lead, comparator: own } }, indicator: shared };
  });
}

/** Bare nouns behind their numbers, joined by commas and "và"; only the last has a predicate. */
function isEnumeration(text: string, clauses: readonly NumberedClause[]): boolean {
  if (clauses.length < 2) return false;
  return clauses.every(({ clause, indicator }, i) => {
    if (clause.style !== 'behind' || indicator === '') return false;
    if (i === clauses.length - 1) return true;
    const next = clauses[i + 1] as NumberedClause;
    const between = text.slice(clause.quantity.end, next.clause.lead.start);
    const joint = between.slice(between.lastIndexOf(indicator.slice(-6)) + Math.min(6, indicator.length));
    return !PREDICATE.test(indicator) && JOINED.test(joint);
  });
}
