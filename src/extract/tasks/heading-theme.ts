/** What the nearest heading above announces: goals, tasks, solutions, who is to carry the plan out, or what frames it all. */
import type { Plan } from '../../parse/plan.js';

export type Theme = 'goals' | 'tasks' | 'solutions' | 'implementation' | 'framing' | 'none';

interface ThemeForm {
  readonly theme: Theme;
  /** Anywhere in a main heading (I., PHẦN, PHỤ LỤC). */
  readonly inMain: RegExp;
  /** At the start of a lower heading: running text is full of these words. */
  readonly atStart: RegExp;
}

/** Tasks before solutions and goals: "NHIỆM VỤ, GIẢI PHÁP", "MỤC TIÊU VÀ NHIỆM VỤ" announce tasks. */
const THEMES: readonly ThemeForm[] = [
  theme(
    'implementation',
    'tổ chức thực hiện|tổ chức triển khai|trách nhiệm|phân công(?! triển khai)|triển khai thực hiện kế hoạch|phương án (?:triển khai|thực hiện)|kinh phí',
  ),
  theme('tasks', 'nhiệm vụ'),
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
    inMain: new RegExp(`(?:^|[^\\p{L}])(?:${words})(?![\\p{L}])`, 'iu'),
    atStart: new RegExp(`^(?:các |những |một số |nội dung,? |về )?(?:${words})(?![\\p{L}])`, 'iu'),
  };
}

const LONGEST_HEADING = 180;

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
  return THEMES.find(({ inMain, atStart }) => (isMain ? inMain : atStart).test(title))?.theme ?? null;
}
