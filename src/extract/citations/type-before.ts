/** The type word before an official number: "Nghị quyết số ", "Kế hoạch hành động ", "QĐ số: ", "Chỉ thị của Ban Bí thư số ". */
import { alternatives } from './alternatives.js';
import { DOCUMENT_TYPES, TYPE_QUALIFIERS } from './document-types.js';
import { foldMarks } from './fold-letters.js';
import { readIssuerEnd } from './issuer-name.js';
import type { Passage } from './passage.js';

export interface TypeBefore {
  readonly type: string;
  readonly start: number;
  readonly hasSo: boolean;
  /** "QĐ": stands for a type only before a full symbol. */
  readonly isAbbreviation: boolean;
  /** Who stands between type and number. */
  readonly issuer: string | null;
}

const BY_WORD = new Map<string, string>();
for (const { name, codes } of DOCUMENT_TYPES) {
  BY_WORD.set(foldMarks(name), name);
  for (const code of codes) if (!BY_WORD.has(foldMarks(code))) BY_WORD.set(foldMarks(code), name);
}
const WORDS = alternatives([...BY_WORD.keys()]);
const QUALIFIERS = alternatives(TYPE_QUALIFIERS.map(foldMarks));
const TYPE = `(?<![a-z0-9&/-])(${WORDS})(?: ${QUALIFIERS})*`;
const DIRECT = new RegExp(`${TYPE}\\s?:?\\s?(so\\s?:?\\s?)?$`);
const WITH_ISSUER = new RegExp(`${TYPE} cua ([^,;.:()]{3,60}) so\\s?:?\\s?$`);
/** How far back a type can stand, without and with an issuer behind it, and the last word before the number. */
const NEAR = 60;
const FAR = 130;
const NEXT = 16;
/** The words that can stand right before a number; looked up first, for most numbers stand behind other words. */
const LAST_WORDS = new Set([
  'so',
  ...[...BY_WORD.keys(), ...TYPE_QUALIFIERS.map(foldMarks)].map((word) => word.split(' ').at(-1)),
]);
const LAST_WORD = /(?<![a-z])([a-z]+)[\s:]{0,3}$/;

/** Reads the type that stands before the number at `at`, also where OCR took marks off. Out: null where none does. */
export function readTypeBefore(passage: Passage, at: number): TypeBefore | null {
  const before = (length: number) => foldMarks(passage.text.slice(Math.max(0, at - length), at));
  const lastWord = LAST_WORD.exec(before(NEXT))?.[1];
  if (!LAST_WORDS.has(lastWord)) return null;
  const near = before(NEAR);
  const direct = DIRECT.exec(near);
  if (direct)
    return toType(
      passage,
      at - near.length + direct.index,
      direct[1] as string,
      direct[2] !== undefined,
      null,
    );
  if (lastWord !== 'so') return null;
  const far = before(FAR);
  const match = WITH_ISSUER.exec(far);
  if (!match) return null;
  const issuerEnd = at - (match[0].length - match[0].lastIndexOf(' so'));
  const issuerStart = issuerEnd - (match[2] as string).length;
  // Only the issuer stands between: "Kế hoạch của tỉnh thực hiện văn bản số …" is no plan's number.
  if (readIssuerEnd(passage, issuerStart) !== issuerEnd) return null;
  const issuer = passage.text.slice(issuerStart, issuerEnd);
  return toType(passage, at - far.length + match.index, match[1] as string, true, issuer);
}

function toType(
  passage: Passage,
  start: number,
  word: string,
  hasSo: boolean,
  issuer: string | null,
): TypeBefore | null {
  const type = BY_WORD.get(word) as string;
  const isAbbreviation = word !== foldMarks(type);
  if (isAbbreviation && !/^\p{Lu}/u.test(passage.text.slice(start, start + 1))) return null;
  return { type, start, hasSo, isAbbreviation, issuer };
}
