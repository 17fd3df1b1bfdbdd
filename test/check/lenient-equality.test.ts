import { describe, expect, it } from 'vitest';
import {
  equalFolded,
  equalSets,
  isSameGroup,
  isSameItemTitle,
  isSameTitle,
  sharesWords,
} from '../../src/check/lenient-equality.js';

const TITLE = 'Kiểm kê kho lưu trữ - đợt 1 của các đơn vị thuộc Sở';

describe('a lenient reader', () => {
  it.each([
    ['case and spaces', 'Sở  Tư pháp', 'SỞ TƯ PHÁP', true],
    ['end marks and quotation marks', '“Quý II”;', '"quý ii"', true],
    ['dashes and blanks around them', '2024 – 2026', '2024-2026', true],
    ['marks on letters are no case', 'thể', 'thế', false],
    ['objects all through', { text: 'Quý II', from: '2024' }, { text: 'QUÝ II', from: '2024' }, true],
    ['a date of another year', { text: 'Quý II', from: '2024' }, { text: 'Quý II', from: '2025' }, false],
    ['nothing is no empty text', null, '', false],
  ])('folds texts: %s', (_, expected, actual, same) => {
    expect(equalFolded(expected, actual)).toBe(same);
  });

  it.each([
    [['Sở Nội vụ', 'Sở Y tế'], ['sở y tế', 'Sở Nội vụ'], true],
    [['Sở Nội vụ'], ['Sở Nội vụ', 'Sở Nội vụ '], true],
    [['Sở Nội vụ'], ['Sở Nội vụ', 'Sở Y tế'], false],
    [['Sở Nội vụ', 'Sở Y tế'], ['Sở Nội vụ'], false],
    [[], [], true],
  ])('takes lists as sets: %j and %j', (expected, actual, same) => {
    expect(equalSets(expected, actual)).toBe(same);
  });

  it.each([
    ['hồ sơ được số hóa', 'Hồ sơ được số hóa', true],
    ['một hai ba', 'một hai ba bốn năm', true],
    ['một hai ba', 'một hai ba bốn năm sáu', false],
    ['', '…', true],
    [null, null, true],
    [null, 'về lưu trữ', false],
  ])('wants three words of five in wordings: %j and %j', (expected, actual, same) => {
    expect(sharesWords(expected, actual)).toBe(same);
  });

  it.each([
    [TITLE.toUpperCase().replace('-', '–'), true],
    [TITLE.replace('Sở', 'Sơ'), true],
    [TITLE.replace('Kiểm kê', 'Xây dựng'), false],
  ])('wants hardly a letter to differ in a title: %s', (title, same) => {
    expect(isSameTitle(TITLE, title)).toBe(same);
  });

  it('takes a missing title for a title of nothing else', () => {
    expect([isSameTitle(null, null), isSameTitle(TITLE, null)]).toEqual([true, false]);
  });

  it('reads no more of an item than a golden file holds', () => {
    expect(isSameItemTitle(TITLE.padEnd(60, 'x'), `${TITLE.padEnd(60, 'X')} và các xã`)).toBe(true);
  });

  it('looks at the nearest heading of a group', () => {
    expect(isSameGroup(['A. Chung', 'I. Kho lưu trữ'], ['I. KHO LƯU TRỮ'])).toBe(true);
    expect(isSameGroup(['I. Kho lưu trữ'], ['II. Đào tạo'])).toBe(false);
    expect(isSameGroup(['I. Kho lưu trữ'], [])).toBe(false);
    expect(isSameGroup([], [])).toBe(true);
  });
});
