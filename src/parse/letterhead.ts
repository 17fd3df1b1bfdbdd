/** Letterhead lines → number, symbol, place, date, issuing body and the body above it. */
import { isAllCaps } from './characters.js';
import { isRule } from './head-lines.js';
import { lastPiece } from './last-piece.js';
import type { Line } from './source-lines.js';

export interface Letterhead {
  readonly number: string | null;
  readonly symbol: string | null;
  readonly place: string | null;
  readonly issued: {
    readonly year: number | null;
    readonly month: number | null;
    readonly day: number | null;
  };
  /** In capitals, as written. */
  readonly issuer: string | null;
  readonly parentBody: string | null;
}

const MOTTO =
  /CỘNG H(?:ÒA|OÀ) X(?:Ã|A) HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s{0,9}[-–—]\s{0,9}Tự do\s{0,9}[-–—]\s{0,9}Hạnh phúc/giu;
const NUMBER =
  /Số\s{0,3}:?\s{0,3}([\d.…_\s]{0,60}?)\s{0,3}[/-]\s{0,3}(?:\d{4}\/)?([\p{Lu}][A-Za-zÀ-ɏḀ-ỹ&]{0,30}(?:\s?[-–/]\s?[A-Za-zÀ-ɏḀ-ỹ&]{1,30}){0,12})/u;
const DATE =
  /,\s{0,3}ngày\s{0,20}(?:([\d.…_]{1,40})\s{0,20})?tháng\s{0,20}(?:([\d.…_]{1,40})\s{0,20})?năm\s{0,3}(\d{4})?/u;
/** Characters in which the name of a place stands before the date. */
const PLACE_REACH = 43;
/** Words with which the name of a body begins; in a letterhead the lower body stands below the higher. */
const BODY_HEAD =
  /(?<=\s)(?=(?:SỞ|(?<!(?:VĂN|HẢI|QUỐC)\s)PHÒNG|BAN QUẢN LÝ|BAN CHỈ ĐẠO|BAN CHỈ HUY|CHI CỤC|CỤC|TRUNG TÂM|CÔNG AN|VĂN PHÒNG|THANH TRA|ĐẢNG ỦY|ĐẢNG UỶ|HUYỆN ỦY|HUYỆN UỶ|THÀNH ỦY|BAN TUYÊN GIÁO|BAN DÂN VẬN|BAN NỘI CHÍNH|BAN XÂY DỰNG ĐẢNG|ỦY BAN KIỂM TRA|TRƯỜNG (?=ĐẠI HỌC|CAO ĐẲNG|TRUNG|TIỂU|THPT|THCS|MẦM|MẪU GIÁO|CHÍNH TRỊ|PHỔ THÔNG)|BỘ CHỈ HUY|(?<!CHỦ TỊCH\s)(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)|BAN THƯỜNG VỤ|BAN TỔ CHỨC)(?:\s|$|(?<=\s)))/u;

/** The lines above the type line → what they say; each field null where they do not. */
export function readLetterhead(lines: readonly Line[]): Letterhead {
  const text = joinLines(lines);
  const number = NUMBER.exec(text);
  const date = readPlaceAndDate(number ? text.replace(number[0], ' | ') : text);
  const bodies = bodyNames(text, [number?.[0], date?.words]);
  const digits = number?.[1]?.replace(/\D/g, '') ?? '';
  return {
    number: digits === '' ? null : digits,
    symbol: number?.[2]?.replace(/\s/g, '') ?? null,
    place: date?.place ?? null,
    issued: { year: date?.year ?? null, month: date?.month ?? null, day: date?.day ?? null },
    issuer: bodies.at(-1) ?? null,
    parentBody: bodies.length > 1 ? bodies.slice(0, -1).join(' ') : null,
  };
}

/** Words in capitals and nothing else: a body, below whatever a portal writes above it ("Trang chủ » Văn bản"). */
const BODY_LINE = /^\p{Lu}{2,}(?:[\s,-]+\p{Lu}+)+$/u;

/** A place right under a body's name in capitals is apart from it. */
function joinLines(lines: readonly Line[]): string {
  const kept = lines.filter((line) => !isRule(line) && line.text.text !== '|');
  return kept
    .map(({ text: { text } }, i) => {
      const above = kept[i - 1]?.text.text ?? '';
      const isApart = isAllCaps(above) ? readPlaceAndDate(text) !== null : BODY_LINE.test(text);
      return isApart ? `| ${text}` : text;
    })
    .join(' ')
    .replace(MOTTO, ' | ');
}

/** "Bình Lâm, ngày 02 tháng 3 năm 2026". */
function readPlaceAndDate(text: string) {
  const date = DATE.exec(text);
  if (!date) return null;
  const words = lastPiece(
    text.slice(Math.max(0, date.index - PLACE_REACH), date.index),
    /[^A-Za-zÀ-ɏḀ-ỹ\s.'-]/u,
  );
  const capital = words.search(/\p{Lu}/u);
  if (capital < 0) return null;
  const [day, month, year] = date.slice(1).map(toNumber);
  const place = words.slice(capital);
  return { words: place + date[0], place: place.trim(), day, month, year };
}

function toNumber(digits: string | undefined): number | null {
  const value = Number.parseInt(digits ?? '', 10);
  return Number.isNaN(value) ? null : value;
}

/** What is left in capitals once number, date and motto are taken out. */
function bodyNames(text: string, others: readonly (string | null | undefined)[]): readonly string[] {
  const rest = others.reduce<string>((left, other) => (other ? left.replace(other, ' | ') : left), text);
  const capitals = rest.split('|').map((part) => part.replace(/[^A-Za-zÀ-ɏḀ-ỹ\p{N}\s,&-]/gu, ' ').trim());
  const names = capitals.filter((part) => /\p{Lu}{2}/u.test(part) && !/\p{Ll}/u.test(part)).join(' ');
  return names
    .split(BODY_HEAD)
    .map((name) =>
      name
        .replace(/\s+/g, ' ')
        .replace(/(?<![\s-])[\s-]+$/, '')
        .trim(),
    )
    .filter((name) => name.length > 2);
}
