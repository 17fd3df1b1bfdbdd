/**
 * "các Nghị định số A, số B và số C của Chính phủ": the issuer behind the last of several of one type belongs to each;
 * so does a date that says it is that of all ("số A và số B cùng ngày 01/4/2025").
 */
import { isConnector } from './list-connector.js';
import type { Mention } from './mention.js';
import type { Passage } from './passage.js';

/** Mentions of a passage in order → the same, with shared issuers and dates given to each. */
export function shareIssuers(passage: Passage, mentions: readonly Mention[]): readonly Mention[] {
  const shared: Mention[] = [];
  let commonDate: string | null = null;
  for (const mention of [...mentions].reverse()) {
    const last = shared.at(-1);
    const next = last && isListedWith(passage, mention, last) ? last : undefined;
    if (COMMON_DATE.test(passage.toned.slice(mention.start, mention.end))) commonDate = mention.date;
    else if (next === undefined) commonDate = null;
    shared.push({
      ...mention,
      issuer: mention.issuer ?? next?.issuer ?? null,
      date: mention.date ?? commonDate,
    });
  }
  return shared.reverse();
}

const COMMON_DATE = /\scùng ngày\s/u;

function isListedWith(passage: Passage, one: Mention, next: Mention): boolean {
  if (one.type !== next.type || !isConnector(passage.toned.slice(one.end, next.start))) return false;
  // "Nghị quyết số 57-NQ/TW và Nghị quyết số 71/NQ-CP của Chính phủ": the letters tell two issuers.
  return one.code === null || next.code === null || one.code === next.code;
}
