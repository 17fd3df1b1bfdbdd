/**
 * Letters that text recognition (OCR) takes for digits, and the other way round: "l00%", "27/0l/2021", "l.150 hộ",
 * "2O25", "l. Mục tiêu", "lII. NHIỆM VỤ". Each is put right in its place, so offsets stay.
 */

import type { Line } from './source-lines.js';

/** What nearly no line has; the patterns below are tried only where it is. */
const SUSPECT = /[lIVX][lI]|[lI][.\d]|\d[lIOo]|[./]l/;

/** Before a digit, a thousands dot or a date's slash; behind a digit, where no unit of litres can stand. */
const ONE =
  /(?<![A-Za-zÀ-ɏḀ-ỹ\d.&-])[lI](?=\d|\.\d{3}(?!\d))|(?<=\d)[lI](?=\d)|(?<=\d\/)[lI](?=\d?\/\d)|(?<=\d)l(?=\/\d)|(?<=(?<!\d)0)l(?![A-Za-zÀ-ɏḀ-ỹ\d])|(?<=ngày \d)l(?= tháng)/gu;
const ZERO = /(?<=\d)[Oo](?=\d|%)/g;
/** "l.2. Rà soát", "2.l. Rà soát": a number at the head of a line. */
const ONE_IN_MARKER = /^l(?=\.\d{1,2}\.?\s{1,3}\p{Lu})|(?<=^\d{1,2}\.)l(?=\.?\s{1,3}\p{Lu})/u;
/** "Il. NHIỆM VỤ", "lII. NHIỆM VỤ", "Vl. KINH PHÍ": only before a heading in capitals. */
const ROMAN_MARKER = /^(?=[IVX]{0,4}l)[IVXl]{1,5}(?=\s?\.\s{0,2}\p{Lu}{2})/u;

/** A line → the same with digits where recognition has put letters; its length stays. */
export function mendDigits(line: string): string {
  if (!SUSPECT.test(line)) return line;
  return line
    .replace(ROMAN_MARKER, (label) => label.replaceAll('l', 'I'))
    .replace(ONE_IN_MARKER, '1')
    .replace(ONE, '1')
    .replace(ZERO, '0');
}

/** "l. Mục tiêu chung": the letter l, where "k. …" is the letter before it, else the number 1. */
const ONE_AS_MARKER = /^l(?=\.\s{1,3}\p{Lu})/u;
const LETTER = /^([a-zđ])[.)/]\s/u;

/** The lines of a document → the same with the number 1 where recognition has put "l" at the head of a line. */
export function mendMarkers(lines: readonly Line[]): readonly Line[] {
  let letter = '';
  return lines.map((line) => {
    const { text } = line.text;
    const isOne = letter !== 'k' && ONE_AS_MARKER.test(text);
    letter = LETTER.exec(text)?.[1] ?? letter;
    return isOne ? { ...line, text: { ...line.text, text: `1${text.slice(1)}` } } : line;
  });
}
