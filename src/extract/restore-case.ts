/** Names in capitals, as letterheads write them, in the case that the text itself uses. */
import { COMPOUND_NAMES, SIMPLE_NAMES } from './units/unit-compounds.js';

const LEVEL_WORDS = /^(?:tỉnh|thành phố|huyện|xã|phường|quận|thị xã|thị trấn|đặc khu)\s/u;

/** Bodies of the State whose names are written with few capitals. */
const STATE_BODIES = [
  'Chính phủ',
  'Thủ tướng Chính phủ',
  'Văn phòng Chính phủ',
  'Thanh tra Chính phủ',
  'Quốc hội',
  'Ngân hàng Nhà nước Việt Nam',
];
/** Names of fields as departments bear them, by their lower case: "y tế" → "Y tế". */
const FIELDS = new Map([...COMPOUND_NAMES, ...SIMPLE_NAMES].map((name) => [name.toLowerCase(), name]));

/** "SỞ KHOA HỌC VÀ CÔNG NGHỆ" and the document's text → "Sở Khoa học và Công nghệ", as found there, else by rule. */
export function restoreCase(capitals: string, text: string): string {
  const words = capitals.toLowerCase();
  const { whole, folded } = foldWhole(text);
  // Lower case keeps the length of Vietnamese letters, so an offset in one is an offset in the other.
  for (
    let i = folded.indexOf(words);
    i >= 0 && folded.length === whole.length;
    i = folded.indexOf(words, i + 1)
  ) {
    const found = whole.slice(i, i + words.length);
    if (/\p{Ll}/u.test(found) && /^\p{Lu}/u.test(found)) return found;
  }
  return titleCase(words);
}

interface FoldedWhole {
  readonly text: string;
  /** On one line, without soft hyphens. */
  readonly whole: string;
  readonly folded: string;
}

/** A document is asked for each of its names in capitals, so the last one is remembered. */
let last: FoldedWhole = { text: '', whole: '', folded: '' };

function foldWhole(text: string): FoldedWhole {
  if (last.text !== text) {
    const whole = text.replaceAll('\u00ad', '').replace(/\s+/g, ' ');
    last = { text, whole, folded: whole.toLowerCase() };
  }
  return last;
}

/** "ủy ban nhân dân tỉnh đồng tháp" → "Ủy ban nhân dân tỉnh Đồng Tháp"; "sở công thương" → "Sở Công Thương". */
function titleCase(words: string): string {
  const chair = /^chủ tịch\s/u.exec(words)?.[0];
  if (chair) return `Chủ tịch ${titleCase(words.slice(chair.length))}`;
  const known = STATE_BODIES.find((name) => name.toLowerCase() === words) ?? departmentCase(words);
  if (known) return known;
  const body =
    /^(?:(?:tỉnh|thành|huyện|thị|quận|đảng) (?:ủy|uỷ)|(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|ubnd|hđnd)(?:\s|$)/u
      .exec(words)?.[0]
      .trim();
  if (body === undefined) return capitalizeNames(words);
  const head = body.length <= 4 ? body.toUpperCase() : body.charAt(0).toUpperCase() + body.slice(1);
  const rest = words.slice(body.length).trim();
  const level = LEVEL_WORDS.exec(rest)?.[0] ?? '';
  return [head, level.trim(), capitalizeNames(rest.slice(level.length))]
    .filter((part) => part !== '')
    .join(' ');
}

/** "bộ y tế" → "Bộ Y tế", where the field is a known one, else null. */
function departmentCase(words: string): string | null {
  const [head = '', ...rest] = words.split(' ');
  const field = /^(?:bộ|sở|phòng)$/u.test(head) ? FIELDS.get(rest.join(' ')) : undefined;
  return field === undefined ? null : `${head.charAt(0).toUpperCase()}${head.slice(1)} ${field}`;
}

function capitalizeNames(words: string): string {
  return words.replace(/(?<![A-Za-zÀ-ɏḀ-ỹ])[A-Za-zÀ-ɏḀ-ỹ]+/gu, (word) =>
    word === 'và' ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
