import { describe, expect, it } from 'vitest';
import { restoreTcvn3Capitals } from '../../../src/parse/formats/tcvn3-capitals.js';

describe('restoreTcvn3Capitals', () => {
  it.each([
    ['CộNG HòA Xã HộI', 'CỘNG HÒA XÃ HỘI'],
    ['Sở Y Tế', 'SỞ Y TẾ'],
    ['Sở Y tế', 'Sở Y tế'],
    ['Số: 12/KH-UBND', 'Số: 12/KH-UBND'],
    ['UBND các xã; BGĐ Sở;', 'UBND các xã; BGĐ Sở;'],
    ['Sở KH&CN', 'Sở KH&CN'],
    ['a. ở cơ sở. ủng hộ', 'a. Ở cơ sở. Ủng hộ'],
    ['- ổn định', '- Ổn định'],
    ['Giao ủy ban nhân dân tỉnh', 'Giao Ủy ban nhân dân tỉnh'],
    ['Tỉnh ủy, huyện ủy', 'Tỉnh ủy, huyện ủy'],
    ['| ít nhất 5 xã |', '| Ít nhất 5 xã |'],
    ['dân cư\nổn định', 'dân cư\nổn định'],
    ['', ''],
  ])('%j', (decoded, text) => {
    expect(restoreTcvn3Capitals(decoded)).toBe(text);
  });
});
