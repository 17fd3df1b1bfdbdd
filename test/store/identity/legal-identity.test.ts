import { describe, expect, test } from 'vitest';
import { legalIdentities } from '../../../src/store/identity/legal-identity.js';
import type { PlanHead } from '../../../src/store/identity/places.js';
import { citation } from '../extraction-factory.js';

const HEAD: PlanHead = { place: 'Gia Lai', issuer: 'Sở Y tế', parentBody: null };

type Given = Partial<Parameters<typeof legalIdentities>[0][number]> & { readonly key: string };

const mention = ({ key, ...given }: Given) =>
  citation(key, key, { type: 'Quyết định', symbol: key, key, ...given });

const identify = (mentions: readonly Given[], head = HEAD, documentId = 1) =>
  legalIdentities(mentions.map(mention), head, documentId);

const one = (given: Given, head = HEAD, documentId = 1) => identify([given], head, documentId)[0];

describe('national documents have one identity, with and without a named issuer', () => {
  test.each([
    ['61/2018/NĐ-CP', 'Chính phủ'],
    ['77/NQ-CP', 'Chính phủ'],
    ['599/QĐ-TTg', 'Thủ tướng Chính phủ'],
    ['227/2025/QH15', 'Quốc hội'],
    ['58-NQ/TW', 'Trung ương Đảng'],
    ['28/NQ-TW', 'Trung ương Đảng'],
    ['15-HD/BTGTW', 'Ban Tuyên giáo và Dân vận Trung ương'],
    ['15-HD/BKTTW', 'Trung ương Đảng'],
    ['11/2020/TT-BKH&CN', 'Bộ Khoa học và Công nghệ'],
    ['1000/VPCP-KSTT', 'Văn phòng Chính phủ'],
    ['20/2014/TTLT-BTP-BNV', 'BTP-BNV'],
    ['5/QĐ-BYT-KCB', 'Bộ Y tế'],
  ])('%s is of %s', (key, issuer) => {
    const alone = one({ key });
    expect(alone).toMatchObject({ key, issuer, place: '', only_in: null });
    expect(one({ key, issuer: 'một tên khác' }, { ...HEAD, place: 'Kon Tum' })?.identity).toBe(
      alone?.identity,
    );
  });

  test.each([
    ['Luật', 'Luật Thanh tra', 'Quốc hội'],
    ['Hiến pháp', 'Hiến pháp', 'Quốc hội'],
    ['Pháp lệnh', 'Pháp lệnh Dân số', 'Ủy ban Thường vụ Quốc hội'],
  ])('%s by its name', (type, key, issuer) => {
    expect(one({ key, type, symbol: null })).toMatchObject({ issuer, place: '' });
  });

  test.each(['Bộ Mẫu', 'Thủ tướng Chính phủ'])('whose code is not known, by its issuer: %s', (issuer) => {
    expect(one({ key: '5/QĐXX', issuer })).toMatchObject({ issuer, place: '', only_in: null });
  });
});

describe('local documents belong to their issuer and place', () => {
  test.each([
    ['UBND tỉnh', 'UBND tỉnh', 'Gia Lai'],
    ['UBND tỉnh Gia Lai', 'UBND tỉnh', 'Gia Lai'],
    ['Ủy ban nhân dân tỉnh', 'UBND tỉnh', 'Gia Lai'],
    ['Uỷ ban nhân dân Tỉnh Gia Lai', 'UBND tỉnh', 'Gia Lai'],
    ['Chủ tịch UBND tỉnh', 'UBND tỉnh', 'Gia Lai'],
    ['UBND tỉnh Kon Tum', 'UBND tỉnh', 'Kon Tum'],
    ['Hội đồng nhân dân tỉnh', 'HĐND tỉnh', 'Gia Lai'],
    ['Bộ Chỉ huy quân sự tỉnh', 'Bộ Chỉ huy quân sự tỉnh', 'Gia Lai'],
    [null, '', 'Gia Lai'],
  ])('of %s', (issuer, name, place) => {
    expect(one({ key: '12/QĐ-UBND', issuer })).toMatchObject({ issuer: name, place, only_in: null });
  });

  test.each(['Ban Thường vụ Tỉnh uỷ', 'Tỉnh ủy', 'Ban Chấp hành Đảng bộ tỉnh', null])(
    'of the party committee of the province, whoever signs: %s',
    (issuer) => {
      const { identity } = one({ key: '10-CTr/TU', issuer: 'Tỉnh ủy Gia Lai' }) ?? {};
      expect(one({ key: '10-CTr/TU', issuer })).toMatchObject({
        identity,
        issuer: 'Tỉnh ủy',
        place: 'Gia Lai',
      });
    },
  );

  test('of a city’s party committee, whether or not it is named', () => {
    const named = one({ key: '10-CTr/TU', issuer: 'Thành ủy' });
    expect(named).toMatchObject({ issuer: 'Thành ủy', identity: one({ key: '10-CTr/TU' })?.identity });
  });

  test.each(['1764/UBND-NC', '10-CTr/TU', '80/QĐ-SKH&CN', '403-CV/VPĐU'])('%s is of one place', (key) => {
    expect(one({ key })?.identity).not.toBe(one({ key }, { ...HEAD, place: 'Kon Tum' })?.identity);
  });

  test('of one plan alone, where that names no place', () => {
    const nowhere = { ...HEAD, place: null };
    expect(one({ key: '12/QĐ-UBND' }, nowhere, 1)).toMatchObject({ place: '', only_in: 1 });
    expect(one({ key: '12/QĐ-UBND' }, nowhere, 2)?.identity).not.toBe(
      one({ key: '12/QĐ-UBND' }, nowhere, 1)?.identity,
    );
    // But a province that is named is known.
    expect(one({ key: '12/QĐ-UBND', issuer: 'UBND tỉnh Gia Lai' }, nowhere)?.identity).toBe(
      one({ key: '12/QĐ-UBND', issuer: 'UBND tỉnh' })?.identity,
    );
  });
});

