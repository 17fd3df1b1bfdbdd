/** When a target must hold: the years nearest to its number win, then the task's deadline, the heading, the document. */

import { firstIndex } from '../../first-index.js';
import type { Target, Years } from '../../records.js';
import { findYearPhrases, type YearPhrase } from '../years/year-phrases.js';
import type { Clause } from './clauses.js';
import type { SharedTime } from './shared-change.js';

export interface PeriodContext {
  /** Of the task that the target stands in. */
  readonly task: Years | null;
  /** Of the nearest section above that says years. */
  readonly heading: Years | null;
  readonly document: Years | null;
}

export interface TargetPeriod {
  readonly period: Years;
  readonly periodSource: Target['periodSource'];
}

/** The years of a text and where they may be looked for. */
export interface TimeContext {
  readonly phrases: readonly YearPhrase[];
  /** Said behind the last number of an enumeration for all of it. */
  readonly shared: SharedTime;
  readonly sentenceStart: number;
  readonly partStart: number;
  /** Where the sentence's first number stands: years before it are said for all of them. */
  readonly firstNumber: number;
}

/** A clause in its text and what surrounds it → the years and where they were read. */
export function resolvePeriod(
  text: string,
  time: TimeContext,
  clause: Clause,
  context: PeriodContext,
): TargetPeriod {
  const stated = nearestPhrase(text, time, clause) ?? time.shared.phrase;
  if (stated) return { period: stated.years, periodSource: 'stated' };
  if (context.task) return { period: context.task, periodSource: 'task' };
  if (context.heading) return { period: context.heading, periodSource: 'heading' };
  if (context.document) return { period: context.document, periodSource: 'document' };
  return { period: { from: null, to: null }, periodSource: null };
}

/** In the clause, the phrase right behind the number, else the nearest; else the last one before it in the sentence. */
function nearestPhrase(text: string, time: TimeContext, clause: Clause): YearPhrase | null {
  const { phrases } = time;
  const { quantity } = clause;
  const inClause = phrases
    .slice(
      firstIndex(phrases, ({ start }) => start >= clause.start),
      firstIndex(phrases, ({ end }) => end > clause.end),
    )
    .filter((phrase) => !datesAnother(text, quantity.end, phrase, clause.end));
  const behind = inClause.find((phrase) => phrase.start >= quantity.end);
  // "đến năm 2028 đạt 50% và đến năm 2030 đạt 75%": a year behind "và" belongs to the next number.
  const belongs =
    behind && !/(?<![A-Za-zÀ-ɏḀ-ỹ])và(?![A-Za-zÀ-ɏḀ-ỹ])|[,;]/u.test(text.slice(quantity.end, behind.start));
  if (belongs && clause.style !== 'behind') return behind;
  const distance = (phrase: YearPhrase) =>
    phrase.start >= quantity.end ? phrase.start - quantity.end : quantity.start - phrase.end;
  const candidates =
    belongs || clause.style === 'behind'
      ? inClause
      : inClause.filter((phrase) => phrase.end <= quantity.start);
  const nearest = candidates.toSorted((a, b) => distance(a) - distance(b))[0];
  return nearest ?? lastBefore(quantity.start, time);
}

/** Between a number and its years: the bracket in which they stand is still open. */
const IN_BRACKET = /\([^()]{0,80}$/u;
/** "(|năm 2025| ước đạt 15,4%)": a value follows in the same bracket. */
const HAS_VALUE = /^[^()\d]{0,60}\d/u;

/** "đạt 18% (năm 2025 ước đạt 15,4%)": years behind a number that date another value. */
function datesAnother(text: string, from: number, phrase: YearPhrase, to: number): boolean {
  if (phrase.start < from || !IN_BRACKET.test(text.slice(from, phrase.start))) return false;
  return HAS_VALUE.test(text.slice(phrase.end, to));
}

/** The last years before a place, in its part of the sentence or said for all of it. */
function lastBefore(at: number, time: TimeContext): YearPhrase | null {
  const last = time.phrases[firstIndex(time.phrases, ({ end }) => end > at) - 1];
  if (last === undefined || last.start < time.sentenceStart) return null;
  const counts = last.start >= time.partStart || last.end <= time.firstNumber;
  return counts ? last : lastBefore(time.firstNumber, time);
}

const DATE_BEFORE = /(?:tháng|ngày)\s\d{1,2}|\d\//iu;

/** The years that a heading says ("b) Định hướng đến năm 2030:"), or null. */
export function readHeadingYears(title: string): Years | null {
  const [first] = title.length > 220 ? [] : findYearPhrases(title);
  // "1. Đảng ủy … lãnh đạo xây dựng kế hoạch, hoàn thành trong tháng 12/2025:" says when its own duty is done.
  const isDate = first && DATE_BEFORE.test(title.slice(Math.max(0, first.start - 12), first.end));
  return first && !isDate ? first.years : null;
}
