/** A text → the text in NFC with every run of white space as one blank: wraps and typing of accents are no difference. */
export function foldText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
