import type { Citation } from '../../records.js';
import { nameKey } from '../spelling/name-key.js';
import { ISSUERS_BY_TYPE, NATIONAL_ISSUERS } from './national-issuers.js';
import {
  homePlace,
  isCentralCity,
  isNationalBody,
  type Place,
  type PlanHead,
  placeOf,
  provinceNamed,
} from './places.js';

/** What a mention says of the document it means. */
export type CitedDocument = Pick<Citation, 'key' | 'type' | 'symbol' | 'issuer' | 'year'>;

/** Which legal document it is. issuer and place are '' where they are not known or not needed. */
export interface LegalIdentity {
  /** One text for all mentions of the document. */
  readonly identity: string;
  readonly key: string;
  readonly issuer: string;
  readonly place: string;
  readonly year: number | null;
  /** The one plan it is known from, where that does not say which place's document it is. */
  readonly only_in: number | null;
}

/** What a mention alone says; null where it is silent. */
interface Mention {
  readonly key: string;
  readonly isNational: boolean;
  readonly issuer: string | null;
  readonly province: Place | null;
  readonly year: number | null;
}

const KEY_WITH_YEAR = /\/((?:19|20)\d{2})\/|^\p{L}.* ((?:19|20)\d{2})$/u;
/** Numbers that a party committee gives, whichever of its boards signs: "469-KH/TU" is of Tỉnh ủy or Thành ủy. */
const OF_PROVINCIAL_PARTY = /[-/]TU$/u;
/** Bodies of a province: in a district's plan they are those of the province it lies in. */
const OF_A_PROVINCE = /^(?:(?:UBND|HĐND) tỉnh|Tỉnh ủy|Thành ủy|Sở )/u;
const OF_A_CITY = /^(?:UBND|HĐND) thành phố/u;

/**
 * The citations of a plan → which legal document each means, in their order. A national document has one identity,
 * whether or not a mention names its issuer; a local one ("602/QĐ-UBND") belongs to its issuer and place; numbers that
 * start again every year to their year. What a mention leaves out is what the others of the same key in the plan say,
 * where they say one thing.
 */
export function legalIdentities(
  citations: readonly CitedDocument[],
  head: PlanHead,
  documentId: number,
): readonly LegalIdentity[] {
  const home = homePlace(head);
  const mentions = citations.map((citation) => readMention(citation, home));
  const province = soleProvince(head, mentions) ?? home;
  const said = saidByKey(mentions);
  return mentions.map((mention) => {
    const filled = fillIn(mention, said.get(mention.key) ?? mention);
    return identityOf(filled, placeOfDocument(filled, home, province), documentId);
  });
}

/** The mentions of a plan → what those of one key say together: what only one of them says, or all say alike. */
function saidByKey(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const others = byKey.get(mention.key);
    if (others) others.push(mention);
    else byKey.set(mention.key, [mention]);
  }
  return new Map(Array.from(byKey, ([key, all]) => [key, saidTogether(key, all)]));
}

function saidTogether(key: string, all: readonly Mention[]): Mention {
  return {
    key,
    isNational: sole(all, readNational) === true,
    issuer: sole(all, ({ issuer }) => issuer),
    province: sole(
      all,
      ({ province }) => province,
      (place) => place.key,
    ),
    year: sole(all, ({ year }) => year),
  };
}

/** A mention and what all of its key say together → the mention with what it leaves out. */
function fillIn(mention: Mention, said: Mention): Mention {
  return {
    ...mention,
    isNational: mention.isNational || (mention.issuer === null && said.isNational),
    issuer: mention.issuer ?? said.issuer,
    province: mention.province ?? said.province,
    year: mention.year ?? said.year,
  };
}

/** Whether a mention means a national document; null where it names no issuer to tell by. */
function readNational({ issuer, isNational }: Mention): boolean | null {
  return issuer === null ? null : isNational;
}

function placeOfDocument(
  { isNational, issuer, province: named }: Mention,
  home: Place,
  province: Place,
): Place {
  if (isNational) return placeOf(null);
  if (named !== null) return named;
  const isOfProvince =
    OF_A_PROVINCE.test(issuer ?? '') || (OF_A_CITY.test(issuer ?? '') && isCentralCity(province));
  return isOfProvince ? province : home;
}

function identityOf(
  { key, issuer, year, isNational }: Mention,
  place: Place,
  documentId: number,
): LegalIdentity {
  const isParty = OF_PROVINCIAL_PARTY.test(key);
  const body = isParty ? (issuer ?? (isCentralCity(place) ? 'Thành ủy' : 'Tỉnh ủy')) : (issuer ?? '');
  const bodyKey = isNational ? '' : isParty ? 'tỉnh ủy' : nameKey(body);
  const onlyIn = !isNational && place.key === '' ? documentId : null;
  return {
    identity: JSON.stringify([key, bodyKey, place.key, numberedYear(key, year), onlyIn ?? 0]),
    ...{ key, issuer: body, place: place.name, year: yearOfKey(key) ?? year, only_in: onlyIn },
  };
}

