import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../src/parse/parse-plan.js';
import { readSource, type SourceText, sourceFromBytes } from '../../src/parse/read-source.js';
import { extractSource } from '../../src/pipeline.js';
import { comparableRecords } from './comparable-records.js';
import { emitPlan, type Layout, PLAIN } from './emit-plan.js';
import * as rewrite from './rewritings.js';

/** Layouts that must change nothing but spans. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'paragraphs on one line': PLAIN,
  'wrapped at 60': { ...PLAIN, width: 60 },
  'wrapped at 80': { ...PLAIN, width: 80 },
  'wrapped at 100': { ...PLAIN, width: 100 },
  'tab tables': { ...PLAIN, tables: 'tab' },
  'tab tables, header repeated': { ...PLAIN, tables: 'tab', headerEvery: 4 },
  'one cell a line': { ...PLAIN, tables: 'bar', width: 75 },
  'one cell a line, header repeated': { ...PLAIN, tables: 'bar', headerEvery: 4 },
  'pipe tables, header repeated': { ...PLAIN, headerEvery: 4 },
};

/** Every line a paragraph: what is torn where cannot always be told, so a small share of records may differ. */
const AIRY: Readonly<Record<string, Layout>> = {
  'every line apart, 60': { ...PLAIN, width: 60, airy: true },
  'every line apart, 80': { ...PLAIN, width: 80, airy: true },
  'every line apart, 100': { ...PLAIN, width: 100, airy: true },
};
const SHARE_TORN = 0.12;

const REWRITINGS: Readonly<Record<string, rewrite.Rewriting>> = {
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
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'byte order mark': (text) => `\ufeff${text}`,
};

/** Rewritings that say something else in a document, so that another reading is right. */
const OTHER_MEANING: Readonly<Record<string, readonly string[]>> = {
  // "• Đối với doanh nghiệp:" heads "– Tối thiểu …": with one bullet for both nothing says so.
  'so-congthuong-chuyendoiso-2027.txt': ['bullets •', 'bullets *'],
  // A wrap before "- Tài chính" inside a name is rewritten as if it were an item.
  'bo-kehoach-giaoduc-2026.md': ['bullets •', 'bullets *'],
  // A wrap before "- hải sản" inside a sentence is rewritten as if it were an item.
  'dongnai-kh179-2025-kinhte-so.md': ['bullets –', 'bullets —', 'bullets •', 'bullets *'],
};

const folder = (path: string) =>
  existsSync(path)
    ? readdirSync(path)
        .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
        .map((name) => join(path, name))
    : [];

const REAL = '../shared/corpus';

function read(text: string, source: SourceText) {
  return comparableRecords(extractSource(sourceFromBytes(Buffer.from(text), source.source.path)));
}

/** Tone placement is a spelling of the words themselves; everything else must be equal to the letter. */
function foldTones(records: ReturnType<typeof comparableRecords>) {
  return JSON.parse(
    JSON.stringify(records)
      .replace(/oá/g, 'óa')
      .replace(/oà/g, 'òa')
      .replace(/uý(?!\p{L})/gu, 'úy')
      .replace(/uỷ(?!\p{L})/gu, 'ủy'),
  );
}

function countDifferences(
  a: ReturnType<typeof comparableRecords>,
  b: ReturnType<typeof comparableRecords>,
): number {
  const withoutIds = (line: string) => line.replace(/"(?:id|parent|section|task)":(?:"\w+"|null),?/g, '');
  return Object.keys(a).reduce((sum, key) => {
    const other = new Set(b[key]?.map(withoutIds));
    return sum + (a[key] ?? []).filter((line) => !other.has(withoutIds(line))).length;
  }, 0);
}

describe.each([...folder('corpus'), ...folder(REAL)])('%s', async (path) => {
  const source = await readSource(path);
  const records = comparableRecords(extractSource(source));
  const plan = parsePlan(source);
  const wrapped = emitPlan(plan, { ...PLAIN, width: 90 });
  const base = read(wrapped, source);

  test.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
    expect(read(emitPlan(plan, layout), source)).toEqual(records);
  });

  test.each(Object.entries(AIRY))('%s', (_, layout) => {
    const total = Object.values(records).reduce((sum, list) => sum + list.length, 0);
    expect(countDifferences(records, read(emitPlan(plan, layout), source))).toBeLessThanOrEqual(
      SHARE_TORN * total,
    );
  });

  const kept = Object.entries(REWRITINGS).filter(([name]) => !OTHER_MEANING[basename(path)]?.includes(name));
  test.each(kept)('%s', (_, rewriting) => {
    const got = read(rewriting(wrapped), source);
    expect(withoutLabelEnds(foldTones(got))).toEqual(withoutLabelEnds(foldTones(base)));
  });
});

/** The headings above a task are quoted with their markers: "a) Mục tiêu" and "a/ Mục tiêu" are one heading. */
function withoutLabelEnds(records: unknown): unknown {
  return JSON.parse(JSON.stringify(records).replace(/(\\"(?:[a-zđ]|\d{1,2}))[.)/] /gu, '$1 '));
}

test.skipIf(existsSync(REAL))('the real documents are not beside this checkout', () => {
  expect(folder(REAL)).toEqual([]);
});
