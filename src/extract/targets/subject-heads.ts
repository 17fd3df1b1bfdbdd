/** Nouns that plans measure by; a subject begins with them. */
export const SUBJECT_HEADS =
  '(?:tỷ lệ|tỉ lệ|tỷ trọng|tỷ số|tỷ suất|mức độ|mức|số|tổng|diện tích|chỉ số|tốc độ|khu vực|giá trị|thu nhập|doanh thu|sản lượng|thời gian|thời hạn|chi phí|kinh phí|dư nợ|mật độ|năng suất|quy mô|tuổi thọ|kim ngạch|vốn|GRDP|lượng|khối lượng|lao động|thu ngân sách|độ che phủ)';
