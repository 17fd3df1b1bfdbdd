/** Whether a line without a marker goes on with the block above it. */

import { isDangling, isHeading, isHeadingLine, isTight, lastLine, type OpenBlock } from './block-lines.js';
import { endsClause, isAllCaps, startsLowerCase, startsWithAcronym } from './characters.js';
import { hasLabelInside, isLabelLine } from './label-lines.js';
import { endsShort, type Layout } from './layout.js';
import { isBullet } from './markers.js';
import { opensClosingWords, opensSentence } from './opening-words.js';
import type { Line } from './source-lines.js';
import { endsInBodyHead } from './torn-names.js';

/** Lines are ragged by a word or two: of the full width, what a line that goes on has at least. */
const NEARLY_FULL = 0.8;

/** A line without a marker goes on with the open block, unless the block is at its end. */
export function goesOn(next: Line, open: OpenBlock, layout: Layout): boolean {
  const last = lastLine(open);
  const before = last.text.text;
  const after = next.text.text;
  if (/^(?:Nơi nhận|\[\d+\])/u.test(after)) return false;
  // A label at the start of a full line's next line got there by the wrap: it stands in the paragraph.
  if (isLabelLine(after)) return goesOnWithLabel(next, open, layout);
  if (layout.lined && next.gap === 0) return startsLowerCase(after) && !endsClause(before);
  // "5. Sở Giáo dục và Đào tạo:" in bold, and under it "Chủ trì, phối hợp …": one paragraph, whatever is bold of it.
  if (layout.spaced && next.gap === 0) return true;
  if (isTight(next, layout)) {
    if (layout.airy && isBracketed(open.lines)) return false;
    if (layout.airy && /[.…]$/.test(before) && opensClosingWords(after)) return false;
    const isTorn = (endsClause(before) && !/:$/.test(before)) || isDangling(before) || endsInBodyHead(before);
    const isNewSentence = layout.airy && isHeading(open) && !isTorn && opensSentence(after);
    return (
      !isNewSentence &&
      !isBelowShortHeading(next, open, layout) &&
      (isTornAtAcronym(next, open, layout) || goesOnTight(last, next, layout))
    );
  }
  // A page ends behind "… như:", and the next begins with "trí tuệ nhân tạo, …".
  if (startsLowerCase(after) && (/:$/.test(before) || !endsClause(before))) return !/^Nơi nhận/u.test(before);
  if (endsClause(before)) return false;
  if (next.heading || next.strong || isHeadingLine(last)) return false;
  if (wantsNumber(before, after)) return true;
  if (isAllCaps(after) || /^\(/.test(after) || open.marker?.kind === 'roman') return false;
  return isDangling(before) || (startsWithAcronym(after) && before.length > 40 && open.marker === null);
}

/** Of the full width, what a heading has at most whose paragraph begins right below it. */
const MUCH_SHORTER = 0.6;

/** "1. Mục tiêu chung" / "Giảm số mắc …": among wrapped lines a numbered line this short was not broken by the wrap. */
function isBelowShortHeading(next: Line, open: OpenBlock, layout: Layout): boolean {
  if (!isHeading(open) || open.lines.length > 1 || layout.airy || !Number.isFinite(layout.width))
    return false;
  const last = lastLine(open);
  const before = last.text.text;
  if (before.length > layout.width * MUCH_SHORTER || endsClause(before) || isDangling(before)) return false;
  // "c) Phối hợp Sở Nội vụ (Ban" / "Thi đua - Khen thưởng)": a bracket is open.
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return false;
  // "4. Ngân hàng" / "Chính sách xã hội": what a paragraph begins with fills its line, the rest of a name does not.
  const fillsLine = next.text.text.length > layout.width * NEARLY_FULL;
  return fillsLine && /^\p{Lu}\p{Ll}{0,6}\s/u.test(next.text.text) && endsShort(last, next, layout.width);
}

/** A label inside a paragraph stands behind the end of a sentence, and at a line's start only if the line above is full. */
function goesOnWithLabel(next: Line, open: OpenBlock, layout: Layout): boolean {
  const last = lastLine(open);
  const isInside =
    hasLabelInside(next.text.text) || open.lines.some((line) => hasLabelInside(line.text.text));
  // "Đơn vị" / "phối hợp: …": a label that is torn itself.
  if (startsLowerCase(next.text.text) && !endsClause(last.text.text)) return isTight(next, layout);
  if (layout.labelsApart && !isInside) return false;
  // "… trên Cổng thông tin điện tử" / "Cơ quan thực hiện: …": inside a paragraph a full stop would stand between.
  if (layout.airy && /\p{Ll}$/u.test(last.text.text) && !isDangling(last.text.text)) return false;
  return isTight(next, layout) && Number.isFinite(layout.width) && !endsShort(last, next, layout.width);
}

/** "- … dự toán hằng năm" / "UBND xã giao …": an item without its end, and a nearly full line before an acronym. */
function isTornAtAcronym(next: Line, open: OpenBlock, layout: Layout): boolean {
  const before = lastLine(open).text.text;
  const isNearlyFull = before.length > layout.width * NEARLY_FULL;
  return (
    layout.airy &&
    isBullet(open.marker?.kind) &&
    isNearlyFull &&
    !endsClause(before) &&
    startsWithAcronym(next.text.text)
  );
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

/** "(Kèm theo Quyết định số … của Ủy ban nhân dân xã)": a bracket that is a paragraph of its own. */
function isBracketed(open: readonly Line[]): boolean {
  return /^\((?!\d)/.test(open[0]?.text.text ?? '') && /\)$/.test(open.at(-1)?.text.text ?? '');
}

/** Ends in a word that wants a number behind it ("… ngày" / "21/6/2021"), and there is one. */
function wantsNumber(text: string, next: string): boolean {
  return (
    /^\d/.test(next) &&
    /(?<![A-Za-zÀ-ɏḀ-ỹ\p{N}])(?:ngày|tháng|năm|quý|đến|điểm|khoản|Điều|số|có|được|đạt|trên|dưới|thiểu|nhất|khoảng)$/u.test(
      text,
    )
  );
}
