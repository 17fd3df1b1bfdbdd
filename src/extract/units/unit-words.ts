/** The words that names of units begin with or are made of. Data; lower case, tone placement as in "hóa", "ủy". */

/** Words that begin the name of one unit, with what may not follow ("ban" is no unit in "ban hành"). */
export const UNIT_HEADS: readonly (readonly [head: string, notBefore?: string])[] = [
  ['sở', 'hữu|thích|dĩ'],
  ['ban', 'hành|đầu|ngày'],
  [
    'bộ',
    'phận|máy|chỉ số|chỉ tiêu|tiêu chí|luật|thủ tục|công cụ|dữ liệu|câu hỏi|mã|nhận diện|tài liệu|quy tắc|môn',
  ],
  ['hội', 'nghị|thảo|nhập|thi|họp|chợ|viên|tụ'],
  ['đoàn', 'kết|viên'],
  ['viện', 'trợ|dẫn'],
  ['trường', 'hợp'],
  ['cục', 'bộ|diện'],
  ['tổ', 'chức|hợp'],
  ['báo', 'cáo|động|hiệu|chí|đảm'],
  ['đài', 'loan'],
  ['phòng', 'chống|ngừa|vệ|thủ|trừ|dịch|bệnh|tránh|ốc'],
  ['quỹ', 'đất|nhà'],
  ['thuế', 'suất|thu nhập|giá trị|xuất|nhập'],
  ['thanh tra', 'việc|công tác|viên|đột xuất|kiểm tra|giám sát|chuyên ngành|theo'],
  ['văn phòng', 'phẩm'],
  ['thường trực'],
  ['trạm', 'thu'],
  ['đội', 'ngũ'],
  ['vụ', 'việc|án|mùa'],
  ['bưu điện'],
  ['thống kê tỉnh'],
  ['thống kê thành phố'],
  ['viễn thông'],
  ['điện lực'],
  ['hải quan'],
  ['ngân hàng'],
  ['kho bạc'],
  ['bảo hiểm xã hội'],
  ['bảo hiểm tiền gửi'],
  ['tòa án'],
  ['công an'],
  ['quân sự'],
  ['biên phòng'],
  ['ubnd'],
  ['ủy ban'],
  ['uy ban'],
  ['hđnd'],
  ['hội đồng'],
  ['ubmttq'],
  ['mttq'],
  ['mặt trận tổ quốc'],
  ['chi cục'],
  ['chi nhánh'],
  ['chi hội'],
  ['chi đoàn'],
  ['chi bộ'],
  ['tổng cục'],
  ['tổng công ty'],
  ['tập đoàn'],
  ['công ty'],
  ['trung tâm'],
  ['bộ phận'],
  ['bộ chỉ huy'],
  ['bộ tư lệnh'],
  ['bch'],
  ['bqlda'],
  ['bql'],
  ['vp'],
  ['ttptqđ'],
  ['ttpvhcc'],
  ['đảng ủy'],
  ['tỉnh ủy'],
  ['thành ủy'],
  ['huyện ủy'],
  ['quận ủy'],
  ['thị ủy'],
  ['tỉnh đoàn'],
  ['thành đoàn'],
  ['huyện đoàn'],
  ['quận đoàn'],
  ['thị đoàn'],
  ['xã đoàn'],
  ['phường đoàn'],
  ['đoàn thanh niên'],
  ['liên minh'],
  ['liên đoàn'],
  ['liên hiệp'],
  ['hiệp hội'],
  ['câu lạc bộ'],
  ['học viện'],
  ['đại học'],
  ['bệnh viện'],
  ['bảo tàng'],
  ['thư viện'],
  ['nhà xuất bản'],
  ['nhà văn hóa'],
  ['nhà máy'],
  ['vườn quốc gia'],
  ['hạt kiểm lâm'],
  ['cảng vụ'],
  ['thông tấn xã'],
  ['cổng thông tin'],
  ['kiểm toán'],
  ['chính phủ', 'số|điện tử'],
  ['quốc hội'],
  ['tiểu ban'],
  ['vnpt'],
  ['viettel'],
  ['mobifone'],
  ['evn'],
  ['vcci'],
  ['fpt'],
];

