/** Which charge governs a block: of a heading above it, or of an unmarked line above its list ("Công ty A có trách nhiệm:"). */
import type { Plan, PlanBlock, PlanPart } from '../../parse/plan.js';
import { readCountingCharge } from './charge-weight.js';
import type { Charged } from './heading-charges.js';
import { readTheme } from './heading-theme.js';

/** Goes through the blocks of a plan in order, and knows who is charged where it stands. */
export class ChargeScope {
  readonly #plan: Plan;
  readonly #headings: readonly (Charged | null)[];
  /** For each section (null: none), the charge of the last unmarked line above a list of its items. */
  readonly #lines = new Map<number | null, Charged | null>();

  constructor(plan: Plan, headings: readonly (Charged | null)[]) {
    this.#plan = plan;
    this.#headings = headings;
  }

  /** Whether the block is a heading that charges: it has no duty of its own. */
  isCharge({ section, opensSection }: PlanBlock): boolean {
    return opensSection && section !== null && this.#headings[section] != null;
  }

  /** Takes in an unmarked block. Whether it opens the list that begins with `next`: then its duties are the items, whoever is charged. */
  opens(part: PlanBlock, next: PlanPart | undefined): boolean {
    const { text } = part.block.text;
    if (part.opensSection || !text.endsWith(':')) return false;
    if (!next || !('block' in next) || !next.opensSection || next.section === null) return false;
    const charge = readCountingCharge(text, readTheme(this.#plan, part.section));
    this.#lines.set(this.#plan.sections[next.section]?.parent ?? null, charge);
    return true;
  }

  /** The nearest charge above a block, or null. */
  chargeOf({ section, opensSection }: PlanBlock): Charged | null {
    const above = (at: number) => this.#plan.sections[at]?.parent ?? null;
    let at = opensSection && section !== null ? above(section) : section;
    for (; at !== null; at = above(at)) {
      const charge = this.#lines.get(at) ?? this.#headings[at];
      if (charge) return charge;
    }
    return null;
  }
}
