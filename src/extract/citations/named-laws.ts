/** Laws, codes, ordinances and the constitution, cited by name: "Luật Đất đai năm 2024", "Bộ luật Lao động số 45/2019/QH14". */

import { matchAt } from '../match-at.js';
import { readAttributes } from './attributes.js';
import { type DocumentSymbol, readDocumentSymbol } from './document-symbol.js';
import { foldTones } from './fold-letters.js';
import { type LawName, readKnownLawName, readLawName } from './law-name.js';
import type { Mention } from './mention.js';
import type { Passage } from './passage.js';

const TYPE_WORD = /(bộ luật|luật|pháp lệnh|hiến pháp)(?![A-Za-zÀ-ɏḀ-ỹ\p{N}])/gu;
/** Asked of the few places where the word stands: at each letter of a text it would cost more. */
const INSIDE_WORD = /[A-Za-zÀ-ɏḀ-ỹ\p{N}]/u;
/** "chuyên ngành Luật Kinh tế", "Trường Đại học Luật Hà Nội", "Pháp Luật": no law is meant. */
const NO_LAW_BEFORE =
  /(?:đại học|ngành|khoa|cử nhân|thạc s[ĩỹ]|tiến s[ĩỹ]|trình độ|pháp|kỷ|quy|viện|hội|công ty|văn phòng|ngày|báo|tạp chí)\s$/u;
const CONSTITUTION_OF = /\s(?:của\s)?nước cộng hòa xã hội chủ nghĩa việt nam/uy;
const YEAR = /\s(?:\((?:sửa đổi|bổ sung|sửa đổi, bổ sung)\)\s)?(?:\(?năm\s)?((?:19|20)\d{2})(?![\d/-])\)?/uy;
const SO = /,?\s(?:luật\s)?số:?\s/uy;
const AMENDING =
  /(sửa đổi(?:, bổ sung| và bổ sung)?(?: một số điều)?(?: của)?(?: các)?)\s(bộ luật|luật|pháp lệnh)\s/uy;
/** "Luật sửa đổi, bổ sung một số điều của 15 Luật trong lĩnh vực nông nghiệp và môi trường": those that it amends are not named. */
const AMENDING_MANY =
  /sửa đổi(?:, bổ sung| và bổ sung)?(?: một số điều)?(?: của)? \d{1,2} (?:bộ )?luật(?: (?:trong|thuộc|về|liên quan)(?:,? (?!(?:ngày|năm|số|được|có)(?![A-Za-zÀ-ɏḀ-ỹ]))[A-Za-zÀ-ɏḀ-ỹ-]{1,12}){1,14})?(?![A-Za-zÀ-ɏḀ-ỹ])/uy;
const LIST_STEP = /,\s(?:và\s)?|\svà\s/uy;

const NAME_OF_TYPE = new Map([
  ['luật', 'Luật'],
  ['bộ luật', 'Bộ luật'],
  ['pháp lệnh', 'Pháp lệnh'],
  ['hiến pháp', 'Hiến pháp'],
]);

/** A passage → its mentions by name, in order. */
export function findNamedLaws(passage: Passage): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { index, 1: word } of passage.toned.matchAll(TYPE_WORD)) {
    const type = NAME_OF_TYPE.get(word as string) as string;
    if (INSIDE_WORD.test(passage.toned.charAt(index - 1))) continue;
    if (NO_LAW_BEFORE.test(passage.toned.slice(Math.max(0, index - 12), index))) continue;
    const end = index + (word as string).length;
    const last = mentions.at(-1);
    if (last && index < last.end) mentions.push(...readInner(passage, type, index, end));
    else if (type === 'Hiến pháp') mentions.push(...readConstitution(passage, index, end));
    else mentions.push(...readLaws(passage, type, index, end));
  }
  return mentions;
}

/** Inside an amending law's name: year, number and date behind it belong to the amending law. */
function readInner(passage: Passage, type: string, start: number, end: number): readonly Mention[] {
  const found = readLawName(passage, end + 1);
  if (!found) return [];
  const none = { number: null, year: null, symbol: null, code: null, date: null, issuer: null };
  return [{ ...none, start, end: found.end, type, name: `${type} ${found.name}` }];
}

