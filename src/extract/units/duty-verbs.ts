/** Where the name of a unit ends in a sentence. Data; lower case. */

/** Verbs that never stand in the name of a unit. */
export const STRONG_VERBS = [
  'chủ trì', 'chủ động', 'phối hợp', 'tham mưu', 'có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ', 'căn cứ', 'tăng cường', 'theo dõi', 'rà soát', 'kiện toàn', 'bố trí', 'báo cáo', 'chỉ đạo', 'tiếp tục', 'tập trung', 'đẩy mạnh', 'định kỳ', 'hằng năm', 'hàng năm', 'hằng quý', 'hàng quý', 'hằng tháng', 'hàng tháng', 'trực tiếp',
  'tiến hành', 'nghiêm túc', 'khẩn trương', 'kịp thời', 'tích cực', 'thường xuyên', 'đôn đốc', 'xem xét', 'cử', 'gửi', 'trình', 'ban hành', 'cụ thể hóa', 'quán triệt', 'đề xuất', 'đề nghị', 'tiếp nhận', 'nhận thức', 'làm đầu mối', 'là', 'được giao', 'được phân công', 'giúp', 'đảm bảo', 'nâng cao', 'xác định', 'lồng ghép', 'phân công', 'cập nhật', 'cân đối', 'phản ánh', 'hoàn thành', 'hoàn thiện', 'quan tâm', 'bổ sung', 'điều chỉnh', 'ưu tiên', 'duy trì', 'chuẩn bị', 'lựa chọn', 'yêu cầu', 'thông báo', 'công bố', 'công khai', 'đăng tải', 'đưa', 'gắn', 'thí điểm', 'đồng thời', 'thống nhất', 'phát huy', 'khuyến khích', 'bám sát', 'áp dụng', 'tổng kết', 'sơ kết', 'trao đổi', 'kết nối', 'nắm', 'hạn chế', 'cùng nhau', 'mời', 'thành lập', 'họp', 'nhân rộng', 'làm', 'bàn giao', 'chấp hành', 'tham gia', 'phấn đấu', 'tạo điều kiện', 'hỗ trợ kinh phí', 'trực ban', 'ứng trực', 'nâng cấp', 'cải tạo', 'sửa chữa', 'lắp đặt', 'mua sắm', 'biên soạn', 'soạn thảo', 'phê duyệt',
  'tháo gỡ', 'treo', 'nói chuyện', 'mở lớp', 'mở rộng', 'mở thêm', 'mở mới', 'mở các', 'mở đợt', 'mở chuyên mục', 'mở chuyên trang', 'mở tài khoản', 'mở hội nghị', 'đối chiếu', 'đối thoại', 'thúc đẩy', 'hình thành', 'thiết lập', 'xác lập', 'củng cố', 'góp phần', 'góp ý', 'đẩy nhanh', 'đẩy lùi', 'tăng nhanh', 'tăng thời lượng', 'biểu dương', 'tôn vinh', 'vinh danh', 'chuẩn hóa', 'thể chế hóa', 'hiện đại hóa', 'đơn giản hóa', 'sửa đổi', 'kiến nghị', 'khuyến nghị', 'sắp xếp', 'khắc phục', 'ra mắt', 'kết hợp', 'nhắc nhở', 'phát hiện', 'phát sóng', 'phát quang', 'phòng ngừa', 'ngăn chặn', 'ngăn ngừa', 'đấu tranh', 'tuần tra', 'cảnh báo', 'giải đáp', 'giải thích', 'giúp đỡ', 'lưu ý', 'chú ý', 'chú trọng', 'coi trọng', 'đề cao', 'ký', 'ký kết', 'cam kết', 'sàng lọc', 'niêm yết', 'phục dựng', 'khôi phục', 'khơi dậy', 'khơi thông', 'xóa', 'chăm lo', 'thay thế', 'đặt hàng', 'kêu gọi', 'xử phạt', 'đình chỉ', 'dừng', 'dọn', 'kiên quyết', 'quyết liệt', 'nhanh chóng', 'linh hoạt', 'đồng loạt', 'từng bước', 'song song', 'sẵn sàng', 'túc trực', 'trực 24/24', 'chuyển', 'truyền dạy', 'truyền đạt', 'lan tỏa', 'quảng bá', 'đưa tin', 'viết bài', 'đăng bài', 'đăng tin', 'đăng báo', 'đăng thông tin', 'phản biện', 'hưởng ứng', 'tiếp thu', 'tiếp xúc', 'gặp mặt', 'thăm hỏi', 'tặng', 'trao', 'quyên góp', 'ủng hộ', 'giải ngân', 'quyết toán', 'tạm ứng', 'cấp kinh phí', 'cấp giấy', 'trang bị', 'tu bổ', 'nạo vét', 'gia cố', 'di dời', 'thu hồi', 'bảo trì', 'bảo dưỡng', 'kê khai', 'nộp', 'chấm điểm', 'bình xét', 'bình chọn', 'tuyển chọn', 'tuyển dụng', 'luân chuyển', 'điều động', 'bổ nhiệm', 'biệt phái', 'kiểm kê', 'nghiệm thu', 'thẩm tra', 'xác minh', 'xác nhận', 'xác thực', 'rút kinh nghiệm', 'trả lời', 'trả kết quả', 'bắt đầu', 'kết thúc', 'giữ', 'giữ vững', 'đặt', 'dành', 'lấy', 'nâng', 'nêu cao', 'nêu gương', 'gương mẫu', 'tiên phong', 'xung kích', 'đi đầu', 'dẫn dắt', 'đồng hành', 'kế thừa', 'tận dụng', 'thuê', 'hiệp thương', 'thông qua', 'thông tin về', 'thông tin kịp thời', 'thông tin đến', 'thông tin cho', 'liên hệ', 'diễn tập', 'sơ tán', 'cứu trợ', 'nhận diện', 'xem', 'chia sẻ', 'chăm sóc sức khỏe cho', 'có kế hoạch', 'có phương án', 'có giải pháp', 'có biện pháp', 'có văn bản', 'có ý kiến', 'có báo cáo', 'có cơ chế', 'có chính sách', 'tài trợ', 'bảo trợ', 'đỡ đầu', 'kết nghĩa', 'nhận đỡ đầu', 'thu thuế', 'cho vay', 'bình ổn', 'dự toán', 'truy quét', 'trấn áp', 'khoanh vùng', 'tuyên dương', 'quy định', 'kẻ vạch', 'kẻ ô', 'ứng cứu', 'đối soát', 'chống thất thu', 'chống buôn lậu', 'luôn', 'ngay', 'sớm', 'cũng', 'mỗi',
]; // biome-ignore format: a word list

