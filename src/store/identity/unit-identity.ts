import { nameKey } from '../spelling/name-key.js';
import { homePlace, isNationalBody, NATIONAL, type Place, type PlanHead, provinceNamed } from './places.js';

/** A unit as a plan speaks of it. */
export interface NamedUnit {
  readonly canonical: string;
  readonly kind: string;
}

/** Which unit it is: `identity` is one text for all its spellings; only_in its document where its place is not known. */
export interface UnitIdentity {
  readonly identity: string;
  readonly place: string;
  readonly only_in: number | null;
}

/** Bodies that a place has once, whoever speaks of them: "Sở Y tế", "UBND tỉnh", "Công an huyện". Others ("Văn phòng Sở", "Phòng Tổ chức") are parts of the body that issued the plan. */
const OF_THE_PLACE =
  /^(?:sở \p{L}|ủy ban nhân dân|hội đồng nhân dân|văn phòng (?:ủy ban|hội đồng|tỉnh|đoàn đại biểu)|công an|(?:tỉnh|thành|huyện) (?:ủy|đoàn)|thanh tra tỉnh|kho bạc|bảo hiểm xã hội|đài phát thanh|báo|hội \p{L}.* tỉnh|ban \p{L}.* tỉnh|ủy ban mặt trận)/u;
/** "Bệnh viện Đa khoa tỉnh", "Trạm Y tế xã": the place's, and no department's. "Hợp tác xã" is no commune. */
const LEVEL = / (?<level>tỉnh|thành phố|huyện|thị xã|quận|(?<!hợp tác )xã|phường|thị trấn)$/u;
/** "Các phòng, đơn vị thuộc Sở" are those of one body. */
const OF_A_BODY = /(?<!\p{L})(?:thuộc|trực thuộc) (?:sở|huyện|ủy ban)(?!\p{L})|(?<!\p{L})sở$/u;
/** "Các sở, ban, ngành", "UBND các xã, phường": the same for every body of the place. */
const ALL_OF_THE_PLACE = /^(?:thủ trưởng (?:các )?)?sở (?:ban )?ngành|^(?:chủ tịch )?ủy ban nhân dân /u;
/** Bodies whose name is known with the province behind it also where the plan is another place's. */
const OF_A_PROVINCE = /^(?:ủy ban nhân dân|hội đồng nhân dân|tỉnh ủy|sở|công an|ủy ban mặt trận)(?!\p{L})/u;

/** What the head of a plan says of the bodies that it names, found once for all of them. */
export interface PlanBodies {
  /** Where they belong. */
  readonly home: Place;
  /** The key of the body that issued the plan, whose parts they may be. */
  readonly owner: string;
}

/** The head of a plan → where the bodies belong that it names, and whose parts they may be. */
export function planBodies(head: PlanHead): PlanBodies {
  const home = homePlace(head);
  return { home, owner: withoutLevel(withoutPlace(bodyKey(head.issuer ?? ''), home)).key };
}

/**
 * A unit and what the plan that names it says of its bodies → which unit it is, among those of its place, and of the body
 * that issued the plan where other bodies have one of the same name. Two places never share a unit; ministries are one for
 * the whole country.
 */
export function unitIdentity(
  { canonical, kind }: NamedUnit,
  { home, owner }: PlanBodies,
  documentId: number,
): UnitIdentity {
  const place = placeOfUnit(canonical, kind, home);
  const named = withoutPlace(bodyKey(canonical), place);
  const { key, body } = kind === 'unit' ? singleUnit(named, owner) : collective(named, owner);
  const onlyIn = place.key === '' ? documentId : null;
  const identity = JSON.stringify([key, place.key, body, kind, onlyIn ?? 0]);
  return { identity, place: place.name, only_in: onlyIn };
}

interface KeyOfBody {
  readonly key: string;
  /** Whose part it is; '' where its place has only one. */
  readonly body: string;
}

function singleUnit(full: string, owner: string): KeyOfBody {
  const { key: named, level } = withoutLevel(full);
  // "Phòng Nội vụ huyện" and, in a plan of that district, "Phòng Nội vụ".
  if (level !== undefined && named.startsWith('phòng '))
    return { key: named, body: `ủy ban nhân dân ${level}` };
  const key = ofOwnBody(named, owner);
  const isOfPlace = key === owner || OF_THE_PLACE.test(key) || LEVEL.test(key) || isNationalBody(key);
  return { key, body: isOfPlace && !OF_A_BODY.test(key) ? '' : owner };
}

function collective(full: string, owner: string): KeyOfBody {
  const key = full.replace(/^các /u, '').replace(LEVEL, '');
  return { key, body: ALL_OF_THE_PLACE.test(key) && !OF_A_BODY.test(key) ? '' : owner };
}

/** "Sở Văn hóa Thể thao và Du lịch" is "Sở Văn hóa, Thể thao, Du lịch". */
function bodyKey(name: string): string {
  return nameKey(name).replace(/ và(?= )/gu, '');
}

function placeOfUnit(canonical: string, kind: string, home: Place): Place {
  if (kind !== 'unit') return home;
  const key = nameKey(canonical);
  if (isNationalBody(key)) return NATIONAL;
  const named = OF_A_PROVINCE.test(key) ? provinceNamed(canonical) : null;
  return named === null || named.key === home.key ? home : named;
}

/** "UBND tỉnh Gia Lai" is, in a plan of Gia Lai, "UBND tỉnh". */
function withoutPlace(key: string, { key: place }: Place): string {
  return place !== '' && key.endsWith(` ${place}`) ? key.slice(0, -place.length - 1) : key;
}

/** "Sở Y tế tỉnh" is "Sở Y tế". */
function withoutLevel(key: string): { readonly key: string; readonly level?: string | undefined } {
  const level = /^(?:sở|phòng) /u.test(key) ? LEVEL.exec(key)?.groups?.level : undefined;
  return level === undefined ? { key } : { key: key.slice(0, -level.length - 1), level };
}

/** A department's "Văn phòng" is its "Văn phòng Sở", and so is "Văn phòng Sở Y tế" in a plan of Sở Y tế; its "Sở" is itself. */
function ofOwnBody(key: string, owner: string): string {
  if (owner.startsWith('ủy ban nhân dân')) return key === 'văn phòng' ? `văn phòng ${owner}` : key;
  if (!owner.startsWith('sở ')) return key;
  if (key === 'sở') return owner;
  if (key === 'văn phòng' || key === 'thanh tra') return `${key} sở`;
  return key.endsWith(` ${owner}`) ? `${key.slice(0, -owner.length)}sở` : key;
}
