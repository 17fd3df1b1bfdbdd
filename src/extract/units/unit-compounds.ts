/** Names of fields that departments are called after. Data; case, tone placement and hyphens do not matter for matching. */

/** Names with "và" or a comma of their own: nothing is split inside them. */
export const COMPOUND_NAMES = [
  'Khoa học và Công nghệ', 'Khoa học, Công nghệ và Môi trường', 'Giáo dục và Đào tạo', 'Giáo dục, Khoa học và Công nghệ', 'Nông nghiệp và Môi trường', 'Nông nghiệp và Phát triển nông thôn', 'Tài nguyên và Môi trường',
  'Văn hóa, Thể thao và Du lịch', 'Văn hóa và Thể thao', 'Văn hóa và Thông tin', 'Văn hóa, Khoa học và Thông tin', 'Văn hóa, Thể thao và Truyền thanh', 'Lao động, Thương binh và Xã hội', 'Lao động, Người có công và Xã hội',
  'Thông tin và Truyền thông', 'Thông tin, Truyền thông và Du lịch', 'Kế hoạch và Đầu tư', 'Kế hoạch và Tài chính', 'Tài chính và Kế hoạch', 'Dân tộc và Tôn giáo', 'Dân tộc, Tôn giáo và Tín ngưỡng', 'Quy hoạch và Kiến trúc', 'Giao thông vận tải và Xây dựng',
  'Kinh tế và Hạ tầng', 'Kinh tế, Hạ tầng và Đô thị', 'Văn hóa và Xã hội', 'Nội vụ và Lao động', 'Xây dựng và Hạ tầng', 'Tổ chức và Cán bộ', 'Hành chính và Tổng hợp',
  'Phát thanh và Truyền hình', 'Báo và Phát thanh, Truyền hình', 'Báo và Đài Phát thanh, Truyền hình', 'Báo và Đài Phát thanh và Truyền hình', 'Báo và phát thanh và truyền hình', 'Báo và Đài',
  'Trồng trọt và Bảo vệ thực vật', 'Chăn nuôi và Thú y', 'Chăn nuôi, Thú y và Thủy sản', 'Thủy lợi và Phòng, chống thiên tai', 'Phòng, chống thiên tai và Tìm kiếm cứu nạn', 'Phòng, chống thiên tai', 'Phòng, chống tham nhũng, lãng phí, tiêu cực', 'Phòng, chống tham nhũng', 'Phòng, chống tội phạm', 'Phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'Phòng cháy chữa cháy và cứu nạn cứu hộ', 'cứu nạn, cứu hộ',
  'Khuyến công và Xúc tiến thương mại', 'Khuyến công và Tư vấn phát triển công nghiệp', 'Khuyến nông và Dịch vụ nông nghiệp', 'Xúc tiến thương mại và Du lịch', 'Xúc tiến Đầu tư, Thương mại và Du lịch', 'Xúc tiến đầu tư và Hỗ trợ doanh nghiệp', 'Xúc tiến Thương mại và Đầu tư',
  'Nước sạch và Vệ sinh môi trường', 'Giống cây trồng và vật nuôi', 'chất lượng nông lâm sản và thủy sản', 'chất lượng, Chế biến và Phát triển thị trường', 'Tiêu chuẩn, Đo lường, Chất lượng', 'Tiêu chuẩn, Đo lường và Chất lượng', 'Ứng dụng và Chuyển giao', 'Thông tin và Ứng dụng', 'Công nghệ thông tin và Truyền thông', 'Công nghệ và Thị trường công nghệ', 'Công nghệ và Đổi mới sáng tạo', 'Khoa học, Công nghệ và Đổi mới sáng tạo', 'Khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
  'Thi đua và Khen thưởng', 'Xây dựng và Kiểm tra văn bản', 'Phổ biến và Theo dõi', 'Hành chính và Bổ trợ tư pháp', 'Văn thư và Lưu trữ', 'Hòa giải và Đối thoại', 'Tuyên giáo và Dân vận', 'Tổ chức và Kiểm tra', 'Kiểm tra và Thanh tra', 'Pháp chế và Cải cách hành chính',
  'Thương mại và Công nghiệp', 'Liên hiệp các Hội Khoa học và Kỹ thuật', 'Khoa học và Kỹ thuật', 'Văn học và Nghệ thuật', 'Nhỏ và vừa', 'Công thương và Dịch vụ', 'Xã hội và Nhân văn', 'Người khuyết tật và Trẻ mồ côi', 'Người khuyết tật và Trẻ em mồ côi', 'Bảo trợ xã hội và Công tác xã hội', 'Dân số và Kế hoạch hóa gia đình', 'Dân số, Trẻ em và Phòng, chống tệ nạn xã hội', 'Bảo vệ, chăm sóc trẻ em', 'Bình đẳng giới và Vì sự tiến bộ phụ nữ', 'Công nghiệp và Xây dựng', 'Thương mại và Dịch vụ', 'Du lịch và Dịch vụ', 'Văn hóa và Nghệ thuật', 'Nghệ thuật và Chiếu bóng', 'Huấn luyện và Thi đấu', 'Kỹ thuật và Công nghệ', 'Quản lý và Khai thác', 'Quản lý và Sửa chữa', 'Nông thôn mới và Giảm nghèo', 'Đầu tư xây dựng và Phát triển', 'Đầu tư và Phát triển', 'Nông nghiệp và Phát triển nông thôn Việt Nam', 'Chính trị và Hành chính', 'Doanh nhân và Doanh nghiệp',
  'Văn phòng HĐND và UBND', 'Văn phòng Đoàn ĐBQH và HĐND', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân',
  'khu công nghiệp, khu kinh tế', 'khu kinh tế, khu công nghiệp', 'khu công nghiệp, khu chế xuất', 'khu công nghiệp và chế xuất', 'Khu kinh tế và các khu công nghiệp', 'các khu công nghiệp và khu kinh tế',
  'Hành chính, Quản trị', 'Kế hoạch, Tài chính', 'Tổ chức, Hành chính', 'Văn hóa, Xã hội', 'Phát thanh, Truyền hình', 'an toàn, vệ sinh thực phẩm',
]; // biome-ignore format: a word list

