/**
 * Words that open a duty or a sentence in plans and are capital only there: a heading that fills its line is over
 * when the next line begins with one ("7. Đề nghị Ủy ban … thành phố" / "Phối hợp với các ngành …").
 */
const OPENING_WORDS = [
  'Chủ trì',
  'Phối hợp',
  'Tham mưu',
  'Triển khai',
  'Tổ chức',
  'Xây dựng',
  'Căn cứ',
  'Trên cơ sở',
  'Trong quá trình',
  'Thực hiện',
  'Tăng cường',
  'Đẩy mạnh',
  'Tiếp tục',
  'Nâng cao',
  'Rà soát',
  'Hướng dẫn',
  'Theo dõi',
  'Kiểm tra',
  'Đôn đốc',
  'Tuyên truyền',
  'Chỉ đạo',
  'Hỗ trợ',
  'Bố trí',
  'Cân đối',
  'Thẩm định',
  'Tổng hợp',
  'Định kỳ',
  'Hằng năm',
  'Hàng năm',
  'Là cơ quan',
  'Chịu trách nhiệm',
  'Đề xuất',
  'Nghiên cứu',
  'Ban hành',
  'Quán triệt',
  'Phổ biến',
  'Vận động',
  'Giám sát',
  'Đảm bảo',
  'Bảo đảm',
  'Cung cấp',
  'Cập nhật',
  'Quản lý',
  'Huy động',
  'Khuyến khích',
  'Phát huy',
  'Phát triển',
  'Hoàn thiện',
  'Hoàn thành',
  'Ưu tiên',
  'Chủ động',
  'Lồng ghép',
  'Định hướng',
  'Cho vay',
  'Vận hành',
  'Lập',
  'Đăng ký',
  'Quá trình',
  'Yêu cầu',
  'Giao',
  'Trên đây',
  'Tạo',
  'Duy trì',
  'Mở rộng',
  'Xử lý',
  'Đưa',
  'Tối thiểu',
  'Phấn đấu',
];

const OPENING = new RegExp(`^(?:${OPENING_WORDS.join('|')})(?![A-Za-zÀ-ɏḀ-ỹ])`, 'u');

/** Whether a line opens a duty or a sentence. */
export function opensSentence(text: string): boolean {
  return OPENING.test(text);
}

/** "Trên đây là Kế hoạch …", "Trong quá trình thực hiện, nếu …", "(Kèm theo Phụ lục …)": a paragraph of its own behind the last item. */
const CLOSING =
  /^(?:Trên đây là|(?:Trong quá|Quá) trình (?:triển khai|tổ chức|thực hiện)|Căn cứ (?:nội dung )?(?:Kế hoạch|Chương trình|Chỉ thị|Quyết định) này|Căn cứ nội dung|(?:Kế hoạch|Chương trình|Chỉ thị|Kết luận) này|Khi phát sinh|Lưu ý|\((?:Kèm theo|Có|Chi tiết))(?![A-Za-zÀ-ɏḀ-ỹ])/u;

/** Whether a line opens with the words that close a plan or point to its appendix. */
export function opensClosingWords(text: string): boolean {
  return CLOSING.test(text);
}
