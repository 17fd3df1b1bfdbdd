import { describe, expect, it } from 'vitest';
import { splitProducts } from '../../../src/extract/tasks/products.js';

describe('splitProducts', () => {
  it.each([
    ['1. Biên bản khảo sát 2. Dự toán', 'Biên bản khảo sát', 'Dự toán'],
    ['1. Biên bản khảo sát. 2. Dự toán; 3. Bản vẽ.', 'Biên bản khảo sát', 'Dự toán', 'Bản vẽ'],
    ['(1) Biên bản khảo sát (2) Dự toán', 'Biên bản khảo sát', 'Dự toán'],
    ['- Bản vẽ; - Thuyết minh', 'Bản vẽ', 'Thuyết minh'],
    ['- Bản vẽ', 'Bản vẽ'],
    ['Bản vẽ; thuyết minh, dự toán', 'Bản vẽ; thuyết minh, dự toán'],
    ['Tờ trình/Quyết định.', 'Tờ trình/Quyết định'],
    ['Báo cáo quý - năm', 'Báo cáo quý - năm'],
    ['Kho đạt TCVN 9001 phiên bản 2.1', 'Kho đạt TCVN 9001 phiên bản 2.1'],
  ])('%s', (text, ...products) => {
    expect(splitProducts(text)).toEqual(products);
  });

  it.each(['', ' ', ';', '-'])('nothing in "%s"', (text) => {
    expect(splitProducts(text).filter((product) => product !== '-')).toEqual([]);
  });
});
