/** How Word writes the number of a list item (ST_NumberFormat), for the formats that plans use. */

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;
const HIGHEST_ROMAN = 3999;
/** Word repeats the letter after "z" (27 is "aa", 53 is "aaa"). */
const HIGHEST_LETTER = 780;

/** A number in one of Word's formats; in decimal digits where the format is another. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    default:
      return String(value);
  }
}

function letters(value: number): string {
  if (value < 1 || value > HIGHEST_LETTER) return String(value);
  const letter = String.fromCharCode('a'.charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  if (value < 1 || value > HIGHEST_ROMAN) return String(value);
  let rest = value;
  let text = '';
  for (const [step, sign] of ROMAN) {
    while (rest >= step) {
      text += sign;
      rest -= step;
    }
  }
  return text;
}
