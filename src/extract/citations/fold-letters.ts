/** Folds for matching only. Both keep every character at its place, so that what is found can be cut from the text. */

// biome-ignore format: a table of pairs
const TONED_FIRST: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
};

// Only a syllable that ends in the pair is written both ways: never "khoản", never "quý".
const TONED_LAST = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu;

/** Lower case, and one of the two tone placements ("hoá" → "hóa"). In: NFC. */
export function foldTones(text: string): string {
  const lower = text.toLowerCase();
  // Only letters of other scripts change their length ("İ"): such a text is matched as it stands.
  if (lower.length !== text.length) return text;
  return lower.replace(TONED_LAST, (pair) => TONED_FIRST[pair] ?? pair);
}

/** Lower case without any mark ("Nghị dịnh", "Nghi định" → "nghi dinh"): types are read through slips of OCR. In: NFC. */
export function foldMarks(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, bareLetter).toLowerCase();
}

/** Each letter is taken apart once. */
const BARE_LETTERS = new Map<string, string>([
  ['đ', 'd'],
  ['Đ', 'D'],
]);

function bareLetter(letter: string): string {
  const known = BARE_LETTERS.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize('NFD').charAt(0);
  BARE_LETTERS.set(letter, bare);
  return bare;
}
