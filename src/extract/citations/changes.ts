/** Which document changes which: "A sửa đổi, bổ sung một số điều của B", "B được sửa đổi bởi A", "A thay thế B", "bãi bỏ", "hợp nhất". */
import { type ChangeVerb, findActiveVerb, findPassiveVerb } from './change-verbs.js';
import { isConnector } from './list-connector.js';
import type { Mention, Role } from './mention.js';
import type { Passage } from './passage.js';

/** One document changes another, both as indices of mentions. */
export interface Change {
  readonly by: number;
  readonly changed: number;
  readonly how: ChangeVerb;
}

/** Mentions of a passage in order → who changes whom, in order. */
export function findChanges(passage: Passage, mentions: readonly Mention[]): readonly Change[] {
  const changes: Change[] = [];
  for (let i = 0; i + 1 < mentions.length; i++) {
    const one = mentions[i] as Mention;
    const next = mentions[i + 1] as Mention;
    const between = passage.toned.slice(one.end, next.start);
    const passive = findPassiveVerb(between);
    const active = isInside(next, one) ? 'amends' : passive === null ? findActiveVerb(between) : null;
    const how = active ?? passive;
    if (how === null) continue;
    const first = active === null ? changedBefore(mentions, i) : actingBefore(passage, mentions, i, changes);
    for (const other of listFrom(passage, mentions, i + 1, active === null))
      changes.push(active === null ? { by: other, changed: first, how } : { by: first, changed: other, how });
  }
  return changes;
}

/** Changes → the role of each mention that amends or is amended, by index; to replace or repeal is no amending. */
export function amendmentRoles(changes: readonly Change[]): ReadonlyMap<number, Role> {
  const amending = changes.filter(({ how }) => how === 'amends');
  return new Map([
    ...amending.map(({ by }) => [by, 'amends'] as const),
    ...amending.map(({ changed }) => [changed, 'amended'] as const),
  ]);
}

/** The law in the name of the law that amends it. */
function isInside(inner: Mention, outer: Mention): boolean {
  return inner.start < outer.end;
}

/** "Nghị định A sửa đổi Nghị định B và thay thế Nghị định C": what goes on with "và" has the subject of the change before it. */
function actingBefore(
  passage: Passage,
  mentions: readonly Mention[],
  i: number,
  changes: readonly Change[],
): number {
  const last = changes.at(-1);
  if (last?.changed !== i || isInside(mentions[i] as Mention, mentions[last.by] as Mention)) return i;
  const end = (mentions[i] as Mention).end;
  return /^,?\s(?:và|đồng thời)\s|^,\s/u.test(passage.toned.slice(end, end + 12)) ? last.by : i;
}

/** "Nghị định A quy định chi tiết Luật B (được sửa đổi bởi Nghị định C)": a decree amends the decree, not the law. */
function changedBefore(mentions: readonly Mention[], i: number): number {
  const one = mentions[i] as Mention;
  const by = mentions[i + 1] as Mention;
  const before = mentions[i - 1];
  return one.type !== by.type && before?.type === by.type ? i - 1 : i;
}

/**
 * The mention at `first` and all that are listed with it: "Nghị định A và Nghị định B". What acts ends at a semicolon: "Căn
 * cứ Luật A được sửa đổi bởi Luật B; Luật C".
 */
function listFrom(
  passage: Passage,
  mentions: readonly Mention[],
  first: number,
  isActing: boolean,
): readonly number[] {
  const listed = [first];
  for (let i = first + 1; i < mentions.length; i++) {
    const last = mentions[i - 1] as Mention;
    const mention = mentions[i] as Mention;
    const between = passage.toned.slice(last.end, mention.start);
    if (last.type !== mention.type || !isConnector(between) || (isActing && between.includes(';'))) break;
    listed.push(i);
  }
  return listed;
}
