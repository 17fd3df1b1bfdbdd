/** Sentences that begin with a unit: how far its name reaches. Called for every sentence, so the first words decide. */
import { remember } from '../../remember.js';
import { foldTones } from '../citations/fold-letters.js';
import { findCompleteEnd, findListEnd } from './name-end.js';
import { markUncut } from './protected-names.js';
import { type Segment, segmentUnits } from './segments.js';
import { type FoldedText, isCapital, isWorkingPart, readStart } from './unit-start.js';

/** Longer beginnings are not looked at. */
const WINDOW = 640;

/** What may stand behind the last name: a bracket, closed or cut off, a mark, or a word of joining. */
const LIST_END = /(?:\([^()]*\)?|[\s,;.:]|(?<=\s)(?:và|cùng với|cùng))$/u;

/** A text → the length of the one unit, collective or official that it begins with, or 0. */
export function readUnitHead(text: string): number {
  const [first] = segmentsOf(text.slice(0, WINDOW));
  return first?.end ?? 0;
}

/** A text → the length of the list of units that it begins with ("Sở A, Sở B và UBND các xã"), or 0. */
export function readUnitList(text: string): number {
  return segmentsOf(text.slice(0, WINDOW)).at(-1)?.end ?? 0;
}

/** A sentence is asked about by each of the rules that may find a charge in it. */
const segmentsOf = remember(readSegments, { most: 1000, longest: WINDOW });

function readSegments(raw: string): readonly Segment[] {
  if (!/^[A-Za-zÀ-ɏḀ-ỹ]/u.test(raw)) return [];
  const whole: FoldedText = { raw, folded: foldTones(raw) };
  if (!opensUnit(whole)) return [];
  const { length } = readStart(whole, 0);
  const end = findListEnd(whole, length, markUncut(whole));
  return trimList(whole, segmentUnits(raw.slice(0, end), true));
}

/** Ends the list behind the first name that is complete although text follows, and trims commas and brackets. */
function trimList(text: FoldedText, segments: readonly Segment[]): readonly Segment[] {
  const trimmed: Segment[] = [];
  for (const segment of segments) {
    const end = findCompleteEnd(text, segment.start, segment.end);
    const words = cutListEnd(text.raw.slice(segment.start, end));
    if (words === '' || !beginsUnit(text, segment, trimmed.length)) break;
    trimmed.push({ ...segment, end: segment.start + words.length });
    if (text.raw.slice(end, segment.end).trim() !== '') break;
  }
  return trimmed;
}

/** "Sở Nội vụ (Ban Thi đua), và" keeps the bracket that does the work. */
function cutListEnd(words: string): string {
  let cut = words;
  for (let end = LIST_END.exec(cut); end !== null; end = LIST_END.exec(cut)) cut = cut.slice(0, end.index);
  const tail = words.slice(cut.length);
  return isWorkingPart(tail.trim().slice(1)) ? words.slice(0, cut.length + tail.indexOf(')') + 1) : cut;
}

/** In a sentence each member of the list must itself look like a unit, or be a name under a shared head. */
function beginsUnit(text: FoldedText, segment: Segment, index: number): boolean {
  if (index === 0) return true;
  const { start } = readStart(text, segment.start);
  if (start === 'lower')
    return /^(?:các|những)\s/u.test(text.folded.slice(segment.start, segment.start + 10));
  return start !== 'level';
}

/** "Cơ quan, đơn vị", "sở, ngành" are collectives without "các"; one such noun alone is none. */
function opensUnit(text: FoldedText): boolean {
  const { start, length } = readStart(text, 0);
  if (start === 'unit' || start === 'plural') return true;
  if (start === 'official') return opensOfficial(text, length);
  if (start !== 'member') return false;
  const next = /^\s*(?:,|và\s)\s*/u.exec(text.raw.slice(length));
  return next !== null && readStart(text, length + next[0].length).start === 'member';
}

/** "Lãnh đạo Sở", "Giám đốc chịu trách nhiệm", but not "Lãnh đạo, chỉ đạo việc …". */
function opensOfficial(text: FoldedText, length: number): boolean {
  const behind = /^\s+/u.exec(text.raw.slice(length));
  if (!behind) return text.raw.length === length;
  const { start } = readStart(text, length + behind[0].length);
  if (start !== 'lower' && start !== 'capital') return true;
  return isCapital(text.raw, 0) && !/(?:lãnh đạo|trưởng)$/u.test(text.folded.slice(0, length));
}
