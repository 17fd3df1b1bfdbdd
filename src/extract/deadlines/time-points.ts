/** Points of time in a text: days, months, quarters, halves and years, each with the side on which it bounds. */
import { lastPiece } from '../../parse/last-piece.js';

export interface TimePoint {
  readonly start: number;
  readonly end: number;
  /** ISO dates, cut to what is known: the first and last of the time that is named. */
  readonly from: string;
  readonly to: string;
  /** "since" after từ, "until" after trước or đến, "during" else. */
  readonly side: 'since' | 'until' | 'during';
}

interface Atom {
  readonly start: number;
  readonly end: number;
  readonly day: number | null;
  readonly month: number | null;
  readonly lastMonth: number | null;
  readonly year: number | null;
  readonly isQuarter: boolean;
}

const YEAR = '((?:19|20)\\d{2})(?!\\d|\\s*/\\s*(?:[\\p{Lu}]|\\d))';
const OF_YEAR = `(?:(?:\\s*[/.–-]\\s*|\\s*,?\\s*(?:của\\s+)?năm\\s+)${YEAR})`;
const ATOM = new RegExp(
  [
    `(?:ngày\\s+)?(?<!\\d)(?<day>\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(?<dayMonth>\\d{1,2})(?!\\d)${OF_YEAR}`,
    `(?:ngày\\s+(?<bareDay>\\d{1,2})(?:\\s*/\\s*|\\s+tháng\\s+)|(?<=(?:và|,)\\s+)(?<nextDay>\\d{1,2})/|(?<![\\d/])(?<leadDay>\\d{1,2})/(?=\\d{1,2}(?:\\s+(?:và|đến)\\s|\\s*[,–-]\\s)))(?<bareMonth>\\d{1,2})(?![\\d/])`,
    `(?:0?6|sáu)\\s+tháng\\s+(?<half>đầu|cuối)(?:\\s+(?:của\\s+)?năm)?(?:\\s+${YEAR})?`,
    `tháng\\s+(?<month>\\d{1,2})(?!\\d)(?:(?:\\s*,\\s*\\d{1,2}(?![\\d/]))*\\s*(?:[,–-]|và|đến)\\s*(?<lastMonth>\\d{1,2})(?=\\s*/\\s*\\d{4}|\\s+năm\\s))?${OF_YEAR}?`,
    `(?<![\\d/.])(?<shortMonth>0?[1-9]|1[0-2])(?:\\s*/\\s*|(?<=[,–-]\\s*\\d{1,2}|(?:và|đến)\\s+\\d{1,2})\\s+năm\\s+)${YEAR}`,
    `(?:qu[ýí]\\s+|(?<![A-Za-zÀ-ɏḀ-ỹ])q\\.?\\s?)(?<quarter>IV|III|II|I|[1-4])(?![A-Za-zÀ-ɏḀ-ỹ\\d])${OF_YEAR}?`,
    `(?<=(?:[,–-]|và|đến)\\s*)(?<nextQuarter>IV|III|II|I)(?![A-Za-zÀ-ɏḀ-ỹ\\d])${OF_YEAR}?`,
    `(?<![\\d/])${YEAR}`,
  ].join('|'),
  'giu',
);
const BEFORE =
  /(trước|chậm nhất|muộn nhất|không muộn hơn|đến hết|đến cuối|đến|tới|hết|hạn cuối)(?:\s+(?:là|vào|trong|ngày|cuối|hết|thời điểm|trước|năm|đầu|\d{1,2}\s*(?:giờ|h)(?:\s*\d{2}(?:\s+phút)?)?,?)){0,3}(?:\s*:)?\s*$/iu;
const SINCE =
  /(?<![A-Za-zÀ-ɏḀ-ỹ])(?:từ|kể từ|bắt đầu|sau)(?:\s+(?:từ|ngày|đầu|giữa|cuối|năm|trong)){0,3}\s*$/iu;
const LINKED = /^[\s,;–-]*(?:(?:và|đến|hoặc|tới)\s+)?(?:(?:hết|trước|cuối)\s+){0,2}$/iu;
/** What dates a law or decision, or belongs to a name, bounds nothing. */
const NAMED =
  /(?:Luật|Nghị quyết|Nghị định|Quyết định|Thông tư|Công văn|Chỉ thị|Kết luận|Chương trình|Đề án|Chiến lược)(?![A-Za-zÀ-ɏḀ-ỹ])/u;

