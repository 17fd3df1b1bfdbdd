/**
 * Nothing falls through: every "%" of the text ends in a target or in a diagnostic that says why not, and so does
 * every official number that ends in no citation.
 */

import { firstIndex } from '../first-index.js';
import { sourceRange } from '../parse/mapped-text.js';
import type { Plan } from '../parse/plan.js';
import { rowText } from '../parse/plan-table.js';
import type { Citation, Diagnostic, Span, Target } from '../records.js';
import type { Ground } from './ground.js';
import { isPastHeading } from './targets/rejections.js';

// The digit first, what stands before it second: a text has few digits.
const OFFICIAL_NUMBER =
  /\d(?<![A-Za-zÀ-ɏḀ-ỹ\p{N}/-]\d)\d{0,5}(?:\/(?:19|20)\d{2})?\s?[/-]\s?(?:(?:NĐ|Q[ĐÐ]|NQ|TTLT|TT|CT|KH|CV|KL|TB|CĐ|CTr|QH|PL|HD|TTr|UBTVQH|BC|VBHN|ĐA|GP|HĐ)(?![\p{Ll}])|(?:UBND|HĐND|VPCP|S[A-ZĐ&]{1,8}|B[A-Z]{2,6})-(?=[A-ZĐ]))[A-Za-zÀ-ɏḀ-ỹ\d/&-]{0,40}/gu;

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** A plan with what was read from it → a diagnostic for each percentage and official number that was passed over. */
export function findLeftovers(
  plan: Plan,
  targets: readonly Target[],
  citations: readonly Citation[],
  noticed: readonly Diagnostic[],
  ground: Ground,
): readonly Diagnostic[] {
  const text = plan.readable;
  const read = new Ranges([...targets, ...noticed].map(({ span }) => span));
  const cited = new Ranges(citations.map(({ span }) => span));
  const reasons = explainStretches(plan);
  const percentages = [...text.matchAll(/%/g)].filter(({ index }) => !read.has(index));
  const numbers = [...text.matchAll(OFFICIAL_NUMBER)].filter(({ index }) => !cited.has(index));
  return [
    ...percentages.map((found) =>
      leftover(
        'target/unread-percentage',
        `a percentage in no target: ${reasonAt(reasons, found.index, 'no number that the text commits to')}`,
        found,
        ground,
      ),
    ),
    ...numbers.map((found) =>
      leftover(
        'citation/unread-number',
        `an official number in no citation: ${kindBefore(text, found.index) ?? reasonAt(reasons, found.index, "the document's own, or none that is cited")}`,
        found,
        ground,
      ),
    ),
  ];
}

const KIND_BEFORE =
  /(mẫu|biểu|hợp đồng|giấy phép|giấy chứng nhận)(?:\s[A-Za-zÀ-ɏḀ-ỹ]{1,12}){0,3}\s(?:số:?\s)?$/iu;

/** "Giấy phép số 12/GP-STN": the word before a number that says it is no legal document's. */
function kindBefore(text: string, at: number): string | null {
  const kind = KIND_BEFORE.exec(text.slice(Math.max(0, at - 50), at))?.[1]?.toLowerCase();
  return kind === undefined ? null : `the number of a ${KIND_NAMES.get(kind)}`;
}

const KIND_NAMES = new Map([
  ['mẫu', 'form'],
  ['biểu', 'form'],
  ['hợp đồng', 'contract'],
  ['giấy phép', 'licence'],
  ['giấy chứng nhận', 'certificate'],
]);

function leftover(code: string, message: string, found: RegExpMatchArray, ground: Ground): Diagnostic {
  const start = found.index ?? 0;
  return { severity: 'info', code, message, span: ground.placeRange(start, start + found[0].length).span };
}

/** Head and tail, preamble, tables of other kinds and accounts of the past hold numbers that are no targets. */
function explainStretches(plan: Plan): readonly Stretch[] {
  const frame = plan.frame.map((line) => stretch(sourceRange(line.text), 'it stands in the head or tail'));
  const parts = plan.parts.flatMap((part) => {
    if ('table' in part) {
      const rows = part.table.kind === 'other' ? part.table.rows : [];
      return rows.map((row) => stretch(sourceRange(rowText(row)), 'it stands in a table of another kind'));
    }
    const range = sourceRange(part.block.text);
    if (part.region === 'preamble') return [stretch(range, 'it stands in the preamble')];
    return standsInPast(plan, part.section) ? [stretch(range, 'it stands in an account of the past')] : [];
  });
  return [...frame, ...parts].toSorted((a, b) => a.start - b.start);
}

function stretch([start, end]: readonly [number, number], reason: string): Stretch {
  return { start, end, reason };
}

function standsInPast(plan: Plan, section: number | null): boolean {
  for (let at = section; at !== null; at = plan.sections[at]?.parent ?? null) {
    if (isPastHeading(plan.sections[at]?.title.text ?? '')) return true;
  }
  return false;
}

/** `stretches` in order, none over another. */
function reasonAt(stretches: readonly Stretch[], offset: number, otherwise: string): string {
  const last = stretches[firstIndex(stretches, ({ start }) => start > offset) - 1];
  return last !== undefined && offset < last.end ? last.reason : otherwise;
}

/** Spans in order, merged, for questions by offset. */
class Ranges {
  readonly #ranges: readonly (readonly [start: number, end: number])[];

  constructor(spans: readonly Span[]) {
    const sorted = spans
      .map(({ start, end }) => [start.offset, end.offset] as const)
      .toSorted((a, b) => a[0] - b[0]);
    const merged: [number, number][] = [];
    for (const [start, end] of sorted) {
      const last = merged.at(-1);
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else merged.push([start, end]);
    }
    this.#ranges = merged;
  }

  has(offset: number): boolean {
    const last = this.#ranges[firstIndex(this.#ranges, ([start]) => start > offset) - 1];
    return last !== undefined && offset < last[1];
  }
}
