/** Documents cited by their number: "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị", and the later ones of a list. */
import { type Attributes, readAttributes } from './attributes.js';
import { type DocumentSymbol, readDocumentSymbol } from './document-symbol.js';
import { DOCUMENT_TYPES } from './document-types.js';
import { isConnector } from './list-connector.js';
import type { Mention } from './mention.js';
import type { Passage } from './passage.js';
import { readTypeBefore, type TypeBefore } from './type-before.js';

const NUMBER_START = /(?<![A-Za-zÀ-ɏḀ-ỹ\p{N}/.,–-])\d/gu;
const SO_BEFORE = /(?<![A-Za-zÀ-ɏḀ-ỹ\p{N}])số:?\s?$/u;
const BARE = new Set(DOCUMENT_TYPES.filter((type) => type.bareNumber).map((type) => type.name));
const TYPE_OF_CODE = new Map(DOCUMENT_TYPES.flatMap(({ name, codes }) => codes.map((code) => [code, name])));
/** What a bare number counts: "Quyết định 02 nội dung sau" is no document. */
const COUNTED =
  /^(?:[.,]\d|%|\/|-|\s(?:nội dung|nhiệm vụ|dự án|vấn đề|đề án|chỉ tiêu|trường hợp|lần|mức|người|tập thể|cá nhân|đơn vị|tỷ|triệu|đồng|năm|tháng|ngày(?!\s\d))(?![A-Za-zÀ-ɏḀ-ỹ]))/u;

/** "(sau đây gọi tắt là Thông tư 12)": a short form that is defined mentions no document. */
const DEFINES = /(?:gọi|gọi chung|tắt|gọn)\slà\s$/u;

/** "theo mẫu số 02/KH-XD": a form's number. */
const FORM_BEFORE = /(?:mẫu|biểu|phụ lục|bảng)\s$/u;

interface Head {
  readonly type: string;
  readonly start: number;
  readonly issuer: string | null;
}

/** A passage → its mentions by number, in order. `taken`, in order, are those that others have read. */
export function findNumberedMentions(passage: Passage, taken: readonly Mention[]): readonly Mention[] {
  const mentions: Mention[] = [];
  let readTo = 0;
  let nextTaken = 0;
  for (const { index } of passage.text.matchAll(NUMBER_START)) {
    while (nextTaken < taken.length && (taken[nextTaken] as Mention).start <= index) {
      readTo = Math.max(readTo, (taken[nextTaken++] as Mention).end);
    }
    if (index < readTo) continue;
    const symbol = readDocumentSymbol(passage.text, index);
    const head = symbol && readHead(passage, index, symbol, mentions.at(-1) ?? null);
    if (!symbol || !head) continue;
    const mention = toMention(
      head,
      symbol,
      readAttributes(passage, symbol.end, head.type === 'Thông tư liên tịch'),
    );
    mentions.push(mention);
    readTo = Math.max(readTo, mention.end);
  }
  return mentions;
}

function toMention(head: Head, symbol: DocumentSymbol, attributes: Attributes): Mention {
  return {
    start: head.start,
    end: attributes.end,
    type: head.type,
    number: symbol.number,
    year: symbol.year ?? attributes.year,
    symbol: symbol.symbol,
    code: symbol.code,
    name: null,
    date: attributes.date,
    issuer: attributes.issuer ?? head.issuer,
  };
}

function readHead(passage: Passage, at: number, symbol: DocumentSymbol, last: Mention | null): Head | null {
  const before = readTypeBefore(passage, at);
  if (before) return isDocument(passage, before, symbol) ? before : null;
  const so = SO_BEFORE.exec(passage.text.slice(Math.max(0, at - 6), at).toLowerCase());
  const start = at - (so ? so[0].length : 0);
  if (FORM_BEFORE.test(passage.toned.slice(Math.max(0, start - 10), start))) return null;
  const listed = last !== null && isConnector(passage.toned.slice(last.end, start));
  if (!listed && (symbol.code === null || !so)) return null;
  const isBare = symbol.code === null && symbol.year === null;
  if (isBare && (!so || COUNTED.test(passage.toned.slice(symbol.end, symbol.end + 20)))) return null;
  // "Số: 51/2025/QĐ-TTg" by itself is a letterhead's line.
  if (start === 0 && /^S/.test(passage.text)) return null;
  // "Quy định số 131-QĐ/TW, 132-QĐ/TW": one code may stand for several types.
  const isAlike = listed && last.code === symbol.code;
  const type = isAlike ? last.type : (typeOfCode(symbol.code) ?? (listed ? last.type : null));
  return type === null ? null : { type, start, issuer: null };
}

/** Whether the number behind a type word is a document's, and not a count. */
function isDocument(passage: Passage, before: TypeBefore, symbol: DocumentSymbol): boolean {
  if (symbol.code !== null) return true;
  if (before.isAbbreviation || COUNTED.test(passage.toned.slice(symbol.end, symbol.end + 20))) return false;
  if (DEFINES.test(passage.toned.slice(Math.max(0, before.start - 16), before.start))) return false;
  if (before.hasSo) return true;
  return BARE.has(before.type) && /^\p{Lu}/u.test(passage.text.slice(before.start, before.start + 1));
}

/** "NĐ-CP" → Nghị định, from the first part of the letters that is a type's code. */
function typeOfCode(code: string | null): string | null {
  for (const part of code?.split(/[-/]/u) ?? []) {
    const type = TYPE_OF_CODE.get(part);
    if (type !== undefined) return type;
  }
  return null;
}
