import {
  type AcceptedDifference,
  type AcceptedDocument,
  type AcceptedState,
  acceptedStateOf,
  FIGURES,
  type Figures,
} from './accepted-state.js';
import type { CheckReport } from './check-report.js';
import { RECORD_TYPES, type RecordType } from './comparable.js';

export interface Change extends AcceptedDifference {
  readonly file: string;
}

export interface FigureChange {
  readonly file: string;
  readonly recordType: RecordType;
  readonly accepted: Figures;
  readonly now: Figures;
}

export interface Comparison {
  /** Documents that no accepted state is there for; nothing of them is gained or lost. */
  readonly newDocuments: readonly string[];
  /** Differences that were accepted and are no more. */
  readonly gained: readonly Change[];
  /** Differences that are there now and were not accepted. */
  readonly lost: readonly Change[];
  readonly figures: readonly FigureChange[];
}

export interface ComparedReport extends CheckReport {
  /** Null where no state was ever accepted. */
  readonly comparison: Comparison | null;
}

/**
 * A report and the last accepted state, null where there is none → the report with what has changed in its documents.
 * What is lost makes it fail even where it is a known miss: the list of those does not grow in passing.
 */
export function compareWithAccepted(report: CheckReport, accepted: AcceptedState | null): ComparedReport {
  if (accepted === null) return { ...report, comparison: null };
  const comparison = compare(report, accepted);
  return { ...report, comparison, ok: report.ok && comparison.lost.length === 0 };
}

function compare(report: CheckReport, accepted: AcceptedState): Comparison {
  const now = acceptedStateOf(report).documents;
  const before = new Map(accepted.documents.map((document) => [document.file, document]));
  const known = now.flatMap((document) => {
    const old = before.get(document.file);
    return old ? [{ old, document }] : [];
  });
  return {
    newDocuments: now.map(({ file }) => file).filter((file) => !before.has(file)),
    gained: known.flatMap(({ old, document }) => without(old, document)),
    lost: known.flatMap(({ old, document }) => without(document, old)),
    figures: known.flatMap(({ old, document }) => changedFigures(old, document)),
  };
}

/** The differences of the first that the second has not; of two that look the same each counts for one. */
function without(first: AcceptedDocument, second: AcceptedDocument): readonly Change[] {
  const left = second.differences.map(nameDifference);
  return first.differences
    .filter((difference) => {
      const index = left.indexOf(nameDifference(difference));
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    })
    .map((difference) => ({ file: first.file, ...difference }));
}

function nameDifference({ line, type, recordType, field, record }: AcceptedDifference): string {
  return JSON.stringify([line, type, recordType, field, record]);
}

function changedFigures(old: AcceptedDocument, document: AcceptedDocument): readonly FigureChange[] {
  const { file } = document;
  return RECORD_TYPES.map((recordType) => {
    return { file, recordType, accepted: old.types[recordType], now: document.types[recordType] };
  }).filter(({ accepted, now }) => FIGURES.some((figure) => accepted[figure] !== now[figure]));
}
