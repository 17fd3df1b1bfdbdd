import { describe, expect, test } from 'vitest';
import { homePlace, placeOf, provinceNamed } from '../../../src/store/identity/places.js';

describe('a place is one under all spellings of its name', () => {
  test.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['TP. Hồ Chí Minh', 'Hồ Chí Minh'],
    ['Thành phố Cần Thơ', 'CẦN THƠ'],
    ['tỉnh An Mẫu', 'An Mẫu'],
    ['Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['Hòa Bình'.normalize('NFD'), 'Hòa Bình'],
  ])('%s and %s', (one, other) => {
    expect(placeOf(one).key).toBe(placeOf(other).key);
  });

  test('and two where it is another', () => {
    // A city of a province is not that province.
    expect(placeOf('thành phố Hòa Bình').key).not.toBe(placeOf('Hòa Bình').key);
    expect(placeOf('Hòa Binh').key).not.toBe(placeOf('Hòa Bình').key);
    expect(placeOf(null)).toEqual({ key: '', name: '' });
  });
});

describe('the province that a name ends with', () => {
  test.each([
    ['UBND tỉnh An Mẫu', 'An Mẫu'],
    ['UBND TỈNH AN MẪU', 'An Mẫu'],
    ['Ban Thường vụ Tỉnh ủy An Mẫu', 'An Mẫu'],
    ['Ban Thường vụ Tỉnh uỷ An Mẫu', 'An Mẫu'],
    ['TỈNH ỦY AN MẪU', 'An Mẫu'],
    ['Sở Y tế tỉnh Bà Rịa - Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['Ủy ban nhân dân thành phố Cần Thơ', 'Cần Thơ'],
  ])('%s: %s', (written, name) => {
    expect(provinceNamed(written)?.name).toBe(name);
  });

  test.each([
    'UBND tỉnh',
    'Tỉnh ủy',
    'Tỉnh Đoàn',
    'Công an tỉnh (Phòng An ninh mạng)',
    'các sở, ngành tỉnh và địa phương',
    'UBND thành phố Mẫu Sơn',
    'UBND huyện An Mẫu',
    null,
  ])('%s: none', (written) => {
    expect(provinceNamed(written)).toBeNull();
  });
});

describe('the bodies that a plan names belong', () => {
  const head = (place: string | null, issuer: string | null, parentBody: string | null = null) =>
    homePlace({ place, issuer, parentBody }).name;

  test.each([
    ['to its place', head('An Mẫu', 'Sở Y tế'), 'An Mẫu'],
    ['to its province, where it is dated at the capital', head('Mẫu Sơn', 'UBND tỉnh An Mẫu'), 'An Mẫu'],
    ['to the province of the letterhead', head('Mẫu Sơn', 'Sở Y tế', 'UBND TỈNH AN MẪU'), 'An Mẫu'],
    [
      'to the district, whatever is above it',
      head('Khe Mẫu', 'UBND huyện Khe Mẫu', 'UBND TỈNH AN MẪU'),
      'Khe Mẫu',
    ],
    ['to the whole country', head('Hà Nội', 'Bộ Y tế'), 'Trung ương'],
    ['to the city', head('Hà Nội', 'UBND thành phố Hà Nội'), 'Hà Nội'],
    ['nowhere', head(null, 'Sở Y tế'), ''],
  ])('%s', (_, name, expected) => {
    expect(name).toBe(expected);
  });
});
