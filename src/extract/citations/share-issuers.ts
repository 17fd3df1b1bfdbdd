/** "các Nghị định số A, số B và số C của Chính phủ": the issuer behind the last of several of one type belongs to each. */
import { isConnector } from './list-connector.js';
import type { Mention } from './mention.js';
import type { Passage } from './passage.js';

/** Mentions of a passage in order → the same, with shared issuers given to each. */
export function shareIssuers(passage: Passage, mentions: readonly Mention[]): readonly Mention[] {
  const shared: Mention[] = [];
  for (const mention of [...mentions].reverse()) {
    const next = shared.at(-1);
    const issuer = mention.issuer ?? (next && isListedWith(passage, mention, next) ? next.issuer : null);
    shared.push({ ...mention, issuer });
  }
  return shared.reverse();
}

function isListedWith(passage: Passage, one: Mention, next: Mention): boolean {
  if (one.type !== next.type || !isConnector(passage.toned.slice(one.end, next.start))) return false;
  // "Nghị quyết số 57-NQ/TW và Nghị quyết số 71/NQ-CP của Chính phủ": the letters tell two issuers.
  return one.code === null || next.code === null || one.code === next.code;
}