function readMention(citation: CitedDocument, home: Place): Mention {
  const { issuer, year, key } = citation;
  const national = nationalIssuer(citation);
  if (national !== null) return { key, isNational: true, issuer: national, province: null, year };
  const province = provinceNamed(issuer);
  const local = localIssuer(issuer ?? '', province ?? home);
  // Whichever of its boards signed, the number is the committee's.
  const body =
    OF_PROVINCIAL_PARTY.test(key) && local !== ''
      ? /thành ủy/iu.test(local)
        ? 'Thành ủy'
        : 'Tỉnh ủy'
      : local;
  return { key, isNational: false, issuer: body === '' ? null : body, province, year };
}

/** An identity → what it alone tells of the document. */
export function readLegalIdentity(identity: string): Pick<LegalIdentity, 'key' | 'year' | 'only_in'> {
  const [key, , , year, onlyIn] = JSON.parse(identity) as [string, string, string, number, number];
  return { key, year: yearOfKey(key) ?? (year || null), only_in: onlyIn || null };
}

/** The one province that a plan names; null where it names none, or several. */
function soleProvince({ issuer, parentBody }: PlanHead, mentions: readonly Mention[]): Place | null {
  const own = provinceNamed(issuer) ?? provinceNamed(parentBody);
  return (
    own ??
    sole(
      mentions,
      ({ province }) => province,
      ({ key }) => key,
    )
  );
}

/** What several say, where all who say anything say the same; null else. */
function sole<From, To>(
  all: readonly From[],
  read: (one: From) => To | null,
  same: (one: To) => unknown = (one) => one,
): To | null {
  const said = all.map(read).filter((one) => one !== null);
  const [first] = said;
  return first !== undefined && new Set(said.map(same)).size === 1 ? first : null;
}

function yearOfKey(key: string): number | null {
  const [, inNumber, behindName] = KEY_WITH_YEAR.exec(key) ?? [];
  const year = inNumber ?? behindName;
  return year === undefined ? null : Number(year);
}

/** The year that tells documents of one key apart: none where the key has it, or is a law's name. */
function numberedYear(key: string, year: number | null): number {
  return /\d/u.test(key) && yearOfKey(key) === null ? (year ?? 0) : 0;
}

function nationalIssuer({ key, type, symbol, issuer }: CitedDocument): string | null {
  // "20/2014/TTLT-BTP-BNV": issued by several, whose codes are the only common name they have.
  const joint = /\/TTLT-(.+)/u.exec(key)?.[1];
  if (joint !== undefined) return joint;
  for (const code of issuerCodes(key)) {
    const known = NATIONAL_ISSUERS.get(code) ?? (code.endsWith('TW') ? 'Trung ương Đảng' : undefined);
    if (known !== undefined) return known;
  }
  const isByName = symbol === null && key.startsWith(type);
  if (isByName) return ISSUERS_BY_TYPE.get(type) ?? null;
  return issuer !== null && isNationalBody(nameKey(issuer)) ? issuer : null;
}

/** The places in a symbol where an issuer's code can stand: its end ("NĐ-CP", "NQ/TW", "QH15"), in a letter its head ("1000/VPCP-KSTT"), or between its type and who drafted it ("5/QĐ-BYT-KCB"). */
function issuerCodes(key: string): readonly string[] {
  const end = /[-/]([\p{L}&]+)\d*$/u.exec(key)?.[1];
  const head = /^\d+\/([\p{L}&]+)-/u.exec(key)?.[1];
  const middle = /\/\p{L}+-([\p{L}&]+)-/u.exec(key)?.[1];
  return [end, head, middle].flatMap((code) =>
    code === undefined ? [] : [code.replaceAll('&', '').toUpperCase()],
  );
}

/** "Chủ tịch UBND tỉnh", "Uỷ ban nhân dân Tỉnh" and, in a plan of Gia Lai, "UBND tỉnh Gia Lai" are all "UBND tỉnh". */
function localIssuer(issuer: string, { key: place }: Place): string {
  const short = issuer
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/uỷ/gu, 'ủy')
    .replace(/Uỷ/gu, 'Ủy')
    .replace(/^(?:Phó )?Chủ tịch (?=UBND|Ủy ban nhân dân)/iu, '')
    .replace(/^(?:Ban Thường vụ|Ban Chấp hành|Thường trực) (?=\p{L}+ ủy)/iu, '')
    .replace(/^Ủy ban nhân dân/iu, 'UBND')
    .replace(/^Hội đồng nhân dân/iu, 'HĐND')
    .replace(/^(?:UBND|HĐND) (?:tỉnh|thành phố)/iu, (name) => name.slice(0, 5) + name.slice(5).toLowerCase());
  const isOwnPlace = place !== '' && nameKey(short).endsWith(` ${place}`);
  return isOwnPlace ? short.split(' ').slice(0, -place.split(' ').length).join(' ') : short;
}
