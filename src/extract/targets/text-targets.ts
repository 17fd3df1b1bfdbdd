/** One text (a block, a cell) → the targets in it. */

import { firstIndex } from '../../first-index.js';
import type { MappedText } from '../../parse/mapped-text.js';
import type { Diagnostic, Target } from '../../records.js';
import type { Ground } from '../ground.js';
import { splitSentences } from '../sentences.js';
import { findYearPhrases } from '../years/year-phrases.js';
import { readBaseline } from './baseline.js';
import { completeIndicator, readIndicator } from './clause-indicator.js';
import { type Clause, splitClauses } from './clauses.js';
import { selectCommitted } from './commitments.js';
import { isMeasure } from './counted-nouns.js';
import { cleanSubject } from './indicator.js';
import { isPerYear } from './per-year.js';
import { findCounts, findPercentages, type Quantity } from './quantities.js';
import { rejectQuantity } from './rejections.js';
import { splitParts } from './sentence-parts.js';
import { readSharedTime, shareChange } from './shared-change.js';
import { type NumberedClause, shareTails } from './shared-tail.js';
import { type PeriodContext, resolvePeriod, type TimeContext } from './target-period.js';
import { addVerbs } from './verb-phrase.js';

export interface TargetContext {
  readonly periods: PeriodContext;
  readonly origin: Target['origin'];
  readonly section: string | null;
  readonly task: string | null;
  readonly issuedYear: number | null;
  /** Among goals or in a task, where bare counts commit. */
  readonly isPlanned: boolean;
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
    ...selectCommitted(text, findCounts(text), percentages, context.isPlanned),
  ].sort((a, b) => a.start - b.start);
  if (quantities.length === 0) return NONE;
  const targets: Omit<Target, 'id'>[] = [];
  const diagnostics: Diagnostic[] = [];
  // "từ 20% năm 2024 lên 60%": the year inside dates the baseline.
  const phrases = findYearPhrases(text).filter(({ start, end }) => !isWithin(start, end, quantities));
  let next = 0;
  let before = '';
  for (const sentence of splitSentences(text)) {
    const start = Math.max(from, sentence.start);
    const range = { start, end: sentence.end };
    const kept: Quantity[] = [];
    for (; next < quantities.length && (quantities[next] as Quantity).end <= sentence.end; next++) {
      const quantity = quantities[next] as Quantity;
      if (quantity.from < start) continue;
      const rejection = rejectQuantity(text, range, quantity, context.issuedYear);
      if (rejection === null) kept.push(quantity);
      else
        diagnostics.push({
          severity: 'info',
          ...rejection,
          span: ground.place(mapped, quantity.start, quantity.end).span,
        });
    }
    before = GOES_ON.test(text.slice(start, start + 16)) ? before : '';
    const firstNumber = kept[0]?.from ?? sentence.end;
    for (const part of splitParts(text, range, kept)) {
      const clauses = splitClauses(text, part.start, part.end, part.quantities);
      const own = clauses.map((clause) => ({ clause, indicator: readIndicator(text, clause) }));
      const changed = shareChange(text, own);
      const shared = readSharedTime(text, changed, phrases, text.slice(part.start, clauses[0]?.lead.start));
      const read = addVerbs(text, shareTails(text, changed), part.start);
      for (const [i, { clause, indicator }] of read.entries()) {
        before =
          completeIndicator(indicator, before, clause.quantity.unit) ||
          before ||
          unitAsIndicator(clause) ||
          readTopic(text.slice(start, clause.lead.start)) ||
          laterIndicator(text, clause, read[i + 1]);
        const time = { phrases, shared, sentenceStart: start, partStart: part.start, firstNumber };
        const name = before.replace(OPEN_BRACKET, '');
        if (name !== '') targets.push(toTarget(mapped, clause, name, time, context, ground));
      }
    }
  }
  return { targets, diagnostics };
}

