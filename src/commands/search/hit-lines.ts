import type { Hit } from '../../store/search/search-records.js';
import { lineText } from '../rows/cell-text.js';
import { cutToWidth, displayWidth } from '../rows/display-width.js';

/** What stands around the words found, so that they can be told from the rest without colours. */
const OPEN = '«';
const CLOSE = '»';

/** A hit → two lines: where it stands, and its text with the words found marked, cut around the first of them. */
export function hitLines({ type, path, line, issuer, place, text, marks }: Hit, columns: number): string {
  const head = lineText(`${path}:${line}`);
  const rest = [type, ...[issuer, place].filter((part) => part !== null).map(lineText)].join(' · ');
  // A place that is cut opens in no editor.
  const room = Math.max(columns - displayWidth(head) - 2, 0);
  return `${head}  ${room > 1 ? cutToWidth(rest, room) : ''}`
    .trimEnd()
    .concat(`\n    ${excerpt(text, marks, columns - 4)}`);
}

/** A text with the words found in marks → as much of it as has room, from a little before the first mark on. */
function excerpt(text: string, marks: Hit['marks'], width: number): string {
  const first = marks[0]?.start ?? 0;
  const from =
    displayWidth(lineText(markText(text, marks, 0))) <= width
      ? 0
      : wordStart(text, first - Math.floor(width / 4));
  return cutToWidth(`${from > 0 ? '… ' : ''}${lineText(markText(text, marks, from))}`, width);
}

/** A text → the same with its marks. */
export function markText(text: string, marks: Hit['marks'], from: number): string {
  let marked = '';
  let at = from;
  for (const { start, end } of marks) {
    if (start < from) continue;
    marked += `${text.slice(at, start)}${OPEN}${text.slice(start, end)}${CLOSE}`;
    at = end;
  }
  return marked + text.slice(at);
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
}
