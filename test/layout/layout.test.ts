import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../src/parse/parse-plan.js';
import { readSource, type SourceText, sourceFromBytes } from '../../src/parse/read-source.js';
import { extractSource } from '../../src/pipeline.js';
import type { Extraction } from '../../src/records.js';
import { comparableRecords } from './comparable-records.js';
import { foldSpelling } from './compare-readings.js';
import { emitPlan, PLAIN } from './emit-plan.js';
import { AIRY, LAYOUTS, REWRITINGS } from './layouts.js';
import { plansIn, REAL } from './plans-in.js';

/** Rewritings that say something else in a document, so that another reading is right. */
const OTHER_MEANING: Readonly<Record<string, readonly string[]>> = {
  // "• Đối với doanh nghiệp:" heads "– Tối thiểu …": with one bullet for both nothing says so.
  'so-congthuong-chuyendoiso-2027.txt': ['bullets •', 'bullets *'],
  // A wrap before "- Tài chính" inside a name is rewritten as if it were an item.
  'bo-kehoach-giaoduc-2026.md': ['bullets •', 'bullets *'],
  // A wrap before "- hải sản" inside a sentence is rewritten as if it were an item.
  'dongnai-kh179-2025-kinhte-so.md': ['bullets –', 'bullets —', 'bullets •', 'bullets *'],
};

/** Layouts in which nothing but the meaning says that a paragraph ends. */
const UNTELLABLE: Readonly<Record<string, readonly string[]>> = {
  // The last line of an item is full and ends in a full stop, and a sentence begins below it.
  'dongnai-kh179-2025-kinhte-so.md': ['every line apart, 60'],
};

function read(text: string, source: SourceText) {
  return extractSource(sourceFromBytes(Buffer.from(text), source.source.path));
}

/** What is in no part of the plan: nothing may be. */
function unread({ diagnostics }: Extraction) {
  return diagnostics.filter(({ code }) => code === 'layout/unread');
}

describe.each([...plansIn('corpus'), ...plansIn(REAL)])('%s', async (path) => {
  const source = await readSource(path);
  const records = comparableRecords(extractSource(source));
  const plan = parsePlan(source);
  const wrapped = emitPlan(plan, { ...PLAIN, width: 90 });
  const base = read(wrapped, source);

  test.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
    const got = read(emitPlan(plan, layout), source);
    expect(comparableRecords(got)).toEqual(records);
    expect(unread(got)).toEqual([]);
  });

  const airy = Object.entries(AIRY).filter(([name]) => !UNTELLABLE[basename(path)]?.includes(name));
  test.each(airy)('%s', (_, layout) => {
    expect(comparableRecords(read(emitPlan(plan, layout), source))).toEqual(records);
  });

  const kept = Object.entries(REWRITINGS).filter(([name]) => !OTHER_MEANING[basename(path)]?.includes(name));
  test.each(kept)('%s', (_, rewriting) => {
    const got = read(rewriting(wrapped), source);
    expect(foldSpelling(got)).toEqual(foldSpelling(base));
    expect(unread(got)).toEqual([]);
  });
});

test.skipIf(existsSync(REAL))('the real documents are not beside this checkout', () => {
  expect(plansIn(REAL)).toEqual([]);
});
