import { expect, it } from 'vitest';
import { opensSentence } from '../../src/parse/opening-words.js';

it.each([
  ['Phối hợp với Công an xã', true],
  ['Rà soát các quy trình nội bộ', true],
  ['Trên cơ sở danh mục đã duyệt', true],
  ['Lập', true],
  ['Sở Tư pháp', false],
  ['phối hợp với Công an xã', false],
  ['Giaothông', false],
  ['Công tác phối hợp', false],
  ['', false],
])('%j: %s', (text, expected) => expect(opensSentence(text)).toBe(expected));
