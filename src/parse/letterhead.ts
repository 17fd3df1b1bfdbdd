/** Letterhead lines → number, symbol, place, date, issuing body and the body above it. */
import { isAllCaps } from './characters.js';
import { isRule } from './head-lines.js';
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
  /CỘNG H(?:ÒA|OÀ) X(?:Ã|A) HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–—]\s*Tự do\s*[-–—]\s*Hạnh phúc/giu;
const NUMBER =
  /Số\s{0,3}:?\s{0,3}([\d.…_\s]{0,60}?)\s{0,3}[/-]\s{0,3}(?:\d{4}\/)?([\p{Lu}][\p{L}&]{0,30}(?:\s?[-–/]\s?[\p{L}&]{1,30}){0,12})/u;
const PLACE_DATE =
  /([\p{Lu}][\p{L}\s.'-]{0,40}?)\s{0,3},\s{0,3}ngày\s{0,20}([\d.…_]{0,40})\s{0,20}tháng\s{0,20}([\d.…_]{0,40})\s{0,20}năm\s{0,3}(\d{4})?/u;
/** Words with which the name of a body begins; in a letterhead the lower body stands below the higher. */
const BODY_HEAD =
  /(?<=\s)(?=(?:SỞ|(?<!(?:VĂN|HẢI|QUỐC)\s)PHÒNG|BAN QUẢN LÝ|BAN CHỈ ĐẠO|BAN CHỈ HUY|CHI CỤC|CỤC|TRUNG TÂM|CÔNG AN|VĂN PHÒNG|THANH TRA|TRƯỜNG (?=ĐẠI HỌC|CAO ĐẲNG|TRUNG|TIỂU|THPT|THCS|MẦM|MẪU GIÁO|CHÍNH TRỊ|PHỔ THÔNG)|BỘ CHỈ HUY|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|BAN THƯỜNG VỤ|BAN TỔ CHỨC)(?:\s|(?<=\s)))/u;

/** The lines above the type line → what they say; each field null where they do not. */
export function readLetterhead(lines: readonly Line[]): Letterhead {
  const text = joinLines(lines);
  const number = NUMBER.exec(text);
  const date = PLACE_DATE.exec(number ? text.replace(number[0], ' | ') : text);
  const bodies = bodyNames(text, number, date);
  const digits = number?.[1]?.replace(/\D/g, '') ?? '';
  return {
    number: digits === '' ? null : digits,
    symbol: number?.[2]?.replace(/\s/g, '') ?? null,
    place: date?.[1]?.trim() ?? null,
    issued: { year: toNumber(date?.[4]), month: toNumber(date?.[3]), day: toNumber(date?.[2]) },
    issuer: bodies.at(-1) ?? null,
    parentBody: bodies.length > 1 ? bodies.slice(0, -1).join(' ') : null,
  };
}

/** A place right under a body's name in capitals is apart from it. */
function joinLines(lines: readonly Line[]): string {
  const kept = lines.filter((line) => !isRule(line) && line.text.text !== '|');
  return kept
    .map(({ text: { text } }, i) =>
      isAllCaps(kept[i - 1]?.text.text ?? '') && PLACE_DATE.test(text) ? `| ${text}` : text,
    )
    .join(' ')
    .replace(MOTTO, ' | ');
}

function toNumber(digits: string | undefined): number | null {
  const value = Number.parseInt(digits ?? '', 10);
  return Number.isNaN(value) ? null : value;
}

/** What is left in capitals once number, date and motto are taken out. */
function bodyNames(
  text: string,
  number: RegExpExecArray | null,
  date: RegExpExecArray | null,
): readonly string[] {
  let rest = text;
  for (const found of [number, date]) if (found) rest = rest.replace(found[0], ' | ');
  const capitals = rest.split('|').map((part) => part.replace(/[^\p{L}\p{N}\s,&-]/gu, ' ').trim());
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
