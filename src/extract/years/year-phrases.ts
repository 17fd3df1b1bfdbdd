/** Phrases that say when something must hold: "đến năm 2025", "giai đoạn 2022 - 2025", "năm 2022 và những năm tiếp theo". */

import { lastPiece } from '../../parse/last-piece.js';
import type { Years } from '../../records.js';

export interface YearPhrase {
  readonly start: number;
  readonly end: number;
  readonly years: Years;
}

const Y = '((?:19|20)\\d{2})';
const PHRASE = new RegExp(
  [
    `(?:trong\\s+)?(?:\\d\\s+năm|giai đoạn|thời kỳ|các năm|từ năm|nhiệm kỳ)(?:\\s+(?:từ\\s+)?(?:năm\\s+)?)\\s*${Y}\\s*(?:[-–—]|đến(?:\\s+(?:hết\\s+)?năm)?)\\s*${Y}`,
    `(?:từ\\s+)?năm\\s+${Y}(?:\\s+(?:trở đi|và\\s+(?:các|những)\\s+năm\\s+(?:tiếp theo|sau)))`,
    `(?:đến|tới|vào|trước|hết)(?:\\s+(?:hết|cuối|trước))?\\s+(?:quý\\s+[IV\\d]+\\s*[/,]?\\s*)?(?:tháng\\s+\\d{1,2}\\s*[/,]?\\s*)?năm\\s+${Y}`,
    `từ\\s+(?:(?:quý\\s+[IV\\d]{1,3}|tháng\\s+\\d{1,2})\\s*(?:[/-]\\s*)?)?(?:năm\\s+)?${Y}(?!\\s*(?:[-–—]|đến)\\s*(?:năm\\s+)?\\d{4})`,
    `(?:đến|tới|trước|hết)(?:\\s+(?:hết|cuối|ngày))*\\s+(?:\\d{1,2}(?:/|\\s+tháng\\s+)|tháng\\s+|quý\\s+)[IV\\d]{1,3}(?:\\s*[/-]\\s*|\\s+năm\\s+)${Y}`,
    `(?:quý\\s+[IV\\d]{1,3}|tháng\\s+\\d{1,2})\\s*[/-]\\s*${Y}`,
    `(?:vào|xong trước|trước|đến(?:\\s+hết)?|chậm nhất|hết)\\s+ngày\\s+\\d{1,2}(?:/|\\s+tháng\\s+)\\d{1,2}(?:/|\\s+năm\\s+)${Y}`,
    `(?:trong\\s+|riêng\\s+)?năm\\s+${Y}`,
  ].join('|'),
  'giu',
);

/** What dates a document, belongs to a name, or is only compared with, says nothing of when a target must hold. */
const NO_PERIOD_BEFORE =
  /(?:ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+|tháng\s+\d{1,2}\s+|so\s+với\s+(?:[A-Za-zÀ-ɏḀ-ỹ]+\s+){0,6}|gấp\s(?:[A-Za-zÀ-ɏḀ-ỹ]+\s){0,2}[\d,]{1,6}\slần\s(?:của\s)?|ngày\s+|(?:sửa đổi|bổ sung)\s+)$/iu;
const NAME_BEFORE =
  /(?:Luật|Bộ luật|Nghị quyết|Nghị định|Quyết định|Kế hoạch|Chương trình|Đề án|Chiến lược|Quy hoạch|Dự án|Quy định|Bộ tiêu chí|Tiêu chuẩn)(?![A-Za-zÀ-ɏḀ-ỹ])/u;

/** A text → its phrases of years, in order, without those that say no period. */
export function findYearPhrases(text: string): readonly YearPhrase[] {
  if (!/(?:19|20)\d{2}/.test(text)) return [];
  const phrases: YearPhrase[] = [];
  for (const found of text.matchAll(PHRASE)) {
    const before = text.slice(Math.max(0, found.index - 170), found.index);
    if (
      NO_PERIOD_BEFORE.test(before) ||
      (NAME_BEFORE.test(lastPiece(before, /[.;:,]/)) && belongsToName(found[0]))
    )
      continue;
    phrases.push({ start: found.index, end: found.index + found[0].length, years: toYears(found) });
  }
  return phrases;
}

/** A name ends in "giai đoạn …" or "đến năm …"; "trong năm 2022" behind a name is a period. */
function belongsToName(phrase: string): boolean {
  return !/^(?:trong|vào|riêng|trước|hết)/iu.test(phrase);
}

function toYears(found: RegExpMatchArray): Years {
  const [, spanFrom, spanTo, onward, until, since, untilPart, part, untilDay, single] = found.map((group) =>
    group === undefined ? null : Number(group),
  );
  if (spanFrom != null) return { from: spanFrom, to: spanTo ?? null };
  if (onward != null) return { from: onward, to: null };
  const last = until ?? untilPart ?? untilDay ?? null;
  if (last !== null) return { from: null, to: last };
  if (since != null) return { from: since, to: null };
  const year = part ?? single ?? null;
  return { from: year, to: year };
}
