/** The plan's own number, in its text and over its appendices, is no citation. */
import type { PlanHead } from '../../parse/plan.js';
import type { Mention } from './mention.js';
import type { Passage } from './passage.js';

const ATTACHED_TO = /\([^()]*kèm theo\s(?:[A-Za-zÀ-ɏḀ-ỹ]+\s)?$/u;

/** Whether a mention is the plan itself: by its number, or, where the head leaves that blank, by "(Kèm theo Kế hoạch số …)". */
export function isOwnNumber(passage: Passage, mention: Mention, head: PlanHead): boolean {
  if (mention.symbol === null || (head.symbol !== null && !hasLetters(mention, head.symbol))) return false;
  if (head.number !== null)
    return head.symbol !== null && isNumber(mention, head.number) && !isOfOtherYear(mention, head);
  return (
    (head.type === null || mention.type === head.type) &&
    ATTACHED_TO.test(passage.toned.slice(Math.max(0, mention.start - 120), mention.start))
  );
}

function hasLetters(mention: Mention, symbol: string): boolean {
  const plain = (letters: string) => letters.replace(/\s/gu, '').replace(/[–‐‑]/gu, '-').toLowerCase();
  return mention.code !== null && plain(symbol).endsWith(plain(mention.code));
}

function isNumber(mention: Mention, number: string): boolean {
  return mention.number !== null && mention.number.replace(/^0+/u, '') === number.trim().replace(/^0+/u, '');
}

function isOfOtherYear(mention: Mention, head: PlanHead): boolean {
  return mention.year !== null && head.issued.year !== null && mention.year !== head.issued.year;
}
