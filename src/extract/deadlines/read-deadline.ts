/** When something is to be done: the text of a deadline, or the phrase of a sentence that says it, as dates. */
import type { Deadline } from '../../records.js';
import { findDeadlinePhrase } from './deadline-phrase.js';
import { readRecurrence } from './recurrence.js';
import { readTimePoints } from './time-points.js';

const NONE: Deadline = { text: null, from: null, to: null, recurrence: null };
const ONWARD = /(?:trở đi|(?:các|những)\s+năm\s+(?:tiếp theo|sau|kế tiếp|tiếp))(?![A-Za-zÀ-ɏḀ-ỹ])/iu;

/** The text of a deadline cell or label → the deadline; what cannot be resolved keeps its text and nulls. */
export function readDeadline(text: string): Deadline {
  const words = text
    .trim()
    .replace(/^[-–+•*]\s+/u, '')
    .replace(/(?<![\s.;,:])(?:[\s.;,:]|\/(?=\.?$))+$/u, '');
  if (words === '' || /^[-–…]+$/u.test(words)) return NONE;
  return { text: words, ...readBounds(words), recurrence: readRecurrence(words) };
}

/** A sentence of prose → the deadline in it, its text the phrase as written; all nulls where there is none. */
export function findDeadline(text: string): Deadline {
  const phrase = findDeadlinePhrase(text);
  return phrase === null ? NONE : readDeadline(phrase);
}

/** The earliest beginning and the latest end that are said; "và các năm tiếp theo" has no end. */
function readBounds(text: string): Pick<Deadline, 'from' | 'to'> {
  const points = readTimePoints(text);
  const starts = points.filter(({ side }) => side !== 'until').map(({ from }) => from);
  const ends = points.filter(({ side }) => side !== 'since').map(({ to }) => to);
  // A coarser date is the prefix of a finer one; among ends it stands for its last day.
  const from = starts.reduce<string | null>(
    (first, date) => (first === null || date < first ? date : first),
    null,
  );
  const to = ends.reduce<string | null>(
    (last, date) => (last === null || `${date}-99` > `${last}-99` ? date : last),
    null,
  );
  return { from, to: ONWARD.test(text) ? null : to };
}
