/** What a column of a table holds, read from the words of its header, in any order and wording. */
export type ColumnRole =
  | 'number'
  | 'task'
  | 'lead'
  | 'supporting'
  | 'product'
  | 'deadline'
  | 'indicator'
  | 'measure'
  | 'value'
  | 'reported'
  | 'watcher'
  | 'other';

interface RoleForm {
  readonly role: ColumnRole;
  readonly pattern: RegExp;
}

/** The first form that fits decides: "Thời gian thực hiện" is a deadline although it says "thực hiện". */
const ROLES: readonly RoleForm[] = [
  { role: 'number', pattern: /^(?:(?:số )?(?:tt|stt)|số thứ tự|stt\.?|tt\.?|no\.?)$/u },
  {
    role: 'measure',
    pattern: /^(?:đvt|đơn vị tính|đơn vị đo|đv tính|đ\.?v\.?t)(?: .{0,12})?$|^đơn vị$|đơn vị tính/u,
  },
  // What the column lists stands first: "Nhiệm vụ thực hiện năm 2026", "Nội dung kiểm tra", "Tiến độ thực hiện năm 2026".
  {
    role: 'task',
    pattern:
      /^(?:tên |các |danh mục ){0,2}(?:nhiệm vụ|nội dung|công việc|đầu việc|việc (?:cần|phải) làm|biện pháp)(?![A-Za-zÀ-ɏḀ-ỹ])(?!.{0,40}(?:chỉ tiêu|tiêu chí|kinh phí))/u,
  },
  { role: 'deadline', pattern: /^(?:thời gian|thời hạn|tiến độ) /u },
  {
    role: 'other',
    pattern:
      /^(?:đơn vị|cơ quan|cấp) (?:tiếp nhận|nhận|ban hành|phê duyệt|quyết định|thẩm định|có thẩm quyền)|^cấp trình|^(?:cách thức|phương thức|hình thức tổ chức|hình thức thực hiện|thành phần|tình hình|cơ sở pháp lý|tài liệu|minh chứng)(?![A-Za-zÀ-ɏḀ-ỹ])/u,
  },
  {
    role: 'reported',
    pattern:
      /(?:^|\s)(?:ước|thực hiện|th|ưth|uth|kết quả|hiện trạng|thực trạng|đạt được|đã đạt|số liệu)(?: thực hiện| cả| đạt)? ?(?:năm |đến năm |giai đoạn |\d+ tháng )?(?:19|20)\d\d|^ước |hiện trạng|thực trạng/u,
  },
  {
    role: 'value',
    pattern:
      /^(?:(?:kế hoạch|mục tiêu|chỉ tiêu|dự kiến|dự báo|phấn đấu|lộ trình)(?: thực hiện)? ?)?(?:đến )?(?:hết )?(?:năm |giai đoạn )?(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d(?:\d\d)?)?(?: .{0,20})?$/u,
  },
  { role: 'watcher', pattern: /theo dõi|đánh giá|giám sát|đôn đốc|^lãnh đạo (?:chỉ đạo|phụ trách)/u },
  {
    role: 'value',
    pattern:
      /^(?!thời|tiến độ|hoàn thành|kinh phí|nguồn).{0,40}(?<!\d)(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?$/u,
  },
  // "Kết quả hoàn thành" is what, "Hoàn thành" is when.
  {
    role: 'product',
    pattern:
      /^(?:dự kiến |yêu cầu |hình thức |loại )?(?:sản phẩm|kết quả|đầu ra)|^(?:hình thức|loại) văn bản/u,
  },
  {
    role: 'deadline',
    pattern:
      /thời gian|thời hạn|tiến độ|thời điểm|hoàn thành(?! nhiệm)|lộ trình|^(?:mốc|hạn)(?: |$)|^(?:tháng|quý|năm|ngày) (?:thực hiện|trình|triển khai|ban hành)|^(?:bắt đầu|kết thúc)$/u,
  },
  // One column for both ("Chủ trì/phối hợp"): its cells say which is which.
  { role: 'lead', pattern: /chủ trì ?(?:,|\/|;|và|-) ?(?:đơn vị |cơ quan )?phối hợp/u },
  {
    role: 'supporting',
    pattern:
      /phối hợp|cùng tham gia|^tham gia|hỗ trợ thực hiện|^(?:cơ quan|đơn vị)(?:, (?:đơn vị|địa phương))? (?:liên quan|tham gia|hỗ trợ)$/u,
  },
  {
    role: 'lead',
    pattern:
      /chủ trì|(?:đơn vị|cơ quan|bộ phận|phòng|cấp|người).{0,20}(?:thực hiện|chịu trách nhiệm|đầu mối|tham mưu|phụ trách|chủ quản|triển khai|được giao)|^(?:cán bộ|cá nhân|chuyên viên|thành viên|lực lượng|địa phương|ngành|tổ chức) (?:thực hiện|phụ trách|chịu trách nhiệm)|^(?:phụ trách|trách nhiệm|chịu trách nhiệm|đầu mối)|phân công/u,
  },
  { role: 'product', pattern: /sản phẩm|kết quả|đầu ra/u },
  { role: 'other', pattern: /ghi chú|kinh phí|nguồn|dự toán|điểm|hướng dẫn|căn cứ|địa điểm|đối tượng/u },
  { role: 'indicator', pattern: /chỉ tiêu|tiêu chí|chỉ số/u },
  {
    role: 'task',
    pattern: /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp|đề án|dự án|(?<!họ (?:và )?)tên /u,
  },
  { role: 'value', pattern: /^(?:kế hoạch|mục tiêu|giá trị|tỷ lệ|mức|số lượng)/u },
  { role: 'lead', pattern: /^(?:đơn vị|cơ quan|trách nhiệm)/u },
];

/** A header cell's text → its role, or null where its words say none. */
export function readColumnRole(header: string): ColumnRole | null {
  const words = header.toLowerCase().replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > 90) return null;
  return ROLES.find(({ pattern }) => pattern.test(words))?.role ?? null;
}
