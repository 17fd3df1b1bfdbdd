import { expect, test } from 'vitest';
import { joinLetters } from '../../../../src/parse/formats/pdf/join-letters.js';
import type { Piece } from '../../../../src/parse/formats/pdf/page-parts.js';
import { readRows } from '../../../../src/parse/formats/pdf/text-rows.js';

/** Letters of a line, each 6 points wide; those of `late` are printed behind all others, as fallback fonts are. */
function print(text: string, late: RegExp): readonly Piece[] {
  const letters = [...text].map((letter, i) => ({
    text: letter,
    x0: 100 + 6 * i,
    x1: 106 + 6 * i,
    y: 50,
    size: 12,
  }));
  return [...letters.filter((one) => !late.test(one.text)), ...letters.filter((one) => late.test(one.text))];
}

function textOf(pieces: readonly Piece[]): readonly string[] {
  return readRows(joinLetters(pieces)).flatMap(({ segments }) => segments.map(({ text }) => text));
}

test.each([
  ['letters of another font behind the line', print('Kế hoạch cấp nước xã Đồi Mơ', /[ếạấướ]/)],
  ['each letter from its own font', print('phối hợp với Trạm', /./)],
  ['spaces printed last', print('phối hợp với Trạm', / /)],
])('%s', (_, pieces) => {
  const ordered = pieces.toSorted((a, b) => a.x0 - b.x0);
  expect(textOf(pieces)).toEqual([ordered.map(({ text }) => text).join('')]);
});

test('bold letters that are printed twice are read once', () => {
  const once = print('MỤC TIÊU', /[ỤÊ]/);
  const twice = once.flatMap((letter) => [letter, { ...letter, x0: letter.x0 + 0.3, x1: letter.x1 + 0.3 }]);
  expect(textOf(twice)).toEqual(['MỤC TIÊU']);
});

test('double letters are no shadow', () => {
  expect(textOf(print('Moong Boong', /o/))).toEqual(['Moong Boong']);
});

test('a stretched space of a justified line makes no column', () => {
  const words = print('một hai', /x/).map((letter, i) =>
    i < 3 ? letter : { ...letter, x0: letter.x0 + (i === 3 ? 0 : 30), x1: letter.x1 + 30 },
  );
  expect(textOf(words)).toEqual(['một hai']);
});

test('a gap without a space makes one', () => {
  const columns = print('haibar', /x/).map((letter, i) =>
    i < 3 ? letter : { ...letter, x0: letter.x0 + 30, x1: letter.x1 + 30 },
  );
  expect(textOf(columns)).toEqual(['hai', 'bar']);
});
