import { describe, expect, test } from 'vitest';
import { QuestionError } from '../../../src/store/question-error.js';
import { matchExpression } from '../../../src/store/search/match-expression.js';
import { parseSearch } from '../../../src/store/search/search-query.js';

const expressionOf = (typed: string) => matchExpression(parseSearch(typed));

describe('what a user types becomes', () => {
  test.each([
    ['số', '(marked : "số")'],
    ['so', '(folded : "so")'],
    ['số hoá', '(marked : "số") AND (marked : "hóa")'],
    ['"so hoa"', '(folded : "so hoa")'],
    ['"thông tin"', '(marked : "thông tin")'],
    ['60/2021', '(folded : "60 2021")'],
    ['60/2021/NĐ-CP', '(folded : "60 2021 nd cp" AND marked : "nđ")'],
    ['57-NQ/TW', '(folded : "57 nq tw")'],
    ['a OR b AND c', '(folded : "a") OR (folded : "b") AND (folded : "c")'],
    ['hó*', '(marked : "hó"*)'],
    ['"số hó"*', '(marked : "số hó"*)'],
    ['số -- (hóa)', '(marked : "số") AND (marked : "hóa")'],
    ['“số hóa”', '(marked : "số hóa")'],
    ['NEAR(a b)', '(folded : "near a") AND (folded : "b")'],
    ['marked:x', '(folded : "marked x")'],
  ])('%s → %s', (typed, expression) => {
    expect(expressionOf(typed)).toBe(expression);
  });
});

describe('what cannot be understood is one line', () => {
  test.each([
    ['', /no word/],
    ['***', /star/],
    ['( -', /no word/],
    ['"số hóa', /quotation mark is not closed/],
    ['OR số', /OR needs a word on both sides/],
    ['số AND', /AND needs a word/],
    ['số OR OR hóa', /OR needs/],
    ['số OR --', /OR needs/],
  ])('%j', (typed, message) => {
    expect(() => expressionOf(typed)).toThrow(QuestionError);
    expect(() => expressionOf(typed)).toThrow(message);
    expect(() => expressionOf(typed)).not.toThrow(/\n/);
  });
});
