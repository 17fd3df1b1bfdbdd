/** One text (a block, a cell) → the targets in it. */
import type { MappedText } from '../../parse/mapped-text.js';
import type { Diagnostic, Target } from '../../records.js';
import type { Ground } from '../ground.js';
import { splitSentences } from '../sentences.js';
import { findYearPhrases } from '../years/year-phrases.js';
import { readBaseline } from './baseline.js';
import { type Clause, isSubject, splitClauses } from './clauses.js';
import { isMeasure } from './counted-nouns.js';
import { cleanComplement, cleanSubject } from './indicator.js';
import { findCounts, findPercentages, type Quantity } from './quantities.js';
import { rejectQuantity } from './rejections.js';
import { shareTails } from './shared-tail.js';
import { type PeriodContext, resolvePeriod } from './target-period.js';

export interface TargetContext {
  readonly periods: PeriodContext;
  readonly origin: Target['origin'];
  readonly section: string | null;
  readonly task: string | null;
  readonly issuedYear: number | null;
}

export interface FoundTargets {
  readonly targets: readonly Omit<Target, 'id'>[];
  readonly diagnostics: readonly Diagnostic[];
}

const NONE: FoundTargets = { targets: [], diagnostics: [] };

/** A mended text, from `from` on (behind its marker) → targets, and a diagnostic for each number that is none. */
export function findTextTargets(
  mapped: MappedText,
  from: number,
  context: TargetContext,
  ground: Ground,
): FoundTargets {
  const { text } = mapped;
  if (!/\d/.test(text)) return NONE;
  const percentages = /[%‰]|phần trăm/.test(text) ? findPercentages(text) : [];
  const quantities = [
    ...percentages,
    ...findCounts(text).filter((count) => isCommitted(text, count, percentages)),
  ].sort((a, b) => a.start - b.start);
  if (quantities.length === 0) return NONE;
  const targets: Omit<Target, 'id'>[] = [];
  const diagnostics: Diagnostic[] = [];
  const phrases = findYearPhrases(text);
  for (const sentence of splitSentences(text)) {
    const start = Math.max(from, sentence.start);
    const range = { start, end: sentence.end };
    const kept: Quantity[] = [];
    for (const quantity of quantities.filter((q) => q.from >= start && q.end <= sentence.end)) {
      const rejection = rejectQuantity(text, range, quantity, context.issuedYear);
      if (rejection === null) kept.push(quantity);
      else
        diagnostics.push({
          severity: 'info',
          ...rejection,
          span: ground.place(mapped, quantity.start, quantity.end).span,
        });
    }
    let before = '';
    for (const part of splitParts(text, range, kept)) {
      const clauses = splitClauses(text, part.start, part.end, part.quantities);
      const read = shareTails(
        text,
        clauses.map((clause) => ({ clause, indicator: readIndicator(text, clause) })),
      );
      for (const { clause, indicator: own } of read) {
        before = own !== '' ? own : before !== '' ? before : unitAsIndicator(clause);
        if (before !== '') targets.push(toTarget(mapped, clause, before, start, phrases, context, ground));
      }
    }
  }
  return { targets, diagnostics };
}

/** "… phải có ít nhất 40 gian hàng": what is counted is all there is. */
function unitAsIndicator({ quantity }: Clause): string {
  return isMeasure(quantity.unit) || quantity.unit.startsWith('%') ? '' : quantity.unit;
}

/** A sentence falls into parts at semicolons; a part without a number goes with the one before it. */
function splitParts(
  text: string,
  range: { readonly start: number; readonly end: number },
  quantities: readonly Quantity[],
) {
  const parts: { start: number; end: number; quantities: Quantity[] }[] = [];
  let start = range.start;
  for (let at = text.indexOf(';', start); at >= 0 && at < range.end; at = text.indexOf(';', at + 1)) {
    const inside = quantities.filter((q) => q.from >= start && q.end <= at);
    const later = quantities.find((q) => q.from > at);
    const before = text.slice(start, at);
    if (inside.length === 0 || later === undefined || before.lastIndexOf('(') > before.lastIndexOf(')'))
      continue;
    if (inside.length > 0) {
      parts.push({ start, end: at, quantities: inside });
      start = at + 1;
    }
  }
  const rest = quantities.filter((q) => q.from >= start);
  if (rest.length > 0)
    parts.push({
      start: subjectPartStart(text, start, rest[0] as Quantity),
      end: range.end,
      quantities: rest,
    });
  return parts.map((part) => ({
    ...part,
    start: subjectPartStart(text, part.start, part.quantities[0] as Quantity),
  }));
}

/** The last semicolon before a part's first number: what is before it has no number of its own. */
function subjectPartStart(text: string, start: number, quantity: Quantity): number {
  const at = text.lastIndexOf(';', quantity.from);
  return at >= start ? at + 1 : start;
}

