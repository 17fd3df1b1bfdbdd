/** The labelled lines of a task block, one a line or behind the task in one paragraph. */
import { type LabelField, readLabel } from '../../parse/label-lines.js';

export interface LabelledValue {
  readonly field: LabelField;
  /** Where the label begins in the text. */
  readonly start: number;
  readonly value: string;
}

/** A text from `from` on → the labels in it with their values, in order. */
export function findLabels(text: string, from: number): readonly LabelledValue[] {
  if (text.indexOf(':', from) < 0) return [];
  const starts: { readonly field: LabelField; readonly start: number; readonly valueStart: number }[] = [];
  for (const start of labelStarts(text, from)) {
    const label = readLabel(text.slice(start));
    if (label) starts.push({ field: label.field, start, valueStart: start + label.length });
  }
  return starts.map(({ field, start, valueStart }, i) => {
    const value = text.slice(valueStart, starts[i + 1]?.start ?? text.length);
    return { field, start, value: value.replace(/[\s;.–-]+$/u, '').trim() };
  });
}

/** A label begins the text, or a sentence or clause in it. */
function labelStarts(text: string, from: number): readonly number[] {
  const starts = [from];
  for (const found of text.slice(from).matchAll(/(?:[.;:)]|\s[-–+])\s+(?=\p{Lu})/gu))
    starts.push(from + found.index + found[0].length);
  return starts;
}
