import type { Citation } from '../records.js';
import { ISSUERS_BY_TYPE, NATIONAL_ISSUERS } from './national-issuers.js';

/** What tells one legal document from another. issuer and place are '' where they are not known or not needed. */
export interface LegalIdentity {
  readonly key: string;
  readonly issuer: string;
  readonly place: string;
  /** Whether the key alone names one document in the whole country. */
  readonly isNational: boolean;
}

/**
 * A citation and the place of the plan it stands in → which legal document it means. A national document has one
 * identity, whether or not the mention names its issuer; a local one ("602/QĐ-UBND") belongs to its issuer and place.
 */
export function legalIdentity(citation: Citation, place: string): LegalIdentity {
  const { key, issuer } = citation;
  const national = nationalIssuer(citation);
  if (national !== null) return { key, issuer: national, place: '', isNational: true };
  return { key, issuer: localIssuer(issuer ?? '', place), place, isNational: false };
}

function nationalIssuer({ key, type, symbol, issuer }: Citation): string | null {
  // "20/2014/TTLT-BTP-BNV": issued by several, whose codes are the only common name they have.
  const joint = /\/TTLT-(.+)$/u.exec(key)?.[1];
  if (joint !== undefined) return joint;
  for (const code of issuerCodes(key)) {
    const known = NATIONAL_ISSUERS.get(code);
    if (known !== undefined) return known;
  }
  const isByName = symbol === null && key.startsWith(type);
  if (isByName) return ISSUERS_BY_TYPE.get(type) ?? null;
  // A ministry, and not a province's "Bộ Chỉ huy quân sự" or an office's "Bộ phận một cửa".
  return issuer !== null && /^Bộ (?!chỉ huy|phận)/iu.test(issuer) ? issuer : null;
}

/** The places in a symbol where an issuer's code can stand: its end ("NĐ-CP", "NQ/TW", "QH15"), or, in a letter, its head ("1000/VPCP-KSTT"). */
function issuerCodes(key: string): readonly string[] {
  const end = /[-/]([\p{L}&]+)\d*$/u.exec(key)?.[1];
  const head = /^\d+\/([\p{L}&]+)-/u.exec(key)?.[1];
  return [end, head].flatMap((code) => (code === undefined ? [] : [code.replaceAll('&', '').toUpperCase()]));
}

/** "Uỷ ban nhân dân Tỉnh" and, in a plan of Gia Lai, "UBND tỉnh Gia Lai" are both "UBND tỉnh". */
function localIssuer(issuer: string, place: string): string {
  const short = issuer
    .replaceAll('uỷ', 'ủy')
    .replaceAll('Uỷ', 'Ủy')
    .replace(/^Ủy ban nhân dân/iu, 'UBND')
    .replace(/^Hội đồng nhân dân/iu, 'HĐND')
    .replace(/^(UBND|HĐND) (tỉnh|thành phố)/iu, (name) => name.slice(0, 5) + name.slice(5).toLowerCase());
  const isOwnPlace = place !== '' && short.toLowerCase().endsWith(` ${place.toLowerCase()}`);
  return isOwnPlace ? short.slice(0, -place.length - 1) : short;
}
