import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../src/parse/parse-plan.js';
import { readSource, sourceFromBytes } from '../../src/parse/read-source.js';
import { extractSource } from '../../src/pipeline.js';
import type { Extraction } from '../../src/records.js';
import { sameToTheSpan } from './compare-readings.js';
import { emitPlan, type Layout } from './emit-plan.js';
import { FURTHER, STORED } from './more-layouts.js';
import { plansIn, REAL } from './plans-in.js';

describe.each([...plansIn('corpus'), ...plansIn(REAL)])('%s', async (path) => {
  const source = await readSource(path);
  const plan = parsePlan(source);
  const read = (bytes: Uint8Array) => extractSource(sourceFromBytes(bytes, path));
  const texts = new Map<Layout, string>();
  const readings = new Map<Layout, Extraction>();
  const base = (layout: Layout) => {
    const text = texts.get(layout) ?? emitPlan(plan, layout);
    const reading = readings.get(layout) ?? read(Buffer.from(text));
    texts.set(layout, text);
    readings.set(layout, reading);
    return { text, reading };
  };

  test.each(Object.entries(FURTHER))('%s', (_, { layout, rewriting, same }) => {
    const { text, reading } = base(layout);
    const rewritten = rewriting(text);
    if (rewritten !== text) expect(same(reading, read(Buffer.from(rewritten)))).toBe(true);
  });

  const whole = read(Buffer.from(source.text));
  test.each(Object.entries(STORED))('%s', (_, store) => {
    expect(sameToTheSpan(whole, read(store(source.text)))).toBe(true);
  });
});
