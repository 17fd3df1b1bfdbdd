/**
 * Official numbers, in all their families:
 *   60/2021/NĐ-CP · 226/2025/QH15 · 57-NQ/TW · 402-CV/VPĐU · 76/NQ-CP · 1763/UBND-NC · 79/QĐ-SKH&CN · 106 /KH-SKHCN
 *   1234/TTCP-C.IV (the department's number) · 60/2021 (what it is stands before it) · 1132
 */
import { matchAt } from '../match-at.js';

export interface DocumentSymbol {
  readonly number: string;
  readonly year: number | null;
  readonly code: string | null;
  /** As written, with blanks and wraps mended. */
  readonly symbol: string;
  readonly end: number;
}

const HYPHEN = '[-–‐‑]';
// Blanks on both sides only before what is surely an abbreviation ("57 - NQ/TW"): "57 - Sở Y tế" is two things.
const SEPARATOR = `(?:\\s?(?:/|${HYPHEN})|(?:/|${HYPHEN})\\s|\\s(?:/|${HYPHEN})\\s(?=\\p{Lu}{2}[A-Za-zÀ-ɏḀ-ỹ&]*\\s?[/-]|CTr))`;
const FIRST = '\\p{Lu}[A-Za-zÀ-ɏḀ-ỹ&.]*[A-Za-zÀ-ɏḀ-ỹ]\\d*|\\p{Lu}';
// After a blank only what is an abbreviation goes on ("NQ- TW"): "57-NQ/TW - Triển khai" ends at TW.
const NEXT = `(?:(?:/|${HYPHEN})(?:\\p{Lu}[A-Za-zÀ-ɏḀ-ỹ&]*\\d*(?:\\.[IVX]{1,4}(?![A-Za-zÀ-ɏḀ-ỹ]))?)|(?:(?:/|${HYPHEN})\\s|\\s(?:/|${HYPHEN})|\\s(?:/|${HYPHEN})\\s(?=(?:CP|TTg|TW|TU|UBND|HĐND)(?![A-Za-zÀ-ɏḀ-ỹ])))(?=\\p{Lu}{2}|TTg)\\p{Lu}[A-Za-zÀ-ɏḀ-ỹ&]*\\d*)`;
const SYMBOL = new RegExp(
  `(\\d{1,6})(?:\\s?/\\s?((?:19|20)\\d{2})(?!\\d))?(?:${SEPARATOR}((?:${FIRST})(?:${NEXT})*))?(?![A-Za-zÀ-ɏḀ-ỹ\\p{N}])`,
  'uy',
);

/** Reads the official number that begins at `at`. Out: its parts, or null where no number stands there. */
export function readDocumentSymbol(text: string, at: number): DocumentSymbol | null {
  const match = matchAt(SYMBOL, text, at);
  if (!match) return null;
  const code = match[3] === undefined ? null : mend(match[3]);
  return {
    number: match[1] as string,
    year: match[2] === undefined ? null : Number(match[2]),
    code,
    symbol: mend(match[0]),
    end: at + match[0].length,
  };
}

/** OCR and old fonts give the Icelandic letter for Đ: "15/Q\u00d0-TTg". */
function mend(written: string): string {
  return written
    .replace(/\s+/gu, '')
    .replace(/[–‐‑]/gu, '-')
    .replace(/\u00d0/gu, 'Đ');
}
