/** A sentence falls into parts at semicolons; a part without a number goes with the one before it. */
import type { Range } from '../sentences.js';
import type { Quantity } from './quantities.js';

export interface SentencePart extends Range {
  readonly quantities: readonly Quantity[];
}

/** A sentence's range and the quantities in it, in order → its parts, each with quantities. */
export function splitParts(
  text: string,
  range: Range,
  quantities: readonly Quantity[],
): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  let start = range.start;
  let next = 0;
  let open: Quantity[] = [];
  let depth = 0;
  for (let at = range.start; at < range.end; at++) {
    const sign = text[at];
    while (next < quantities.length && (quantities[next] as Quantity).end <= at)
      open.push(quantities[next++] as Quantity);
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (sign === ';' && depth === 0 && open.length > 0 && next < quantities.length) {
      parts.push({ start, end: at, quantities: open });
      start = at + 1;
      open = [];
    }
  }
  const rest = [...open, ...quantities.slice(next)];
  if (rest.length > 0) parts.push({ start, end: range.end, quantities: rest });
  return parts.map((part) => ({ ...part, start: subjectStart(text, part) }));
}

/** The last semicolon before a part's first number: what is before it has no number of its own. */
function subjectStart(text: string, { start, quantities: [first] }: SentencePart): number {
  const at = text.lastIndexOf(';', first?.from);
  return at >= start ? at + 1 : start;
}
