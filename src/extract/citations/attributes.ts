/** What follows a symbol or a law's name, in either order: "ngày 31/3/2022 của Chính phủ", "của Chính phủ ngày 31/3/2022". */

import { matchAt } from '../match-at.js';
import { readDocumentDate } from './document-date.js';
import { readIssuerEnd, readJointIssuersEnd } from './issuer-name.js';
import type { Passage } from './passage.js';

export interface Attributes {
  readonly date: string | null;
  /** Of the date, or of "năm 2021" before an issuer. */
  readonly year: number | null;
  readonly issuer: string | null;
  readonly end: number;
}

// A reference to a footnote may stand between: "số 12/KH-STC[3] ngày …".
const GAP = /(?:\[\d{1,3}\])?\s?,?(?:\s(?:ban hành|cùng)(?=\sngày))?\s/y;
const OF = /của\s/y;
const BY = /do\s/y;
const BY_END = /\sban hành/y;
const YEAR_BEFORE_ISSUER = /năm\s((?:19|20)\d{2})(?=\scủa\s)/y;

/** Reads date and issuer, or issuers of a joint document, from `at` on. Out: what stands there; `end` is `at` where nothing does. */
export function readAttributes(passage: Passage, at: number, isJoint = false): Attributes {
  let found: Attributes = { date: null, year: null, issuer: null, end: at };
  for (let pass = 0; pass < 3; pass++) {
    const gap = matchAt(GAP, passage.toned, found.end);
    if (!gap) break;
    const next = readOne(passage, found.end + gap[0].length, found, isJoint);
    if (!next) break;
    found = next;
  }
  return found;
}

function readOne(passage: Passage, at: number, found: Attributes, isJoint: boolean): Attributes | null {
  if (found.year === null) {
    const date = readDocumentDate(passage.toned, at);
    if (date) return { ...found, date: date.iso, year: date.year, end: date.end };
    const year = matchAt(YEAR_BEFORE_ISSUER, passage.toned, at);
    if (year) return { ...found, year: Number(year[1]), end: at + year[0].length };
  }
  return found.issuer === null ? readIssuer(passage, at, found, isJoint) : null;
}

function readIssuer(passage: Passage, at: number, found: Attributes, isJoint: boolean): Attributes | null {
  const of = matchAt(OF, passage.toned, at);
  const by = of ? null : matchAt(BY, passage.toned, at);
  const lead = of ?? by;
  if (!lead) return null;
  const start = at + lead[0].length;
  const end = isJoint ? readJointIssuersEnd(passage, start) : readIssuerEnd(passage, start);
  if (end === null || (by && !matchAt(BY_END, passage.toned, end))) return null;
  return { ...found, issuer: passage.text.slice(start, end), end };
}
