import { describe, expect, it } from 'vitest';
import { findAmendments } from '../../../src/extract/citations/amendments.js';
import { findMentions } from '../../../src/extract/citations/find-mentions.js';
import { toPassage } from '../../../src/extract/citations/passage.js';

const ROLES: readonly (readonly [text: string, roles: readonly (string | null)[]])[] = [
  [
    'Nghị định số 9/2024/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 8/2020/NĐ-CP',
    ['amends', 'amended'],
  ],
  ['Nghị định số 8/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 9/2024/NĐ-CP', ['amended', 'amends']],
  ['Luật Thú y (được sửa đổi, bổ sung tại Luật Chăn nuôi năm 2031)', ['amended', 'amends']],
  [
    'Nghị định số 9/2024/NĐ-CP sửa đổi Nghị định số 7/2020/NĐ-CP và Nghị định số 8/2020/NĐ-CP',
    ['amends', 'amended', 'amended'],
  ],
  ['Luật sửa đổi, bổ sung một số điều của Luật Thú y', ['amends', 'amended']],
  ['Nghị quyết số 9/NQ-CP sửa đổi Chương trình hành động thực hiện Nghị quyết số 4-NQ/TW', [null, null]],
  ['Nghị định số 9/2024/NĐ-CP thay thế Nghị định số 8/2020/NĐ-CP', [null, null]],
  ['Luật Thú y; sửa đổi quy chế cho phù hợp với Luật Chăn nuôi', [null, null]],
];

describe('findAmendments', () => {
  it.each(ROLES)('%s', (text, roles) => {
    const passage = toPassage(text);
    const mentions = findMentions(passage);
    const found = findAmendments(passage, mentions);
    expect(mentions.map((_, i) => found.get(i) ?? null)).toEqual(roles);
  });
});
