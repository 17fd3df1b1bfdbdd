/**
 * How many records of a document may differ where every line stands apart, at the worst of the widths; all others
 * none. What tears them is a paragraph or heading whose last line fills the page and has no full stop: with an empty
 * line behind every line, nothing but the meaning says whether the next one goes on. The numbers may only fall.
 */
export const TORN_RECORDS: Readonly<Record<string, number>> = {
  'bo-kehoach-giaoduc-2026.md': 4,
  'chithi-phong-chay-2026.md': 1,
  'qd-kehoach-trienkhai-luat-2026.md': 6,
  'so-congthuong-chuyendoiso-2027.txt': 2,
  'tinh-giamngheo-2026.md': 4,
  'tinhuy-ketluan-chuyendoiso.md': 2,
  'xa-dan-so-y-te-2026.md': 2,
  'bacninh-kh141-2025-nangluc-phapluat.md': 4,
  'cantho-kh157-2025-thidua-khong-tien-mat.md': 3,
  'cantho-kh165-2025-dan-so.md': 2,
  'dongnai-kh179-2025-kinhte-so.md': 9,
  'gialai-sct-2021.txt': 3,
  'gialai-skhcn-2021.txt': 2,
  'haiphong-sct-2026.txt': 1,
  'ttg-qd2623-2025-kh-luat-du-lieu-ca-nhan.md': 2,
};
