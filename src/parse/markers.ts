/**
 * The numbering forms of Vietnamese administrative texts, one row a form. Decree 30/2020/NĐ-CP (annex I) sets the
 * order phần, chương, mục, điều, khoản (1.), điểm (a)); plans add roman numerals, 1.1., dashes and plus signs.
 */
import type { SectionKind } from '../records.js';

export interface Marker {
  readonly kind: SectionKind;
  /** Blocks of one form are siblings: "1." and "1)" are two forms of decimal. */
  readonly form: string;
  /** Where the form stands in the usual order, from the outside in. */
  readonly rank: number;
  readonly label: string | null;
  /** Characters of the text that the marker takes, with the space behind it. */
  readonly length: number;
}

interface MarkerForm {
  readonly kind: SectionKind;
  readonly form: string;
  readonly rank: number;
  readonly pattern: RegExp;
}

const FORMS: readonly MarkerForm[] = [
  {
    kind: 'appendix',
    form: 'appendix',
    rank: 0,
    pattern:
      /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+|SỐ\s+)?([IVX]{1,4}|\d{1,2}|[A-Z])(?![A-Za-zÀ-ɏḀ-ỹ\p{N}]))?\s*(?:[.:–-]\s*|$|(?=\p{Lu}{2})(?![IVX]{2,4}\s)|(?=\())/u,
  },
  {
    kind: 'part',
    form: 'part',
    rank: 1,
    pattern:
      /^(?:PHẦN|Phần)\s+([IVX]{1,4}|\d{1,2}|(?:(?:THỨ|thứ)\s+)?(?:NHẤT|HAI|BA|TƯ|NĂM|SÁU|BẢY|TÁM|nhất|hai|ba|tư|năm|sáu|bảy|tám)|[A-D])(?![A-Za-zÀ-ɏḀ-ỹ\p{N}])\s*[.:–-]?\s*/u,
  },
  {
    kind: 'chapter',
    form: 'chapter',
    rank: 2,
    pattern: /^(?:CHƯƠNG|Chương)\s+([IVXL]{1,6}|\d{1,2})(?![A-Za-zÀ-ɏḀ-ỹ\p{N}])\s*[.:–-]?\s*/u,
  },
  { kind: 'article', form: 'article', rank: 3, pattern: /^Điều\s+(\d{1,3}[a-zđ]?)\s*[.:]\s*/u },
  { kind: 'letter', form: 'A.', rank: 4, pattern: /^([A-HJ-UWYZĐ])[.)]\s+(?=\p{Lu})/u },
  {
    kind: 'roman',
    form: 'I.',
    rank: 5,
    pattern:
      /^(?!V\/v\s)((?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))(?:\s?[.)/](?!\p{N})|\s*[-–:](?=\s))\s*(?=[A-Za-zÀ-ɏḀ-ỹ"“(])/u,
  },
  // Recognised print takes "I" for "l", or apart: "Il. NHIỆM VỤ", "I I. NHIỆM VỤ". Only before a heading in capitals.
  {
    kind: 'roman',
    form: 'I.',
    rank: 5,
    pattern:
      /^(?![IVX]{1,4}\.)([Il] ?[Il](?: ?[Il])?|[Il] ?V|V ?[Il](?: ?[Il]){0,2}|[Il] ?X)\s?\.\s{0,2}(?=\p{Lu}{2})/u,
  },
  {
    kind: 'decimal',
    form: '1.',
    rank: 6,
    pattern:
      /^(\d{1,2})(?:\s?\.|\.?\/(?=\s)|\s?[-–:](?=\s+\p{Lu}))(?:\s*(?=[^\s\d.,%/])|\s+(?=\d{1,3}(?:,\d+)?\s?%|\d{1,3}\s+[A-Za-zÀ-ɏḀ-ỹ]))/u,
  },
  { kind: 'decimal', form: '1)', rank: 6.8, pattern: /^(\d{1,2})\s?\)\s*(?=\S)/u },
  { kind: 'decimal', form: '(1)', rank: 7.5, pattern: /^\((\d{1,2})\)[.:]?\s*(?=\S)/u },
  { kind: 'letter', form: 'a)', rank: 7, pattern: /^([a-zđ]|[a-z]\d)(?:\s?\)|\/)\s*(?=\S)/u },
  { kind: 'letter', form: 'a)', rank: 7, pattern: /^([a-zđ]|[a-z]\d)\.\s+(?=[\p{Lu}"“\d])/u },
  { kind: 'letter', form: '(a)', rank: 7.6, pattern: /^\(([a-zđ])\)\s+(?=\p{Lu})/u },
  {
    kind: 'plus',
    form: '+',
    rank: 9,
    pattern: /^(?:[-–—•]\s{0,9})?\+\s*(?=[^\s\d]|\d[\d.,]{0,20}\s{0,3}[%A-Za-zÀ-ɏḀ-ỹ]|\s)/u,
  },
  {
    kind: 'dash',
    form: '-',
    rank: 8,
    pattern: /^[-–—‐−](?:\s+(?=\S)|(?=[A-Za-zÀ-ɏḀ-ỹ]))/u,
  },
  {
    kind: 'dash',
    form: '•',
    rank: 8,
    pattern:
      /^(?:[•●○▪■□◦·∙‣*►➢➤❖✓✔\uf0a7\uf0b7\uf0d8\uf0fc]\s+(?=\S)|[•●○▪■□◦·∙‣►➢➤❖✓✔\uf0a7\uf0b7\uf0d8\uf0fc](?=[A-Za-zÀ-ɏḀ-ỹ]))/u,
  },
];

/** "1.1.", "2.3.1", "3.1-" of party documents, each depth a form of its own; without a dot behind it only before a capital letter. */
const NESTED =
  /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)/](?!\d)\s*(?=\S)|\s*:\s+|\s?[-–]\s+(?=\p{Lu})|\s+(?=[\p{Lu}"“]))/u;

const FIRST_UNIT = /^[\d(+\-–—‐−•●○▪■□◦·∙‣*►➢➤❖✓✔\uf0a7\uf0b7\uf0d8\uf0fcIVXA-ZĐPCa-zđ]/u;

/** Whether blocks of a kind bear a sign instead of a number or a letter. */
export function isBullet(kind: SectionKind | undefined): boolean {
  return kind === 'dash' || kind === 'plus';
}

/** The start of a block's text → the marker that it opens with, or null. */
export function readMarker(text: string): Marker | null {
  if (!FIRST_UNIT.test(text)) return null;
  const nested = NESTED.exec(text);
  if (nested) {
    const label = nested[1] as string;
    const depth = label.split('.').length;
    return {
      kind: 'decimal',
      form: `1.${depth}`,
      rank: 6 + (depth - 1) / 10,
      label,
      length: nested[0].length,
    };
  }
  for (const { kind, form, rank, pattern } of FORMS) {
    const found = pattern.exec(text);
    if (found && found[0].length > 0)
      return { kind, form, rank, label: readLabel(kind, found[1]), length: found[0].length };
  }
  return null;
}

/** "I l" is II. */
function readLabel(kind: SectionKind, label: string | undefined): string | null {
  if (label === undefined || kind !== 'roman') return label ?? null;
  return label.replace(/l/g, 'I').replace(/ /g, '');
}
