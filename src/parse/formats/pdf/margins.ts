/** How the running text of a page is set: its edges and the distance of its lines. */
import type { TextLine } from './page-parts.js';

export interface Margins {
  readonly left: number;
  readonly right: number;
  /** Of two lines of a paragraph; 0 where no two lines stand below each other. */
  readonly pitch: number;
  /** Paragraphs stand farther apart than lines. */
  readonly isSpaced: boolean;
}

const FEWEST_LINES = 6;
/** Of the lines of a page: how many at least begin, or end, near its edge; and how near, in points. */
const LEFT_EDGE = { share: 0.12, near: 4 } as const;
const RIGHT_EDGE = { share: 0.03, near: 12 } as const;
const WIDER_THAN_PITCH = 1.22;
const FREQUENT = 0.1;

/** The lines of one page and those of all pages of its width → its margins. */
export function measureMargins(page: readonly TextLine[], all: readonly TextLine[]): Margins {
  const lines = page.length >= FEWEST_LINES ? page : all;
  const left = -outerEdge(
    lines.map(({ x0 }) => -x0),
    LEFT_EDGE,
  );
  const right = outerEdge(
    lines.map(({ x1 }) => x1),
    RIGHT_EDGE,
  );
  return { left, right, ...measurePitch(all) };
}

/** The outermost place at which enough lines end. */
function outerEdge(ends: readonly number[], edge: { readonly share: number; readonly near: number }): number {
  const sorted = ends.toSorted((a, b) => b - a);
  const enough = Math.ceil(Math.max(2, edge.share * ends.length));
  const found = sorted.find((end, i) => end - (sorted[i + enough - 1] ?? -Infinity) <= edge.near);
  return found ?? sorted[0] ?? 0;
}

/** The least distance of neighbouring lines that is frequent, and whether larger ones are, too. */
function measurePitch(lines: readonly TextLine[]): Pick<Margins, 'pitch' | 'isSpaced'> {
  const distances = lines
    .map((line, i) => ({ dy: line.y - (lines[i - 1]?.y ?? line.y), size: line.size }))
    .filter(({ dy, size }) => dy >= 0.8 * size && dy <= 3 * size)
    .map(({ dy }) => Math.round(dy * 2) / 2);
  const counts = new Map<number, number>();
  for (const dy of distances) counts.set(dy, (counts.get(dy) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= FREQUENT * distances.length).map(([dy]) => dy);
  const pitch = frequent.length === 0 ? 0 : Math.min(...frequent);
  const isSpaced =
    distances.filter((dy) => dy > WIDER_THAN_PITCH * pitch).length > FREQUENT * distances.length;
  return { pitch, isSpaced: pitch > 0 && isSpaced };
}