/** Names of departments, sections and mass organisations that share one head ("Sở Nội vụ, Tài chính, Tư pháp"). */
export const SIMPLE_NAMES = [
  'Nội vụ', 'Tài chính', 'Tư pháp', 'Xây dựng', 'Y tế', 'Công Thương', 'Ngoại vụ', 'Du lịch', 'Giao thông vận tải', 'Nông nghiệp', 'Công an', 'Quốc phòng', 'Ngoại giao', 'Kinh tế', 'Tài nguyên', 'Dân tộc',
  'Nông dân', 'Phụ nữ', 'Liên hiệp Phụ nữ', 'Cựu chiến binh', 'Cựu giáo chức', 'Người cao tuổi', 'Chữ thập đỏ', 'Khuyến học', 'Luật gia', 'Nhà báo',
  'Quản lý đô thị', 'Tổ chức cán bộ', 'Tổ chức', 'Hành chính', 'Kế hoạch', 'Nghiệp vụ Y', 'Nghiệp vụ Dược', 'Thủy lợi', 'Kiểm lâm', 'Thủy sản', 'Lao động', 'Văn hóa', 'Giáo dục',
]; // biome-ignore format: a word list

/** Endings of names in lower case in which a duty verb is no verb. */
export const NAMES_WITH_VERBS = [
  'đầu tư xây dựng', 'xúc tiến đầu tư', 'hỗ trợ doanh nghiệp', 'hỗ trợ nông dân', 'hỗ trợ phát triển', 'kiểm soát bệnh tật', 'phát triển nông thôn', 'phát triển quỹ đất', 'phát triển hợp tác xã', 'phát triển công nghiệp', 'phục vụ hành chính công', 'phối hợp phổ biến', 'phổ biến giáo dục pháp luật', 'phổ biến, giáo dục pháp luật',
  'theo dõi thi hành pháp luật', 'quản lý thị trường', 'quản lý dự án', 'quản lý đô thị', 'tổ chức cán bộ', 'tổ chức hành chính', 'kiểm tra văn bản', 'điều phối nông thôn mới', 'chỉ đạo cải cách', 'dịch vụ công', 'tổ chức chính trị', 'tổ chức xã hội', 'tổ chức đoàn thể', 'tổ chức kinh tế', 'tổ chức tín dụng', 'tổ chức hội', 'tổ chức thành viên', 'tổ chức khác', 'tổ chức liên quan', 'tổ chức có liên quan', 'tổ chức cá nhân', 'tổ chức, cá nhân', 'tổ chức, đơn vị', 'tổ chức, đoàn thể', 'tổ chức, doanh nghiệp', 'tổ chức và cá nhân', 'tổ chức quốc tế', 'thực hiện nhiệm vụ liên quan', 'giám sát và đánh giá', 'cung cấp dịch vụ', 'sử dụng đất', 'sản xuất, kinh doanh', 'sản xuất kinh doanh', 'kinh doanh vận tải', 'quản lý nhà nước', 'quản lý rừng', 'quản lý khu', 'quản lý các khu',
]; // biome-ignore format: a word list
