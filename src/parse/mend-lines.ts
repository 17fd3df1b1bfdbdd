/**
 * Lines → blocks: joins what line wraps and page breaks have torn. A block is a paragraph, a heading or a list item,
 * with the marker that it opens with. Guarantee: each line is in exactly one block, in order.
 */
import { endsClause, isAllCaps, startsLowerCase, startsWithAcronym } from './characters.js';
import { hasLabelInside, isLabelLine } from './label-lines.js';
import { LabelOrder } from './label-order.js';
import { endsShort, type Layout } from './layout.js';
import { joinLoneMarkers } from './lone-markers.js';
import { joinMapped, type MappedText } from './mapped-text.js';
import { type Marker, readMarker } from './markers.js';
import { opensClosingWords, opensSentence } from './opening-words.js';
import type { Line } from './source-lines.js';
import { endsInBodyHead, isNameDash } from './torn-names.js';

export interface Block {
  /** The whole text, marker included. */
  readonly text: MappedText;
  readonly marker: Marker | null;
  /** A Markdown heading, or bold as a whole. */
  readonly heading: boolean;
  readonly lines: readonly Line[];
}

/** Lines are ragged by a word or two: of the full width, what a line that goes on has at least. */
const NEARLY_FULL = 0.8;

/** Lines of running text and their layout → blocks. */
export function mendLines(lines: readonly Line[], layout: Layout): readonly Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  let openMarker: Marker | null = null;
  const order = new LabelOrder();
  for (const line of joinLoneMarkers(lines)) {
    const last = open.at(-1);
    const marker = readMarker(line.text.text);
    if (
      last &&
      (marker
        ? !startsBlock(last, line, marker, open, openMarker, order, layout)
        : goesOn(last, line, open, openMarker, layout))
    ) {
      open.push(line);
      continue;
    }
    if (open.length > 0) blocks.push(closeBlock(open, openMarker));
    open = [line];
    openMarker = marker;
    if (marker) order.note(marker);
  }
  if (open.length > 0) blocks.push(closeBlock(open, openMarker));
  return blocks;
}

function closeBlock(lines: readonly Line[], marker: Marker | null): Block {
  const heading = lines.every((line) => line.heading || line.strong);
  return { text: joinTorn(lines), marker, heading, lines };
}

/** Joins lines; a line that ends in the hyphen of an official number goes on without a space ("45-" / "NQ/TW"). */
function joinTorn(lines: readonly Line[]): MappedText {
  const pieces: MappedText[] = [];
  for (const { text } of lines) {
    const last = pieces.at(-1);
    if (last && /[\p{L}\d][-–/]$/u.test(last.text) && /^\p{Lu}|^\d/u.test(text.text)) {
      pieces[pieces.length - 1] = joinMapped([last, text], '');
    } else pieces.push(text);
  }
  return joinMapped(pieces);
}

/** Whether two lines are neighbours in a paragraph as the layout writes paragraphs. */
function isTight(next: Line, layout: Layout): boolean {
  return layout.airy ? next.gap <= 1 : next.gap === 0;
}

/** A line with a marker starts a block of its own, unless the marker is the accident of a wrap ("2021" / "- 2025"). */
function startsBlock(
  last: Line,
  next: Line,
  marker: Marker,
  open: readonly Line[],
  openMarker: Marker | null,
  order: LabelOrder,
  layout: Layout,
): boolean {
  const before = last.text.text;
  const rest = next.text.text.slice(marker.length);
  if (marker.kind === 'dash' && continuesRange(before, rest)) return false;
  if (marker.kind === 'dash' && isTight(next, layout) && hasOpenBracket(open)) return false;
  if (marker.kind === 'dash' && isNameDash(before, rest) && !endsShort(last, next, layout.width))
    return false;
  if (!isTight(next, layout))
    return !(startsLowerCase(rest) && marker.kind === 'dash' && !endsClause(before) && !isHeadingLine(last));
  // "… ba trụ cột: (1) A; (2) B": an enumeration inside a sentence that a wrap happens to cut before "(1)".
  if (marker.form === '(1)' && /[;,] \(\d\)/.test(rest)) return false;
  if (endsClause(before) || next.heading) return true;
  if (marker.kind === 'appendix' || marker.kind === 'part' || marker.kind === 'chapter') return true;
  if (startsLowerCase(rest)) return marker.form === openMarker?.form && endsShort(last, next, layout.width);
  // "(3) …, chiếm tối thiểu 20%," / "(4) …": a comma ends an item too where the next goes on counting.
  const isNext = order.goesOn(marker);
  if (isNext && marker.form === openMarker?.form && endsShort(last, next, layout.width)) return true;
  if (isDangling(before) || /(?<![\p{L}])(?:(?<!\p{L} )điểm|khoản|Điều)$/u.test(before)) return false;
  if (layout.width === Number.POSITIVE_INFINITY || endsShort(last, next, layout.width)) return true;
  if (next.strong !== last.strong && marker.kind !== 'dash') return true;
  return marker.kind === 'dash' || marker.kind === 'plus'
    ? openMarker?.form === marker.form || (layout.airy && isHeading(openMarker, open))
    : isNext || isSuccessor(marker, openMarker, open);
}