/** "… giải ngân 100% kế hoạch. |Trong đó:| hết quý III đạt 65%": what is measured stands in the sentence before. */
const GOES_ON = /^(?:Trong đó|Trong số đó|Cụ thể)(?![A-Za-zÀ-ɏḀ-ỹ])/u;
const TOPIC = /^([^:.;]{6,160}):/u;

/** "|Mức độ hài lòng của người dân|: phấn đấu đạt 93% trở lên". */
function readTopic(words: string): string {
  const topic = TOPIC.exec(words)?.[1] ?? '';
  return GOES_ON.test(topic) ? '' : cleanSubject(topic);
}

/** "đến năm 2028 |đạt 60%| và đến năm 2030 đạt 80% doanh nghiệp …": what is measured stands behind the next number, of a later year. */
function laterIndicator(text: string, { quantity }: Clause, next: NumberedClause | undefined): string {
  if (next === undefined || next.clause.quantity.unit !== quantity.unit) return '';
  return LATER_YEAR.test(text.slice(quantity.end, next.clause.quantity.from)) ? next.indicator : '';
}

const LATER_YEAR =
  /^(?:,\s|\svà\s|,\svà\s)(?:(?:đến|vào|hết|cuối|trong)\s){0,3}năm\s\d{4}(?:\s|,\s)(?:(?:phấn đấu|đạt|tăng lên|là|trên|tối thiểu|ít nhất)\s){0,3}$/u;

/** "số xã đạt chuẩn (đáp ứng các yêu cầu …": what a time or a number inside has cut off says nothing whole. */
const OPEN_BRACKET = /\s?\([^()]*$/u;

/** Whether characters [start, end) stand between the two numbers of a quantity. */
function isWithin(start: number, end: number, quantities: readonly Quantity[]): boolean {
  const next = quantities[firstIndex(quantities, (quantity) => quantity.start >= end)];
  return next !== undefined && next.from < start;
}

/** "… phải có ít nhất 40 gian hàng": what is counted is all there is. */
function unitAsIndicator({ quantity }: Clause): string {
  return isMeasure(quantity.unit) || quantity.unit.startsWith('%') ? '' : quantity.unit;
}

function toTarget(
  mapped: MappedText,
  clause: Clause,
  indicator: string,
  time: TimeContext,
  context: TargetContext,
  ground: Ground,
): Omit<Target, 'id'> {
  const { quantity, lead } = clause;
  const behind = mapped.text.slice(quantity.end, clause.end);
  const between = mapped.text.slice(quantity.from, quantity.start).replace(/^[\d.,]+\s?%?/, '');
  return {
    indicator,
    value: quantity.value,
    unit: quantity.unit,
    upper: quantity.upper,
    comparator: readComparator(clause, behind),
    kind: lead.kind,
    per: isPerYear(mapped.text, clause) ? 'year' : null,
    baseline:
      readBaseline(mapped.text.slice(quantity.start, clause.end), between, quantity.baseline) ??
      time.shared.baseline,
    ...resolvePeriod(mapped.text, time, clause, context.periods),
    origin: context.origin,
    section: context.section,
    task: context.task,
    ...ground.place(mapped, ...trimClause(mapped.text, clause)),
  };
}

function readComparator(clause: Clause, behind: string): Target['comparator'] {
  // "Từ 92% hồ sơ trở lên được nộp …"; in "người từ 65 tuổi trở lên" the words belong to the age.
  const onward = /^(?:(?:(?!\stừ\s)[^\d,;.]){0,40}\s)?trở (lên|xuống)/u.exec(behind);
  if (onward) return onward[1] === 'lên' ? '>=' : '<=';
  return clause.lead.comparator ?? (clause.quantity.upper === null ? '=' : '>=');
}

function trimClause(text: string, clause: Clause): readonly [number, number] {
  const words = text.slice(clause.start, clause.end);
  const start = clause.start + (words.length - words.replace(/^[\s,;.:]+/, '').length);
  const end = clause.start + words.replace(/(?<![\s,;.:/])[\s,;.:/]+$/, '').length;
  return [Math.min(start, clause.quantity.start), Math.max(end, clause.quantity.end)];
}