/** Verbs that also stand in names, directly behind the head word ("Quỹ hỗ trợ …", "Trung tâm phát triển …"). */
export const WEAK_VERBS = [
  'xây dựng', 'tổ chức', 'hướng dẫn', 'thực hiện', 'triển khai', 'hỗ trợ', 'kiểm tra', 'giám sát', 'quản lý', 'phát triển', 'tổng hợp', 'nghiên cứu', 'đào tạo', 'bồi dưỡng', 'phổ biến', 'phục vụ', 'vận hành', 'tư vấn', 'đầu tư', 'thu hút', 'kiểm soát', 'bảo vệ', 'điều tra', 'thanh tra', 'khảo sát', 'tập huấn', 'xúc tiến', 'thu thập', 'thu gom', 'khởi công', 'quy hoạch', 'thiết kế', 'in ấn', 'phân tích', 'phân bổ', 'cấp phát', 'cải cách', 'số hóa', 'vận chuyển', 'ứng dụng', 'tìm kiếm', 'định hướng', 'điều phối', 'lập', 'cung cấp', 'giảm', 'xử lý', 'giải quyết', 'sử dụng', 'tạo', 'tự', 'rút ngắn', 'bảo đảm', 'vận động', 'tuyên truyền', 'đánh giá', 'thẩm định', 'khai thác', 'thống kê', 'mở', 'đăng ký', 'giới thiệu', 'phát động', 'huy động', 'lãnh đạo', 'giao', 'về', 'vì',
  'đổi mới', 'tích hợp', 'khen thưởng', 'thi hành', 'chăm sóc', 'bảo tồn', 'khám', 'điều trị', 'xét', 'xét duyệt', 'kiểm định', 'kiểm nghiệm', 'giám định', 'quan trắc', 'đo đạc', 'thử nghiệm', 'ươm tạo', 'phân loại', 'liên kết', 'huấn luyện', 'hòa giải', 'lưu trữ', 'dự báo', 'dự trữ', 'chứng thực', 'đấu giá', 'đấu thầu', 'phát hành', 'trồng',
]; // biome-ignore format: a word list

