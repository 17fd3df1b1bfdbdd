/** The place in a document, in front of it: "điểm a khoản 2 Điều 5 Nghị định …", also "khoản 3 và khoản 4 Điều 38 của Luật …". */
import type { Citation } from '../../records.js';
import type { Passage } from './passage.js';

// "khoản 1, khoản 3 Điều 8": the word may come again before each number.
const NUMBERS =
  '\\d{1,3}[A-Za-zÀ-ɏḀ-ỹ]?(?:(?:,\\s|\\svà\\s)(?:khoản\\s|điều\\s)?\\d{1,3}[A-Za-zÀ-ɏḀ-ỹ]?){0,12}';
const PINPOINT = new RegExp(
  `(?<![A-Za-zÀ-ɏḀ-ỹ\\p{N}])(?:(?:điểm\\s([A-Za-zÀ-ɏḀ-ỹ]{1,2}(?:(?:,\\s|\\svà\\s)[A-Za-zÀ-ɏḀ-ỹ](?![A-Za-zÀ-ɏḀ-ỹ])){0,6}|\\d{1,2}(?:\\.\\d+)*),?\\s)?khoản\\s(${NUMBERS}),?\\s)?điều\\s(${NUMBERS}),?\\s(?:của\\s)?$`,
  'u',
);
/** How far back a pinpoint can begin. */
const WINDOW = 80;

/** Reads the pinpoint that ends where a mention starts. Out: its parts, or null. */
export function readPinpoint(passage: Passage, start: number): Citation['pinpoint'] {
  const match = PINPOINT.exec(passage.toned.slice(Math.max(0, start - WINDOW), start));
  return match && { article: listed(match[3]), clause: listed(match[2]), point: match[1] ?? null };
}

function listed(numbers: string | undefined): string | null {
  return numbers?.replace(/(?:khoản|điều)\s/gu, '') ?? null;
}
