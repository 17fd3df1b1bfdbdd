/** Names that a line wrap has cut in two. */

/** "Vụ Kế hoạch" / "- Tài chính": words that bodies and fields join with a dash, one list for each side of it. */
const BEFORE_DASH =
  /(?<![A-Za-zÀ-ɏḀ-ỹ])(?:Kế hoạch|Tài chính|Kinh tế|Văn hóa|Văn hoá|Lao động|Thương binh|Tổ chức|Dân số|Thi đua|Hành chính|Khoa học|Quản trị|Hạ tầng|Tuyên giáo|Nông nghiệp|Tổng hợp)$/u;
const AFTER_DASH =
  /^(?:Tài chính|Kế hoạch|Xã hội|Thông tin|Thể thao|Thương binh|Hành chính|Cán bộ|Khen thưởng|Công nghệ|Quản trị|Đô thị|Dân vận|Môi trường|Tổng hợp|Kỹ thuật|Ngân sách)(?![A-Za-zÀ-ɏḀ-ỹ])/u;

/** Whether a dash between a line and the rest of the next stands inside a name. */
export function isNameDash(before: string, rest: string): boolean {
  return BEFORE_DASH.test(before) && AFTER_DASH.test(rest);
}

/** "kiện toàn Ban" / "Chỉ đạo …": a line that ends in the head of a body's name, without the name. */
export function endsInBodyHead(text: string): boolean {
  return /\s(?:Ban|Sở|Cục|Chi cục|Tổng cục|Vụ|Viện|Hội đồng|Tổ công tác|Trung tâm|Ủy ban|Uỷ ban)$/u.test(
    text,
  );
}
