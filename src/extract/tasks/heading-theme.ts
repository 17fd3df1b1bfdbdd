/** What the nearest heading above announces: goals, tasks, solutions, who is to carry the plan out, or what frames it all. */
import type { Plan } from '../../parse/plan.js';

export type Theme = 'goals' | 'tasks' | 'solutions' | 'implementation' | 'framing' | 'none';

interface ThemeForm {
  readonly theme: Theme;
  /** At the start of a heading, or of a member of its list: running text is full of these words. */
  readonly atStart: RegExp;
}

/** Tasks before solutions and goals: "NHIỆM VỤ, GIẢI PHÁP", "MỤC TIÊU VÀ NHIỆM VỤ" announce tasks. */
const THEMES: readonly ThemeForm[] = [
  theme(
    'implementation',
    'tổ chức thực hiện|tổ chức triển khai|trách nhiệm|phân công(?! triển khai)|triển khai thực hiện(?= kế hoạch|[\\s.:]*$)|phương án (?:triển khai|thực hiện)|kinh phí',
  ),
  // Recognised print loses the dot below: "NHIÊM VỤ".
  theme('tasks', 'nhi[ệê]m vụ'),
  theme('solutions', 'giải pháp'),
  theme('goals', 'mục tiêu|chỉ tiêu'),
  theme(
    'framing',
    'mục đích|yêu cầu|quan điểm|nguồn lực|phạm vi|đối tượng|bối cảnh|thực trạng|hiện trạng|tình hình|dự báo|kết quả|đánh giá|tồn tại|hạn chế|nguyên nhân|bài học|căn cứ|nguyên tắc',
  ),
];

function theme(name: Theme, words: string): ThemeForm {
  return {
    theme: name,
    atStart: new RegExp(`^(?:các |những |một số |nội dung,? |về )?(?:${words})(?![A-Za-zÀ-ɏḀ-ỹ])`, 'iu'),
  };
}

/** What may stand before the word that decides in a main heading: "DANH MỤC CÁC NHÓM |NHIỆM VỤ"; what is done with it ("HOÀN THÀNH NHIỆM VỤ …") may not. */
const OPENERS =
  /^(?:(?:các|những|một số|nội dung|về|phương hướng|định hướng|danh mục|hệ thống|bảng|biểu|phụ lục|kế hoạch|lộ trình|chương trình|nhóm|chi tiết|cụ thể|tổng hợp|thực hiện|triển khai|tổ chức|bố trí|dự kiến|công tác|đề xuất|xác định|phân bổ|nguồn)\s){1,5}/iu;
/** The members of a heading's list: "MỤC TIÊU |VÀ| NHIỆM VỤ", "BỐI CẢNH|;| MỤC TIÊU". */
const MEMBERS = /\s?[,;:–-]\s|\svà\s/iu;

const LONGEST_HEADING = 180;
/** "Căn cứ Kế hoạch này, Phòng Kinh tế lập dự toán.", "Kết quả xử lý hồ sơ đạt 95%.": a sentence, no heading; "Yêu cầu: đúng hạn." is one. */
const SENTENCE = /^[^:]{30,}[.;]$/u;

/** A section's index → the theme of the nearest heading at or above it that says one. */
export function readTheme(plan: Plan, section: number | null): Theme {
  for (let at = section; at !== null; at = plan.sections[at]?.parent ?? null) {
    const node = plan.sections[at];
    if (node === undefined) break;
    const theme = titleTheme(
      node.title.text,
      node.marker.kind === 'roman' ||
        node.marker.kind === 'part' ||
        node.marker.kind === 'appendix' ||
        node.marker.form === 'A.',
    );
    if (theme !== null) return theme;
  }
  return 'none';
}

function titleTheme(title: string, isMain: boolean): Theme | null {
  if (title.length > LONGEST_HEADING) return null;
  if (!isMain) {
    const theme = THEMES.find(({ atStart }) => atStart.test(title))?.theme ?? null;
    return theme === 'framing' && SENTENCE.test(title) ? null : theme;
  }
  const members = title.split(MEMBERS);
  if (isReport(members[0] as string)) return 'framing';
  const themes = members.map(memberTheme);
  return THEMES.find(({ theme }) => themes.includes(theme))?.theme ?? null;
}

function memberTheme(member: string): Theme | null {
  const behind = member.replace(OPENERS, '');
  return THEMES.find(({ atStart }) => atStart.test(member) || atStart.test(behind))?.theme ?? null;
}

/** "KẾT QUẢ THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP NĂM 2025": what was reached of them; the list is of what the report is on. */
function isReport(member: string): boolean {
  return (
    memberTheme(member) === 'framing' &&
    /(?<![A-Za-zÀ-ɏḀ-ỹ])(?:nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu)(?![A-Za-zÀ-ɏḀ-ỹ])/iu.test(member)
  );
}
