/** The distinct units of a document, each with the one name that its spellings share. */
import type { Unit } from '../../records.js';
import { foldTones } from '../citations/fold-letters.js';
import { restoreCase } from '../restore-case.js';
import { readDefinedNames } from './defined-names.js';
import { writeOut } from './long-name.js';
import { isCollective } from './unit-opening.js';

export interface UnitContext {
  readonly issuer: string | null;
  /** "Gia Lai", from the place-and-date line. */
  readonly place: string | null;
  readonly text: string;
}

/** Heads that stand alone for the one unit of the document that begins with them. */
const BARE_HEAD = /^(?:trung tâm|chi cục|ban quản lý|quỹ|bệnh viện)$/u;

/** All names of units as tasks hold them → each distinct name once, in order, with canonical name and kind. */
export function canonicalizeUnits(names: readonly string[], context: UnitContext): readonly Unit[] {
  const defined = readDefinedNames(context.text);
  const longNames = new Map([...new Set(names)].map((name) => [name, toLongName(name, defined, context)]));
  const keys = new Map([...new Set(longNames.values())].map((long) => [long, toKey(long, context)]));
  const spellings = new Map<string, Map<string, number>>();
  for (const name of names) {
    const long = longNames.get(name) as string;
    const key = keys.get(long) as string;
    const group = spellings.get(key) ?? new Map<string, number>();
    // A name all in capitals says nothing of its case.
    spellings.set(key, group.set(long, (group.get(long) ?? 0) + (/\p{Ll}/u.test(name) ? 1 : 0)));
  }
  return [...longNames].map(([name, long]) => {
    const key = keys.get(long) as string;
    const group = spellings.get(BARE_HEAD.test(key) ? (onlyLonger(key, spellings) ?? key) : key);
    return {
      name,
      canonical: pickSpelling(group ?? new Map([[long, 1]])),
      kind: isCollective(name) ? 'collective' : 'unit',
    };
  });
}

function toLongName(
  name: string,
  defined: ReadonlyMap<string, string>,
  { issuer, place, text }: UnitContext,
): string {
  const cased = /\p{Ll}/u.test(name) || !name.includes(' ') ? name : restoreCase(name, text);
  const long = writeOut(defined.get(foldTones(cased)) ?? cased);
  return withoutPlace(withoutIssuer(long, issuer), place);
}

/** Within a Sở, "Văn phòng" and "Văn phòng Sở Công Thương" are "Văn phòng Sở". */
function withoutIssuer(name: string, issuer: string | null): string {
  const body = issuer === null ? null : (/^(?:Sở|Bộ|Chi cục|Cục|Trường)(?=\s)/iu.exec(issuer)?.[0] ?? null);
  if (issuer === null || body === null) return name;
  const title = body.charAt(0).toUpperCase() + body.slice(1).toLowerCase();
  if (/^(?:Văn phòng|Thanh tra|Giám đốc|Phó Giám đốc|Lãnh đạo)$/iu.test(name)) return `${name} ${title}`;
  const ownName = foldTones(writeOut(issuer));
  const folded = foldTones(name);
  if (folded.length > ownName.length && folded.endsWith(` ${ownName}`))
    return name.slice(0, name.length - ownName.length) + title;
  return folded === foldTones(body) ? writeOut(issuer) : name;
}

/** "Ủy ban nhân dân tỉnh Gia Lai" is "Ủy ban nhân dân tỉnh" in a document of Gia Lai. */
function withoutPlace(name: string, place: string | null): string {
  if (place === null || place === '') return name;
  const [folded, ending] = [foldTones(name), ` ${foldTones(writeOut(place))}`];
  const body = folded.slice(0, -ending.length);
  return folded.endsWith(ending) && /(?:^|\s)(?:tỉnh|thành phố)$/u.test(body)
    ? name.slice(0, body.length)
    : name;
}

/** What spellings of one unit have in common. */
function toKey(name: string, { place }: UnitContext): string {
  const plain = foldTones(name)
    .replace(/[–,&-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const ending = place === null ? null : ` ${foldTones(place)}`;
  const local =
    ending !== null &&
    plain.endsWith(ending) &&
    !/(?:xã|phường|huyện|quận)$/u.test(plain.slice(0, -ending.length))
      ? plain.slice(0, -ending.length)
      : plain;
  return local.replace(/\s(?:tỉnh|thành phố)$/u, '');
}

/** A bare head → the key of the only unit of the document that begins with it, or null. */
function onlyLonger(head: string, spellings: ReadonlyMap<string, unknown>): string | null {
  const longer = [...spellings.keys()].filter((key) => key.startsWith(`${head} `));
  return longer.length === 1 ? (longer[0] as string) : null;
}

/** The spelling used most, among equals the first; with a capital at its head. */
function pickSpelling(spellings: ReadonlyMap<string, number>): string {
  const [best = ''] = [...spellings].reduce((most, next) => (next[1] > most[1] ? next : most), ['', -1] as [
    string,
    number,
  ]);
  return best.charAt(0).toUpperCase() + best.slice(1);
}
