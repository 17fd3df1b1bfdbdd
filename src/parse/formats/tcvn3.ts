/**
 * TCVN3, the code of the ABC fonts (".VnTime"): TCVN 5712:1993, set VN3. One byte a letter, toned letters in lower
 * case only: capitals with a tone were typed in a second font (".VnTimeH") that shows the same bytes as capitals.
 */

/** Bytes of TCVN 5712:1993 that stand for Vietnamese letters, in runs of neighbouring codes. */
const RUNS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđẶ'],
  [0xb5, 'àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'],
];

/** The letter of each character that a byte of TCVN3 shows as in Windows-1252. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  RUNS.flatMap(([first, letters]) =>
    [...letters].map((letter, i) => [String.fromCharCode(first + i), letter] as const),
  ),
);

const TONED_CODES = /[\u00a1-\u00ff]/gu;

/** A text whose TCVN3 bytes were taken for Windows-1252 ("Céng hßa") → its letters, toned ones in lower case. */
export function decodeTcvn3(text: string): string {
  return text.replace(TONED_CODES, (code) => LETTERS.get(code) ?? code);
}
