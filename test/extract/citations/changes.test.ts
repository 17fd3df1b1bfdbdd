import { describe, expect, it } from 'vitest';
import { amendmentRoles, findChanges } from '../../../src/extract/citations/changes.js';
import { findMentions } from '../../../src/extract/citations/find-mentions.js';
import { toPassage } from '../../../src/extract/citations/passage.js';

function read(text: string) {
  const passage = toPassage(text);
  const mentions = findMentions(passage);
  return { mentions, changes: findChanges(passage, mentions) };
}

const ROLES: readonly (readonly [text: string, roles: readonly (string | null)[]])[] = [
  [
    'Nghị định số 9/2024/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 8/2020/NĐ-CP',
    ['amends', 'amended'],
  ],
  ['Nghị định số 8/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 9/2024/NĐ-CP', ['amended', 'amends']],
  ['Nghị định số 8/2020/NĐ-CP (được sửa đổi tại Điều 2 Nghị định số 9/2024/NĐ-CP)', ['amended', 'amends']],
  ['Quyết định số 17/QĐ-TTg (được điều chỉnh, bổ sung tại Quyết định số 14/QĐ-TTg)', ['amended', 'amends']],
  ['Luật Thú y (được sửa đổi, bổ sung tại Luật Chăn nuôi năm 2031)', ['amended', 'amends']],
  [
    'Nghị định số 9/2024/NĐ-CP sửa đổi Nghị định số 7/2020/NĐ-CP và Nghị định số 8/2020/NĐ-CP',
    ['amends', 'amended', 'amended'],
  ],
  ['Luật Thú y được sửa đổi bởi Luật số 5/2031/QH17; Luật số 8/2030/QH17', ['amended', 'amends', null]],
  ['Luật sửa đổi, bổ sung một số điều của Luật Thú y', ['amends', 'amended']],
  ['Nghị quyết số 9/NQ-CP sửa đổi Chương trình hành động thực hiện Nghị quyết số 4-NQ/TW', [null, null]],
  ['Nghị định số 9/2024/NĐ-CP thay thế Nghị định số 8/2020/NĐ-CP', [null, null]],
  ['Luật Thú y; sửa đổi quy chế cho phù hợp với Luật Chăn nuôi', [null, null]],
];

describe('amendmentRoles', () => {
  it.each(ROLES)('%s', (text, roles) => {
    const { mentions, changes } = read(text);
    const found = amendmentRoles(changes);
    expect(mentions.map((_, i) => found.get(i) ?? null)).toEqual(roles);
  });
});

const CHANGES: readonly (readonly [text: string, ...changes: string[]])[] = [
  ['Quyết định số 9/QĐ-UBND thay thế Quyết định số 4/QĐ-UBND', '0 replaces 1'],
  [
    'Quyết định số 9/QĐ-UBND quy định về bến đò và thay thế Quyết định số 4/QĐ-UBND, Quyết định số 5/QĐ-UBND',
    '0 replaces 1',
    '0 replaces 2',
  ],
  ['Quyết định số 9/QĐ-UBND (thay thế Quyết định số 4/QĐ-UBND)', '0 replaces 1'],
  ['Quyết định số 4/QĐ-UBND đã được thay thế bởi Quyết định số 9/QĐ-UBND', '1 replaces 0'],
  ['Quyết định số 4/QĐ-UBND bị bãi bỏ tại Quyết định số 9/QĐ-UBND', '1 repeals 0'],
  ['Nghị quyết số 9/NQ-HĐND bãi bỏ Nghị quyết số 4/NQ-HĐND', '0 repeals 1'],
  [
    'Văn bản hợp nhất số 3/VBHN-BYT hợp nhất Nghị định số 7/2020/NĐ-CP và Nghị định số 8/2021/NĐ-CP',
    '0 consolidates 1',
    '0 consolidates 2',
  ],
  [
    'Nghị định số 9/2024/NĐ-CP sửa đổi Nghị định số 7/2020/NĐ-CP và thay thế Nghị định số 8/2020/NĐ-CP',
    '0 amends 1',
    '0 replaces 2',
  ],
  ['Nghị định số 7/2020/NĐ-CP sửa đổi khoản 2 Điều 5 của Nghị định số 8/2016/NĐ-CP', '0 amends 1'],
  ['Nghị quyết số 4-NQ/TW, trình ban hành Quyết định thay thế Quyết định số 8/QĐ-UBND'],
  ['Luật Thú y; thay thế Quyết định số 8/QĐ-UBND'],
  ['triển khai Nghị định số 7/2020/NĐ-CP để thay thế Nghị định số 8/2016/NĐ-CP'],
  ['Nghị định số 7/2020/NĐ-CP và Nghị định số 8/2016/NĐ-CP'],
];

describe('findChanges', () => {
  it.each(CHANGES)('%s', (text: string, ...expected: string[]) => {
    const { changes } = read(text);
    expect(changes.map(({ by, how, changed }) => `${by} ${how} ${changed}`)).toEqual(expected);
  });
});