/** A text → its points of time, in order; those whose year is nowhere said are left out. */
export function readTimePoints(text: string): readonly TimePoint[] {
  if (!/(?:19|20)\d{2}/.test(text)) return [];
  const atoms = [...text.matchAll(ATOM)]
    .flatMap((found) => toAtom(found) ?? [])
    .filter(
      (atom) => !NAMED.test(lastPiece(text.slice(Math.max(0, atom.start - 140), atom.start), /[.;:,(]/)),
    );
  return withYears(text, atoms).flatMap((atom, i, all) => {
    if (atom.year === null) return [];
    const before = text.slice(i > 0 ? (all[i - 1]?.end ?? 0) : 0, atom.start);
    return { start: atom.start, end: atom.end, ...toDates(atom, atom.year), side: readSide(before, i > 0) };
  });
}

function readSide(before: string, follows: boolean): TimePoint['side'] {
  if (SINCE.test(before)) return 'since';
  // "quý I đến quý III" is a stretch of time; the first point already says where it begins.
  return BEFORE.test(before) && !(follows && LINKED.test(before) && /^\s*(?:và|,)/u.test(before))
    ? 'until'
    : 'during';
}

function toAtom(found: RegExpMatchArray): Atom | null {
  const group = found.groups ?? {};
  const number = (...names: readonly string[]): number | null => {
    const value = names.map((name) => group[name]).find((part) => part !== undefined);
    return value === undefined ? null : Number(value);
  };
  const quarter = group.quarter ?? group.nextQuarter;
  const firstOfQuarter = quarter === undefined ? null : (quarterNumber(quarter) - 1) * 3 + 1;
  const firstOfHalf = group.half === undefined ? null : group.half.toLowerCase() === 'đầu' ? 1 : 7;
  const day = number('day', 'bareDay', 'nextDay', 'leadDay');
  const month = number('dayMonth', 'bareMonth', 'month', 'shortMonth') ?? firstOfQuarter ?? firstOfHalf;
  if (
    [month, number('lastMonth')].some((value) => value !== null && (value < 1 || value > 12)) ||
    (day !== null && (day < 1 || day > 31))
  )
    return null;
  const year = found.slice(1).find((part) => part !== undefined && /^(?:19|20)\d{2}$/.test(part));
  const span = firstOfQuarter !== null ? 2 : firstOfHalf !== null ? 5 : 0;
  return {
    start: found.index ?? 0,
    end: (found.index ?? 0) + found[0].length,
    day,
    month,
    lastMonth: number('lastMonth') ?? (month === null ? null : month + span),
    year: year === undefined ? null : Number(year),
    isQuarter: firstOfQuarter !== null,
  };
}

function quarterNumber(quarter: string): number {
  const roman = ['I', 'II', 'III', 'IV'].indexOf(quarter.toUpperCase());
  return roman >= 0 ? roman + 1 : Number(quarter);
}

/** "Quý III - Quý IV/2025", "tháng 3 - 6/2026": the year stands behind the last. */
function withYears(text: string, atoms: readonly Atom[]): readonly Atom[] {
  const dated: Atom[] = [];
  for (let i = atoms.length - 1; i >= 0; i--) {
    const atom = atoms[i] as Atom;
    const next = dated[0];
    const isLinked = next !== undefined && LINKED.test(text.slice(atom.end, next.start));
    dated.unshift(atom.year === null && isLinked ? { ...atom, year: next.year } : atom);
  }
  return dated;
}

function toDates(
  { day, month, lastMonth, isQuarter }: Atom,
  year: number,
): { readonly from: string; readonly to: string } {
  if (month === null || lastMonth === null) return { from: `${year}`, to: `${year}` };
  const [first, last] = [`${year}-${twoDigits(month)}`, `${year}-${twoDigits(lastMonth)}`];
  if (day !== null) return { from: `${first}-${twoDigits(day)}`, to: `${first}-${twoDigits(day)}` };
  if (isQuarter)
    return { from: `${first}-01`, to: `${last}-${lastMonth === 3 || lastMonth === 12 ? 31 : 30}` };
  return { from: first, to: last };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
