/** What a document is about: what follows "về", "về việc", "ban hành", "quy định", "phê duyệt" behind the mention. */

import { matchAt } from '../match-at.js';
import { alternatives, WORD_END } from './alternatives.js';
import { DOCUMENT_TYPES, NAMED_TYPES } from './document-types.js';
import { foldTones } from './fold-letters.js';
import type { Passage } from './passage.js';

const LEAD =
  /(?:,?\s(?:tại\s)?kỳ họp\s(?:chuyên đề|thứ|lần thứ)\s[^;,.]{1,25}?)?\s?,?\s(?:v\/v\s|(?:về\s(?:việc\s)?)?(?:(?:ban hành|quy định|phê duyệt|hướng dẫn)\s)?(?:về\s(?:việc\s)?)?)/uy;
const TYPE = alternatives([...DOCUMENT_TYPES.map((type) => type.name), ...NAMED_TYPES].map(foldTones));
const BODY = '(?:ủy ban nhân dân|ubnd|sở|bộ|ban|phòng|thủ tướng|chính phủ|hđnd|hội đồng)';
/** Another document, the rest of the sentence, a remark in brackets: there the subject ends. */
const END = new RegExp(
  [
    '[;()]|\\.(?=\\s|$|/)|\\[\\d',
    `(?:,|\\svà)\\s${TYPE}(?:\\s[A-Za-zÀ-ɏḀ-ỹ]+){0,2}\\s(?:số\\s)?\\d`,
    `\\svà\\s(?:các\\s)?(?:luật|bộ luật)${WORD_END}`,
    `,\\s${BODY}\\s[^,;.]{0,60}?(?:ban hành|xây dựng|đề nghị|yêu cầu)${WORD_END}`,
    `,?\\s(?:được sửa đổi|trong đó|cụ thể|như sau)${WORD_END}`,
    ',\\s(?:tập trung|bảo đảm|đảm bảo|trên cơ sở|theo đề nghị|gắn với)\\s',
  ].join('|'),
  'u',
);
const LONGEST = 800;

/** Reads the subject behind a mention that ends at `at`. Out: its text, or null where none is stated. */
export function readSubject(passage: Passage, at: number): string | null {
  const lead = matchAt(LEAD, passage.toned, at);
  if (!lead || !/[A-Za-zÀ-ɏḀ-ỹ]\s$/u.test(lead[0])) return null;
  // "Chỉ thị số 27-CT/TW, Quy định |số 144-QĐ/TW|": another document of the list.
  if (/^số\s\d/u.test(passage.toned.slice(at + lead[0].length, at + lead[0].length + 5))) return null;
  const start = at + lead[0].length;
  const quoted = /^[“"]([^”"]+)[”"]/u.exec(passage.text.slice(start));
  if (quoted) return (quoted[1] as string).trim();
  const rest = passage.toned.slice(start, start + LONGEST);
  const end = start + (END.exec(rest)?.index ?? rest.length);
  const subject = passage.text
    .slice(start, end)
    .replace(/(?<![\s,:./])[\s,:./]+$/u, '')
    .replace(/^([^“]*)”$/u, '$1');
  return subject === '' ? null : subject;
}
