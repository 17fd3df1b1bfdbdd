/** How wide letters are, of their size, in the usual fonts: an estimate for where a word within a text ends. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[iljtfrI.,;:'’|!()[\]/ -]/u, 0.3],
  [/[mwMW%]/u, 0.8],
  [/\p{Lu}/u, 0.7],
];
const USUAL_WIDTH = 0.5;

/** One letter → its width. */
export function letterWidth(letter: string): number {
  return WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? USUAL_WIDTH;
}

/** A text → the sum of its letters' widths. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
}
