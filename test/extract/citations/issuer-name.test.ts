import { describe, expect, it } from 'vitest';
import { readIssuerEnd, readJointIssuersEnd } from '../../../src/extract/citations/issuer-name.js';
import { toPassage } from '../../../src/extract/citations/passage.js';

/** The issuer is what stands before the bar. */
const ISSUERS: readonly string[] = [
  'Chính phủ| về quản lý chợ',
  'Chính phủ| và các bộ',
  'Thủ tướng Chính phủ| Phê duyệt danh mục',
  'Bộ Chính trị|; Sở Y tế theo dõi',
  'Ban Chấp hành Trung ương Đảng khóa XIII| về gia đình',
  'Hội nghị lần thứ tư Ban Chấp hành Trung ương Khoá XII| về chỉnh đốn',
  'Bộ trưởng Bộ Y tế| quy định mã bệnh',
  'Bộ Văn hóa, Thể thao và Du lịch| hướng dẫn lễ hội',
  'UBND thành phố Cẩm Hà| ban hành quy chế',
  'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu| phê duyệt dự án',
  'Uỷ ban nhân dân Tỉnh|, các phòng',
  'Chủ tịch UBND huyện Krông Nô| giao nhiệm vụ',
  'HĐND tỉnh Yên Sơn khóa XV| về phí',
  'Ban Thường vụ Tỉnh uỷ| về công tác cán bộ',
  'Ban Chấp hành Đảng bộ huyện Sông Lam| thực hiện nghị quyết',
  'Giám đốc Sở Nông nghiệp và Môi trường| ban hành',
  'Sở KH&CN| về việc thử nghiệm',
  'Chi cục Trồng trọt và Bảo vệ thực vật| và Sở Tài chính',
  'Ban Chỉ đạo phòng cháy và cứu nạn tỉnh| về diễn tập',
  'tỉnh| về nước sạch',
  'UBND tỉnh Cao Bằng|. Trong đó, Sở Y tế theo dõi',
  'UBND thành phố Từ Sơn| Quy định giá đất',
  'Cục Chuyển đổi số quốc gia| về dữ liệu',
  'UBND TỈNH YÊN SƠN| TRONG NĂM',
];

describe('readIssuerEnd', () => {
  it.each(ISSUERS)('%s', (marked) => {
    const end = marked.indexOf('|');
    expect(readIssuerEnd(toPassage(marked.replace('|', '')), 0)).toBe(end);
  });

  it.each(['đơn vị mình', 'cấp có thẩm quyền', 'các bộ, ngành', '', '“một cửa”'])(
    'names nobody: %s',
    (text) => {
      expect(readIssuerEnd(toPassage(text), 0)).toBeNull();
    },
  );
});

describe('readJointIssuersEnd', () => {
  it('reads all who issue together', () => {
    const text = 'Bộ Nội vụ, Bộ Tài chính và Ủy ban Dân tộc hướng dẫn';
    expect(text.slice(0, readJointIssuersEnd(toPassage(text), 0) ?? 0)).toBe(
      'Bộ Nội vụ, Bộ Tài chính và Ủy ban Dân tộc',
    );
  });
});
