import { describe, expect, it } from 'vitest';
import { isMeasure } from '../../../src/extract/targets/counted-nouns.js';
import { findCounts, findPercentages, readNumber } from '../../../src/extract/targets/quantities.js';

describe('readNumber', () => {
  it.each([
    ['80', 80],
    ['05', 5],
    ['60,7', 60.7],
    ['60.7', 60.7],
    ['1.200', 1200],
    ['1.250.000', 1_250_000],
    ['1.200,5', 1200.5],
  ])('%s is %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
});

describe('findPercentages', () => {
  it.each([
    ['đạt 7,5%/năm', { value: 7.5, unit: '%', perYear: true, upper: null }],
    ['chiếm 3% GRDP', { value: 3, unit: '% GRDP', perYear: false }],
    ['từ 20 – 25%', { value: 20, upper: 25, baseline: null }],
    ['từ 20% đến 25%', { value: 20, upper: 25, baseline: null }],
    ['từ 20% lên 25%', { value: 25, upper: null, baseline: 20 }],
    ['từ 20% năm 2023 xuống còn 5%', { value: 5, upper: null, baseline: 20 }],
    ['giảm từ 20% xuống dưới 5%', { value: 5, upper: null, baseline: 20 }],
  ])('%s', (text, expected) => {
    expect(findPercentages(text)).toMatchObject([expected]);
  });

  it.each(['', '%', 'năm 2025'])('nothing in "%s"', (text) => {
    expect(findPercentages(text)).toEqual([]);
  });
});

describe('findCounts', () => {
  it.each([
    ['ít nhất 05 dự án', 5, 'dự án'],
    ['không quá 3,1 triệu tấn dầu quy đổi', 3.1, 'triệu tấn dầu quy đổi'],
    ['không quá 03 ngày làm việc', 3, 'ngày làm việc'],
    ['đạt 1.250 tỷ đồng', 1250, 'tỷ đồng'],
    ['quá một (01) lần', 1, 'lần'],
    ['tối thiểu 10 hợp tác xã', 10, 'hợp tác xã'],
  ])('%s', (text, value, unit) => {
    const [count, ...more] = findCounts(text);
    expect(more).toEqual([]);
    expect(count).toMatchObject({ value, unit, end: text.length });
    expect(text.slice(count?.start).startsWith(text.match(/\d[\d.]*/)?.[0] ?? '?')).toBe(true);
  });

  it.each(['12/2025 dự án', 'ít nhất hai dự án', 'từ năm 2025', ''])('nothing in "%s"', (text) => {
    expect(findCounts(text)).toEqual([]);
  });
});

describe('isMeasure', () => {
  it.each([
    ['tỷ đồng', true],
    ['Triệu USD', true],
    ['lần', true],
    ['dự án', false],
    ['%', false],
  ])('%s: %s', (unit, expected) => {
    expect(isMeasure(unit)).toBe(expected);
  });
});
