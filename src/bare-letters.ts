/** What each code unit is without its mark, 0 where that was not asked yet: each letter is taken apart once. */
const BARE = new Uint16Array(0x10000);
for (const [letter, bare] of ['đd', 'ĐD'])
  BARE[(letter as string).charCodeAt(0)] = (bare as string).charCodeAt(0);

/** A text in NFC → the same with every letter without its marks ("Đường" → "Duong"); each character keeps its place. */
export function bareLetters(text: string): string {
  let bare = '';
  for (let i = 0; i < text.length; i++) bare += String.fromCharCode(bareCode(text.charCodeAt(i)));
  return bare;
}

function bareCode(code: number): number {
  const known = BARE[code] as number;
  if (known > 0 || code === 0) return known;
  const bare = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
  BARE[code] = bare;
  return bare;
}
