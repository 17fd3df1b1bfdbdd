const LETTERS = new Intl.Segmenter('vi', { granularity: 'grapheme' });
/** Letters that a terminal gives two places: Chinese, Japanese, Korean, emoji. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff01-\uff60]/u;

/** A text → the places it takes in a line of a terminal; "ế" takes one, however many characters it is made of. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of LETTERS.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** A text and how many places there are → the text, cut with "…" where it is longer. */
export function cutToWidth(text: string, places: number): string {
  if (displayWidth(text) <= places) return text;
  let cut = '';
  let width = 0;
  for (const { segment } of LETTERS.segment(text)) {
    width += WIDE.test(segment) ? 2 : 1;
    if (width > places - 1) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}
