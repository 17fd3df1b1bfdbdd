/** A document's identity: its symbol with what the text leaves out put in. What nothing in the document tells stays out. */
import { foldTones } from './fold-letters.js';
import type { Mention } from './mention.js';
import { MINISTRY_CODES } from './ministry-codes.js';

/** Letters that carry a year by law: "118/NĐ-CP" of 2025 is "118/2025/NĐ-CP"; "602/QĐ-UBND" carries none. */
const CARRIES_YEAR = /^(?:NĐ-CP|TT-|TTLT|QH\d|UBTVQH\d)/u;
const DECREE_CODE = 'NĐ-CP';

/** Whether an official number with these letters has its year in it by law. */
export function carriesYear(code: string): boolean {
  return CARRIES_YEAR.test(code);
}

/** Mentions of a document → the key of each, in order. */
export function documentKeys(mentions: readonly Mention[]): readonly string[] {
  const own = mentions.map(ownKey);
  const whole = new Map<string, Known[]>();
  for (const [i, mention] of mentions.entries()) {
    const key = own[i] ?? null;
    const alike = whole.get(nameOf(mention)) ?? [];
    if (key === null || mention.symbol === null || alike.some((known) => known.key === key)) continue;
    whole.set(nameOf(mention), [...alike, { key, mention }]);
  }
  return mentions.map((mention, i) => own[i] ?? fromOthers(mention, whole) ?? writtenKey(mention));
}

interface Known {
  readonly key: string;
  readonly mention: Mention;
}

function nameOf({ type, number }: Mention): string {
  return `${type} ${number}`;
}

/** The key that a mention tells by itself, or null where it leaves something out. */
function ownKey(mention: Mention): string | null {
  const { name, number, year, symbol } = mention;
  if (symbol === null) return name === null || year === null ? name : `${name} ${year}`;
  const code = mention.code?.replace(/^ND-CP/u, DECREE_CODE) ?? (year === null ? null : impliedCode(mention));
  if (code === null) return null;
  const hasYear = symbol.includes(`/${year}`);
  // A title in capitals: "CHỈ THỊ SỐ 27/CT-TTG".
  if (!hasYear && !carriesYear(code)) return symbol.replace(/-TTG$/u, '-TTg');
  return year === null ? null : `${number}/${year}/${code}`;
}

/** A decree is the Chính phủ's; a circular has the letters of the ministry that issued it. */
function impliedCode({ type, issuer }: Mention): string | null {
  if (type === 'Nghị định') return DECREE_CODE;
  const ministry =
    issuer === null || type !== 'Thông tư'
      ? undefined
      : MINISTRY_CODES.get(foldTones(issuer).replace(/^bộ trưởng /u, ''));
  return ministry === undefined ? null : `TT-${ministry}`;
}

/** "Nghị quyết 57" beside one "Nghị quyết số 57-NQ/TW" is that one; beside two, neither. */
function fromOthers(mention: Mention, whole: ReadonlyMap<string, readonly Known[]>): string | null {
  const fits = (whole.get(nameOf(mention)) ?? []).filter(({ mention: other }) => {
    const isOfOtherYear = mention.year !== null && other.year !== null && mention.year !== other.year;
    return !isOfOtherYear && (mention.code === null || mention.code === other.code);
  });
  return fits.length === 1 ? (fits[0] as Known).key : null;
}

function writtenKey({ symbol, name, type }: Mention): string {
  return symbol ?? name ?? type;
}
