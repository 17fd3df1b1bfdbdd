/** What plans count and measure, besides percent. Longer names first, so that "tỷ đồng" is not "tỷ". */
const MEASURES = [
  'nghìn tỷ đồng', 'ngàn tỷ đồng', 'tỷ đồng', 'triệu đồng', 'nghìn đồng', 'tỷ USD', 'triệu USD', 'USD', 'điểm phần trăm',
  'ngày làm việc', 'ngày', 'giờ', 'phút', 'tháng', 'lần', 'ha', 'km', 'm2', 'nghìn tấn', 'triệu tấn', 'tấn', 'MW',
  'nghìn lượt khách', 'triệu lượt khách', 'triệu lượt', 'nghìn lượt', 'lượt khách', 'lượt', 'vụ',
] as const;

const THINGS = [
  'dự án', 'mô hình', 'sản phẩm', 'hợp tác xã', 'doanh nghiệp', 'đơn vị', 'cơ sở', 'căn nhà', 'căn hộ', 'căn', 'ngôi nhà', 'hộ gia đình',
  'hộ dân', 'hộ', 'lao động', 'người', 'cán bộ', 'nhân sự', 'công chức', 'viên chức', 'học viên', 'báo cáo viên', 'chuyên gia', 'bác sĩ',
  'giường bệnh', 'trường học', 'trường', 'lớp', 'khóa', 'hội nghị', 'hội thảo', 'cuộc', 'buổi', 'đợt', 'phiên', 'chương trình', 'đề án',
  'chuyên đề', 'tin, bài', 'tin', 'bài', 'phóng sự', 'trạm', 'hồ chứa', 'công trình', 'cụm công nghiệp', 'khu công nghiệp', 'vùng', 'xã',
  'phường', 'huyện', 'thôn', 'bản', 'gian hàng', 'điểm cầu', 'điểm', 'sàn giao dịch', 'sàn', 'nền tảng', 'hệ thống', 'cơ sở dữ liệu',
  'dịch vụ', 'thủ tục', 'văn bản', 'hồ sơ', 'sáng kiến', 'giải pháp', 'nhiệm vụ', 'bộ', 'tổ', 'nhóm', 'câu lạc bộ', 'tuyến đường', 'tuyến',
  'chợ', 'cửa hàng', 'làng nghề', 'cây', 'con', 'máy', 'thiết bị', 'địa phương', 'tỉnh, thành phố', 'bậc', 'hạng', 'loại hình', 'phiên giao dịch',
] as const;

/** Alternatives for a pattern. */
export const COUNTED_NOUNS = [...MEASURES, ...THINGS].sort((a, b) => b.length - a.length).join('|');

const MEASURE_SET: ReadonlySet<string> = new Set(MEASURES.map((name) => name.toLowerCase()));

/** Whether a unit measures (money, time, length), so that the indicator does not repeat it. */
export function isMeasure(unit: string): boolean {
  return MEASURE_SET.has(unit.toLowerCase());
}
