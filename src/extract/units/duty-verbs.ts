/** Where the name of a unit ends in a sentence. Data; lower case. */

/** Verbs that never stand in the name of a unit. */
export const STRONG_VERBS = [
  'chủ trì', 'chủ động', 'phối hợp', 'tham mưu', 'có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ', 'căn cứ', 'tăng cường', 'theo dõi', 'rà soát', 'kiện toàn', 'bố trí', 'báo cáo', 'chỉ đạo', 'tiếp tục', 'tập trung', 'đẩy mạnh', 'định kỳ', 'hằng năm', 'hàng năm', 'hằng quý', 'hàng quý', 'hằng tháng', 'hàng tháng', 'trực tiếp',
  'tiến hành', 'nghiêm túc', 'khẩn trương', 'kịp thời', 'tích cực', 'thường xuyên', 'đôn đốc', 'xem xét', 'cử', 'gửi', 'trình', 'ban hành', 'cụ thể hóa', 'quán triệt', 'đề xuất', 'đề nghị', 'tiếp nhận', 'nhận thức', 'làm đầu mối', 'là', 'được giao', 'được phân công', 'giúp', 'đảm bảo', 'nâng cao', 'xác định', 'lồng ghép', 'phân công', 'cập nhật', 'cân đối', 'phản ánh', 'hoàn thành', 'hoàn thiện', 'quan tâm', 'bổ sung', 'điều chỉnh', 'ưu tiên', 'duy trì', 'chuẩn bị', 'lựa chọn', 'yêu cầu', 'thông báo', 'công bố', 'công khai', 'đăng tải', 'đưa', 'gắn', 'thí điểm', 'đồng thời', 'thống nhất', 'phát huy', 'khuyến khích', 'bám sát', 'áp dụng', 'tổng kết', 'sơ kết', 'trao đổi', 'kết nối', 'nắm', 'hạn chế', 'cùng nhau', 'mời', 'thành lập', 'họp', 'nhân rộng', 'làm', 'bàn giao', 'chấp hành', 'tham gia', 'phấn đấu', 'tạo điều kiện', 'hỗ trợ kinh phí', 'trực ban', 'ứng trực', 'nâng cấp', 'cải tạo', 'sửa chữa', 'lắp đặt', 'mua sắm', 'biên soạn', 'soạn thảo', 'phê duyệt',
]; // biome-ignore format: a word list

/** Verbs that also stand in names, directly behind the head word ("Quỹ hỗ trợ …", "Trung tâm phát triển …"). */
export const WEAK_VERBS = [
  'xây dựng', 'tổ chức', 'hướng dẫn', 'thực hiện', 'triển khai', 'hỗ trợ', 'kiểm tra', 'giám sát', 'quản lý', 'phát triển', 'tổng hợp', 'nghiên cứu', 'đào tạo', 'bồi dưỡng', 'phổ biến', 'phục vụ', 'vận hành', 'tư vấn', 'đầu tư', 'thu hút', 'kiểm soát', 'bảo vệ', 'điều tra', 'thanh tra', 'khảo sát', 'tập huấn', 'xúc tiến', 'thu thập', 'thu gom', 'khởi công', 'quy hoạch', 'thiết kế', 'in ấn', 'phân tích', 'phân bổ', 'cấp phát', 'cải cách', 'số hóa', 'vận chuyển', 'ứng dụng', 'tìm kiếm', 'định hướng', 'điều phối', 'lập', 'cung cấp', 'giảm', 'xử lý', 'giải quyết', 'sử dụng', 'tạo', 'tự', 'rút ngắn', 'bảo đảm', 'vận động', 'tuyên truyền', 'đánh giá', 'thẩm định', 'khai thác', 'thống kê', 'mở', 'đăng ký', 'giới thiệu', 'phát động', 'huy động', 'lãnh đạo', 'giao', 'về', 'vì',
]; // biome-ignore format: a word list

/** Words of structure behind which no name goes on. */
export const STOP_WORDS = [
  'để', 'trong', 'đã', 'sẽ', 'cần', 'phải', 'không', 'chưa', 'theo', 'với', 'cho', 'khi', 'nếu', 'thì', 'do', 'bằng', 'tại', 'từ', 'đến', 'như', 'mà', 'nhằm', 'ngoài', 'trước', 'sau', 'vẫn', 'đang', 'đều', 'hoặc', 'bị', 'qua', 'vào', 'trên cơ sở', 'chậm nhất', 'xong',
]; // biome-ignore format: a word list

/** What members of a collective do for a living: no duty directly behind their noun ("các doanh nghiệp cung cấp dịch vụ"). */
export const OCCUPATIONS = [
  'cung cấp',
  'sử dụng',
  'vận hành',
  'quản lý',
  'khai thác',
  'đào tạo',
  'nghiên cứu',
  'tư vấn',
  'thẩm định',
  'đầu tư',
  'xây dựng',
  'kiểm soát',
];
