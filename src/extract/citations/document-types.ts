/** Vocabulary: the kinds of documents, as data. */

export interface DocumentType {
  readonly name: string;
  /** What stands for it in symbols: "NĐ" in "60/2021/NĐ-CP". */
  readonly codes: readonly string[];
  /** Whether "Nghị quyết 57", with a bare number and no "số", means one. "Đề án 06" is a name, not a number. */
  readonly bareNumber?: true;
}

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { name: 'Nghị quyết', codes: ['NQ'], bareNumber: true },
  { name: 'Nghị quyết liên tịch', codes: ['NQLT'] },
  { name: 'Nghị định', codes: ['NĐ', 'ND'], bareNumber: true },
  { name: 'Quyết định', codes: ['QĐ', 'QD'], bareNumber: true },
  { name: 'Chỉ thị', codes: ['CT'], bareNumber: true },
  { name: 'Thông tư', codes: ['TT'], bareNumber: true },
  { name: 'Thông tư liên tịch', codes: ['TTLT'] },
  { name: 'Kết luận', codes: ['KL'], bareNumber: true },
  { name: 'Kế hoạch', codes: ['KH'] },
  { name: 'Chương trình', codes: ['CTr', 'CTHĐ', 'CTPH'] },
  { name: 'Đề án', codes: ['ĐA'] },
  { name: 'Quy định', codes: ['QyĐ'] },
  { name: 'Quy chế', codes: ['QC', 'QCPH'] },
  { name: 'Hướng dẫn', codes: ['HD'] },
  { name: 'Công văn', codes: ['CV'] },
  { name: 'Công điện', codes: ['CĐ'] },
  { name: 'Tờ trình', codes: ['TTr'] },
  { name: 'Báo cáo', codes: ['BC'] },
  { name: 'Thông báo', codes: ['TB'] },
  { name: 'Thông tri', codes: ['TTri'] },
  { name: 'Quy hoạch', codes: [] },
  { name: 'Phương án', codes: ['PA'] },
  { name: 'Văn bản', codes: [] },
  { name: 'Văn bản hợp nhất', codes: ['VBHN'] },
  { name: 'Lệnh', codes: ['L'] },
  { name: 'Sắc lệnh', codes: ['SL'] },
  { name: 'Biên bản', codes: ['BB'] },
  { name: 'Giấy mời', codes: ['GM'] },
  { name: 'Công thư', codes: [] },
  { name: 'Pháp lệnh', codes: [] },
  { name: 'Bộ luật', codes: [] },
  { name: 'Luật', codes: [] },
];

/** Words between the type and "số" that do not change the type: "Chương trình hành động số …". */
export const TYPE_QUALIFIERS: readonly string[] = [
  'hành động',
  'phối hợp',
  'liên ngành',
  'chuyên đề',
  'tổng thể',
  'hỏa tốc',
  'khẩn',
];

/** The types that are cited by name, too. */
export const NAMED_TYPES: readonly string[] = ['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh'];
