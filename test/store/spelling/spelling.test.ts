import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey } from '../../../src/store/spelling/name-key.js';
import {
  hasMarks,
  markedKey,
  withoutMarks,
  wordLists,
  wordsOf,
} from '../../../src/store/spelling/word-keys.js';

describe('keys', () => {
  test.each([
    ['hoá', 'hóa'],
    ['HOÀ', 'hòa'],
    ['uỷ', 'ủy'],
    ['khoẻ', 'khỏe'],
    ['quý', 'quý'],
    ['hoán', 'hoán'],
    ['Hoá'.normalize('NFD'), 'hóa'],
  ])('%s is %s', (written, key) => {
    expect(markedKey(written)).toBe(key);
  });

  test.each([
    ['đường bộ', 'duong bo'],
    ['thể', 'the'],
    ['NĐ-CP', 'nd-cp'],
  ])('%s without marks is %s', (written, key) => {
    expect(withoutMarks(markedKey(written))).toBe(key);
  });

  test('every letter and sign keeps its place without marks, as Unicode takes it apart', () => {
    const letters = Array.from({ length: 0x2300 }, (_, code) => String.fromCharCode(code).normalize('NFC'));
    const wrong = letters
      .filter((letter) => letter.length === 1 && letter !== 'đ' && letter !== 'Đ')
      .filter((letter) => withoutMarks(letter) !== letter.normalize('NFD').replace(/\p{M}/gu, ''));
    expect(wrong).toEqual([]);
    expect(withoutMarks('đường đê 한국 x̂')).toBe('duong de 한국 x');
  });

  test('marks are the Vietnamese ones', () => {
    expect(['đ', 'ê', 'ế', 'a', '60/2021'].map(hasMarks)).toEqual([true, true, true, false, false]);
  });
});

describe('words', () => {
  test('know their places', () => {
    const text = 'Số 60/2021/NĐ-CP, hoá';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Số',
      '60',
      '2021',
      'NĐ',
      'CP',
      'hoá',
    ]);
    expect(wordsOf(text).map(({ marked }) => marked)).toEqual(['số', '60', '2021', 'nđ', 'cp', 'hóa']);
    expect(wordsOf(text).map(({ folded }) => folded)).toEqual(['so', '60', '2021', 'nd', 'cp', 'hoa']);
  });

  test('are the same alone and in a list, for any text of letters and signs', () => {
    const sign = fc.constantFrom(...'aàâđĐơớữỳ09 -/.,“\t\n\u001e\ufffd\uf0b7');
    fc.assert(
      fc.property(fc.string({ unit: sign }), (text) => {
        const { marked, folded } = wordLists(text);
        const parts = (list: string) => list.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
        expect(parts(marked)).toEqual(wordsOf(text).map((word) => word.marked));
        expect(parts(folded)).toEqual(wordsOf(text).map((word) => word.folded));
      }),
    );
  });

  test('a sign of a font of its own is no letter of the word beside it', () => {
    expect(wordLists('\uf0b7Rà soát')).toEqual({ marked: ' rà soát', folded: ' ra soat' });
  });
});

describe('names', () => {
  test.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Uỷ ban nhân dân Tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['VP Sở', 'Văn phòng Sở'],
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
    ['Phòng Kỹ thuật an toàn – Môi trường', 'Phòng Kỹ thuật an toàn - Môi trường'],
  ])('%s and %s are one', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ['%', '% GRDP'],
    ['%', '‰'],
    ['Sở Y tế', 'Bộ Y tế'],
  ])('%s and %s are two', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});
