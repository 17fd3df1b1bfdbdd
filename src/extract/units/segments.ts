/** A list of units → its single units as ranges, each with the head that it shares. */
import { foldTones } from '../citations/fold-letters.js';
import { decideStep } from './list-step.js';
import { markUncut } from './protected-names.js';
import { type Opening, readOpening } from './unit-opening.js';
import type { FoldedText } from './unit-start.js';

export interface Segment {
  /** Where the unit begins in the text, with "các" where it has it. */
  readonly start: number;
  readonly end: number;
  /** The name as it is to be written. */
  readonly name: string;
}

interface Part {
  readonly opening: Opening;
  readonly at: number;
  readonly end: number;
}

const SEPARATOR = /;|,|(?<=\s)(?:và|cùng với|cùng)(?=\s)/gu;

/**
 * A list of units, begun at its first → its parts. In prose the list ends where what follows a comma is no unit;
 * a cell is a list to its end.
 */
export function segmentUnits(raw: string, prose: boolean): readonly Segment[] {
  const text: FoldedText = { raw, folded: foldTones(raw) };
  const uncut = markUncut(text);
  const parts: Part[] = [];
  let opening = readOpening(text, 0, null);
  let end = raw.length;
  for (const found of raw.matchAll(SEPARATOR)) {
    const at = found.index;
    if (uncut[at] === 1 || at < opening.nameStart) continue;
    const next = skipGap(text, at + found[0].length);
    if (next >= raw.length) continue;
    const step = decideStep(text, opening, at, next, found[0], prose);
    if (step === 'join') continue;
    if (step === 'stop') {
      end = at;
      break;
    }
    const current = step === 'share' ? sharing(text, opening, at) : opening;
    parts.push({ opening: current, at: current.start, end: at });
    opening = readOpening(text, next, step === 'share' ? current : null);
  }
  parts.push({ opening, at: opening.start, end });
  return nameParts(raw, parts);
}

/** A single unit that turns out to give its head to others: "Sở Nội vụ", "UBND xã Hòn Trà". */
function sharing({ raw }: FoldedText, opening: Opening, at: number): Opening {
  if (opening.kind === 'shared') return opening;
  const place =
    opening.committee === ''
      ? null
      : /^\s*(xã|phường|huyện|quận|thị xã|thị trấn|thành phố|đặc khu)\s+(?=\p{Lu})/iu.exec(
          raw.slice(opening.nameStart, at),
        );
  return place
    ? {
        ...opening,
        kind: 'shared',
        head: `${opening.committee} ${place[1]}`,
        nameStart: opening.nameStart + place[0].length,
      }
    : { ...opening, kind: 'shared' };
}

function skipGap({ raw }: FoldedText, at: number): number {
  return (
    at + (/^(?:[\s,;]|(?:và|cùng với|cùng|của)\s|[-+–]\s)*/u.exec(raw.slice(at, at + 30))?.[0].length ?? 0)
  );
}

/** A shared head with a single name behind it and no colon is a collective after all ("các Ban Quản lý dự án"). */
function nameParts(raw: string, parts: readonly Part[]): readonly Segment[] {
  return parts.map(({ opening, at, end }, i) => {
    const isAlone =
      opening.kind === 'shared' &&
      !opening.isListed &&
      !(i > 0 && parts[i - 1]?.opening.kind === 'shared') &&
      parts[i + 1]?.opening.kind !== 'shared';
    const isNamed = opening.kind === 'shared' && !isAlone;
    const name = isNamed ? `${opening.head} ${raw.slice(opening.nameStart, end).trim()}` : raw.slice(at, end);
    return { start: at, end, name };
  });
}
