/** Markers that stand alone on their line, as text out of a PDF has them, are joined to the line below. */
import { endsClause, isAllCaps } from './characters.js';
import { joinMapped } from './mapped-text.js';
import { readMarker } from './markers.js';
import type { Line } from './source-lines.js';

const LONE =
  /^(?:[IVX]{1,4}\.|\d{1,2}(?:\.\d{1,2}){0,3}\.|\d{1,2}\)|[a-zđ]\)|\(\d{1,2}\)|[-–•+●▪\uf0b7\uf0a7])$/u;

/** Lines of running text → the same, "II." / "NHIỆM VỤ" as one line; a wrap that leaves "khoản" / "2." is none. */
export function joinLoneMarkers(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1];
    if (next && isLone(line, joined.at(-1), next)) {
      joined.push({ ...next, text: joinMapped([line.text, next.text]), start: line.start, gap: line.gap });
      i++;
    } else joined.push(line);
  }
  return joined;
}

function isLone(line: Line, last: Line | undefined, next: Line): boolean {
  const after = next.text.text;
  if (!LONE.test(line.text.text) || readMarker(after) !== null || LONE.test(after)) return false;
  if (readMarker(`${line.text.text} ${after}`) === null) return false;
  return last === undefined || endsClause(last.text.text) || isAllCaps(after);
}
