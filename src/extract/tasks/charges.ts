/** Sentences that charge a unit: "Giao A chủ trì, phối hợp với B …", "A có trách nhiệm …", "Đề nghị A …". */
import { splitUnits } from '../units/split-units.js';
import { readUnitList } from '../units/unit-name.js';

export interface Charge {
  readonly leadUnits: readonly string[];
  readonly supportingUnits: readonly string[];
  /** Characters of the text that name the charged units, with the word before them. */
  readonly length: number;
  /** Where the charging clause begins ("Căn cứ …, |các phòng có trách nhiệm …"). */
  readonly start: number;
  /** How plainly it charges: by a word of charging, or only by a unit as subject. */
  readonly explicit: boolean;
}

const CHARGING =
  /^(?:(?:Giao(?: cho)?|Đề nghị|Yêu cầu|Phân công|Khuyến khích|Trân trọng đề nghị|Ủy quyền(?: cho)?|Chỉ đạo)\s*:?\s+)/iu;
const DUTY =
  /^\s*(?:,\s*)?(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|là cơ quan|làm đầu mối|chủ trì|trực tiếp|theo chức năng)/iu;
const VERBAL = /^\s*(?:\([^)]*\)\s*)?(?:,\s*)?(?:\p{Ll}|:\s)/u;
const CIRCUMSTANCE =
  /^(?:Căn cứ|Trong quá trình|Trên cơ sở|Ngoài|Trường hợp|Theo chức năng|Hằng năm|Hàng năm|Định kỳ|Trước ngày|Khi)(?![\p{L}])/u;
const WITH =
  /(?:^|[\s,;])(?:chủ động\s+)?phối hợp(?:\s+(?:chặt chẽ|cùng|tốt))?(?:\s+(?:với|cùng|cùng với))?\s+/giu;

/** A sentence → the units it charges, or null. */
export function readCharge(sentence: string): Charge | null {
  const direct = readChargeAt(sentence, 0);
  if (direct || !CIRCUMSTANCE.test(sentence)) return direct;
  for (let at = sentence.indexOf(', '); at >= 0 && at < 400; at = sentence.indexOf(', ', at + 1)) {
    const charge = readChargeAt(sentence, at + 2);
    if (charge && /^\s*(?:,\s*)?\p{Ll}/u.test(sentence.slice(charge.length))) return charge;
  }
  return null;
}

function readChargeAt(sentence: string, start: number): Charge | null {
  const words = sentence.slice(start);
  const charging = CHARGING.exec(words)?.[0].length ?? 0;
  const rest = words.slice(charging);
  const named = readUnitList(rest);
  if (named === 0) return null;
  const behind = rest.slice(named);
  if (!VERBAL.test(behind)) return null;
  const leadUnits = splitUnits(rest.slice(0, named));
  if (leadUnits.length === 0) return null;
  const explicit = charging > 0 || DUTY.test(behind);
  return {
    leadUnits,
    supportingUnits: readSupporting(behind),
    length: start + charging + named,
    start,
    explicit,
  };
}

/** The units behind "phối hợp với" in a duty. */
export function readSupporting(duty: string): readonly string[] {
  const units: string[] = [];
  for (const found of duty.matchAll(WITH)) {
    const rest = duty.slice(found.index + found[0].length);
    const named = readUnitList(rest);
    if (named > 0) units.push(...splitUnits(rest.slice(0, named)).filter((unit) => !units.includes(unit)));
  }
  return units;
}
