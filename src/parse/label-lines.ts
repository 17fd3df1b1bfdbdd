/**
 * The labels of a task block, behind or below the task: "Đơn vị chủ trì: …", "Thời gian hoàn thành: …". The first
 * word says the field; between it and the colon stand a few words that vary ("Đơn vị chủ trì tham mưu thực hiện:").
 */
/** "other" is what a block says beside its task: who watches over it, what it costs. */
export type LabelField = 'lead' | 'supporting' | 'product' | 'deadline' | 'content' | 'other';

interface LabelForm {
  readonly field: LabelField;
  readonly pattern: RegExp;
}

const BODY = '(?:Đơn vị|Cơ quan|Bộ phận|Phòng|Cấp)(?:[,/]?\\s+(?:đơn vị|cơ quan|cá nhân|địa phương))*';

/** What names of units begin with most. */
const UNIT_WORDS =
  'Sở|Ban|Phòng|UBND|Ủy ban|Uỷ ban|Công an|Văn phòng|Chi cục|Trung tâm|Bộ|Hội|Đoàn|Trường|Cục|Vụ|Thuế';

const LABELS: readonly LabelForm[] = [
  {
    field: 'supporting',
    pattern: new RegExp(
      `^(?:${BODY}\\s+)?(?:cùng\\s+)?phối hợp(?:\\s+(?!với(?![A-Za-zÀ-ɏḀ-ỹ]))[A-Za-zÀ-ɏḀ-ỹ]+){0,3}\\s*:\\s*`,
      'iu',
    ),
  },
  {
    field: 'supporting',
    pattern:
      /^(?:Đơn vị|Cơ quan|Cơ quan, đơn vị) (?:cùng )?(?:tham gia(?: thực hiện| phối hợp)?|liên quan|hỗ trợ)\s?:\s*/iu,
  },
  {
    field: 'other',
    pattern:
      /^(?:Lãnh đạo(?: UBND [A-Za-zÀ-ɏḀ-ỹ]{1,8}| Sở)? (?:chỉ đạo|phụ trách)|(?:Đơn vị|Cơ quan) (?:giám sát|theo dõi|phê duyệt|thẩm định|ban hành)|Cấp (?:trình|phê duyệt|ban hành)|(?:Nguồn )?kinh phí(?: thực hiện| dự kiến)?|Dự kiến kinh phí)\s?:\s*/iu,
  },
  {
    field: 'lead',
    pattern: new RegExp(
      `^${BODY}\\s+(?:chủ trì|thực hiện|chịu trách nhiệm|đầu mối|tham mưu|chủ quản|triển khai)(?:[,]?\\s+[A-Za-zÀ-ɏḀ-ỹ]+){0,5}\\s*:\\s*`,
      'iu',
    ),
  },
  {
    field: 'lead',
    pattern:
      /^(?:Chủ trì(?: thực hiện| tham mưu| triển khai)?|(?:Đơn vị )?[Đđ]ầu mối(?: thực hiện| theo dõi| chủ trì)?|Phân công(?: thực hiện| nhiệm vụ)?|Trách nhiệm(?: thực hiện)?|Người (?:phụ trách|chủ trì|thực hiện))\s*:\s*/iu,
  },
  // "Thực hiện: Sở Y tế" names who, "Thực hiện: rà soát …" tells what.
  {
    field: 'lead',
    pattern: new RegExp(`^(?:Thực hiện|Đơn vị|Cơ quan)\\s*:\\s*(?=(?:Các |các )?(?:${UNIT_WORDS})\\s)`, 'u'),
  },
  {
    field: 'deadline',
    pattern:
      /^(?:Thời gian|Thời hạn|Tiến độ|Hoàn thành|Thời điểm|Dự kiến hoàn thành|Hạn)(?:\s+(?:dự kiến|thực hiện|hoàn thành|ban hành|triển khai|trình|tổ chức|báo cáo)){0,3}\s*:\s*/iu,
  },
  {
    field: 'product',
    pattern:
      /^(?:Sản phẩm|Kết quả|Đầu ra|Yêu cầu (?:về )?(?:kết quả|sản phẩm)|Dự kiến (?:sản phẩm|kết quả)|Sản phẩm\s*,\s*kết quả|Kết quả\s*,\s*sản phẩm)(?:\s*\/\s*(?:sản phẩm|kết quả))?(?:\s+(?:đầu ra|dự kiến|thực hiện|đạt được|hoàn thành|cần đạt|chủ yếu|cụ thể)){0,3}\s*:\s*/iu,
  },
  { field: 'content', pattern: /^Nội dung(?: thực hiện| công việc)?\s*:\s*/iu },
];

export interface FoundLabel {
  readonly field: LabelField;
  /** Characters that the label takes, with colon and the space behind it. */
  readonly length: number;
}

/** The start of a text (without bullet) → the label that it opens with, or null. */
export function readLabel(text: string): FoundLabel | null {
  if (!text.slice(0, 80).includes(':')) return null;
  for (const { field, pattern } of LABELS) {
    const found = pattern.exec(text);
    if (found) return { field, length: found[0].length };
  }
  return null;
}

const UNIT_WORD = `(?=(?:Các |các )?(?:${UNIT_WORDS}|Tỉnh đoàn|Thanh tra|Kho bạc|Bảo hiểm|Ngân hàng|Mặt trận|Liên minh|Liên đoàn|Công ty|Bệnh viện)\\s)`;
const BARE_LABELS: readonly LabelForm[] = [
  {
    field: 'lead',
    pattern: new RegExp(
      `^(?:Đơn vị|Cơ quan|Bộ phận) (?:chủ trì|thực hiện|đầu mối)(?: [-–])? ${UNIT_WORD}`,
      'u',
    ),
  },
  {
    field: 'supporting',
    pattern: new RegExp(`^(?:Đơn vị|Cơ quan|Bộ phận) phối hợp(?: [-–])? ${UNIT_WORD}`, 'u'),
  },
  {
    field: 'deadline',
    pattern:
      /^(?:Thời gian|Thời hạn) (?:thực hiện|hoàn thành)(?: [-–])? (?=(?:[Qq]uý|[Tt]háng|[Nn]ăm|[Tt]rước|[Tt]rong) |\d)/u,
  },
];

/** A line (without bullet) whose label has a dash or nothing for its colon: "Đơn vị chủ trì - Sở Xây dựng" → the label, or null. */
export function readBareLabel(text: string): FoundLabel | null {
  for (const { field, pattern } of BARE_LABELS) {
    const found = pattern.exec(text);
    if (found) return { field, length: found[0].length };
  }
  return null;
}

/** Whether a line opens with a label of a task block. */
export function isLabelLine(text: string): boolean {
  return readLabel(text) !== null;
}

/** "… 01 lớp. Cơ quan chủ trì: Sở Tư pháp. Thời gian: …": whether a label stands behind other text of its line. */
export function hasLabelInside(text: string): boolean {
  return [...text.matchAll(/[.;] (?=\p{Lu})/gu)].some(({ index }) => isLabelLine(text.slice(index + 2)));
}
