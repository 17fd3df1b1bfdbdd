/** Sentences that charge a unit: "Giao A chủ trì, phối hợp với B …", "A có trách nhiệm …", "Đề nghị A …". */
import { lastPiece } from '../../parse/last-piece.js';
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
  /** Its verb tells of no past and no state. */
  readonly isPlanned: boolean;
}

const CHARGING =
  /^(?:(?:Giao(?: cho)?|Đề nghị|Yêu cầu|Phân công|Khuyến khích|Trân trọng đề nghị|Ủy quyền(?: cho)?)\s*:?\s+|(?:Ông|Bà)\s(?=(?:Chánh|Giám đốc|Chủ tịch|Trưởng|Phó|Thủ trưởng)\s))/iu;
const DUTY =
  /^\s*(?:,\s*)?(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|là (?:cơ quan|đầu mối|đơn vị)|làm đầu mối|chủ trì|trực tiếp|theo chức năng)/iu;
const VERBAL = /^\s*(?:\([^)]*\)\s*)?(?:,\s*)?(?:\p{Ll}|:\s+[A-Za-zÀ-ɏḀ-ỹ])/u;
/** What was or is, not what is to be done. */
const TELLS =
  /^\s*(?:,\s*)?(?:đã|đang|vừa|mới|hiện|vẫn|còn|là|có|thông báo (?:để|ý kiến|kết luận|nội dung|đến|tới)|được|thuộc|gồm|bao gồm|do|của|nêu|tại|ban hành|tán thành|thống nhất|nhất trí|để(?![A-Za-zÀ-ɏḀ-ỹ])|qua đó|nhằm|nhấn mạnh|thông qua|quyết nghị|quyết định|biểu dương|ghi nhận|đánh giá cao|cơ bản|cho rằng|nhận thấy|\()/u;
/** The name took in the word that says so ("Trung tâm Lưu trữ được |xây dựng", "Văn phòng Sở có 3 |kho"). */
const TOLD = /\s(?:được|bị|có \d+)\s*$/u;
const CIRCUMSTANCE =
  /^(?:Căn cứ|Đối với|Trong quá trình|Trên cơ sở|Ngoài|Trường hợp|Theo chức năng|Hằng năm|Hàng năm|Định kỳ|Trước ngày|Sau khi|Khi)(?![A-Za-zÀ-ɏḀ-ỹ])/u;
const WITH =
  /(?:(?:^|[,;]\s)cùng(?:\s+với)?\s+|(?:^|[\s,;])(?:chủ động\s+)?phối hợp(?:\s+(?:chặt chẽ|cùng|tốt))?(?:\s+(?:với|cùng|cùng với))?\s+)/giu;

/** Where a charging clause may begin behind the circumstance: after a comma, before "đề nghị", or before "các" ("Định kỳ 06 tháng |các đơn vị báo cáo …"). */
const CLAUSE_START =
  /,\s{1,3}|\s(?=(?:đề nghị|yêu cầu)\s)|(?<=\s(?:vướng mắc|khó khăn|phát sinh|bất cập|cần thiết|tháng|quý|năm))\s(?=(?:các|những)\s)/gu;
/** "Mở tài khoản cho người hưởng trợ cấp: |Ủy ban nhân dân xã phối hợp …": what the duty is about stands before it. */
const TOPIC = /^\p{Lu}[^:;.]{3,100}:\s+(?=\p{Lu})/u;
/** "của các sở|, các phòng": the list that the circumstance itself ends in goes on. */
const OPEN_PLURAL =
  /(?:^|\s)(?:chỉ đạo|của|giữa|(?<!Đối )với|cho|hướng dẫn|đôn đốc|đề nghị|yêu cầu)\s+(?:các|những)\s/u;
const CIRCUMSTANCE_LIMIT = 400;

/** A later subject of the same sentence: behind a semicolon any that goes on with a verb, behind a comma one that is charged plainly. */
const LATER_SUBJECT = /[;,]\s+(?=\p{Lu}|(?:các|những)\s)/gu;
const LATER_DUTY = /^\s*(?:có trách nhiệm|chịu trách nhiệm|trực tiếp|có nhiệm vụ)/u;

/** A sentence → the units it charges, or null. */
export function readCharge(sentence: string): Charge | null {
  const first = readFirstCharge(sentence);
  if (first === null) return null;
  const later = readLaterSubjects(sentence, first.length).filter((unit) => !first.leadUnits.includes(unit));
  return later.length === 0 ? first : { ...first, leadUnits: [...first.leadUnits, ...later] };
}

/** "Riêng |các xã A, B khẩn trương …": for these alone. */
const ASIDE = /^Riêng\s(?:đối với\s)?/u;

function readFirstCharge(sentence: string): Charge | null {
  const aside = ASIDE.exec(sentence)?.[0].length ?? 0;
  if (aside > 0) return readChargeAt(sentence, aside);
  const topic = TOPIC.exec(sentence)?.[0].length ?? 0;
  const behindTopic = topic > 0 ? readChargeFrom(sentence, topic) : null;
  return readChargeFrom(sentence, 0) ?? behindTopic;
}

function readChargeFrom(sentence: string, from: number): Charge | null {
  const direct = readChargeAt(sentence, from);
  if (direct || !CIRCUMSTANCE.test(sentence.slice(from, from + 30))) return direct;
  for (const { index, 0: gap } of sentence.slice(0, CIRCUMSTANCE_LIMIT).matchAll(CLAUSE_START)) {
    if (index < from) continue;
    const start = index + gap.length;
    const before = sentence.slice(0, index);
    const goesOn = /^\p{Ll}/u.test(sentence.slice(start)) && endsInOpenPlural(before);
    const charge = goesOn || endsInAddressee(before) ? null : readChargeAt(sentence, start);
    if (charge && /^\s*(?:,\s*)?\p{Ll}/u.test(sentence.slice(charge.length))) return charge;
  }
  return null;
}

const ADDRESSED = /(?:^|\s)(?:gửi|trình|báo cáo)\s(?:(?:về|cho|đến)\s)?(?=\p{Lu})/gu;

/** "Định kỳ ngày 20 hàng tháng có báo cáo gửi Sở Xây dựng|, Phòng Kinh tế qua đó …": who is written to is a list. */
function endsInAddressee(words: string): boolean {
  const last = lastPiece(words, /[,;]/);
  const found = [...last.matchAll(ADDRESSED)].at(-1);
  if (found === undefined) return false;
  const name = last.slice(found.index + found[0].length).trimEnd();
  return readUnitList(name) === name.length;
}

/** Short members may stand between: "đôn đốc các sở, ban, ngành|, địa phương …". */
function endsInOpenPlural(words: string): boolean {
  const members = lastPiece(words, /;/).split(',');
  const last = members.findLastIndex((member) => member.trim().length > 16 || OPEN_PLURAL.test(member));
  return last >= 0 && OPEN_PLURAL.test(members[last] as string);
}

/** "A làm việc này; |B làm việc kia", "A chịu trách nhiệm chung, |các Phó A trực tiếp chỉ đạo": the units after the first. */
function readLaterSubjects(sentence: string, from: number): readonly string[] {
  const units: string[] = [];
  const rest = sentence.slice(from);
  for (const { index, 0: gap } of rest.matchAll(LATER_SUBJECT)) {
    const words = rest.slice(index + gap.length);
    const named = readUnitList(words);
    if (named === 0) continue;
    const behind = words.slice(named);
    if (!(gap.startsWith(';') ? VERBAL : LATER_DUTY).test(behind)) continue;
    for (const unit of splitUnits(words.slice(0, named))) units.push(unit);
  }
  return units;
}

/**
 * "Các cơ quan |được phân công chủ trì nhiệm vụ| có trách nhiệm …", "Các đơn vị |duy trì thoát nước| có trách nhiệm …", "Các
 * doanh nghiệp vận tải|, bến xe, bến thủy nội địa| có trách nhiệm …": which of them are meant, and who else.
 */
const QUALIFIER =
  /^(?:\s(?:được|đã được)\s(?:phân công|giao)[^,;.:]{0,120}?(?=\s(?:có trách nhiệm|chịu trách nhiệm|chủ động)(?![A-Za-zÀ-ɏḀ-ỹ]))|\s(?:được|đã được)\s(?:phân công|giao)(?:\s(?:chủ trì|phối hợp|thực hiện|nhiệm vụ)){1,3}(?=\s\p{Ll})|,?\s[^\s,;.:]{1,9}(?:,?\s[^\s,;.:]{1,9}){1,9}?(?<!\s(?:và|đồng thời|cũng|phải|đều|cùng))(?=\s(?:có trách nhiệm|chịu trách nhiệm)\s))/u;

function readChargeAt(sentence: string, start: number): Charge | null {
  const words = sentence.slice(start);
  const charging = CHARGING.exec(words)?.[0].length ?? readChargedBy(words);
  const rest = words.slice(charging);
  const list = readUnitList(rest);
  if (list === 0) return null;
  const qualifier = /^(?:các|những)\s/iu.test(rest) ? (QUALIFIER.exec(rest.slice(list))?.[0] ?? '') : '';
  const named = list + qualifier.length;
  const behind = rest.slice(named);
  if (!VERBAL.test(behind)) return null;
  const units = splitUnits(rest.slice(0, list));
  if (units.length === 0) return null;
  const leadUnits = units.map((unit, i) => (i === units.length - 1 ? unit + qualifier : unit));
  const explicit = charging > 0 || DUTY.test(behind);
  return {
    leadUnits,
    supportingUnits: [...readHelpers(behind), ...readSupporting(behind)],
    length: start + charging + named,
    start,
    explicit,
    isPlanned: !TELLS.test(behind) && !TOLD.test(rest.slice(0, named)),
  };
}

/** "phối hợp với doanh nghiệp …": collectives that are said without "các". */
const BARE_COLLECTIVE =
  /^(?:doanh nghiệp|địa phương|chính quyền|nhà trường|đoàn thể|cơ quan|đơn vị|đầu mối các|tổ chức chính trị)(?![A-Za-zÀ-ɏḀ-ỹ])/u;

/** "UBND thành phố đề nghị |các cơ quan …", "Bên cạnh đó, Thành phố cũng giao |các chủ đầu tư …": who charges is not charged. */
const CHARGED_BY =
  /^(?:(?:Bên cạnh đó|Đồng thời|Ngoài ra),?\s{1,3})?(?:(?:Chủ tịch\s{1,3})?(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|HĐND|Hội đồng nhân dân)|Ban Thường vụ|Thường trực|BTV|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Thủ tướng|Chính phủ|Giám đốc|Bộ trưởng|Thành phố|Tỉnh)(?:\s[A-Za-zÀ-ɏḀ-ỹ\p{N}]{1,20}){0,7}?\s(?:cũng\s)?(?:giao(?:\scho)?|đề nghị|yêu cầu|phân công|ủy quyền(?:\scho)?)\s{0,3}:?\s{1,3}(?=các\s|những\s|\p{Lu})/u;

function readChargedBy(words: string): number {
  return CHARGED_BY.exec(words.slice(0, 200))?.[0].length ?? 0;
}

/** The units behind "phối hợp với" in a duty. */
export function readSupporting(duty: string): readonly string[] {
  const units = new Set<string>();
  for (const found of duty.matchAll(WITH)) {
    const rest = duty.slice(found.index + found[0].length);
    const named = readNamed(rest);
    if (named > 0) for (const unit of splitUnits(rest.slice(0, named))) units.add(unit);
  }
  return [...units];
}

/** "Giao Sở A chủ trì, |Công an tỉnh, Tỉnh đoàn phối hợp| tổ chức …": who helps stands before the verb. */
function readHelpers(duty: string): readonly string[] {
  const start = /^\s*chủ trì,\s+(?=\p{Lu}|(?:các|những)\s)/u.exec(duty)?.[0].length ?? 0;
  const rest = duty.slice(start);
  const named = start === 0 ? 0 : readUnitList(rest);
  return named > 0 && /^\s*(?:cùng\s)?phối hợp(?!\svới)/u.test(rest.slice(named))
    ? splitUnits(rest.slice(0, named))
    : [];
}

const PLURAL = 'các ';

function readNamed(words: string): number {
  const named = readUnitList(words);
  if (named > 0 || !BARE_COLLECTIVE.test(words)) return named;
  return Math.max(0, readUnitList(PLURAL + words) - PLURAL.length);
}
