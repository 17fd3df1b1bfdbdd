/** A list of units as a cell or label holds it → the single units. */
import { markParts } from './part-lists.js';
import { segmentUnits } from './segments.js';
import { isWorkingPart } from './unit-start.js';

const LEAD_IN = /^(?:[-–+•*]\s+|(?:Đề nghị|Giao(?: cho)?|Yêu cầu|Phân công)\s*:?\s+)+/iu;
const CUT_BEHIND =
  /\s(?:tiến hành|chủ trì|phối hợp với|có trách nhiệm|chịu trách nhiệm|rà soát)(?![A-Za-zÀ-ɏḀ-ỹ]).*/u;
const NOTHING = /^[\s.\-–…/]*$/u;

/** Tables say the same in most of their rows ("Các sở, ban, ngành; UBND các phường, xã"); a bounded memory of them. */
const remembered = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 500;

/** A list of units → their names as written, in order; a shared head given to each, a collective whole. */
export function splitUnits(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known) return known;
  const names = readNames(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, names);
  return names;
}

function readNames(text: string): readonly string[] {
  const list = markParts(text.trim()).replace(LEAD_IN, '');
  if (NOTHING.test(list)) return [];
  return segmentUnits(list, false)
    .map(({ name }) => cleanUnitName(name))
    .filter((name) => !NOTHING.test(name));
}

/** Without apposition in brackets, bullet and end punctuation; a part in brackets that does the work stays. */
function cleanUnitName(name: string): string {
  return name
    .replace(/\s?\(([^()]*)\)?/gu, (bracket, inside: string) => (isWorkingPart(inside) ? bracket : ''))
    .replace(CUT_BEHIND, '')
    .replace(/^[\s\-–+•,;]+/u, '')
    .replace(/(?<![\s.,;:/])[\s.,;:/]+$/u, '')
    .replace(/\s{1,3}(?:và|cùng|cùng với)$/u, '')
    .replace(/\s+/gu, ' ');
}
