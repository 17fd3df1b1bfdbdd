/** Words and the signs that divide them → what stands behind the last of the signs; all of it where there is none. */
export function lastPiece(words: string, signs: RegExp): string {
  return words.split(signs).at(-1) as string;
}