function readIndicator(text: string, clause: Clause): string {
  if (clause.style === 'shared') return '';
  const words = text.slice(clause.indicatorStart, clause.indicatorEnd);
  if (clause.style === 'before') return cleanSubject(words);
  const { unit } = clause.quantity;
  const complement = cleanComplement(words);
  if (unit.startsWith('%') || isMeasure(unit)) return complement === '' ? '' : complement;
  return `${unit} ${complement}`.trim();
}

/** Counts inside the indicator of a percentage ("70% phụ nữ … được tầm soát ít nhất 4 loại bệnh") commit to nothing of their own. */
function isCommitted(text: string, count: Quantity, percentages: readonly Quantity[]): boolean {
  const before = text.slice(Math.max(0, count.from - 40), count.from);
  if (percentages.some((p) => count.start >= p.from && count.start < p.end)) return false;
  const committed =
    /(?:tối thiểu|ít nhất|không dưới|không thấp hơn|không quá|không vượt quá|tối đa|≥|≤|>=|<=)\s*(?:có|đạt|từ|là|được)?\s*$/iu.test(
      before,
    );
  const governed = percentages.findLast((p) => p.end <= count.start);
  if (governed && !/[,;.]|(?<![\p{L}])và(?![\p{L}])/u.test(text.slice(governed.end, count.start)))
    return false;
  if (count.unit === 'tuổi') return /đạt\s*(?:từ\s+|trên\s+)?$/iu.test(before);
  if (committed || count.baseline !== null || isAllOf(text, count)) return true;
  if (/(?:phấn đấu|trong đó)(?:\s+có|\s+đạt)?\s*$/iu.test(before)) return true;
  if (/(?<![\p{L}])quá\s*$/iu.test(before))
    return /(?:không|chưa)(?![\p{L}])/iu.test(text.slice(Math.max(0, count.start - 160), count.start));
  if (!isMeasure(count.unit))
    return /đạt\s+(?:từ\s+)?$/iu.test(before) && /^\s*trở lên/u.test(text.slice(count.end));
  if (/đạt\s+(?:từ\s+|trên\s+|khoảng\s+)?$|(?:giảm|tăng)\s+(?:thêm\s+|ít nhất\s+)?$/iu.test(before))
    return true;
  return (
    /(?<![\p{L}])(?:trên|dưới)\s*$/iu.test(before) &&
    /thời gian|tổng|kinh phí|vốn|giá trị|doanh thu|thu nhập|mức|tỷ suất|tỷ số|số lượt|sản lượng/iu.test(
      text.slice(Math.max(0, count.start - 120), count.start),
    )
  );
}

function isAllOf(text: string, count: Quantity): boolean {
  return /^\d+\/\d/.test(text.slice(count.start, count.end));
}

function toTarget(
  mapped: MappedText,
  clause: Clause,
  indicator: string,
  sentenceStart: number,
  phrases: ReturnType<typeof findYearPhrases>,
  context: TargetContext,
  ground: Ground,
): Omit<Target, 'id'> {
  const { quantity, lead } = clause;
  const behind = mapped.text.slice(quantity.end, clause.end);
  const between = mapped.text.slice(quantity.from, quantity.start).replace(/^[\d.,]+\s?%?/, '');
  const perYear =
    quantity.perYear ||
    (lead.perYear && isGrowth(clause)) ||
    /^\s*(?:\/|mỗi |một |trong một )năm/u.test(behind) ||
    perYearBefore(mapped.text, clause);
  return {
    indicator: indicator === '' && isSubject(behind) ? behind : indicator,
    value: quantity.value,
    unit: quantity.unit,
    upper: quantity.upper,
    comparator: readComparator(clause, behind),
    kind: lead.kind,
    per: perYear ? 'year' : null,
    baseline: readBaseline(behind, between, quantity.baseline),
    ...resolvePeriod(mapped.text, phrases, clause, sentenceStart, context.periods),
    origin: context.origin,
    section: context.section,
    task: context.task,
    ...ground.place(mapped, ...trimClause(mapped.text, clause)),
  };
}

function isGrowth(clause: Clause): boolean {
  return clause.lead.kind !== 'level' || !clause.quantity.unit.startsWith('%');
}

/** "Mỗi năm ít nhất 6.000 lao động …", "mỗi năm tăng …". */
function perYearBefore(text: string, clause: Clause): boolean {
  return /(?:mỗi năm|bình quân (?:mỗi|hằng|hàng) năm)\s*,?\s*$/iu.test(
    text.slice(Math.max(0, clause.lead.start - 30), clause.lead.start),
  );
}

function readComparator(clause: Clause, behind: string): Target['comparator'] {
  if (/^\s*trở lên/u.test(behind)) return '>=';
  if (/^\s*trở xuống/u.test(behind)) return '<=';
  return clause.lead.comparator ?? (clause.quantity.upper === null ? '=' : '>=');
}

function trimClause(text: string, clause: Clause): readonly [number, number] {
  const words = text.slice(clause.start, clause.end);
  const start = clause.start + (words.length - words.replace(/^[\s,;.:]+/, '').length);
  const end = clause.start + words.replace(/[\s,;.:/]+$/, '').length;
  return [Math.min(start, clause.quantity.start), Math.max(end, clause.quantity.end)];
}