/** Heads that name a unit with no word behind them. */
export const SELF_NAMED = [
  'văn phòng',
  'thanh tra',
  'công an',
  'quân sự',
  'biên phòng',
  'tỉnh đoàn',
  'thành đoàn',
  'huyện đoàn',
  'quận đoàn',
  'thị đoàn',
  'xã đoàn',
  'phường đoàn',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
  'bưu điện',
  'thống kê tỉnh',
  'thống kê thành phố',
  'chính phủ',
  'hải quan',
];

/** Officials; an official counts as the unit, with the unit or collective that the title names. */
export const OFFICIALS = [
  'giám đốc', 'phó giám đốc', 'tổng giám đốc', 'thủ trưởng', 'trưởng', 'phó trưởng', 'chủ tịch', 'phó chủ tịch', 'chánh văn phòng',
  'phó chánh văn phòng', 'chánh thanh tra', 'người đứng đầu', 'lãnh đạo', 'ban giám đốc', 'hiệu trưởng', 'chi cục trưởng', 'cục trưởng', 'viện trưởng',
  'vụ trưởng', 'bộ trưởng', 'thủ tướng', 'tổ trưởng', 'trưởng phòng', 'trưởng ban', 'bí thư', 'phó bí thư', 'kế toán trưởng',
]; // biome-ignore format: a word list

/** Nouns that a collective is made of. */
export const AGENCY_NOUNS = [
  'sở', 'ban', 'ngành', 'phòng', 'đơn vị', 'cơ quan', 'địa phương', 'đoàn thể', 'hội đoàn thể', 'tổ chức', 'doanh nghiệp', 'hợp tác xã', 'bộ', 'chi cục',
  'cục', 'vụ', 'viện', 'trung tâm', 'trường', 'hội', 'hiệp hội', 'hội viên', 'bệnh viện', 'trạm y tế', 'trạm', 'cơ sở', 'tổ', 'đội', 'chủ đầu tư', 'nhà thầu', 'ngân hàng',
  'công ty', 'tập đoàn', 'tổng công ty', 'thôn', 'khu phố', 'tổ dân phố', 'khu dân cư', 'cá nhân', 'lực lượng', 'cấp', 'công chức', 'cán bộ', 'viên chức', 'người lao động',
  'bộ phận', 'chi nhánh', 'quỹ', 'ban quản lý', 'văn phòng', 'thành viên', 'phó giám đốc', 'đồng chí', 'nhà trường', 'học viện', 'đại học', 'liên minh', 'mặt trận',
]; // biome-ignore format: a word list

/** Nouns of the places that people's committees belong to. */
export const LEVEL_NOUNS = [
  'xã',
  'phường',
  'đặc khu',
  'thị trấn',
  'huyện',
  'quận',
  'thị xã',
  'thành phố',
  'tỉnh',
  'cấp xã',
  'cấp huyện',
  'cấp tỉnh',
];

/** What may stand behind a noun that is one member of a collective ("Trung tâm thuộc Sở", "ban của Tỉnh ủy"). */
export const MEMBER_TAILS = [
  'thuộc', 'trực thuộc', 'có', 'liên quan', 'của', 'cấp', 'trên', 'tỉnh', 'thành phố', 'huyện', 'ở', 'và', 'tại', 'được', 'khác', 'chuyên môn',
  'đoàn thể', 'trong', 'theo', 'thực hiện', 'sự nghiệp', 'ngang', 'cùng', 'hoặc', 'địa phương', 'phụ trách',
]; // biome-ignore format: a word list

