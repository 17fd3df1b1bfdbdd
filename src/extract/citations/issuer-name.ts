/** The issuer as written behind "của": "UBND thành phố Hải Phòng", "Ban Chấp hành Trung ương Đảng khóa XIII", "Bộ trưởng Bộ Y tế". */

import { matchAt } from '../match-at.js';
import { alternatives, WORD_END } from './alternatives.js';
import * as bodies from './issuing-bodies.js';
import type { Passage } from './passage.js';

const TERM = '(?:,?\\s\\(?(?:khóa|nhiệm kỳ)\\s[ivx\\d][ivx\\d-]*\\)?)?';
const CONFERENCE =
  '(?:(?:hội nghị|đại hội)(?:\\s(?:đại biểu|toàn quốc))*(?:\\slần thứ\\s[A-Za-zÀ-ɏḀ-ỹ\\d]+)?,?\\s)?';
const NATIONAL = new RegExp(
  `${CONFERENCE}${alternatives(bodies.NATIONAL_BODIES)}(?:\\s\\d{1,2})?${TERM}${WORD_END}`,
  'uy',
);
const LEVEL = `(?:\\s(?:cấp\\s)?${alternatives(bodies.LEVELS)}(?![A-Za-zÀ-ɏḀ-ỹ\\p{N}]))?`;
const PARTY = new RegExp(
  `${CONFERENCE}(?:${alternatives(bodies.PARTY_ORGANS)}\\s)?${alternatives(bodies.PARTY_BODIES)}${WORD_END}(?:\\skhối(?:\\scác)?(?:\\s(?:cơ quan|doanh nghiệp))*)?${LEVEL}`,
  'uy',
);
const PEOPLES = new RegExp(
  `(?:${alternatives(bodies.PEOPLES_ORGANS)}\\s)?${alternatives(bodies.PEOPLES_BODIES)}${WORD_END}(?:\\scác cấp)?${LEVEL}`,
  'uy',
);
const OFFICE = `(?:${alternatives(bodies.OFFICES)},?\\s)?`;
const DEPARTMENT = new RegExp(
  `${OFFICE}(?:bộ|sở|phòng)\\s${alternatives(bodies.FIELDS)}${WORD_END}(?:\\s(?:tỉnh|thành phố)${WORD_END})?`,
  'uy',
);
const TERM_AFTER_PLACE = new RegExp(`${TERM}${WORD_END}`, 'uy');
const STOP = new RegExp(`(?:${alternatives([...bodies.ACTS, ...bodies.LINKS])}${WORD_END}|số\\s\\d)`, 'uy');
const ACT = new RegExp(`(?:${alternatives(bodies.ACTS)}|khóa)${WORD_END}`, 'uy');
const PROPER_WORD = /(?:\s|\s?[-–]\s?)(\p{Lu}[A-Za-zÀ-ɏḀ-ỹ\p{M}]*)/uy;
const WORD = /(?:\s|\s[-–]\s|^)?([A-Za-zÀ-ɏḀ-ỹ\p{M}\p{N}&./-]*[A-Za-zÀ-ɏḀ-ỹ\p{M}\p{N}&])/uy;

/** Reads the issuer that begins at `at`. Out: where its name ends, or null where nobody is named there. */
export function readIssuerEnd(passage: Passage, at: number): number | null {
  const national = endOf(NATIONAL, passage, at);
  if (national !== null) return national;
  for (const pattern of [PARTY, PEOPLES, DEPARTMENT]) {
    const end = endOf(pattern, passage, at);
    if (end === null) continue;
    const placed = skipPlace(passage, end);
    return pattern === DEPARTMENT ? placed : (endOf(TERM_AFTER_PLACE, passage, placed) ?? placed);
  }
  return readUnlisted(passage, at);
}

const AND_MINISTRY = /(?:,|\s[-–]|,?\svà)\s(?=(?:bộ|thanh tra|ngân hàng|tòa án|viện kiểm sát|ủy ban)\s)/uy;

/** The same for several who issue together: "Bộ Nội vụ và Bộ Tài chính". */
export function readJointIssuersEnd(passage: Passage, at: number): number | null {
  let end = readIssuerEnd(passage, at);
  while (end !== null) {
    const and = matchAt(AND_MINISTRY, passage.toned, end);
    const next = and && readIssuerEnd(passage, end + and[0].length);
    if (!next) return end;
    end = next;
  }
  return null;
}

function endOf(pattern: RegExp, passage: Passage, at: number): number | null {
  const match = matchAt(pattern, passage.toned, at);
  return match ? at + match[0].length : null;
}

/** " Gia Lai", " Bà Rịa - Vũng Tàu": words with a capital, up to one that says what the document does. */
function skipPlace(passage: Passage, at: number): number {
  let end = at;
  for (let words = 0; words < 6; words++) {
    const match = matchAt(PROPER_WORD, passage.text, end);
    if (!match) break;
    const wordAt = end + match[0].length - (match[1] as string).length;
    const isInCapitals = /^\p{Lu}{2}/u.test(match[1] as string);
    if (matchAt(isInCapitals ? STOP : ACT, passage.toned, wordAt)) break;
    end = wordAt + (match[1] as string).length;
  }
  return end;
}

/** A body of no list ("Chi cục Thủy lợi", "Sở KH&CN", "tỉnh"): its words up to punctuation or to what it did. */
function readUnlisted(passage: Passage, at: number): number | null {
  const isNamed = /^\p{Lu}/u.test(passage.text.slice(at, at + 1));
  if (!isNamed) return readPlaceOnly(passage, at);
  let end = at;
  for (let words = 0; words < 12; words++) {
    const match = matchAt(WORD, passage.text, end);
    if (!match) break;
    const wordAt = end + match[0].length - (match[1] as string).length;
    const goesOn = words === 0 || !matchAt(STOP, passage.toned, wordAt) || joinsNames(passage, at, wordAt);
    if (!goesOn) break;
    end = wordAt + (match[1] as string).length;
  }
  return end > at ? end : null;
}

/** "và" inside a name: "Chi cục Trồng trọt và Bảo vệ thực vật"; not before another document or body. */
function joinsNames(passage: Passage, nameAt: number, at: number): boolean {
  if (!passage.toned.startsWith('và ', at)) return false;
  const isCapital = /^\p{Lu}/u.test(passage.text.slice(at + 3, at + 4));
  if (!isCapital && !matchAt(LONG_NAMED, passage.toned, nameAt)) return false;
  return !matchAt(STOP, passage.toned, at + 3) && !matchAt(BODY, passage.toned, at + 3);
}

/** Bodies that are named after their task, in lower case: "Ban Chỉ đạo phát triển khoa học và công nghệ". */
const LONG_NAMED = /(?:ban chỉ đạo|ban chỉ huy|hội đồng|tổ công tác)\s/uy;
const OTHERS = ['các', 'những', 'văn bản', 'bộ', 'sở', 'phòng', 'ban', 'luật', 'bộ luật', 'pháp lệnh'];
const BODIES = [...OTHERS, ...bodies.NATIONAL_BODIES, ...bodies.PARTY_BODIES, ...bodies.PEOPLES_BODIES];
const BODY = new RegExp(`${alternatives(BODIES)}${WORD_END}`, 'uy');
const PLACE_ONLY = new RegExp(`${alternatives(bodies.LEVELS)}${WORD_END}`, 'uy');

function readPlaceOnly(passage: Passage, at: number): number | null {
  const end = endOf(PLACE_ONLY, passage, at);
  return end === null ? null : skipPlace(passage, end);
}
