/** Vocabulary: names of laws, codes and ordinances, without their type. Where a name ends is else hard to tell. */
export const LAW_NAMES: readonly string[] = `
An ninh mạng; An ninh quốc gia; An toàn thông tin mạng; An toàn thực phẩm; An toàn, vệ sinh lao động
Ban hành văn bản quy phạm pháp luật; Ban hành văn bản QPPL; Báo chí; Bảo hiểm thất nghiệp; Bảo hiểm tiền gửi; Bảo hiểm xã hội; Bảo hiểm y tế
Bảo vệ dữ liệu cá nhân; Bảo vệ môi trường; Bảo vệ quyền lợi người tiêu dùng; Bảo vệ sức khỏe nhân dân; Bảo vệ bí mật nhà nước; Bảo vệ và kiểm dịch thực vật; Bảo vệ và phát triển rừng
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân; Biên giới quốc gia; Biên phòng Việt Nam; Biển Việt Nam; Bình đẳng giới; Bưu chính
Các công cụ chuyển nhượng; Các tổ chức tín dụng; Cán bộ, công chức; Cạnh tranh; Căn cước; Căn cước công dân; Cảnh sát biển Việt Nam; Cảnh sát cơ động; Cảnh vệ; Chăn nuôi
Chất lượng sản phẩm, hàng hóa; Chính phủ điện tử; Chính quyền địa phương; Chứng khoán; Chuyển đổi số; Chuyển giao công nghệ; Cư trú; Công an nhân dân; Công chứng
Công đoàn; Công nghệ cao; Công nghệ thông tin; Công nghiệp công nghệ số; Công nghiệp quốc phòng, an ninh và động viên công nghiệp
Dầu khí; Dân chủ ở cơ sở; Dân quân tự vệ; Dân số; Dân sự; Di sản văn hóa; Doanh nghiệp; Dự trữ quốc gia; Dữ liệu; Dược; Dẫn độ; Du lịch; Dạy nghề
Đa dạng sinh học; Đầu tư; Đầu tư công; Đầu tư theo phương thức đối tác công tư; Đầu tư theo hình thức đối tác công tư; Đất đai; Đấu giá tài sản; Đấu thầu; Đê điều; Điện ảnh; Điện lực; Địa chất và khoáng sản; Đo đạc và bản đồ; Đo lường; Đường bộ; Đường sắt; Đặc xá; Điều ước quốc tế
Giá; Giám định tư pháp; Giáo dục; Giáo dục đại học; Giáo dục nghề nghiệp; Giáo dục quốc phòng và an ninh; Giao dịch điện tử; Giao thông đường bộ; Giao thông đường thủy nội địa
Hải quan; Hàng hải Việt Nam; Hàng không dân dụng Việt Nam; Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác; Hóa chất; Hòa giải ở cơ sở; Hòa giải, đối thoại tại Tòa án; Hoạt động chữ thập đỏ; Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Hôn nhân và gia đình; Hợp tác xã; Hộ tịch; Hỗ trợ doanh nghiệp nhỏ và vừa; Hình sự; Hộ chiếu
Kế toán; Khám bệnh, chữa bệnh; Khí tượng thủy văn; Khiếu nại; Khoa học và công nghệ; Khoa học, công nghệ và đổi mới sáng tạo; Khoáng sản; Kiểm toán độc lập; Kiểm toán nhà nước; Kiến trúc; Kinh doanh bảo hiểm; Kinh doanh bất động sản
Lao động; Lâm nghiệp; Lưu trữ; Lực lượng dự bị động viên; Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở; Lý lịch tư pháp
Mặt trận Tổ quốc Việt Nam; Năng lượng nguyên tử; Ngân hàng Nhà nước Việt Nam; Ngân sách nhà nước; Nghĩa vụ quân sự; Người cao tuổi; Người khuyết tật; Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
Nhà giáo; Nhà ở; Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam; Nuôi con nuôi
Phá sản; Phục hồi, phá sản; Phổ biến, giáo dục pháp luật; Phòng bệnh; Phòng cháy và chữa cháy; Phòng cháy, chữa cháy và cứu nạn, cứu hộ; Phòng không nhân dân; Phòng thủ dân sự; Phí và lệ phí
Phòng, chống bạo lực gia đình; Phòng, chống bệnh truyền nhiễm; Phòng, chống khủng bố; Phòng, chống ma túy; Phòng, chống mua bán người; Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người; Phòng, chống rửa tiền
Phòng, chống tác hại của rượu, bia; Phòng, chống tác hại của thuốc lá; Phòng, chống tác hại thuốc lá; Phòng, chống tác hại rượu, bia; Phòng, chống tham nhũng; Phòng, chống thiên tai; Phòng, chống vũ khí hủy diệt hàng loạt
Quản lý ngoại thương; Quản lý nợ công; Quản lý tài sản công; Quản lý thuế; Quản lý, sử dụng tài sản công; Quản lý, sử dụng tài sản nhà nước; Quản lý và đầu tư vốn nhà nước tại doanh nghiệp; Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; Quảng cáo; Quốc phòng; Quốc tịch Việt Nam; Quy hoạch; Quy hoạch đô thị; Quy hoạch đô thị và nông thôn
Sĩ quan Quân đội nhân dân Việt Nam; Sở hữu trí tuệ; Sử dụng năng lượng tiết kiệm và hiệu quả; Tài nguyên nước; Tài nguyên, môi trường biển và hải đảo; Tần số vô tuyến điện
Thanh niên; Thanh tra; Thể dục, thể thao; Thi đua, khen thưởng; Thi hành án dân sự; Thi hành án hình sự; Thi hành tạm giữ, tạm giam; Thống kê; Thủ đô; Thú y; Thủy lợi; Thủy sản; Thư viện; Thương mại; Thương mại điện tử
Thực hành tiết kiệm, chống lãng phí; Tiết kiệm, chống lãng phí; Thực hiện dân chủ ở cơ sở; Thuế bảo vệ môi trường; Thuế giá trị gia tăng; Thuế sử dụng đất nông nghiệp; Thuế sử dụng đất phi nông nghiệp; Thuế tài nguyên; Thuế thu nhập cá nhân; Thuế thu nhập doanh nghiệp; Thuế tiêu thụ đặc biệt; Thuế xuất khẩu, thuế nhập khẩu
Tiếp cận thông tin; Tiếp công dân; Tiêu chuẩn và quy chuẩn kỹ thuật; Tín ngưỡng, tôn giáo; Tố cáo; Tố tụng dân sự; Tố tụng hành chính; Tố tụng hình sự; Tổ chức chính quyền địa phương; Tổ chức Chính phủ; Tổ chức Quốc hội; Tổ chức cơ quan điều tra hình sự; Tổ chức Tòa án nhân dân; Tổ chức Viện kiểm sát nhân dân
Trách nhiệm bồi thường của Nhà nước; Tình trạng khẩn cấp; Trẻ em; Trí tuệ nhân tạo; Trồng trọt; Trợ giúp pháp lý; Trọng tài thương mại; Trưng cầu ý dân; Trật tự, an toàn giao thông đường bộ; Tư pháp người chưa thành niên; Tương trợ tư pháp
Ưu đãi người có công với cách mạng; Viễn thông; Việc làm; Viên chức; Xây dựng; Xử lý vi phạm hành chính; Xuất bản; Xuất cảnh, nhập cảnh của công dân Việt Nam
Chi phí tố tụng; Quản lý thị trường; Cựu chiến binh; Giống cây trồng; Giống vật nuôi; Bảo hộ công dân; Công nghiệp an ninh; Chống tham nhũng; Cảnh sát môi trường; Cấp, thoát nước; Phát triển đô thị; Đầu tư nước ngoài`
  .split(/[;\n]/u)
  .map((name) => name.trim())
  .filter((name) => name !== '');
