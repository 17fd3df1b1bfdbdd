/** Each layout and rewriting bites: with some rule of the program switched off, its test would fail. */
import { beforeAll, describe, expect, test } from 'vitest';
import { parsePlan } from '../../src/parse/parse-plan.js';
import type { Plan } from '../../src/parse/plan.js';
import { readSource, sourceFromBytes } from '../../src/parse/read-source.js';
import { extractSource } from '../../src/pipeline.js';
import { type SameReading, sameButSpelling, sameRecords, sameToTheSpan } from './compare-readings.js';
import * as decoding from './decoding-off.js';
import { emitPlan, type Layout, PLAIN } from './emit-plan.js';
import { AIRY, LAYOUTS, REWRITINGS } from './layouts.js';
import { FURTHER, type FurtherRewriting, STORED } from './more-layouts.js';
import { type Reader, type RuleOff, readWithout } from './read-without.js';
import type { Rewriting } from './rewritings.js';
import * as rules from './rules-off.js';

/** Pipe tables, tab tables, wrapped text lists with all kinds of bullets, headings in small letters. */
const DOCUMENTS = [
  'corpus/tinh-kinhte-xahoi-2026.md',
  'corpus/syte-chuyendoiso-2025.txt',
  'corpus/huyen-phongchongthientai-2025.txt',
  'corpus/huyen-du-lich-2024.md',
  'corpus/bo-kehoach-giaoduc-2026.md',
] as const;

type OffFor<Names> = Readonly<Record<keyof Names, readonly RuleOff[]>>;

const LAYOUTS_OFF: OffFor<typeof LAYOUTS> = {
  'paragraphs on one line': [rules.mending, rules.pipeTables],
  'wrapped at 60': [rules.mending],
  'wrapped at 80': [rules.mending],
  'wrapped at 100': [rules.mending],
  'tab tables': [rules.tabCells],
  'tab tables, header repeated': [rules.tabCells, rules.repeatedHeaders],
  'one cell a line': [rules.barTables, rules.mending],
  'one cell a line, header repeated': [rules.barTables, rules.repeatedHeaders],
  'pipe tables, header repeated': [rules.pipeTables, rules.repeatedHeaders],
};

const AIRY_OFF: OffFor<typeof AIRY> = {
  'every line apart, 60': [rules.mending],
  'every line apart, 80': [rules.mending],
  'every line apart, 100': [rules.mending],
};

