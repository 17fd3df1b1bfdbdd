/** Markers of a plan → Word's automatic numbering that shows them, with a new list wherever the count begins anew. */
import type { Marker } from '../../../../src/parse/markers.js';
import { abstractList, level, list, startAt } from './pack-docx.js';

export interface ListPlace {
  readonly numId: number;
  readonly level: number;
}

interface OpenList {
  numId: number;
  readonly counts: number[];
}

const DEPTHS = [0, 1, 2, 3];

/** Collects the lists of one document. */
export class AutomaticLists {
  readonly #abstracts = new Map<string, { id: number; levels: readonly string[] }>();
  readonly #open = new Map<string, OpenList>();
  readonly #nums: string[] = [];

  /** The place in a list that shows the marker as written, or null where Word has no format for it (đ). */
  place(marker: Marker, written: string): ListPlace | null {
    if (marker.kind === 'dash' || marker.kind === 'plus') return this.#bullet(written);
    if (marker.label === null) return null;
    const numbers = marker.label.split('.').map(Number);
    if (marker.kind === 'decimal' && numbers.length > 1) return this.#nested(numbers, written, marker.label);
    const format = formatOf(marker.label);
    if (format === null) return null;
    const pattern = written.replace(marker.label, '%1');
    if (!pattern.includes('%1')) return null;
    return this.#next(
      `${format.name} ${pattern}`,
      [level(0, format.name, pattern), ...deeperLevels(pattern)],
      0,
      format.value,
    );
  }

  /** numbering.xml without its root element. */
  xml(): string {
    const abstracts = [...this.#abstracts.values()].map(({ id, levels }) => abstractList(id, levels));
    return abstracts.join('') + this.#nums.join('');
  }

  #bullet(sign: string): ListPlace {
    const key = `bullet ${sign}`;
    const open = this.#open.get(key) ?? { numId: this.#addNum(key, [level(0, 'bullet', sign)]), counts: [] };
    this.#open.set(key, open);
    return { numId: open.numId, level: 0 };
  }

  /** "2.1." goes on from the item "2." of the same list; without one, it stays typed. */
  #nested(numbers: readonly number[], written: string, label: string): ListPlace | null {
    if (written !== `${label}.`) return null;
    const open = this.#open.get('decimal %1.');
    const depth = numbers.length - 1;
    if (!open || depth >= DEPTHS.length) return null;
    const above = numbers.slice(0, -1);
    if (!above.every((value, i) => open.counts[i] === value)) return null;
    if (numbers.at(-1) !== (open.counts[depth] ?? 0) + 1) return null;
    open.counts.splice(depth, open.counts.length, numbers.at(-1) as number);
    return { numId: open.numId, level: depth };
  }

  #next(key: string, levels: readonly string[], at: number, value: number): ListPlace {
    const open = this.#open.get(key);
    if (open && open.counts[at] === value - 1) {
      open.counts.splice(at, open.counts.length, value);
      return { numId: open.numId, level: at };
    }
    const numId = this.#addNum(key, levels, startAt(at, value));
    this.#open.set(key, { numId, counts: [value] });
    return { numId, level: at };
  }

  #addNum(key: string, levels: readonly string[], overrides = ''): number {
    const abstract = this.#abstracts.get(key) ?? { id: this.#abstracts.size, levels };
    this.#abstracts.set(key, abstract);
    this.#nums.push(list(this.#nums.length + 1, abstract.id, overrides));
    return this.#nums.length;
  }
}

function deeperLevels(pattern: string): readonly string[] {
  if (pattern !== '%1.') return [];
  return DEPTHS.slice(1).map((depth) =>
    level(
      depth,
      'decimal',
      `${DEPTHS.slice(0, depth + 1)
        .map((at) => `%${at + 1}`)
        .join('.')}.`,
    ),
  );
}

function formatOf(label: string): { readonly name: string; readonly value: number } | null {
  if (/^[1-9]\d*$/.test(label)) return { name: 'decimal', value: Number(label) };
  if (/^[IVX]+$/.test(label)) return { name: 'upperRoman', value: romanValue(label) };
  if (/^[A-Z]$/.test(label)) return { name: 'upperLetter', value: label.charCodeAt(0) - 64 };
  return /^[a-z]$/.test(label) ? { name: 'lowerLetter', value: label.charCodeAt(0) - 96 } : null;
}

function romanValue(label: string): number {
  const values = [...label].map((sign) => ({ I: 1, V: 5, X: 10 })[sign] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
