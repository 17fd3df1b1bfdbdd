/** Whether labels come one after the other: what goes on counting is an item, wherever a wrap put it. */
import type { Marker } from './markers.js';

/** The alphabet of items in Vietnamese texts (Decree 30/2020/NĐ-CP, annex I: điểm a), b), … đ)). */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** A label and the one before it in its form → whether it is the next: "12" after "11", "đ" after "d". */
export function isNextLabel(label: string, before: string): boolean {
  if (/^\d+$/.test(label)) return /^\d+$/.test(before) && Number(label) === Number(before) + 1;
  const at = LETTERS.indexOf(label);
  return label.length === 1 && at > 0 && LETTERS[at - 1] === before;
}

/** The last label seen in each form of marker, while blocks are read in order. */
export class LabelOrder {
  readonly #last = new Map<string, string>();

  /** Notes the marker of a block. */
  note({ form, label }: Marker): void {
    if (label !== null) this.#last.set(form, label);
  }

  /** Whether a marker goes on counting in its form. */
  goesOn({ form, label }: Marker): boolean {
    const before = this.#last.get(form);
    return label !== null && before !== undefined && isNextLabel(label, before);
  }
}
