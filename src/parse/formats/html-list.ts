/** The markers that a browser shows before the items of a list. */
import type { Element } from 'hast';
import { type HtmlNode, isElement, readableChildren } from './html-nodes.js';

export interface ListItem {
  readonly marker: string;
  readonly node: HtmlNode;
}

const STYLES: Readonly<Record<string, string>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  decimal: '1',
  none: '',
};
const ROMAN = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;
const LARGEST_NUMBER = 3999;

/** A list and how many lists it stands in → its children, each with its marker; '' for what is no item. */
export function listItems(list: Element, depth: number): readonly ListItem[] {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/iu.exec(String(list.properties.style ?? ''))?.[1];
  const type = STYLES[style?.toLowerCase() ?? ''] ?? String(list.properties.type ?? '1');
  let number = toNumber(list.properties.start) ?? 1;
  return readableChildren(list).map((node) => {
    if (!isElement(node, 'li') || type === '') return { marker: '', node };
    if (!isElement(list, 'ol')) return { marker: depth === 0 ? '- ' : '+ ', node };
    number = toNumber(node.properties.value) ?? number;
    return { marker: `${numeral(number++, type)}. `, node };
  });
}

function toNumber(value: unknown): number | null {
  const number = Number.parseInt(String(value ?? ''), 10);
  return Number.isNaN(number) ? null : number;
}

function numeral(number: number, type: string): string {
  if (number < 1 || number > LARGEST_NUMBER) return String(number);
  if (type === 'I') return roman(number);
  if (type === 'i') return roman(number).toLowerCase();
  if (type === 'a') return letters(number);
  return type === 'A' ? letters(number).toUpperCase() : String(number);
}

function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, sign] of ROMAN) {
    written += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}

/** a … z, aa, ab … */
function letters(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}