/** Words of structure behind which no name goes on. */
export const STOP_WORDS = [
  'để', 'trong', 'đã', 'sẽ', 'cần', 'phải', 'không', 'chưa', 'theo', 'với', 'cho', 'khi', 'nếu', 'thì', 'do', 'bằng', 'tại', 'từ', 'đến', 'như', 'mà', 'nhằm', 'ngoài', 'trước', 'sau', 'vẫn', 'đang', 'đều', 'hoặc', 'bị', 'qua', 'vào', 'trên cơ sở', 'chậm nhất', 'xong', 'ngày', 'kết quả', 'tình hình', 'việc', 'danh sách',
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
  'bảo tồn',
  'chăm sóc',
  'khám',
  'điều trị',
  'kiểm định',
  'thu gom',
  'phân loại',
  'vận chuyển',
  'xử lý',
  'phát hành',
  'trồng',
];

/** Words that are half of another word: no verb behind or before these ("công |trình", "thiết |bị", "giao| thông"). */
export const NO_VERB: readonly (readonly [word: string, notBehind: string, notBefore: string])[] = [
  ['trình', 'chương|quy|công|giáo|tiến|lộ|quá|lịch|hành', ''],
  ['cử', 'bầu|đề|ứng|tiến', ''],
  ['gửi', 'tiền|ký', ''],
  ['ký', 'chữ|thư|đăng|nhật', ''],
  ['đặt', 'cài|lắp|sắp|áp', ''],
  ['giữ', 'tạm|trông|lưu|gìn|cất', ''],
  ['tặng', 'hiến|quà|khen|truy', ''],
  ['chuyển', 'vận|luân|di|chu|biến|trung|dịch|băng', ''],
  ['họp', 'cuộc|kỳ|phiên|phòng|hội', ''],
  ['làm', 'việc', ''],
  ['việc', 'giúp|công|làm|sự|vụ', 'làm'],
  ['tự', 'trật|thứ', ''],
  ['tạo', 'sáng|chế|tái|nhân|cải', ''],
  ['lập', 'công|độc|trung|dân', ''],
  ['giao', 'bàn|chuyển|ngoại|xã', 'thông|dịch|tiếp|lưu|nhận|hữu'],
  ['giảm', 'cắt', 'nghèo'],
  ['mở', 'nguồn|liệu', ''],
  ['trồng', 'nuôi|cây|gieo', ''],
  ['khám', 'phòng', ''],
  ['xét', 'xem|nhận', ''],
  ['giúp', 'trợ', 'việc'],
  ['đầu tư', 'chủ', ''],
  ['bị', 'thiết|trang|chuẩn', ''],
  ['không', 'hàng', 'gian|quân|khí'],
  ['từ', '', 'thiện|xa'],
  ['do', 'tự', ''],
  ['sau', '', 'đại học'],
  ['ngoài', 'nước', 'công lập|nhà nước|nước|tỉnh|ngành|quốc doanh'],
  ['trong', '', 'nước|tỉnh|huyện|ngành|khu|cụm|hệ thống|và ngoài'],
  ['ngày', 'hằng|hàng', ''],
  ['tại', '', 'địa phương|chỗ'],
  ['qua', 'đi|chạy|thông', ''],
];
