/**
 * Where the name of a law ends: "Luật Quản lý, sử dụng tài sản công và các văn bản …". Known names first; else words
 * up to punctuation, a linking word, or a list that goes on.
 */

import { matchAt } from '../match-at.js';
import { alternatives, WORD_END } from './alternatives.js';
import { foldTones } from './fold-letters.js';
import { LAW_NAMES } from './law-names.js';
import type { Passage } from './passage.js';

export interface LawName {
  readonly name: string;
  readonly end: number;
}

const BY_FOLD = new Map(LAW_NAMES.map((name) => [foldTones(name), name]));
// Writers leave out the comma of a name now and then: "Luật Thi đua khen thưởng".
const KNOWN = new RegExp(`${alternatives([...BY_FOLD.keys()]).replace(/, /g, ',? ')}${WORD_END}`, 'uy');

const AFTER_NAME = `(?:được|đã|đang|sẽ|phải|có|là|thì|mà|này|nêu|trên|tại|theo|với|để|nhằm|đối với|về|gắn|quy định|của|do|khi|cho|vào|trong|từ|đến|hiện hành|năm|ngày|số|bảo đảm|đảm bảo|thay thế|hoặc|nếu|cũng|đồng thời|ban hành|thông qua|sửa đổi|ra đời|gồm)${WORD_END}`;
const STOP = new RegExp(AFTER_NAME, 'uy');
const AFTER_AND = new RegExp(
  `(?:các|những|một số|văn bản|pháp luật|quy định|hướng dẫn|nghị định|nghị quyết|thông tư|quyết định|luật|bộ luật|pháp lệnh|chỉ đạo|tổ chức thi hành|triển khai|thực hiện|tình hình|thực tiễn|chủ trương)${WORD_END}`,
  'uy',
);
const NO_NAME = new RegExp(
  `(?:nghị|quyết định|thông tư|pháp|luật|bộ luật|bộ|sở(?! hữu)|ban|phòng(?!,| chống| thủ| vệ)|ubnd|hđnd|ủy ban|hội đồng|chính phủ|thủ tướng|chủ tịch|tỉnh|căn cứ|thực hiện theo)${WORD_END}`,
  'uy',
);
const STEP = /(,?)\s([A-Za-zÀ-ɏḀ-ỹ\p{M}\p{N}&-]+)|([A-Za-zÀ-ɏḀ-ỹ\p{M}\p{N}&-]+)/uy;
const LONGEST_NAME = 16;

/** Reads the name that begins at `at`, right behind "Luật ". Out: null where none begins there. */
export function readLawName(passage: Passage, at: number): LawName | null {
  return readKnownLawName(passage, at) ?? readUnknownName(passage, at);
}

/** Only names of the list, in any case: "LUẬT ĐẤT ĐAI". */
export function readKnownLawName(passage: Passage, at: number): LawName | null {
  const match = matchAt(KNOWN, passage.toned, at);
  if (!match || !/^\p{Lu}/u.test(passage.text.slice(at, at + 1))) return null;
  const end = at + match[0].length;
  // The list's capitals, so that "Ngân sách Nhà nước" and "Ngân sách nhà nước" are one.
  const written = passage.text.slice(at, end);
  const listed = BY_FOLD.get(match[0]);
  return { name: listed?.toLowerCase() === written.toLowerCase() ? listed : written, end };
}

function readUnknownName(passage: Passage, at: number): LawName | null {
  const isName = /^\p{Lu}[A-Za-zÀ-ɏḀ-ỹ]*[\s\p{Ll}]|^\p{Lu}{2,}(?![A-Za-zÀ-ɏḀ-ỹ])/u.test(
    passage.text.slice(at, at + 12),
  );
  if (!isName || matchAt(NO_NAME, passage.toned, at)) return null;
  let end = at;
  let sinceComma = 0;
  for (let words = 0; words < LONGEST_NAME; words++) {
    const step = matchAt(STEP, passage.text, end);
    if (!step || (words > 0 && step[3] !== undefined)) break;
    const word = step[2] ?? (step[3] as string);
    const wordAt = end + step[0].length - word.length;
    if (words > 0 && !goesOn(passage, wordAt, word, step[1] === ',' ? sinceComma : null)) break;
    sinceComma = step[1] === ',' ? 1 : sinceComma + 1;
    end = wordAt + word.length;
  }
  return end > at ? { name: passage.text.slice(at, end), end } : null;
}

/** `beforeComma`: how many words stand before the comma in front of the word, or null where there is no comma. */
function goesOn(passage: Passage, at: number, word: string, beforeComma: number | null): boolean {
  if (/^\d/u.test(word) || matchAt(STOP, passage.toned, at)) return false;
  if (word.toLowerCase() === 'và') return !matchAt(AFTER_AND, passage.toned, at + 3);
  if (beforeComma === null) return !matchAt(NO_NAME, passage.toned, at) || /^\p{Ll}/u.test(word);
  // "Phòng, chống …", "Quản lý, sử dụng …": a comma inside a name stands early and goes on in lower case.
  return beforeComma <= 3 && /^\p{Ll}/u.test(word) && !matchAt(AFTER_AND, passage.toned, at);
}