describe('a district cites its province', () => {
  const district = { place: 'Khe Mẫu', issuer: 'UBND huyện Khe Mẫu', parentBody: null };
  const ofProvince = one({ key: '12/QĐ-UBND', issuer: 'UBND tỉnh' });

  test('by its name, or where the plan names it elsewhere', () => {
    const mentions = [
      { key: '12/QĐ-UBND', issuer: 'UBND tỉnh' },
      { key: '9/KH-UBND', issuer: 'UBND tỉnh Gia Lai' },
      { key: '3/KH-UBND', issuer: 'UBND huyện' },
    ];
    const [decision, plan, own] = identify(mentions, district);
    expect([decision?.place, plan?.place, own?.place]).toEqual(['Gia Lai', 'Gia Lai', 'Khe Mẫu']);
    expect(decision?.identity).toBe(ofProvince?.identity);
  });

  test('and is not given one where the plan names none, or two', () => {
    expect(one({ key: '12/QĐ-UBND', issuer: 'UBND tỉnh' }, district)?.place).toBe('Khe Mẫu');
    const mentions = ['UBND tỉnh', 'UBND tỉnh Gia Lai', 'UBND tỉnh Kon Tum'].map((issuer, index) => ({
      key: `${index}/QĐ-UBND`,
      issuer,
    }));
    expect(identify(mentions, district)[0]?.place).toBe('Khe Mẫu');
  });
});

describe('numbers that start again every year are told apart by it', () => {
  test.each(['12/QĐ-UBND', '599/QĐ-TTg', '58-NQ/TW'])('%s', (key) => {
    expect(one({ key, year: 2023 })?.identity).not.toBe(one({ key, year: 2024 })?.identity);
    expect(one({ key, year: 2023 })?.identity).not.toBe(one({ key })?.identity);
  });

  test.each(['61/2018/NĐ-CP', '227/2025/QH15', 'Luật Thanh tra'])('%s has no other', (key) => {
    const symbol = key.startsWith('Luật') ? null : key;
    expect(one({ key, symbol, type: 'Luật', year: 2020 })?.identity).toBe(
      one({ key, symbol, type: 'Luật' })?.identity,
    );
  });

  test('and know it from their key, where it stands there', () => {
    const law = { key: 'Luật Thanh tra 2022', type: 'Luật', symbol: null };
    expect([one({ key: '61/2018/NĐ-CP' })?.year, one(law)?.year, one({ key: '599/QĐ-TTg' })?.year]).toEqual([
      2018,
      2022,
      null,
    ]);
  });
});

describe('what a mention leaves out', () => {
  const full = { key: '12/QĐ-UBND', issuer: 'UBND tỉnh Kon Tum', year: 2024 };

  test('the others of its plan say', () => {
    const [first, short] = identify([full, { key: '12/QĐ-UBND' }]);
    expect(short).toEqual(first);
    expect(short).toMatchObject({ issuer: 'UBND tỉnh', place: 'Kon Tum', year: 2024 });
  });

  test('also that it is national', () => {
    const [first, short] = identify([{ key: '5/QĐXX', issuer: 'Bộ Mẫu' }, { key: '5/QĐXX' }]);
    expect(short).toEqual(first);
    expect(short).toMatchObject({ issuer: 'Bộ Mẫu', place: '' });
  });

  test('stays open where they say two things', () => {
    const [, , short] = identify([
      full,
      { ...full, issuer: 'UBND tỉnh Gia Lai', year: 2023 },
      { key: '12/QĐ-UBND' },
    ]);
    expect(short).toMatchObject({ issuer: 'UBND tỉnh', place: 'Gia Lai', year: null });
  });
});
