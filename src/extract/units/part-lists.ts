/** Lists of units whose parts are told by bullets, numbers, slashes or lines of a cell, not by commas. */
import { foldTones } from '../citations/fold-letters.js';
import { knownNameLength } from './protected-names.js';

/** Words that begin a unit wherever they stand with a capital. */
const UNIT =
  '(?=(?:Sở|UBND|Ủy ban|Uỷ ban|Công an|Các|Bộ|Hội|Ban|Tỉnh đoàn|Văn phòng|Phòng|Chi cục|Trung tâm|Thuế)\\s)';
const BULLETED = /^[-–+•*]\s/u;
const NUMBERED = /^1[.)]\s/u;
const BULLETS = new RegExp(`[,;.]?\\s[-–+•*]\\s${UNIT}`, 'gu');
const NUMBERS = new RegExp(`[,;.]?\\s\\d{1,2}[.)]\\s${UNIT}`, 'gu');
const SLASHES = new RegExp(`\\s?/\\s?${UNIT}`, 'gu');
const DEPARTMENT = /(?<![A-Za-zÀ-ɏḀ-ỹ])(?:Sở|Bộ)\s/gu;
const NEXT_UNIT = new RegExp(`^\\s${UNIT}`, 'u');

/** "- Sở A - Sở B", "1. Sở A 2. Sở B", "Sở A/Sở B", "Sở A Sở B" (two lines of a cell) → the list with "; " between its units. */
export function markParts(list: string): string {
  const bulleted = BULLETED.test(list) ? list.replace(BULLETS, '; ') : list;
  const numbered = NUMBERED.test(list) ? bulleted.replace(NUMBERED, '').replace(NUMBERS, '; ') : bulleted;
  return partLines(numbered.replace(SLASHES, '; '));
}

/** A department's name is known to end where another unit begins: "Sở Y tế |Công an tỉnh". */
function partLines(list: string): string {
  const folded = foldTones(list);
  const cuts = [...list.matchAll(DEPARTMENT)].flatMap(({ index, 0: head }) => {
    const known = knownNameLength(folded, index + head.length);
    const end = index + head.length + known;
    return known > 0 && NEXT_UNIT.test(list.slice(end, end + 16)) ? [end] : [];
  });
  return [0, ...cuts].map((cut, i) => list.slice(cut, cuts[i])).join(';');
}
