/** Vocabulary: who issues documents, as data. Lower case, tone on the first vowel of a pair (see fold-letters.ts). */

/** Names that end where they end: what follows is never part of them. */
export const NATIONAL_BODIES: readonly string[] = [
  'chính phủ',
  'quốc hội',
  'bộ chính trị',
  'chủ tịch nước',
  'hội đồng bộ trưởng',
  'hội đồng nhà nước',
  'ủy ban thường vụ quốc hội',
  'ubtvqh',
  'thủ tướng chính phủ',
  'thủ tướng',
  'phó thủ tướng chính phủ',
  'phó thủ tướng thường trực chính phủ',
  'văn phòng chính phủ',
  'văn phòng quốc hội',
  'văn phòng chủ tịch nước',
  'văn phòng trung ương đảng',
  'văn phòng trung ương',
  'thanh tra chính phủ',
  'tổng thanh tra chính phủ',
  'kiểm toán nhà nước',
  'tổng kiểm toán nhà nước',
  'ngân hàng nhà nước việt nam',
  'ngân hàng nhà nước',
  'thống đốc ngân hàng nhà nước việt nam',
  'thống đốc ngân hàng nhà nước',
  'bảo hiểm xã hội việt nam',
  'kho bạc nhà nước',
  'tòa án nhân dân tối cao',
  'hội đồng thẩm phán tòa án nhân dân tối cao',
  'viện kiểm sát nhân dân tối cao',
  'ủy ban dân tộc',
  'bộ trưởng, chủ nhiệm ủy ban dân tộc',
  'bộ trưởng, chủ nhiệm văn phòng chính phủ',
  'ban bí thư trung ương đảng',
  'ban bí thư trung ương',
  'ban bí thư',
  'ban chấp hành trung ương đảng cộng sản việt nam',
  'ban chấp hành trung ương đảng',
  'ban chấp hành trung ương',
  'ban tổ chức trung ương',
  'ban tuyên giáo trung ương',
  'ban tuyên giáo và dân vận trung ương',
  'ban nội chính trung ương',
  'ban kinh tế trung ương',
  'ban chính sách, chiến lược trung ương',
  'ủy ban kiểm tra trung ương',
  'ban chỉ đạo trung ương',
  'bch trung ương đảng',
  'bch trung ương',
  'trung ương đảng',
  'trung ương',
];

/** What Bộ, Sở and Phòng are named after, where the name has a comma or an "và" that a reader could stop at. */
export const FIELDS: readonly string[] = [
  'văn hóa, thể thao và du lịch',
  'văn hóa, thể thao, du lịch',
  'văn hóa, khoa học và thông tin',
  'văn hóa và thể thao',
  'văn hóa - xã hội',
  'văn hóa và thông tin',
  'lao động - thương binh và xã hội',
  'lao động, thương binh và xã hội',
  'lao động thương binh và xã hội',
  'nông nghiệp và phát triển nông thôn',
  'nông nghiệp và môi trường',
  'tài nguyên và môi trường',
  'giáo dục và đào tạo',
  'khoa học và công nghệ',
  'khoa học, công nghệ và môi trường',
  'thông tin và truyền thông',
  'kế hoạch và đầu tư',
  'tài chính - kế hoạch',
  'giao thông vận tải',
  'dân tộc và tôn giáo',
  'kinh tế, hạ tầng và đô thị',
  'kinh tế và hạ tầng',
  'quốc phòng',
  'công an',
  'ngoại giao',
  'nội vụ',
  'tư pháp',
  'tài chính',
  'công thương',
  'xây dựng',
  'y tế',
  'du lịch',
  'ngoại vụ',
];

/** Party bodies of a place. */
export const PARTY_BODIES: readonly string[] = [
  'đảng bộ',
  'đảng ủy',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
];

/** What can stand before a party body. */
export const PARTY_ORGANS: readonly string[] = [
  'ban chấp hành',
  'bch',
  'ban thường vụ',
  'btv',
  'thường trực',
  'thường vụ',
  'văn phòng',
  'ban tổ chức',
  'ban tuyên giáo',
  'ban tuyên giáo và dân vận',
  'ban dân vận',
  'ban nội chính',
  'ủy ban kiểm tra',
];

export const PEOPLES_BODIES: readonly string[] = ['ubnd', 'hđnd', 'ủy ban nhân dân', 'hội đồng nhân dân'];

/** What can stand before a people's committee or council. */
export const PEOPLES_ORGANS: readonly string[] = ['chủ tịch', 'phó chủ tịch', 'thường trực', 'văn phòng'];

export const LEVELS: readonly string[] = [
  'tỉnh',
  'thành phố',
  'tp.',
  'tp',
  'huyện',
  'quận',
  'thị xã',
  'thị trấn',
  'xã',
  'phường',
  'đặc khu',
];

/** Titles of those who sign for a body. */
export const OFFICES: readonly string[] = [
  'bộ trưởng',
  'thứ trưởng',
  'giám đốc',
  'phó giám đốc',
  'cục trưởng',
  'tổng cục trưởng',
  'chánh văn phòng',
];

/** What a document does: no issuer's name goes on over these words, also with a capital ("UBND tỉnh Quy định về …"). */
export const ACTS: readonly string[] = `
về, ban hành, quy định, phê duyệt, thực hiện, triển khai, sửa đổi, bổ sung, hướng dẫn, thay thế, bãi bỏ, công bố
kết luận, thông báo, yêu cầu, giao nhiệm vụ, cụ thể hóa, quán triệt, báo cáo, đề nghị, tăng cường, đẩy mạnh
chương trình, kế hoạch, nghị quyết, nghị định, quyết định, chỉ thị, thông tư, đề án, tổ chức thực hiện`
  .trim()
  .split(/,\s|\n/u);

/** Words that lead on in the sentence. In names of places they stand with a capital ("Từ Sơn", "Năm Căn"). */
export const LINKS: readonly string[] = `
tại, trên, trong, đối với, cho, theo, với, từ, đến, khi, và, hoặc, để, nhằm, là, mà, ngày, năm, tháng, quý, giai đoạn
được, đã, đang, sẽ, phải, có hiệu lực, cũng, gồm, nêu, đề ra, đảm bảo, bảo đảm, góp phần, gắn, hiện hành, chủ trì
phối hợp, xây dựng kế hoạch, kèm, cùng, nếu, do, như, nâng cao`
  .trim()
  .split(/,\s|\n/u);