function readConstitution(passage: Passage, start: number, end: number): readonly Mention[] {
  if (/^\p{Ll}/u.test(passage.text.slice(start, start + 1))) return [];
  const full = matchAt(CONSTITUTION_OF, passage.toned, end);
  return [complete(passage, 'Hiến pháp', start, { name: 'Hiến pháp', end: end + (full?.[0].length ?? 0) })];
}

function readLaws(passage: Passage, type: string, start: number, end: number): readonly Mention[] {
  if (passage.text.charAt(end) !== ' ') return [];
  const first = readName(passage, type, start, end + 1);
  if (!first) return [];
  const laws = [complete(passage, type, start, first)];
  if (!/(?:các|những)\s$/u.test(passage.toned.slice(Math.max(0, start - 6), start))) return laws;
  for (let last = laws[0] as Mention; ; ) {
    const step = matchAt(LIST_STEP, passage.toned, last.end);
    const at = last.end + (step?.[0].length ?? 0);
    const next = step && readKnownLawName(passage, at);
    if (!next) return laws;
    last = complete(passage, type, at, { name: `${type} ${next.name}`, end: next.end });
    laws.push(last);
  }
}

/** The whole name with its type. Lower-case or all-capital type words ("theo luật Đất đai", "LUẬT ĐẤT ĐAI") need a known name. */
function readName(passage: Passage, type: string, start: number, at: number): LawName | null {
  const many = matchAt(AMENDING_MANY, passage.toned, at);
  if (many) return readAmendingMany(passage, type, at, many[0].length);
  const amending = matchAt(AMENDING, passage.toned, at);
  if (amending) return readAmendingName(passage, type, at, amending);
  const written = passage.text.slice(start, at - 1);
  const isPlain = /^\p{Lu}/u.test(written) && written !== written.toUpperCase();
  const found = isPlain ? readLawName(passage, at) : readKnownLawName(passage, at);
  return found && { name: `${type} ${found.name}`, end: found.end };
}

/** "Luật sửa đổi, bổ sung một số điều của Luật Dược": a law of its own, and a mention of the one that it amends. */
function readAmendingName(
  passage: Passage,
  type: string,
  at: number,
  match: RegExpExecArray,
): LawName | null {
  const inner = readLawName(passage, at + match[0].length);
  if (!inner) return null;
  const innerType = NAME_OF_TYPE.get(match[2] as string) as string;
  const lead = passage.text.slice(at, at + (match[1] as string).length);
  return {
    name: `${type} ${lead.charAt(0).toUpperCase()}${lead.slice(1)} ${innerType} ${inner.name}`,
    end: inner.end,
  };
}

function readAmendingMany({ text }: Passage, type: string, at: number, length: number): LawName {
  const words = text.slice(at, at + length);
  return { name: `${type} ${words.charAt(0).toUpperCase()}${words.slice(1)}`, end: at + length };
}

/** A name → the mention, with the year, number, date and issuer behind it. */
function complete(passage: Passage, type: string, start: number, { name, end }: LawName): Mention {
  const year = matchAt(YEAR, passage.toned, end);
  const afterYear = end + (year?.[0].length ?? 0);
  const symbol = readSymbol(passage, afterYear);
  const attributes = readAttributes(passage, symbol?.end ?? afterYear);
  // "theo Luật Đất đai của tỉnh" names no issuer: without a date or a number only the Quốc hội is one.
  const isIssued =
    attributes.date !== null || symbol !== null || /quốc hội$/u.test(foldTones(attributes.issuer ?? ''));
  return {
    start,
    end: isIssued ? attributes.end : afterYear,
    type,
    number: symbol?.number ?? null,
    year: symbol?.year ?? (year ? Number(year[1]) : attributes.year),
    symbol: symbol?.symbol ?? null,
    code: symbol?.code ?? null,
    name,
    date: attributes.date,
    issuer: isIssued ? attributes.issuer : null,
  };
}

function readSymbol(passage: Passage, at: number): DocumentSymbol | null {
  const so = matchAt(SO, passage.toned, at);
  const symbol = so && readDocumentSymbol(passage.text, at + so[0].length);
  return symbol?.code ? symbol : null;
}
