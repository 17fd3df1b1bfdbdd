/** Where the bodies that a plan speaks of belong. */
import { nameKey } from '../spelling/name-key.js';

/** A place: `key` is one for all spellings of its name, `name` is shown. Both are '' where a plan names none. */
export interface Place {
  readonly key: string;
  readonly name: string;
}

/** What the head of a plan says about who issued it, and where. */
export interface PlanHead {
  readonly place: string | null;
  readonly issuer: string | null;
  readonly parentBody: string | null;
}

/** The place of ministries and other bodies of the whole country, wherever they sit. */
export const NATIONAL: Place = { key: 'trung ương', name: 'Trung ương' };

/** Cities that are no part of a province: with and without "thành phố" before it their name is one (Resolution 202/2025/QH15). */
const CENTRAL_CITY = /^(?:hà nội|hải phòng|huế|đà nẵng|cần thơ|hồ chí minh)$/u;
const NATIONAL_BODY =
  /^(?:bộ (?!chỉ huy|tư lệnh|đội|phận|môn)|(?:văn phòng |thủ tướng |phó thủ tướng |thanh tra )?chính phủ|quốc hội|ủy ban thường vụ quốc hội|bộ chính trị|ban bí thư|kiểm toán nhà nước|(?:tòa án|viện kiểm sát) nhân dân tối cao|(?:ngân hàng nhà nước|bảo hiểm xã hội|đài truyền hình|đài tiếng nói|thông tấn xã) việt nam$)| trung ương(?: đảng)?$/u;
/** "UBND tỉnh Gia Lai", "TỈNH ỦY GIA LAI", "tỉnh Bà Rịa - Vũng Tàu": every word of the name begins with a capital. "Công an tỉnh (Phòng An ninh mạng)" names none. */
const PROVINCE_NAMED =
  /(?<!\p{L})(?:[Tt]ỉnh|TỈNH) (?:(?:[ủỦuUỷỶ][yYỷỶ]|đoàn|ĐOÀN) )?(?<name>\p{Lu}\p{L}*(?:(?: | ?[-–] ?)\p{Lu}\p{L}*){0,4})$/u;
const NO_NAME = /^(?:ủy|đoàn)$/u;
const CITY_NAMED = /(?<!\p{L})thành phố (?<name>hà nội|hải phòng|huế|đà nẵng|cần thơ|hồ chí minh)$/u;

/** The name of a place as a plan writes it → the place. "TP. Hồ Chí Minh" and "Hồ Chí Minh", "Hoà Bình" and "Hòa Bình" are one. */
export function placeOf(written: string | null): Place {
  const name = (written ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  const key = nameKey(name).replace(/^tỉnh /u, '');
  const city = key.replace(/^thành phố /u, '');
  return { key: CENTRAL_CITY.test(city) ? city : key, name };
}

/** Whether this is a city that is no part of a province. */
export function isCentralCity({ key }: Place): boolean {
  return CENTRAL_CITY.test(key);
}

/** The key of a body's name → whether it is one of the whole country. "Bộ Chỉ huy Quân sự tỉnh" is none. */
export function isNationalBody(key: string): boolean {
  return NATIONAL_BODY.test(key);
}

/** The name of a body as written → the province, or city of that rank, that it ends with; null where it names none. */
export function provinceNamed(written: string | null): Place | null {
  const text = (written ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  const province = PROVINCE_NAMED.exec(text)?.groups?.name ?? '';
  const city = CITY_NAMED.exec(nameKey(text))?.groups?.name;
  const name = province === '' || NO_NAME.test(nameKey(province)) ? city : province;
  return name === undefined ? null : { key: nameKey(name), name: withCapitals(name.toLowerCase()) };
}

/**
 * The head of a plan → where the bodies belong that it names. A province's plan may be dated at its capital ("Pleiku"); a
 * ministry's is dated at Hà Nội and speaks of the whole country.
 */
export function homePlace({ place, issuer, parentBody }: PlanHead): Place {
  const body = nameKey(issuer ?? '');
  if (isNationalBody(body)) return NATIONAL;
  const written = placeOf(place);
  const province = provinceNamed(issuer) ?? (body.startsWith('sở ') ? provinceNamed(parentBody) : null);
  return province === null || province.key === written.key ? written : province;
}

function withCapitals(name: string): string {
  return name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
