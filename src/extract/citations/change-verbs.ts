/** What is said between two documents of which one changes the other. All is read from folded text (foldTones). */
import type { CHANGE_VERBS } from '../../records.js';

/** How one document changes another. */
export type ChangeVerb = (typeof CHANGE_VERBS)[number];

const AMEND = '(?:sửa đổi|bổ sung|điều chỉnh)(?:(?:,\\s|\\svà\\s|\\s)bổ sung)?';
/** "thay thế", "bãi bỏ" and "hợp nhất" in the order in which they are looked for. */
const OTHERS: readonly (readonly [ChangeVerb, string])[] = [
  ['replaces', 'thay (?:thế|cho)'],
  ['repeals', '(?:bãi|hủy) bỏ'],
  ['consolidates', 'hợp nhất'],
];
const LEAD = '^\\s?,?\\s?\\(?(?:về\\s(?:việc\\s)?|quy định\\s|ban hành\\s)?';
const ACTIVE_AMEND = new RegExp(`${LEAD}${AMEND}([^;.()]{0,120})$`, 'u');
// "… quy định về chợ và thay thế Nghị định số …": what the first is about may stand before the verb.
const ACTIVE = OTHERS.map(
  ([how, verb]) =>
    [
      how,
      new RegExp(
        `^(?:\\s\\()?[^;.()]{0,200}(?:${verb})((?:\\s(?:cho|các|một số điều của|toàn bộ))?)\\s$`,
        'u',
      ),
    ] as const,
);
/** "được sửa đổi tại |Điều 2| Nghị định …" */
const PINPOINT = '(?:(?:điểm\\s[A-Za-zÀ-ɏḀ-ỹ]|khoản\\s\\d{1,2}|điều\\s\\d{1,3}),?\\s(?:của\\s)?){0,3}';
const PASSIVE_AMEND = new RegExp(
  [
    `(?:được|đã)\\s${AMEND}[^;.]{0,60}?\\s(?:bởi|tại|theo|bằng)\\s(?:các\\s)?${PINPOINT}$`,
    `^\\s?\\(${AMEND}(?:,?\\s[A-Za-zÀ-ɏḀ-ỹ]+){0,3}\\s(?:tại|theo)\\s(?:các\\s)?$`,
    `^\\s?,?\\s?\\(?${AMEND}(?:,?\\s[A-Za-zÀ-ɏḀ-ỹ]+){0,4}\\sbởi\\s(?:các\\s)?$`,
  ].join('|'),
  'u',
);
const PASSIVE = OTHERS.map(
  ([how, verb]) =>
    [
      how,
      new RegExp(
        `(?:được|bị|đã)\\s(?:${verb})(?:\\s[A-Za-zÀ-ɏḀ-ỹ]+){0,3}\\s(?:bởi|tại|theo|bằng)\\s(?:các\\s)?$`,
        'u',
      ),
    ] as const,
);
/** Between "sửa đổi" and a document that is only mentioned: "sửa đổi Kế hoạch thực hiện Nghị quyết số …". */
const OTHER_OBJECT = /thực hiện|triển khai|(?<!kèm\s)theo\s|chương trình|kế hoạch|để\s|nhằm|phù hợp|căn cứ/u;
/** It is another document, named without a number, that is to replace: "tham mưu ban hành Quyết định thay thế Quyết định số …". */
const OTHER_SUBJECT =
  /(?:quyết định|nghị quyết|nghị định|thông tư|văn bản|quy chế|quy định|đề án|tham mưu|đề xuất|trình|xây dựng|rà soát)(?:\s(?:mới|việc|ban hành|để))?,?\s(?:và\s)?(?:thay|bãi|hủy|hợp nhất)/u;
const SENTENCE_END = /;|\.\s/u;

/** The folded text between two mentions → how the first changes the second, or null. */
export function findActiveVerb(between: string): ChangeVerb | null {
  const amending = ACTIVE_AMEND.exec(between);
  if (
    amending &&
    !OTHER_OBJECT.test(amending[1] as string) &&
    !/thay thế|bãi bỏ/u.test(amending[1] as string)
  )
    return 'amends';
  if (OTHER_OBJECT.test(between) || OTHER_SUBJECT.test(between)) return null;
  return ACTIVE.find(([, pattern]) => pattern.test(between))?.[0] ?? null;
}

/** The folded text between two mentions → how the second changes the first, or null. */
export function findPassiveVerb(between: string): ChangeVerb | null {
  if (between.length >= 400 || SENTENCE_END.test(between)) return null;
  if (PASSIVE_AMEND.test(between)) return 'amends';
  return PASSIVE.find(([, pattern]) => pattern.test(between))?.[0] ?? null;
}
