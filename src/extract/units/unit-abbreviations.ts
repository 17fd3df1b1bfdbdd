/** Abbreviations of units and of the fields they are named after. Data. */

/** Fields: what stands behind "Sở", "Bộ", "Phòng". */
export const FIELD_ABBREVIATIONS: Readonly<Record<string, string>> = {
  KHCN: 'Khoa học và Công nghệ', 'KH&CN': 'Khoa học và Công nghệ', KHVCN: 'Khoa học và Công nghệ', 'KH-CN': 'Khoa học và Công nghệ',
  TTTT: 'Thông tin và Truyền thông', 'TT&TT': 'Thông tin và Truyền thông', TTVTT: 'Thông tin và Truyền thông',
  LĐTBXH: 'Lao động - Thương binh và Xã hội', 'LĐTB&XH': 'Lao động - Thương binh và Xã hội', 'LĐ-TB&XH': 'Lao động - Thương binh và Xã hội', 'LĐ-TBXH': 'Lao động - Thương binh và Xã hội', LĐTBVXH: 'Lao động - Thương binh và Xã hội',
  NNPTNT: 'Nông nghiệp và Phát triển nông thôn', 'NN&PTNT': 'Nông nghiệp và Phát triển nông thôn', 'NN-PTNT': 'Nông nghiệp và Phát triển nông thôn', NNVPTNT: 'Nông nghiệp và Phát triển nông thôn',
  NNMT: 'Nông nghiệp và Môi trường', 'NN&MT': 'Nông nghiệp và Môi trường', NNVMT: 'Nông nghiệp và Môi trường',
  TNMT: 'Tài nguyên và Môi trường', 'TN&MT': 'Tài nguyên và Môi trường', 'TN-MT': 'Tài nguyên và Môi trường',
  GTVT: 'Giao thông vận tải', GDĐT: 'Giáo dục và Đào tạo', 'GD&ĐT': 'Giáo dục và Đào tạo', 'GD-ĐT': 'Giáo dục và Đào tạo', GDVĐT: 'Giáo dục và Đào tạo',
  KHĐT: 'Kế hoạch và Đầu tư', 'KH&ĐT': 'Kế hoạch và Đầu tư', 'KH-ĐT': 'Kế hoạch và Đầu tư', KHVĐT: 'Kế hoạch và Đầu tư',
  VHTTDL: 'Văn hóa, Thể thao và Du lịch', 'VHTT&DL': 'Văn hóa, Thể thao và Du lịch', 'VH,TT&DL': 'Văn hóa, Thể thao và Du lịch', 'VHTT-DL': 'Văn hóa, Thể thao và Du lịch', 'VH-TT&DL': 'Văn hóa, Thể thao và Du lịch',
  VHTT: 'Văn hóa và Thể thao', 'VH&TT': 'Văn hóa và Thể thao', DTTG: 'Dân tộc và Tôn giáo', 'DT&TG': 'Dân tộc và Tôn giáo',
  NV: 'Nội vụ', TC: 'Tài chính', TP: 'Tư pháp', CT: 'Công Thương', XD: 'Xây dựng', YT: 'Y tế', DL: 'Du lịch', QHKT: 'Quy hoạch - Kiến trúc', TCKH: 'Tài chính - Kế hoạch', 'TC-KH': 'Tài chính - Kế hoạch', KHTC: 'Kế hoạch - Tài chính', 'KH-TC': 'Kế hoạch - Tài chính', TCCB: 'Tổ chức cán bộ',
}; // biome-ignore format: a table of pairs

/** Words of a unit's name that are written short. */
export const WORD_ABBREVIATIONS: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân', ĐBQH: 'đại biểu Quốc hội', VP: 'Văn phòng', BQL: 'Ban Quản lý', BQLDA: 'Ban Quản lý dự án', BCĐ: 'Ban Chỉ đạo', BCH: 'Ban Chỉ huy', MTTQ: 'Mặt trận Tổ quốc', UBMTTQ: 'Ủy ban Mặt trận Tổ quốc', UBMT: 'Ủy ban Mặt trận',
  LĐLĐ: 'Liên đoàn Lao động', LHPN: 'Liên hiệp Phụ nữ', CCB: 'Cựu chiến binh', ND: 'Nông dân', TNCS: 'Thanh niên Cộng sản', BHXH: 'Bảo hiểm xã hội', KBNN: 'Kho bạc Nhà nước', NHNN: 'Ngân hàng Nhà nước', NHCSXH: 'Ngân hàng Chính sách xã hội', CA: 'Công an', QS: 'Quân sự', CHQS: 'Chỉ huy Quân sự', BCHQS: 'Bộ Chỉ huy Quân sự', BĐBP: 'Bộ đội Biên phòng', PTTH: 'Phát thanh - Truyền hình', 'PT-TH': 'Phát thanh - Truyền hình', 'PT&TH': 'Phát thanh và Truyền hình',
  KCN: 'khu công nghiệp', KKT: 'khu kinh tế', TTPVHCC: 'Trung tâm Phục vụ hành chính công', PVHCC: 'Phục vụ hành chính công', HCC: 'hành chính công', HTX: 'Hợp tác xã', THPT: 'Trung học phổ thông', TP: 'thành phố', VN: 'Việt Nam', DN: 'doanh nghiệp', CNTT: 'công nghệ thông tin', KHKT: 'Khoa học và Kỹ thuật', CĐS: 'chuyển đổi số', CCHC: 'cải cách hành chính', TTHC: 'thủ tục hành chính', TTPTQĐ: 'Trung tâm Phát triển quỹ đất',
}; // biome-ignore format: a table of pairs

/** "KH&CN" and the like, as they stand behind "Sở". */
export function isAbbreviatedField(word: string): boolean {
  return Object.hasOwn(FIELD_ABBREVIATIONS, word);
}
