import { describe, expect, it } from 'vitest';
import { splitUnits } from '../../../src/extract/units/split-units.js';

const SPLIT: readonly (readonly [list: string, ...units: string[]])[] = [
  ['Sở Y tế; Sở Xây dựng.', 'Sở Y tế', 'Sở Xây dựng'],
  [
    'Phòng Quản lý nhà và Thị trường bất động sản, Ban Quản lý bảo trì đường bộ',
    'Phòng Quản lý nhà và Thị trường bất động sản',
    'Ban Quản lý bảo trì đường bộ',
  ],
  [
    'Công an xã, Đồn Biên phòng Cửa Lở, Công đoàn ngành Y tế',
    'Công an xã',
    'Đồn Biên phòng Cửa Lở',
    'Công đoàn ngành Y tế',
  ],
  ['Sở Ngoại vụ, Công an tỉnh và Thuế tỉnh', 'Sở Ngoại vụ', 'Công an tỉnh', 'Thuế tỉnh'],
  [
    'Phòng Đô thị và phòng cháy, chữa cháy và các đơn vị thuộc Sở',
    'Phòng Đô thị và phòng cháy, chữa cháy',
    'các đơn vị thuộc Sở',
  ],
  ['Phòng Cảnh sát giao thông (Công an tỉnh)', 'Phòng Cảnh sát giao thông'],
  ['Các phòng Thủy lợi, Quản lý đê điều', 'Phòng Thủy lợi', 'Phòng Quản lý đê điều'],
  [
    'Các phòng: Nghiệp vụ Y, Nghiệp vụ Dược; Bệnh viện Đa khoa tỉnh',
    'Phòng Nghiệp vụ Y',
    'Phòng Nghiệp vụ Dược',
    'Bệnh viện Đa khoa tỉnh',
  ],
  ['Sở Tư pháp, Xây dựng, Y tế', 'Sở Tư pháp', 'Sở Xây dựng', 'Sở Y tế'],
  ['Sở Y tế, Khoa học và Công nghệ', 'Sở Y tế', 'Sở Khoa học và Công nghệ'],
  ['các Sở: Y tế, Ngoại vụ và Công an tỉnh', 'Sở Y tế', 'Sở Ngoại vụ', 'Công an tỉnh'],
  ['Các Bộ: Công an, Quốc phòng', 'Bộ Công an', 'Bộ Quốc phòng'],
  ['Sở KH&CN, VHTTDL', 'Sở KH&CN', 'Sở VHTTDL'],
  ['UBND các phường: Tân Mai, Bến Gỗ', 'UBND phường Tân Mai', 'UBND phường Bến Gỗ'],
  [
    'UBND các xã: Mường Sải, Tà Khoang; phường Hòa An',
    'UBND xã Mường Sải',
    'UBND xã Tà Khoang',
    'UBND phường Hòa An',
  ],
  ['Các Chi cục: Chăn nuôi và Thú y, Kiểm lâm', 'Chi cục Chăn nuôi và Thú y', 'Chi cục Kiểm lâm'],
  [
    'Các sở, ngành, Đài Phát thanh và Truyền hình tỉnh',
    'Các sở, ngành',
    'Đài Phát thanh và Truyền hình tỉnh',
  ],
  ['các ban, ngành và UBND cấp huyện', 'các ban, ngành', 'UBND cấp huyện'],
  ['Sở Y tế và các đơn vị có liên quan', 'Sở Y tế', 'các đơn vị có liên quan'],
  ['UBND các tỉnh, thành phố, cơ quan, tổ chức khác', 'UBND các tỉnh, thành phố', 'cơ quan, tổ chức khác'],
  ['Chi cục Kiểm lâm (cơ quan thường trực), Văn phòng Sở', 'Chi cục Kiểm lâm', 'Văn phòng Sở'],
  ['Sở Nội vụ (Ban Tôn giáo - Tín ngưỡng); Thanh tra', 'Sở Nội vụ (Ban Tôn giáo - Tín ngưỡng)', 'Thanh tra'],
  ['Đề nghị: Hội Khuyến học tỉnh, Tỉnh đoàn', 'Hội Khuyến học tỉnh', 'Tỉnh đoàn'],
  ['Phòng Văn hóa và các nghệ nhân dệt lụa', 'Phòng Văn hóa', 'các nghệ nhân dệt lụa'],
  [
    'Văn phòng Tỉnh ủy, Đảng ủy các xã, phường; Thành đoàn',
    'Văn phòng Tỉnh ủy',
    'Đảng ủy các xã, phường',
    'Thành đoàn',
  ],
  ['VNPT Vân Sa, Viettel Vân Sa', 'VNPT Vân Sa', 'Viettel Vân Sa'],
  ['Bộ Y tế tiến hành tổng hợp số liệu; các bộ, ngành gửi báo cáo', 'Bộ Y tế', 'các bộ, ngành gửi báo cáo'],
];

const WHOLE: readonly string[] = [
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Văn hoá Thể thao và Du lịch',
  'Báo và Phát thanh, Truyền hình tỉnh',
  'Trung tâm Nghiên cứu và Bảo tồn Lam Giang',
  'Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch',
  'Hiệp hội doanh nghiệp nhỏ và vừa tỉnh',
  'Phòng Kỹ thuật an toàn – Môi trường',
  'Các phòng, đơn vị thuộc Sở',
  'các phòng, chi cục, Trung tâm thuộc Sở',
  'Các trường Đại học, Cao đẳng trên địa bàn tỉnh',
  'các trường đại học, cao đẳng',
  'Các doanh nghiệp bưu chính, viễn thông',
  'UBND các xã, phường, đặc khu',
  'Ban Quản lý các khu công nghiệp, khu kinh tế',
  'Ngân hàng Nhà nước - Chi nhánh Khu vực V',
];

describe('splitUnits', () => {
  it.each(SPLIT)('splits %s', (list, ...units) => {
    expect(splitUnits(list)).toEqual(units);
  });

  it.each(WHOLE)('keeps %s whole', (name) => {
    expect(splitUnits(name)).toEqual([name]);
  });

  it.each(['', ' ', '-', '…', '.', ';'])('finds no unit in %j', (text) => {
    expect(splitUnits(text)).toEqual([]);
  });

  it('reads a long cell in linear time', () => {
    const started = performance.now();
    expect(splitUnits('Sở Y tế, các phòng và (a '.repeat(2_000)).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
