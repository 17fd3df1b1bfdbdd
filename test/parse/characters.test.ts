import { describe, expect, it } from 'vitest';
import { endsClause, isAllCaps, startsLowerCase, startsWithAcronym } from '../../src/parse/characters.js';

describe('startsLowerCase', () => {
  it.each([
    ['đơn vị liên quan', true],
    ['ứng dụng', true],
    ['Đơn vị', false],
    ['2025', false],
    ['(mới)', false],
    ['', false],
  ])('%j: %s', (text, expected) => expect(startsLowerCase(text)).toBe(expected));
});

describe('endsClause', () => {
  it.each([
    ['Lập danh mục.', true],
    ['Lập danh mục;', true],
    ['gồm các việc sau:', true],
    ['báo cáo Sở…', true],
    ['theo “Đề án mẫu.”', true],
    ['(đã duyệt.)', true],
    ['Hết./.', true],
    ['Hết./', true],
    ['Hết/', true],
    ['Lập danh mục,', false],
    ['Lập danh mục', false],
    ['năm 2025', false],
    ['(đã duyệt)', false],
    ['', false],
  ])('%j: %s', (text, expected) => expect(endsClause(text)).toBe(expected));
});

describe('isAllCaps', () => {
  it.each([
    ['TỔ CHỨC THỰC HIỆN', true],
    ['KT. GIÁM ĐỐC', true],
    ['QUÝ II/2025', true],
    ['Tổ chức', false],
    ['TỔ CHỨC thực hiện', false],
    ['2025', false],
    ['---', false],
  ])('%j: %s', (text, expected) => expect(isAllCaps(text)).toBe(expected));
});

describe('startsWithAcronym', () => {
  it.each([
    ['CNTT trong quản lý', true],
    ['ĐVSNCL tự bảo đảm', true],
    ['HĐND-UBND phối hợp', true],
    ['CNTT Trong quản lý', false],
    ['Cán bộ', false],
    ['A đi trước', false],
    ['CNTT', false],
  ])('%j: %s', (text, expected) => expect(startsWithAcronym(text)).toBe(expected));
});
