/** Units whose part in a task stands behind them: "Sở Y tế chủ trì, Sở Tài chính phối hợp", "Sở Y tế (chủ trì)". */
import { splitUnits } from '../units/split-units.js';
import { readUnitList } from '../units/unit-name.js';
import { readSupporting } from './charges.js';
import type { Charged } from './heading-charges.js';

const GIVEN = /^(?:giao|do|phân công)\s(?:cho\s)?/iu;
const LEADS =
  /^\s?\(?(?:là (?:cơ quan |đơn vị )?)?(?:chủ trì|làm đầu mối|đầu mối|thực hiện|phụ trách|tham mưu|triển khai|chịu trách nhiệm)(?![A-Za-zÀ-ɏḀ-ỹ])\)?/iu;
const SUPPORTS = /^\s?\(?(?:cùng\s|cùng tham gia\s|tham gia\s)?phối hợp(?![A-Za-zÀ-ɏḀ-ỹ])\)?/iu;
/** Between the leading units and the supporting ones: "chủ trì |thực hiện; |các doanh nghiệp viễn thông phối hợp". */
const GAP = /^(?:\s(?:thực hiện|triển khai|tham mưu))?\s?[,;.]\s/u;

/** "Sở Y tế |(chủ trì)|, Sở Tài chính |(phối hợp)|". */
const MARKED = /^([^()]{2,200}) \((?:chủ trì|đầu mối|đơn vị chủ trì)\)(?:[,;]? (.{0,300}))?$/iu;
const SUPPORT_MARKS = / \((?:đơn vị )?phối hợp\)/giu;

/** Words that begin with the unit that leads → who leads and who supports, or null where no part is said of it. */
export function readRoleShares(words: string): Charged | null {
  const marked = MARKED.exec(words);
  if (marked)
    return {
      leadUnits: splitUnits(marked[1] as string),
      supportingUnits: splitUnits((marked[2] ?? '').replace(SUPPORT_MARKS, '')),
    };
  const given = GIVEN.exec(words)?.[0].length ?? 0;
  const named = readUnitList(words.slice(given));
  if (named === 0) return null;
  const behind = words.slice(given + named);
  const leads = LEADS.exec(behind)?.[0].length;
  if (leads === undefined) return null;
  return {
    leadUnits: splitUnits(words.slice(given, given + named)),
    supportingUnits: readSupporters(behind.slice(leads)),
  };
}

/** Who leads by a cell or a label → its units, and those that it says support them. */
export function readLead(words: string): Charged {
  return readRoleShares(words) ?? { leadUnits: splitUnits(words), supportingUnits: [] };
}

function readSupporters(rest: string): readonly string[] {
  const gap = GAP.exec(rest)?.[0].length ?? 0;
  const words = rest.slice(gap);
  const named = readUnitList(words);
  if (named > 0 && SUPPORTS.test(words.slice(named))) return splitUnits(words.slice(0, named));
  return readSupporting(rest);
}

/** A bracket that closes a clause; the marks of its end may follow. */
const LAST_BRACKET = /\(([^()]{8,400})\)[\s.;,/]{0,5}$/u;

/** "Cắm biển cấm đổ rác (Phòng Kinh tế chủ trì, UBND các xã phối hợp)." → its shares, or null. */
export function readBracketShares(text: string): Charged | null {
  const inside = LAST_BRACKET.exec(text.slice(-420))?.[1];
  return inside === undefined ? null : readRoleShares(inside);
}

/** Behind who leads a closing clause has only who helps and until when. */
const ENDS = /^(?:[\s.;]*$|,? ?(?:phối hợp|xong|hoàn thành|trước|trong|chậm nhất)(?![A-Za-zÀ-ɏḀ-ỹ]))/u;

/** "Lập sổ theo dõi chó nuôi; Chi cục Thú y chủ trì, phối hợp với các xã." → the shares of its last clause, or null. */
export function readTailShares(text: string): Charged | null {
  const at = text.lastIndexOf('; ');
  if (at < 0 || text.length - at > 300) return null;
  const tail = text.slice(at + 2);
  const named = readUnitList(tail);
  const leads = named === 0 ? null : /^ (?:chủ trì|phụ trách|thực hiện|làm đầu mối)/u.exec(tail.slice(named));
  return leads && ENDS.test(tail.slice(named + leads[0].length)) ? readRoleShares(tail) : null;
}
