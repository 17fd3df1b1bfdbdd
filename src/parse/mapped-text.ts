/**
 * Text with an offset map back to the source. Mended text differs from what stands in the source (wraps joined,
 * markup and look-alike letters replaced), so a place in it says nothing by itself: the map is the only honest way
 * to a span. Runs are sorted; character `at[k] + d` of the text stands at source offset `from[k] + d`.
 */
import { firstIndex } from '../first-index.js';

export interface MappedText {
  readonly text: string;
  readonly at: readonly number[];
  readonly from: readonly number[];
}

export const EMPTY_TEXT: MappedText = { text: '', at: [0], from: [0] };

/** A piece of the source that is its own text: characters `start`..`start + text.length` of the source. */
export function mapIdentity(text: string, start: number): MappedText {
  return { text, at: [0], from: [start] };
}

/** A map from arrays that give the source offset of each character; runs are folded. */
export function mapCharacters(text: string, offsets: readonly number[]): MappedText {
  const at: number[] = [];
  const from: number[] = [];
  for (let i = 0; i < offsets.length; i++) {
    const offset = offsets[i] as number;
    if (i > 0 && offset === (offsets[i - 1] as number) + 1) continue;
    at.push(i);
    from.push(offset);
  }
  return at.length === 0 ? { text, at: [0], from: [0] } : { text, at, from };
}

/** The source offset of character `index` of the text; for `index` = length, one past the last character's. */
export function sourceOffset(mapped: MappedText, index: number): number {
  if (index > 0 && index >= mapped.text.length) return sourceOffset(mapped, mapped.text.length - 1) + 1;
  const run = findRun(mapped.at, index);
  return (mapped.from[run] as number) + index - (mapped.at[run] as number);
}

/** Source offsets [start, end) of the characters [from, to) of the text. */
export function sourceRange(
  mapped: MappedText,
  from = 0,
  to = mapped.text.length,
): readonly [number, number] {
  const start = sourceOffset(mapped, from);
  return [start, to > from ? sourceOffset(mapped, to - 1) + 1 : start];
}

/** Characters [from, to) of the text, with their map. */
export function sliceMapped(mapped: MappedText, from: number, to = mapped.text.length): MappedText {
  const start = Math.max(0, from);
  const end = Math.min(mapped.text.length, to);
  if (start === 0 && end === mapped.text.length) return mapped;
  if (end <= start) return { text: '', at: [0], from: [sourceOffset(mapped, Math.min(start, end))] };
  const at = [0];
  const offsets = [sourceOffset(mapped, start)];
  for (let run = findRun(mapped.at, start) + 1; run < mapped.at.length; run++) {
    if ((mapped.at[run] as number) >= end) break;
    at.push((mapped.at[run] as number) - start);
    offsets.push(mapped.from[run] as number);
  }
  return { text: mapped.text.slice(start, end), at, from: offsets };
}

/** The text without white space at its ends. */
export function trimMapped(mapped: MappedText): MappedText {
  const { text } = mapped;
  const start = text.length - text.trimStart().length;
  return sliceMapped(mapped, start, Math.max(start, text.trimEnd().length));
}

/** Pieces in the order of the source, joined by `glue`, which maps to the end of the piece before it. */
export function joinMapped(pieces: readonly MappedText[], glue = ' '): MappedText {
  if (pieces.length === 1) return pieces[0] as MappedText;
  const at: number[] = [];
  const from: number[] = [];
  let length = 0;
  for (const [i, piece] of pieces.entries()) {
    if (i > 0 && glue !== '') {
      at.push(length);
      from.push(sourceRange(pieces[i - 1] as MappedText)[1]);
      length += glue.length;
    }
    for (let run = 0; run < piece.at.length; run++) {
      at.push(length + (piece.at[run] as number));
      from.push(piece.from[run] as number);
    }
    length += piece.text.length;
  }
  if (at.length === 0) return EMPTY_TEXT;
  return { text: pieces.map((piece) => piece.text).join(glue), at, from };
}

/** The last run that begins at or before `index`. */
function findRun(at: readonly number[], index: number): number {
  return Math.max(0, firstIndex(at, (start) => start > index) - 1);
}
