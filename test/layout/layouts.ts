/** The layouts and rewritings by name, so that each can be shown to bite. */
import { type Layout, PLAIN } from './emit-plan.js';
import * as rewrite from './rewritings.js';

/** Layouts that must change nothing but spans. */
export const LAYOUTS = {
  'paragraphs on one line': PLAIN,
  'wrapped at 60': { ...PLAIN, width: 60 },
  'wrapped at 80': { ...PLAIN, width: 80 },
  'wrapped at 100': { ...PLAIN, width: 100 },
  'tab tables': { ...PLAIN, tables: 'tab' },
  'tab tables, header repeated': { ...PLAIN, tables: 'tab', headerEvery: 4 },
  'one cell a line': { ...PLAIN, tables: 'bar', width: 75 },
  'one cell a line, header repeated': { ...PLAIN, tables: 'bar', headerEvery: 4 },
  'pipe tables, header repeated': { ...PLAIN, headerEvery: 4 },
} as const satisfies Readonly<Record<string, Layout>>;

/** Every line a paragraph, as text taken from a PDF. */
export const AIRY = {
  'every line apart, 60': { ...PLAIN, width: 60, airy: true },
  'every line apart, 80': { ...PLAIN, width: 80, airy: true },
  'every line apart, 100': { ...PLAIN, width: 100, airy: true },
} as const satisfies Readonly<Record<string, Layout>>;

export const REWRITINGS = {
  'bullets –': rewrite.withBullets('–'),
  'bullets —': rewrite.withBullets('—'),
  'bullets •': rewrite.withBullets('•'),
  'bullets *': rewrite.withBullets('*'),
  'a.': rewrite.withLetterEnd('.'),
  'a/': rewrite.withLetterEnd('/'),
  '1)': rewrite.withNumberEnd(')'),
  '1\\.': rewrite.withNumberEnd('\\.'),
  'bold and # at random': rewrite.shuffledMarkup,
  'hoá for hóa': rewrite.newTonePlacement,
  'look-alike letters': rewrite.lookAlikes,
  'no-break and doubled spaces, soft hyphens': rewrite.dirtySpaces,
  'page numbers in mid-sentence': rewrite.pageBreaks,
  NFD: (text) => text.normalize('NFD'),
} as const satisfies Readonly<Record<string, rewrite.Rewriting>>;