/** "giai đoạn 2021" / "- 2025", "85" / "- 90%"; but "a) Đến năm 2026" / "- 50% hồ sơ …" is a list. */
function continuesRange(before: string, rest: string): boolean {
  if (/(?<!\d)(?:19|20)\d{2}$/.test(before)) return /^(?:19|20)\d{2}(?!\d)/.test(rest);
  return /\d$/.test(before) && /^\d/.test(rest);
}

/** "(Chi cục Dân số" / "- Xã hội)": no item begins inside a bracket. */
function hasOpenBracket(open: readonly Line[]): boolean {
  // A bracket spans few lines; looking at all of a long block for each of its lines would be quadratic.
  const text = open
    .slice(-8)
    .map((line) => line.text.text)
    .join(' ');
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** "(Kèm theo Quyết định số … của Ủy ban nhân dân xã)": a bracket that is a paragraph of its own. */
function isBracketed(open: readonly Line[]): boolean {
  return /^\((?!\d)/.test(open[0]?.text.text ?? '') && /\)$/.test(open.at(-1)?.text.text ?? '');
}

function isHeadingLine(line: Line): boolean {
  return line.heading || line.strong;
}

/** A numbered block of a few lines without an end may be a heading that fills its line. */
function isHeading(openMarker: Marker | null, open: readonly Line[]): boolean {
  return openMarker !== null && openMarker.kind !== 'dash' && openMarker.kind !== 'plus' && open.length <= 3;
}

/** "2." after "1.", "b)" after "a)", "2.1" under "2": a wrap would hardly meet it. */
function isSuccessor(marker: Marker, openMarker: Marker | null, open: readonly Line[]): boolean {
  const isFirst =
    marker.label === '1' ||
    marker.label === 'a' ||
    marker.label === 'I' ||
    (marker.label?.endsWith('.1') ?? false);
  return isFirst || (open.length > 0 && marker.form === openMarker?.form);
}

/** A line without a marker goes on with the open block, unless the block is at its end. */
function goesOn(
  last: Line,
  next: Line,
  open: readonly Line[],
  openMarker: Marker | null,
  layout: Layout,
): boolean {
  const before = last.text.text;
  const after = next.text.text;
  if (/^(?:Nơi nhận|\[\d+\])/u.test(after)) return false;
  // A label at the start of a full line's next line got there by the wrap: it stands in the paragraph.
  if (isLabelLine(after)) return goesOnWithLabel(last, next, open, layout);
  // "5. Sở Giáo dục và Đào tạo:" in bold, and under it "Chủ trì, phối hợp …": one paragraph, whatever is bold of it.
  if (layout.spaced && next.gap === 0) return true;
  if (isTight(next, layout)) {
    if (layout.airy && isBracketed(open)) return false;
    if (layout.airy && /[.…]$/.test(before) && opensClosingWords(after)) return false;
    const isTorn = (endsClause(before) && !/:$/.test(before)) || isDangling(before) || endsInBodyHead(before);
    const isNewSentence = layout.airy && isHeading(openMarker, open) && !isTorn && opensSentence(after);
    return (
      !isNewSentence &&
      !isBelowShortHeading(last, next, open, openMarker, layout) &&
      (isTornAtAcronym(last, next, openMarker, layout) || goesOnTight(last, next, layout))
    );
  }
  // A page ends behind "… như:", and the next begins with "trí tuệ nhân tạo, …".
  if (startsLowerCase(after) && (/:$/.test(before) || !endsClause(before))) return !/^Nơi nhận/u.test(before);
  if (endsClause(before)) return false;
  if (next.heading || next.strong || isHeadingLine(last)) return false;
  if (wantsNumber(before, after)) return true;
  if (isAllCaps(after) || /^\(/.test(after) || openMarker?.kind === 'roman') return false;
  return (
    isDangling(before) ||
    (startsWithAcronym(after) && before.length > 40 && open.length > 0 && openMarker === null)
  );
}

/** Of the full width, what a heading has at most whose paragraph begins right below it. */
const MUCH_SHORTER = 0.6;

/** "1. Mục tiêu chung" / "Giảm số mắc …": among wrapped lines a numbered line this short was not broken by the wrap. */
function isBelowShortHeading(
  last: Line,
  next: Line,
  open: readonly Line[],
  openMarker: Marker | null,
  layout: Layout,
): boolean {
  if (!isHeading(openMarker, open) || open.length > 1 || layout.airy || !Number.isFinite(layout.width))
    return false;
  const before = last.text.text;
  if (before.length > layout.width * MUCH_SHORTER || endsClause(before) || isDangling(before)) return false;
  // "4. Ngân hàng" / "Chính sách xã hội": what a paragraph begins with fills its line, the rest of a name does not.
  const fillsLine = next.text.text.length > layout.width * NEARLY_FULL;
  return fillsLine && /^\p{Lu}\p{Ll}{0,6}\s/u.test(next.text.text) && endsShort(last, next, layout.width);
}

/** A label inside a paragraph stands behind the end of a sentence, and at a line's start only if the line above is full. */
function goesOnWithLabel(last: Line, next: Line, open: readonly Line[], layout: Layout): boolean {
  const isInside = hasLabelInside(next.text.text) || open.some((line) => hasLabelInside(line.text.text));
  // "Đơn vị" / "phối hợp: …": a label that is torn itself.
  if (startsLowerCase(next.text.text) && !endsClause(last.text.text)) return isTight(next, layout);
  if (layout.labelsApart && !isInside) return false;
  // "… trên Cổng thông tin điện tử" / "Cơ quan thực hiện: …": inside a paragraph a full stop would stand between.
  if (layout.airy && /\p{Ll}$/u.test(last.text.text) && !isDangling(last.text.text)) return false;
  return isTight(next, layout) && Number.isFinite(layout.width) && !endsShort(last, next, layout.width);
}

/** "- … dự toán hằng năm" / "UBND xã giao …": an item without its end, and a nearly full line before an acronym. */
function isTornAtAcronym(last: Line, next: Line, openMarker: Marker | null, layout: Layout): boolean {
  const before = last.text.text;
  const isItem = openMarker?.kind === 'dash' || openMarker?.kind === 'plus';
  const isNearlyFull = before.length > layout.width * NEARLY_FULL;
  return layout.airy && isItem && isNearlyFull && !endsClause(before) && startsWithAcronym(next.text.text);
}

function goesOnTight(last: Line, next: Line, layout: Layout): boolean {
  const before = last.text.text;
  const after = next.text.text;
  if (startsLowerCase(after) && !/\.$/.test(before)) return true;
  if (isAllCaps(before) && !isAllCaps(after) && !startsLowerCase(after) && /\p{Ll}/u.test(after))
    return false;
  if (isDangling(before) || wantsNumber(before, after)) return true;
  // "**a) Sổ giấy**" / "Cơ quan dùng …": without wraps a bold line above a plain one is its heading.
  const isBelowHeading = last.strong && !next.strong && !startsLowerCase(after);
  if (!layout.airy && next.block === last.block && layout.width === Number.POSITIVE_INFINITY)
    return !endsClause(before) && !isBelowHeading;
  if (endsShort(last, next, layout.width))
    return !endsClause(before) && !layout.airy && next.strong === last.strong;
  return true;
}

/** Ends in a word that wants another behind it ("… của", "… trong", "…,"). */
function isDangling(text: string): boolean {
  return /(?:[,(“-]|(?<![\p{L}\p{N}])(?:của|và|với|các|những|trong|tại|cho|từ|theo|về|bởi|do|là|để|Luật|Trung tâm|Đề án|Chiến lược))$/u.test(
    text,
  );
}

/** Ends in a word that wants a number behind it ("… ngày" / "21/6/2021"), and there is one. */
function wantsNumber(text: string, next: string): boolean {
  return (
    /^\d/.test(next) &&
    /(?<![\p{L}\p{N}])(?:ngày|tháng|năm|quý|đến|điểm|khoản|Điều|số|có|được|đạt|trên|dưới|thiểu|nhất|khoảng)$/u.test(
      text,
    )
  );
}
