/** Who amends whom: "A sửa đổi, bổ sung một số điều của B", "B được sửa đổi, bổ sung bởi A". */
import { isConnector } from './list-connector.js';
import type { Mention, Role } from './mention.js';
import type { Passage } from './passage.js';

const AMEND = '(?:sửa đổi|bổ sung)(?:(?:,\\s|\\svà\\s|\\s)bổ sung)?';
const ACTIVE = new RegExp(
  `^\\s?,?\\s?\\(?(?:về\\s(?:việc\\s)?|quy định\\s|ban hành\\s)?${AMEND}([^;.()]{0,120})$`,
  'u',
);
const PASSIVE = new RegExp(
  [
    `(?:được|đã)\\s${AMEND}[^;.]{0,60}?\\s(?:bởi|tại|theo|bằng)\\s(?:các\\s)?$`,
    `^\\s?\\(${AMEND}(?:,?\\s\\p{L}+){0,3}\\s(?:tại|theo)\\s(?:các\\s)?$`,
    `^\\s?,?\\s?\\(?${AMEND}(?:,?\\s\\p{L}+){0,4}\\sbởi\\s(?:các\\s)?$`,
  ].join('|'),
  'u',
);
/** Between "sửa đổi" and a document that is only mentioned: "sửa đổi Kế hoạch thực hiện Nghị quyết số …". */
const OTHER_OBJECT = /thực hiện|triển khai|(?<!kèm\s)theo\s|chương trình|kế hoạch|để\s|nhằm|phù hợp|căn cứ/u;

/** Mentions of a passage in order → the role of each that amends or is amended, by index. */
export function findAmendments(passage: Passage, mentions: readonly Mention[]): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  for (let i = 0; i + 1 < mentions.length; i++) {
    const one = mentions[i] as Mention;
    const next = mentions[i + 1] as Mention;
    const between = passage.toned.slice(one.end, next.start);
    const amends = isInside(next, one) || isActive(between);
    if (!amends && !isPassive(between)) continue;
    roles.set(amends ? i : amendedBefore(mentions, i), amends ? 'amends' : 'amended');
    for (const other of listFrom(passage, mentions, i + 1)) roles.set(other, amends ? 'amended' : 'amends');
  }
  return roles;
}

/** The law in the name of the law that amends it. */
function isInside(inner: Mention, outer: Mention): boolean {
  return inner.start < outer.end;
}

function isActive(between: string): boolean {
  const match = ACTIVE.exec(between);
  return match !== null && !OTHER_OBJECT.test(match[1] as string) && !isPassive(between);
}

function isPassive(between: string): boolean {
  return between.length < 400 && !/[;]|\.\s/u.test(between) && PASSIVE.test(between);
}

/** "Nghị định A quy định chi tiết Luật B (được sửa đổi bởi Nghị định C)": a decree amends the decree, not the law. */
function amendedBefore(mentions: readonly Mention[], i: number): number {
  const one = mentions[i] as Mention;
  const by = mentions[i + 1] as Mention;
  const before = mentions[i - 1];
  return one.type !== by.type && before?.type === by.type ? i - 1 : i;
}

/** The mention at `first` and all that are listed with it: "Nghị định A và Nghị định B". */
function listFrom(passage: Passage, mentions: readonly Mention[], first: number): readonly number[] {
  const listed = [first];
  for (let i = first + 1; i < mentions.length; i++) {
    const last = mentions[i - 1] as Mention;
    const mention = mentions[i] as Mention;
    if (last.type !== mention.type || !isConnector(passage.toned.slice(last.end, mention.start))) break;
    listed.push(i);
  }
  return listed;
}
