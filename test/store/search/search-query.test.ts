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
    ['(a OR b) AND c', '(folded : "a") AND (folded : "c") OR (folded : "b") AND (folded : "c")'],
    ['(a OR "b c") d', '(folded : "a") AND (folded : "d") OR (folded : "b c") AND (folded : "d")'],
    ['a NOT b', '(((folded : "a")) NOT (folded : "b"))'],
    ['a AND NOT (b OR c)', '(((folded : "a")) NOT (folded : "b") NOT (folded : "c"))'],
    ['a NOT (b NOT c)', '(((folded : "a")) NOT (folded : "b")) OR (folded : "a") AND (folded : "c")'],
    ['a) tối thiểu', '(folded : "a") AND (marked : "tối") AND (marked : "thiểu")'],
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
    ['NOT số', /NOT alone finds nothing/],
    ['a OR NOT b', /NOT alone finds nothing/],
    ['a NOT', /NOT needs a word behind it/],
    ['a AND OR b', /OR needs a word on both sides/],
    ['(a OR b', /a bracket is not closed/],
    ['a OR b)', /closed that was not opened/],
    ['a OR ()', /a bracket holds no word/],
    [Array(7).fill('(a OR b)').join(' '), /more than 64 alternatives/],
  ])('%j', (typed, message) => {
    expect(() => expressionOf(typed)).toThrow(QuestionError);
    expect(() => expressionOf(typed)).toThrow(message);
    expect(() => expressionOf(typed)).not.toThrow(/\n/);
  });
});
