import { expect, it } from 'vitest';
import { splitUnits } from '../../../src/extract/units/split-units.js';

it.each([
  ['- Sở Y tế - Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
  ['+ Sở Y tế; + UBND các xã', ['Sở Y tế', 'UBND các xã']],
  ['1. Sở Y tế 2. Công an tỉnh', ['Sở Y tế', 'Công an tỉnh']],
  ['Sở Y tế/Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
  ['Sở Y tế Công an tỉnh', ['Sở Y tế', 'Công an tỉnh']],
  [
    'Sở Văn hóa, Thể thao và Du lịch Các sở, ban, ngành',
    ['Sở Văn hóa, Thể thao và Du lịch', 'Các sở, ban, ngành'],
  ],
  ['Tòa án nhân dân tỉnh, Thi hành án dân sự tỉnh', ['Tòa án nhân dân tỉnh', 'Thi hành án dân sự tỉnh']],
])('%s is several units', (list, units) => expect(splitUnits(list)).toEqual(units));

it.each([
  'Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực 5',
  'Phòng Văn hóa - Xã hội',
  'Văn phòng Sở Y tế',
  'Sở Y tế tỉnh Thanh Lâm',
  'Ban Chấp hành 19/5',
])('%s is one unit', (list) => expect(splitUnits(list)).toEqual([list]));