/** Plural heads that give themselves to each name behind them ("các phòng A, B"). */
export const SHARING_NOUNS = [
  'sở', 'bộ', 'phòng', 'chi cục', 'cục', 'vụ', 'trung tâm', 'hội', 'bệnh viện', 'ban', 'viện', 'ban quản lý', 'công ty', 'tổ', 'đội', 'trường', 'ngân hàng', 'xã', 'phường', 'huyện', 'đặc khu',
]; // biome-ignore format: a word list

/** Capitalised words that say of what kind the members are, and name none. */
export const KIND_WORDS = [
  'đại học',
  'cao đẳng',
  'trung cấp',
  'mầm non',
  'mẫu giáo',
  'tiểu học',
  'trung học',
  'thcs',
  'thpt',
  'đảng',
  'nhà nước',
  'trung ương',
  'dạy nghề',
];

/** What members of a collective are or deal in, where only one noun is said for all of them ("các trường đại học, cao đẳng"). */
export const MEMBER_KINDS = [
  ...KIND_WORDS, 'phổ thông', 'báo chí', 'truyền thông', 'phát thanh', 'truyền hình', 'bưu chính', 'viễn thông', 'trang trại', 'hộ kinh doanh', 'hộ gia đình', 'hộ sản xuất', 'nghề nghiệp',
  'xã hội', 'nội trú', 'bán trú', 'tư thục', 'công lập', 'ngoài công lập', 'nghệ nhân', 'chuyên gia', 'tập thể', 'gia đình', 'nhà khoa học', 'tổ hợp tác', 'làng nghề', 'khu công nghiệp', 'cụm công nghiệp',
]; // biome-ignore format: a word list

/** Heads whose name may go on with a verb ("Ban Chỉ đạo về chuyển đổi số", "Quỹ hỗ trợ nông dân"). */
export const PURPOSE_HEADS = [
  'ban chỉ đạo', 'ban quản lý', 'ban tổ chức', 'ban vận động', 'hội đồng', 'tổ công tác', 'tổ giúp việc', 'tổ', 'đội', 'quỹ', 'trung tâm', 'liên đoàn', 'phòng', 'chi cục', 'cục', 'bộ phận', 'nhà máy', 'trạm', 'công ty', 'hội', 'viện', 'câu lạc bộ',
]; // biome-ignore format: a word list

/** Nouns of agencies that say no unit before some words, beyond those of UNIT_HEADS. */
export const NO_AGENCY: readonly (readonly [noun: string, notBefore: string])[] = [
  ['cơ sở', 'dữ liệu|hạ tầng|vật chất|pháp lý|khoa học|lý luận'],
  ['cấp', 'độ|phép|phát|bách|nước|giấy'],
  ['tổ chức', 'hội nghị|thực hiện|triển khai|lớp|các|tập huấn|kiểm tra|tuyên truyền'],
  ['hội', 'nghị|thảo|thi|họp|chợ'],
  ['trung tâm', 'dữ liệu'],
  ['ngành', 'lĩnh vực|nghề|hàng|học|kinh tế|công nghiệp|dịch vụ|sản xuất'],
  ['lực lượng', 'lao động|sản xuất'],
];

/** Names that end where they stand; only a place or one of these words goes on behind them. */
export const COMPLETE_HEADS = [
  'ubnd',
  'ủy ban nhân dân',
  'hđnd',
  'hội đồng nhân dân',
  'công an',
  'văn phòng',
  'thanh tra',
  'bộ chỉ huy quân sự',
  'ban chỉ huy quân sự',
];
export const NAME_SUFFIXES = [
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'xã',
  'phường',
  'đặc khu',
  'thị xã',
  'thị trấn',
  'cấp',
  'các',
  'thuộc',
  'trực thuộc',
  'trung ương',
  'và',
  'cùng',
  'trên địa bàn',
  'có',
  'liên quan',
  'nơi',
  'sở',
  'bộ',
  'tại',
  'khu vực',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
  'đảng ủy',
];
