/** By what a record is known: when a golden and an extracted one are the same record, and what a report calls it. */
import type {
  ComparableCitation,
  ComparableOf,
  ComparableSection,
  ComparableTarget,
  ListedType,
} from './comparable.js';
import { foldText } from './fold-text.js';
import { textSimilarity } from './text-similarity.js';

export interface Identity<T> {
  /** 0 (alike) to 1 (hardly alike), or null where the two cannot be one record. */
  readonly unlikeness: (expected: T, actual: T) => number | null;
  /** How many lines apart the two may stand: OCR gives headings and cells a blank line more or less. */
  readonly slack: number;
  readonly describe: (record: T) => string;
}

/** Titles are known by their beginning: where one runs on into the next paragraph, that is a wrong field. */
const KNOWN_BY = 60;

const taskIdentity = {
  unlikeness: (expected: { readonly title: string }, actual: { readonly title: string }) =>
    unlikeTexts(expected.title, actual.title, 0.75),
  slack: 2,
  describe: (task: { readonly title: string }) => task.title,
};

export const RECORD_IDENTITY: { readonly [K in ListedType]: Identity<ComparableOf<K>> } = {
  sections: {
    unlikeness: unlikeSections,
    slack: 2,
    describe: ({ kind, label, title }) => [kind, label, title].filter(Boolean).join(' '),
  },
  targets: {
    unlikeness: unlikeTargets,
    slack: 1,
    describe: ({ value, unit, indicator }) => `${value} ${unit} ${indicator}`,
  },
  tasks: taskIdentity,
  assignments: taskIdentity,
  items: taskIdentity,
  citations: {
    unlikeness: unlikeCitations,
    slack: 2,
    describe: ({ type, key }) => (key.startsWith(type) ? key : `${type} ${key}`),
  },
};

function unlikeTexts(expected: string, actual: string, leastAlike: number): number | null {
  const alike = textSimilarity(expected.slice(0, KNOWN_BY), actual.slice(0, KNOWN_BY));
  return alike >= leastAlike ? 1 - alike : null;
}

function isSameText(expected: string | null, actual: string | null): boolean {
  return foldText(expected ?? '').toLowerCase() === foldText(actual ?? '').toLowerCase();
}

function unlikeSections(expected: ComparableSection, actual: ComparableSection): number | null {
  if (expected.kind !== actual.kind || !isSameText(expected.label, actual.label)) return null;
  return unlikeTexts(expected.title, actual.title, 0.75);
}

/** The number is what is committed to; the indicator only tells several "100 %" of one line apart. */
function unlikeTargets(expected: ComparableTarget, actual: ComparableTarget): number | null {
  if (expected.value !== actual.value || isPercent(expected) !== isPercent(actual)) return null;
  return 1 - textSimilarity(expected.indicator, actual.indicator);
}

function isPercent({ unit }: ComparableTarget): boolean {
  return unit.startsWith('%');
}

/** A numbered document is known by type and number, one without a number by its name. */
function unlikeCitations(expected: ComparableCitation, actual: ComparableCitation): number | null {
  if (!isSameText(expected.type, actual.type)) return null;
  if (bareNumber(expected) !== bareNumber(actual)) return null;
  const leastAlike = expected.number === null ? 0.7 : 0;
  return unlikeTexts(expected.key, actual.key, leastAlike);
}

function bareNumber({ number }: ComparableCitation): string | undefined {
  return number?.replace(/^0+/u, '');
}
