import { describe, expect, it } from 'vitest';
import { canonicalizeUnits } from '../../../src/extract/units/resolve-units.js';

const OF_SO = {
  issuer: 'Sở Công Thương',
  place: 'Lam Giang',
  text: 'Văn phòng Điều phối nông thôn mới tỉnh (gọi tắt là VPĐP) họp.',
};
const OF_TINH = { issuer: 'UBND tỉnh Lam Giang', place: 'Lam Giang', text: '' };

const PAIRS: readonly (readonly [context: typeof OF_SO, one: string, other: string, canonical: string])[] = [
  [OF_SO, 'Văn phòng', 'Văn phòng Sở', 'Văn phòng Sở'],
  [OF_SO, 'Thanh tra', 'Thanh tra Sở Công Thương', 'Thanh tra Sở'],
  [OF_SO, 'VPĐP', 'Văn phòng Điều phối nông thôn mới tỉnh', 'Văn phòng Điều phối nông thôn mới tỉnh'],
  [OF_SO, 'Trung tâm', 'Trung tâm Khuyến nông', 'Trung tâm Khuyến nông'],
  [OF_TINH, 'UBND tỉnh', 'Uỷ ban nhân dân tỉnh Lam Giang', 'Ủy ban nhân dân tỉnh'],
  [OF_TINH, 'Sở KH&CN', 'Sở Khoa học và Công nghệ', 'Sở Khoa học và Công nghệ'],
  [OF_TINH, 'Sở Lao động, Thương binh và Xã hội', 'Sở LĐTBXH', 'Sở Lao động - Thương binh và Xã hội'],
  [OF_TINH, 'Sở Văn hoá, Thể thao và Du lịch', 'Sở VHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'],
  [OF_TINH, 'SỞ TƯ PHÁP', 'Sở Tư pháp', 'Sở Tư pháp'],
  [OF_TINH, 'Sở Sở Y tế', 'Sở Y tế', 'Sở Y tế'],
  [OF_TINH, 'BQL các KCN', 'Ban Quản lý các khu công nghiệp', 'Ban Quản lý các khu công nghiệp'],
  [OF_TINH, 'Thuế Lam Giang', 'Thuế tỉnh', 'Thuế tỉnh'],
  [OF_TINH, 'VP HĐND tỉnh', 'Văn phòng Hội đồng nhân dân tỉnh', 'Văn phòng Hội đồng nhân dân tỉnh'],
];

const APART: readonly (readonly [one: string, other: string])[] = [
  ['Sở Y tế', 'Sở Xây dựng'],
  ['Thanh tra tỉnh', 'Thanh tra Sở'],
  ['UBND xã Lam Giang', 'UBND tỉnh'],
  ['Phòng Kế hoạch', 'Phòng Kế hoạch - Tài chính'],
];

const COLLECTIVES = [
  'Các phòng, đơn vị',
  'UBND các xã, phường',
  'UBND cấp xã',
  'phòng, đơn vị',
  'Thủ trưởng các sở',
  'cơ quan, tổ chức khác',
  'các nghệ nhân dệt lụa',
  'Đảng ủy các xã, phường',
];
const UNITS = [
  'Sở Y tế',
  'UBND tỉnh',
  'Trung tâm',
  'Ban Quản lý các khu công nghiệp',
  'Giám đốc Sở',
  'Báo và Phát thanh, Truyền hình tỉnh',
];

describe('canonicalizeUnits', () => {
  it.each(PAIRS)('%#: %s', (context, one, other, canonical) => {
    expect(canonicalizeUnits([other, one, other], context).map((unit) => unit.canonical)).toEqual([
      canonical,
      canonical,
    ]);
  });

  it.each(APART)('keeps %s and %s apart', (one, other) => {
    const [first, second] = canonicalizeUnits([one, other], OF_TINH);
    expect(first?.canonical).not.toBe(second?.canonical);
  });

  it('says what is a collective', () => {
    expect(canonicalizeUnits(COLLECTIVES, OF_TINH).map(({ kind }) => kind)).toEqual(
      COLLECTIVES.map(() => 'collective'),
    );
    expect(canonicalizeUnits(UNITS, OF_TINH).map(({ kind }) => kind)).toEqual(UNITS.map(() => 'unit'));
  });

  it('lists each name once, in order', () => {
    expect(
      canonicalizeUnits(['Sở Y tế', 'Công an tỉnh', 'Sở Y tế'], OF_TINH).map(({ name }) => name),
    ).toEqual(['Sở Y tế', 'Công an tỉnh']);
    expect(canonicalizeUnits([], OF_TINH)).toEqual([]);
  });
});
