import { describe, expect, it } from 'vitest';
import { documentKeys } from '../../../src/extract/citations/document-key.js';
import { findMentions } from '../../../src/extract/citations/find-mentions.js';
import { findShortForms } from '../../../src/extract/citations/full-mention.js';
import { toPassage } from '../../../src/extract/citations/passage.js';

/** "2→0": the third mention means the first; "2→?": it means none, and that is doubtful; "2→": a bare name. */
const SHORT: readonly (readonly [text: string, ...short: string[]])[] = [
  ['Nghị quyết số 44-NQ/TW; sau đó, Nghị quyết 44 nêu', '1→0'],
  ['Quyết định số 908/QĐ-TTg; trong khi Quyết định số 908 giao', '1→0'],
  ['theo Nghị quyết 44. Nghị quyết số 44-NQ/TW nêu', '0→1'],
  ['Nghị định số 31/2022/NĐ-CP. Nghị định 31/2022 quy định', '1→0'],
  ['Nghị định số 31/2022/NĐ-CP. Nghị định số 31/NĐ-CP quy định', '1→0'],
  ['Luật Thú y năm 2015. Luật Thú y quy định', '1→0'],
  ['Luật Thú y số 79/2015/QH13. Luật Thú y quy định', '1→0'],
  ['Luật Giá năm 2012. Luật Giá năm 2023. Luật Giá quy định', '2→'],
  ['Nghị quyết số 44-NQ/TW; Nghị quyết số 44/NQ-CP; Nghị quyết 44 nêu', '2→?'],
  ['Nghị quyết số 44-NQ/TW; Chỉ thị số 44', '1→?'],
  ['Nghị quyết số 44-NQ/TW và Quyết định số 9/QĐ-UBND'],
  ['Luật Thú y và Luật Chăn nuôi', '0→', '1→'],
];

describe('findShortForms', () => {
  it.each(SHORT)('%s', (text: string, ...expected: string[]) => {
    const mentions = findMentions(toPassage(text));
    const found = [...findShortForms(mentions, documentKeys(mentions))];
    expect(found.map(([i, { means, isDoubtful }]) => `${i}→${means ?? (isDoubtful ? '?' : '')}`)).toEqual(
      expected,
    );
  });
});
