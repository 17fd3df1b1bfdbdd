/** When two readings of one plan count as the same. */
import type { Extraction } from '../../src/records.js';
import { comparableRecords } from './comparable-records.js';

export type SameReading = (a: Extraction, b: Extraction) => boolean;

/** Records but for spans and quotes, to the letter. */
export const sameRecords: SameReading = (a, b) =>
  JSON.stringify(comparableRecords(a)) === JSON.stringify(comparableRecords(b));

/** Records but for spans, quotes, tone placement and the sign behind a label. */
export const sameButSpelling: SameReading = (a, b) =>
  JSON.stringify(foldSpelling(a)) === JSON.stringify(foldSpelling(b));

/** Records but for the case of headings: tasks repeat them as groups, and take the units charged in them. */
export const sameButHeadings: SameReading = (a, b) => sameRecords(lowerHeadings(a), lowerHeadings(b));

/** Everything, spans and diagnostics too, but for what says which bytes were read. */
export const sameToTheSpan: SameReading = (a, b) =>
  JSON.stringify({ ...a, source: undefined }) === JSON.stringify({ ...b, source: undefined });

/** Tone placement is a spelling of the words; headings above a task are quoted with their markers ("a) …", "a/ …"). */
export function foldSpelling(extraction: Extraction): unknown {
  return JSON.parse(
    JSON.stringify(comparableRecords(extraction))
      .replace(/oá/g, 'óa')
      .replace(/oà/g, 'òa')
      .replace(/uý(?!\p{L})/gu, 'úy')
      .replace(/uỷ(?!\p{L})/gu, 'ủy')
      .replace(/(\\"(?:[a-zđ]|\d{1,2}))[.)/] /gu, '$1 '),
  );
}

function lowerHeadings(extraction: Extraction): Extraction {
  const lower = (text: string) => text.toLowerCase();
  const units = extraction.units.map((unit) => ({
    ...unit,
    name: lower(unit.name),
    canonical: lower(unit.canonical),
  }));
  const byName = new Map(units.map((unit) => [unit.name, unit]));
  return {
    ...extraction,
    sections: extraction.sections.map((section) => ({ ...section, title: lower(section.title) })),
    tasks: extraction.tasks.map((task) => ({
      ...task,
      group: task.group.map(lower),
      leadUnits: task.leadUnits.map(lower),
    })),
    units: [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
