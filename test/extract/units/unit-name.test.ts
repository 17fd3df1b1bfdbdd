import { describe, expect, it } from 'vitest';
import { readUnitHead, readUnitList } from '../../../src/extract/units/unit-name.js';

/** The unit, the rest of the list, the rest of the sentence. */
const SENTENCES: readonly (readonly [unit: string, list: string, rest: string])[] = [
  ['Sở Y tế', '', ' chủ trì, phối hợp với Sở Tài chính'],
  ['Sở Y tế', ', Sở Xây dựng và UBND các xã, phường', ' chủ trì lập danh mục'],
  ['Sở Y tế', '', ' nhân rộng mô hình'],
  ['Văn phòng Sở', '', ' có trách nhiệm:'],
  ['UBND các xã, phường', '', ' bàn giao hồ sơ'],
  ['Các sở, ban, ngành tỉnh', '; Uỷ ban nhân dân các xã', ' căn cứ chức năng'],
  ['Báo và Phát thanh, Truyền hình Vân Sa', '', ' xây dựng chuyên mục'],
  ['Ban Quản lý dự án đầu tư xây dựng tỉnh', '', ' rà soát'],
  ['Ban Quản lý các khu công nghiệp, khu kinh tế', '', ' tăng cường kiểm tra'],
  ['Giám đốc Sở', '', ' trực tiếp chỉ đạo'],
  ['Trưởng các phòng, đơn vị', '', ' chỉ đạo thực hiện'],
  ['Thủ trưởng các sở, ngành', ', Chủ tịch UBND các xã', ' chịu trách nhiệm'],
  ['Quỹ hỗ trợ nông dân', '', ' tăng cường cho vay'],
  ['Ngân hàng Nhà nước - Chi nhánh Khu vực V', '', ' chỉ đạo các tổ chức tín dụng'],
  ['Các doanh nghiệp cung cấp dịch vụ viễn thông', '', ' đầu tư trạm phát sóng'],
  ['Các phòng, đơn vị', '', ', chủ động đề xuất'],
  ['Cơ quan, đơn vị có liên quan', '', ' thực hiện'],
  ['Sở Nội vụ', '', ' trong phạm vi chức năng'],
  ['Sở Ngoại vụ', '', ' (cơ quan thường trực) chủ trì'],
  ['các Sở: Y tế', ', Xây dựng', ' chủ trì'],
  ['Thuế tỉnh', '', '.'],
  ['Hội Khuyến học tỉnh', ', Tỉnh đoàn', ' phát động cuộc thi đọc sách'],
  ['Xã đoàn', ', Hội Cựu chiến binh xã', ' nạo vét kênh mương'],
  ['Kho bạc Nhà nước khu vực', '', ' đối chiếu số dư'],
  ['Quỹ Bảo vệ môi trường tỉnh', '', ' ứng vốn cho các dự án'],
  ['Trung tâm Giáo dục thường xuyên tỉnh', '', ' mở lớp may'],
  ['Các trường cao đẳng, trung cấp trên địa bàn huyện', '', ' tuyển sinh'],
  ['Các cơ quan báo chí, truyền hình', '', ' đưa tin'],
  ['Văn phòng Thành ủy', ', Ban Dân vận Thành ủy, Đảng ủy các phường, xã', ' quán triệt'],
  ['Ban Thường vụ các đảng ủy phường, xã', '', ' có trách nhiệm'],
  ['Các trạm y tế', '', ' nói chuyện với học sinh'],
  ['Trung tâm dịch vụ việc làm tỉnh', '', ' kết nối lao động'],
  ['Đội Quản lý trật tự đô thị phường', '', ' nhắc nhở các hộ'],
  ['Ủy ban bầu cử tỉnh', '', ' niêm yết danh sách'],
  ['Ban Quản lý dự án giao thông tỉnh', '', ' nghiệm thu'],
  ['Phòng Vật tư - Thiết bị y tế', '', ' kiểm kê kho'],
  ['Tổ giúp việc Ban Chỉ đạo tỉnh', '', ' chuẩn bị tài liệu'],
  ['Ban Chỉ đạo về phát triển thủy sản tỉnh', '', ' họp hằng tháng'],
  ['Các tổ chức, cá nhân trong và ngoài nước', '', ' tài trợ'],
  ['UBND các xã trên địa bàn huyện', '', ' lập danh sách'],
  ['Sở Xây dựng', '', ' trên cơ sở dự toán được giao'],
  ['Các địa phương', '', ' thông tin về Sở Y tế'],
  ['Phòng Dân tộc', ' và các già làng', ' truyền dạy đan lát'],
];

const NO_UNIT: readonly string[] = [
  'Ban hành quy chế làm việc',
  'Tổ chức hội nghị trực tuyến',
  'Phòng chống dịch bệnh mùa hè',
  'Lãnh đạo, chỉ đạo việc triển khai',
  'Bộ thủ tục hành chính được công bố',
  'Hội nghị sơ kết được tổ chức',
  'Các nhiệm vụ, giải pháp chủ yếu',
  'Thanh tra, kiểm tra đột xuất',
  'Nâng cao chất lượng phục vụ',
  'Báo cáo kết quả',
  'Các vận động viên dự giải',
  'Chính phủ số được hình thành',
  '',
  '- Sở Y tế',
];

describe('readUnitHead and readUnitList', () => {
  it.each(SENTENCES)('%s|%s|%s', (unit, list, rest) => {
    const sentence = unit + list + rest;
    expect(sentence.slice(0, readUnitHead(sentence))).toBe(unit);
    expect(sentence.slice(0, readUnitList(sentence))).toBe(unit + list);
  });

  it.each(NO_UNIT)('finds no unit at the head of %j', (sentence) => {
    expect(readUnitHead(sentence)).toBe(0);
    expect(readUnitList(sentence)).toBe(0);
  });

  it('keeps the part in brackets that does the work', () => {
    const sentence = 'Sở Nội vụ (Ban Tôn giáo - Tín ngưỡng) tham mưu';
    expect(readUnitList(sentence)).toBe('Sở Nội vụ (Ban Tôn giáo - Tín ngưỡng)'.length);
  });
});
