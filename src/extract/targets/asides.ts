/** What stands behind the words of an indicator and says when it is done, how large each is, or by which rule. */

/** "…, |xong trước Tết|", "…, |hết quý III/2026|", "…, |mỗi lớp từ 25 - 30 học viên|", "… |theo quy định của pháp luật|". */
const ASIDE =
  /(?:,?\sxong(?:\s(?:trước|trong|vào|ngày)(?![A-Za-zÀ-ɏḀ-ỹ])|\s?[,;.]?$)|,\s(?:hết|chậm nhất|muộn nhất|hạn cuối)\s(?=[A-Za-zÀ-ɏḀ-ỹ]|\d)|,\smỗi\s\p{Ll}{1,9}(?:\s\p{Ll}{1,9}){0,2}\s\d)/u;
/**
 * "đi đào tạo trên chuẩn |theo Luật Nhà giáo số 73/2025/QH15|", "được kiểm tra |theo quy định của pháp luật|": by which
 * document. A bare "theo quy định" or "theo Chương trình công tác năm" says how it is to be done.
 */
const BY_RULE =
  /\stheo\s(?:quy định\s(?:tại|của)(?![A-Za-zÀ-ɏḀ-ỹ])|(?:[A-Za-zÀ-ɏḀ-ỹ]{1,12}\s){0,9}số\s\d|(?:Bộ luật|Luật|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kế hoạch|Chương trình|Đề án)\s(?:[A-Za-zÀ-ɏḀ-ỹ]{1,12}\s){0,4}của(?![A-Za-zÀ-ɏḀ-ỹ]))/u;
/** "hộ nghèo theo Quyết định số 07 |được hỗ trợ nhà ở|": the predicate behind the rule is what is committed to. */
const GOES_ON =
  /[\s,](?:được|bị|đạt|có|không|hoàn thành|đúng hạn|trước hạn|tham gia|sử dụng)(?![A-Za-zÀ-ɏḀ-ỹ])/u;

/** Words behind a number → the same up to the first aside. */
export function withoutAsides(words: string): string {
  const aside = words.search(ASIDE);
  const own = aside < 0 ? words : words.slice(0, aside);
  const rule = BY_RULE.exec(own);
  if (rule === null || GOES_ON.test(own.slice(rule.index + rule[0].length))) return own;
  return own.slice(0, rule.index);
}
