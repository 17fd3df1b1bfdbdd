import { describe, expect, test } from 'vitest';
import { legalIdentity } from '../../src/store/legal-identity.js';
import { citation } from './extraction-factory.js';

const identityOf = (key: string, issuer: string | null, type = 'Quyết định', symbol: string | null = key) =>
  legalIdentity(citation(key, key, { type, symbol, issuer }), 'Gia Lai');

describe('national documents have one identity, with and without a named issuer', () => {
  test.each([
    ['61/2018/NĐ-CP', 'Chính phủ'],
    ['77/NQ-CP', 'Chính phủ'],
    ['599/QĐ-TTg', 'Thủ tướng Chính phủ'],
    ['227/2025/QH15', 'Quốc hội'],
    ['58-NQ/TW', 'Trung ương Đảng'],
    ['28/NQ-TW', 'Trung ương Đảng'],
    ['11/2020/TT-BKH&CN', 'Bộ Khoa học và Công nghệ'],
    ['1000/VPCP-KSTT', 'Văn phòng Chính phủ'],
    ['20/2014/TTLT-BTP-BNV', 'BTP-BNV'],
  ])('%s is of %s', (key, issuer) => {
    const expected = { key, issuer, place: '', isNational: true };
    expect(identityOf(key, null)).toEqual(expected);
    expect(identityOf(key, 'một tên khác')).toEqual(expected);
  });

  test.each([
    ['Luật', 'Luật Thanh tra', 'Quốc hội'],
    ['Hiến pháp', 'Hiến pháp', 'Quốc hội'],
    ['Pháp lệnh', 'Pháp lệnh Dân số', 'Ủy ban Thường vụ Quốc hội'],
  ])('%s by its name', (type, key, issuer) => {
    expect(identityOf(key, null, type, null)).toMatchObject({ issuer, isNational: true });
  });

  test('of a ministry whose code is not known, by the name of the ministry', () => {
    expect(identityOf('5/QĐ-BXX', 'Bộ Mẫu')).toMatchObject({ issuer: 'Bộ Mẫu', place: '', isNational: true });
  });
});

describe('local documents belong to their issuer and place', () => {
  test.each([
    ['UBND tỉnh', 'UBND tỉnh'],
    ['UBND tỉnh Gia Lai', 'UBND tỉnh'],
    ['Ủy ban nhân dân tỉnh', 'UBND tỉnh'],
    ['Uỷ ban nhân dân Tỉnh Gia Lai', 'UBND tỉnh'],
    ['UBND tỉnh Kon Tum', 'UBND tỉnh Kon Tum'],
    ['Hội đồng nhân dân tỉnh', 'HĐND tỉnh'],
    ['Ban Thường vụ Tỉnh uỷ', 'Ban Thường vụ Tỉnh ủy'],
    ['Bộ Chỉ huy quân sự tỉnh', 'Bộ Chỉ huy quân sự tỉnh'],
    [null, ''],
  ])('of %s', (stated, issuer) => {
    const expected = { key: '12/QĐ-UBND', issuer, place: 'Gia Lai', isNational: false };
    expect(identityOf('12/QĐ-UBND', stated)).toEqual(expected);
  });

  test.each(['1764/UBND-NC', '10-CTr/TU', '80/QĐ-SKH&CN', '403-CV/VPĐU'])('%s is local', (key) => {
    expect(identityOf(key, null)).toMatchObject({ isNational: false });
  });
});
