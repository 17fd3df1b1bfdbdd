/** Folds for matching only. Both keep every character at its place, so that what is found can be cut from the text. */
import { bareLetters } from '../../bare-letters.js';
import { placeTones } from '../../tone-placement.js';

/** Lower case, and one of the two tone placements ("hoá" → "hóa"). In: NFC. */
export function foldTones(text: string): string {
  const lower = text.toLowerCase();
  // Only letters of other scripts change their length ("İ"): such a text is matched as it stands.
  return lower.length === text.length ? placeTones(lower) : text;
}

/** Lower case without any mark ("Nghị dịnh", "Nghi định" → "nghi dinh"): types are read through slips of OCR. In: NFC. */
export function foldMarks(text: string): string {
  return bareLetters(text).toLowerCase();
}
