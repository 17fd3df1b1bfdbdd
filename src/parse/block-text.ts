/** mdast node → its plain text with an offset map: node.value differs from the source for entities and escapes. */
import type { Nodes } from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import { joinMapped, type MappedText, mapCharacters, mapIdentity } from './mapped-text.js';

/** A node whose positions count from `base` of the source → its text without markup. Line feeds inside it are kept. */
export function blockText(node: Nodes, source: string, base = 0): MappedText {
  const start = base + (node.position?.start.offset ?? 0);
  const end = base + (node.position?.end.offset ?? 0);
  const raw = source.slice(start, end);
  if (nodeToString(node) === raw) return mapIdentity(raw, start);
  const pieces: MappedText[] = [];
  collectPieces(node, source, base, pieces);
  return joinMapped(pieces.length > 0 ? pieces : [mapIdentity('', start)], '');
}

function collectPieces(node: Nodes, source: string, base: number, pieces: MappedText[]): void {
  if ('children' in node) {
    for (const child of node.children) collectPieces(child, source, base, pieces);
    return;
  }
  const start = base + (node.position?.start.offset ?? 0);
  const end = base + (node.position?.end.offset ?? 0);
  if (node.type === 'break') {
    pieces.push(mapIdentity('\n', end - 1));
  } else if ('value' in node) {
    pieces.push(alignValue(node.value, source, start, end));
  }
}

/** Lays the characters of a value over the source that it was read from; what the value lacks is passed over. */
function alignValue(value: string, source: string, start: number, end: number): MappedText {
  if (end - start === value.length) return mapIdentity(value, start);
  const offsets: number[] = [];
  let offset = start;
  for (const unit of value.split('')) {
    while (offset < end - 1 && source[offset] !== unit && passesOver(source[offset] as string)) offset++;
    offsets.push(offset);
    if (source[offset] === '&' && unit !== '&') offset = entityEnd(source, offset, end);
    else if (source[offset] === '&') offset = skipAmpersandEntity(source, offset, end);
    else offset++;
  }
  return mapCharacters(value, offsets);
}

/** Backslashes of escapes, and the indentation of a continued line, are in the source but not in the value. */
function passesOver(unit: string): boolean {
  return unit === '\\' || unit === ' ' || unit === '\t';
}

function entityEnd(source: string, offset: number, end: number): number {
  const close = source.indexOf(';', offset);
  return close < 0 || close >= end ? offset + 1 : close + 1;
}

function skipAmpersandEntity(source: string, offset: number, end: number): number {
  return source.startsWith('&amp;', offset) ? entityEnd(source, offset, end) : offset + 1;
}
