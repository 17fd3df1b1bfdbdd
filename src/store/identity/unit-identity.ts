import { nameKey } from '../spelling/name-key.js';

/** A unit as a plan speaks of it. '' where the plan does not say; only_in is its document where it names no place. */
export interface NamedUnit {
  readonly canonical: string;
  readonly place: string;
  readonly issuer: string;
  readonly kind: string;
  readonly only_in: number | null;
}

/** Bodies that a place has once, whoever speaks of them: "Sở Y tế", "UBND tỉnh", "Công an huyện". Others ("Văn phòng Sở", "Phòng Tổ chức") are parts of the body that issued the plan. */
const OF_THE_PLACE =
  /^(?:sở \p{L}|ủy ban nhân dân|hội đồng nhân dân|văn phòng (?:ủy ban|hội đồng|tỉnh|đoàn đại biểu)|công an|(?:tỉnh|thành|huyện) (?:ủy|đoàn)|bộ \p{L}|thanh tra (?:tỉnh|chính phủ)|kho bạc|bảo hiểm xã hội|đài phát thanh|báo|hội \p{L}.* tỉnh|ban \p{L}.* tỉnh|ủy ban mặt trận)/u;
/** "Các phòng, đơn vị thuộc Sở" are those of one body. */
const OF_A_BODY = /(?<!\p{L})(?:thuộc|trực thuộc) (?:sở|huyện|ủy ban)(?!\p{L})|(?<!\p{L})sở$/u;

/**
 * A unit → what it is known by: one text for all spellings of its name within its place, and within the body that
 * issued the plan where other bodies have one of the same name.
 */
export function unitIdentity({ canonical, place, issuer, kind, only_in }: NamedUnit): string {
  const key = withoutPlace(nameKey(canonical), nameKey(place));
  const body = nameKey(issuer);
  const isBody = key === withoutPlace(body, nameKey(place));
  const isOfPlace = kind === 'unit' && (isBody || (OF_THE_PLACE.test(key) && !OF_A_BODY.test(key)));
  return JSON.stringify([ofOwnBody(key, body), place, isOfPlace ? '' : body, kind, only_in ?? 0]);
}

/** "UBND tỉnh Gia Lai" is, in a plan of Gia Lai, "UBND tỉnh". */
function withoutPlace(key: string, place: string): string {
  return place !== '' && key.endsWith(` ${place}`) ? key.slice(0, -place.length - 1) : key;
}

/** A department's "Văn phòng" is its "Văn phòng Sở". */
function ofOwnBody(key: string, body: string): string {
  const isPart = key === 'văn phòng' || key === 'thanh tra';
  return isPart && body.startsWith('sở ') ? `${key} sở` : key;
}