const REWRITINGS_OFF: OffFor<typeof REWRITINGS> = {
  'bullets –': [rules.markerForm(/^–/u)],
  'bullets —': [rules.markerForm(/^—/u)],
  'bullets •': [rules.markerForm(/^•/u)],
  'bullets *': [rules.markerForm(/^\*/u)],
  'a.': [rules.markerForm(/^[a-zđ]\./u)],
  'a/': [rules.markerForm(/^[a-zđ]\//u)],
  '1)': [rules.markerForm(/^\d+\)/u)],
  '1\\.': [rules.markup],
  'bold and # at random': [rules.markup, rules.outlineByNumber],
  'hoá for hóa': [rules.toneFolding],
  'look-alike letters': [rules.cleaning(/[Ͱ-ӿ]/gu)],
  'no-break and doubled spaces, soft hyphens': [
    rules.cleaning(/\u00a0/g),
    rules.cleaning(/(?<= ) /g),
    rules.cleaning(/\u00ad/g),
  ],
  'page numbers in mid-sentence': [rules.pageNumbers],
  NFD: [decoding.composing],
};

const FURTHER_OFF: OffFor<typeof FURTHER> = {
  'bullets +': [rules.markerForm(/^\+/u)],
  'bullets - +': [rules.markerForm(/^- \+/u)],
  'bullets – +': [rules.markerForm(/^– \+/u)],
  'headings in capitals': [rules.themes('capitals')],
  'headings in small letters': [rules.themes('small')],
  'page breaks in mid-citation, 60': [rules.pageNumbers],
  'page breaks in mid-citation, 80': [rules.pageNumbers],
  'page breaks in mid-citation, 90': [rules.pageNumbers],
  'page breaks in mid-cell': [rules.pageNumbers],
};

const STORED_OFF: OffFor<typeof STORED> = {
  NFD: [decoding.composing],
  'lines end in \\r\\n': [decoding.lineEnds],
  'lines end in \\r': [decoding.lineEnds],
  'UTF-8 with a byte order mark': [decoding.byteOrderMark],
  'UTF-16 with a byte order mark': [decoding.byteOrderMark],
};

interface Case {
  readonly name: string;
  readonly rule: RuleOff;
  readonly before: (plan: Plan) => string;
  readonly after: (plan: Plan) => string | Uint8Array;
  readonly same: SameReading;
}

const wrapped = (plan: Plan) => emitPlan(plan, { ...PLAIN, width: 90 });

function layoutCases(
  layouts: Readonly<Record<string, Layout>>,
  off: Readonly<Record<string, readonly RuleOff[]>>,
  same: SameReading,
): readonly Case[] {
  return Object.entries(layouts).flatMap(([name, layout]) =>
    (off[name] ?? []).map((rule) => ({
      name,
      rule,
      before: (plan) => plan.source.text,
      after: (plan) => emitPlan(plan, layout),
      same,
    })),
  );
}

function rewritingCases(
  rewritings: Readonly<Record<string, Rewriting>>,
  off: Readonly<Record<string, readonly RuleOff[]>>,
): readonly Case[] {
  return Object.entries(rewritings).flatMap(([name, rewriting]) =>
    (off[name] ?? []).map((rule) => ({
      name,
      rule,
      before: wrapped,
      after: (plan) => rewriting(wrapped(plan)),
      same: sameButSpelling,
    })),
  );
}

function furtherCases(
  further: Readonly<Record<string, FurtherRewriting>>,
  off: Readonly<Record<string, readonly RuleOff[]>>,
): readonly Case[] {
  return Object.entries(further).flatMap(([name, { layout, rewriting, same }]) =>
    (off[name] ?? []).map((rule) => ({
      name,
      rule,
      before: (plan) => emitPlan(plan, layout),
      after: (plan) => rewriting(emitPlan(plan, layout)),
      same,
    })),
  );
}

function storedCases(off: Readonly<Record<string, readonly RuleOff[]>>): readonly Case[] {
  return Object.entries(STORED).flatMap(([name, store]) =>
    (off[name] ?? []).map((rule) => ({
      name,
      rule,
      before: (plan) => plan.source.text,
      after: (plan) => store(plan.source.text),
      same: sameToTheSpan,
    })),
  );
}

const CASES = [
  ...layoutCases(LAYOUTS, LAYOUTS_OFF, sameRecords),
  ...layoutCases(AIRY, AIRY_OFF, sameRecords),
  ...rewritingCases(REWRITINGS, REWRITINGS_OFF),
  ...furtherCases(FURTHER, FURTHER_OFF),
  ...storedCases(STORED_OFF),
];

let plans: readonly Plan[] = [];
beforeAll(async () => {
  plans = await Promise.all(DOCUMENTS.map(async (path) => parsePlan(await readSource(path))));
});

function isSame(read: Reader, plan: Plan, { before, after, same }: Case): boolean {
  const extract = (text: string | Uint8Array) => read(Buffer.from(text as string), plan.source.source.path);
  return same(extract(before(plan)), extract(after(plan)));
}

const readWithAll: Reader = (bytes, path) => extractSource(sourceFromBytes(bytes, path));

describe.each(CASES)('$name', (rewriting) => {
  test(`bites without a rule of ${rewriting.rule.module}`, async () => {
    const read = await readWithout([rewriting.rule]);
    const bitten = plans.find((plan) => !isSame(read, plan, rewriting));
    expect(bitten, 'a document whose records differ').toBeDefined();
    expect(isSame(readWithAll, bitten as Plan, rewriting)).toBe(true);
  });
});
