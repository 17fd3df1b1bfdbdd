/**
 * The head of a letter (công văn), which no line names: below its number stands what it is about ("V/v …", Decree
 * 30/2020/NĐ-CP, annex I), and below that whom it addresses ("Kính gửi: …").
 */
import { endsClause, isAllCaps, startsLowerCase } from './characters.js';
import type { HeadLines } from './head-lines.js';
import { sliceMapped } from './mapped-text.js';
import { readMarker } from './markers.js';
import type { Line } from './source-lines.js';

const SUBJECT = /^\(?V\/v:?\s+/iu;
const ADDRESSED = /^Kính gửi/iu;
/** A letterhead is shorter. */
const LONGEST_HEAD = 40;
const LONGEST_SUBJECT = 6;

/** Lines from `from` on, up to `to` → the head of the letter that begins there, or null where none does. */
export function readLetterHead(lines: readonly Line[], from: number, to: number): HeadLines | null {
  const end = Math.min(to, from + LONGEST_HEAD);
  const addressedAt = lines.findIndex(({ text }, i) => i >= from && i < end && ADDRESSED.test(text.text));
  if (addressedAt < 0) return null;
  const subjectAt = lines.findIndex(({ text }, i) => i >= from && i < addressedAt && SUBJECT.test(text.text));
  if (subjectAt < 0) return null;
  const subjectEnd = findSubjectEnd(lines, subjectAt, addressedAt);
  const [first, ...more] = lines.slice(subjectAt, subjectEnd) as [Line, ...Line[]];
  const title = [{ ...first, text: withoutSign(first) }, ...more];
  const letterhead = [...lines.slice(from, subjectAt), ...lines.slice(subjectEnd, addressedAt)];
  return { type: 'Công văn', letterhead, title, issuingBody: [], bodyStart: findBody(lines, addressedAt) };
}

function withoutSign({ text }: Line) {
  return sliceMapped(text, SUBJECT.exec(text.text)?.[0].length ?? 0);
}

/** The subject wraps in its narrow column; the motto or the place and date may stand right below it. */
function findSubjectEnd(lines: readonly Line[], at: number, to: number): number {
  let end = at + 1;
  while (end < Math.min(to, at + LONGEST_SUBJECT) && continuesSubject(lines[end] as Line)) end++;
  return end;
}

function continuesSubject({ text: { text }, gap, cells }: Line): boolean {
  const isOther = isAllCaps(text) || /^Độc lập|,\s{0,3}ngày\s|^[\s\-–—_*|]*$/u.test(text);
  return gap === 0 && cells === null && !isOther;
}

/** Behind "Kính gửi: A, B." or the list below it. */
function findBody(lines: readonly Line[], addressedAt: number): number {
  let end = addressedAt + 1;
  while (end < lines.length && isAddressee(lines[end] as Line, lines[end - 1] as Line)) end++;
  return end;
}

function isAddressee(line: Line, above: Line): boolean {
  const isListed = readMarker(line.text.text)?.kind === 'dash' && line.text.text.length < 120;
  return isListed || (line.gap === 0 && startsLowerCase(line.text.text) && !endsClause(above.text.text));
}
