/** Whether a line with a marker starts a block of its own. */

import { isDangling, isHeading, isHeadingLine, isTight, lastLine, type OpenBlock } from './block-lines.js';
import { endsClause, startsLowerCase } from './characters.js';
import type { LabelOrder } from './label-order.js';
import { endsShort, type Layout } from './layout.js';
import { isBullet, type Marker } from './markers.js';
import type { Line } from './source-lines.js';
import { isNameDash } from './torn-names.js';

/** A line with a marker starts a block of its own, unless the marker is the accident of a wrap ("2021" / "- 2025"). */
export function startsBlock(
  next: Line,
  marker: Marker,
  open: OpenBlock,
  order: LabelOrder,
  layout: Layout,
): boolean {
  const last = lastLine(open);
  const before = last.text.text;
  const rest = next.text.text.slice(marker.length);
  if (marker.kind === 'dash' && continuesRange(before, rest)) return false;
  if (marker.kind === 'dash' && isTight(next, layout) && hasOpenBracket(open.lines)) return false;
  if (marker.kind === 'dash' && isNameDash(before, rest) && !endsShort(last, next, layout.width))
    return false;
  if (!isTight(next, layout))
    return !(startsLowerCase(rest) && marker.kind === 'dash' && !endsClause(before) && !isHeadingLine(last));
  // "… ba trụ cột: (1) A; (2) B": an enumeration inside a sentence that a wrap happens to cut before "(1)".
  if (marker.form === '(1)' && /[;,] \(\d\)/.test(rest)) return false;
  if (endsClause(before) || next.heading) return true;
  if (marker.kind === 'appendix' || marker.kind === 'part' || marker.kind === 'chapter') return true;
  if (startsLowerCase(rest)) return marker.form === open.marker?.form && endsShort(last, next, layout.width);
  // "(3) …, chiếm tối thiểu 20%," / "(4) …": a comma ends an item too where the next goes on counting.
  const isNext = order.goesOn(marker);
  if (isNext && marker.form === open.marker?.form && endsShort(last, next, layout.width)) return true;
  if (isDangling(before) || /(?<![A-Za-zÀ-ɏḀ-ỹ])(?:(?<![A-Za-zÀ-ɏḀ-ỹ] )điểm|khoản|Điều)$/u.test(before))
    return false;
  if (layout.width === Number.POSITIVE_INFINITY || endsShort(last, next, layout.width)) return true;
  if (next.strong !== last.strong && marker.kind !== 'dash') return true;
  return isBullet(marker.kind)
    ? open.marker?.form === marker.form || (layout.airy && isHeading(open))
    : isNext || isSuccessor(marker, open.marker);
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

/** "2." after "1.", "b)" after "a)", "2.1" under "2": a wrap would hardly meet it. */
function isSuccessor(marker: Marker, openMarker: Marker | null): boolean {
  const isFirst =
    marker.label === '1' ||
    marker.label === 'a' ||
    marker.label === 'I' ||
    (marker.label?.endsWith('.1') ?? false);
  return isFirst || marker.form === openMarker?.form;
}
