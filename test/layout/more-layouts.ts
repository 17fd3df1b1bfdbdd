/** The further rewritings by name, each with the layout that it needs and what must stay the same. */
import { type SameReading, sameButHeadings, sameRecords } from './compare-readings.js';
import { type Layout, PLAIN } from './emit-plan.js';
import { capitalHeadings, smallHeadings, tornCitations, tornRows, withPlus } from './more-rewritings.js';
import type { Rewriting } from './rewritings.js';

export interface FurtherRewriting {
  readonly layout: Layout;
  readonly rewriting: Rewriting;
  readonly same: SameReading;
}

const WRAPPED: Layout = { ...PLAIN, width: 90 };

export const FURTHER = {
  'bullets +': { layout: WRAPPED, rewriting: withPlus('+'), same: sameRecords },
  'bullets - +': { layout: WRAPPED, rewriting: withPlus('- +'), same: sameRecords },
  'bullets – +': { layout: WRAPPED, rewriting: withPlus('– +'), same: sameRecords },
  'headings in capitals': { layout: WRAPPED, rewriting: capitalHeadings, same: sameButHeadings },
  'headings in small letters': { layout: WRAPPED, rewriting: smallHeadings, same: sameButHeadings },
  'page breaks in mid-citation, 60': {
    layout: { ...PLAIN, width: 60 },
    rewriting: tornCitations,
    same: sameRecords,
  },
  'page breaks in mid-citation, 80': {
    layout: { ...PLAIN, width: 80 },
    rewriting: tornCitations,
    same: sameRecords,
  },
  'page breaks in mid-citation, 90': { layout: WRAPPED, rewriting: tornCitations, same: sameRecords },
  'page breaks in mid-cell': {
    layout: { ...PLAIN, tables: 'tab' },
    rewriting: tornRows,
    same: sameRecords,
  },
} as const satisfies Readonly<Record<string, FurtherRewriting>>;

/** Ways to store one text, which must not move even a span. */
export const STORED = {
  NFD: (text) => Buffer.from(text.normalize('NFD')),
  'lines end in \\r\\n': (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  'lines end in \\r': (text) => Buffer.from(text.replaceAll('\n', '\r')),
  'UTF-8 with a byte order mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16 with a byte order mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
} as const satisfies Readonly<Record<string, (text: string) => Uint8Array>>;
