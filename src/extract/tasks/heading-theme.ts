/** What the nearest heading above announces: goals, tasks, solutions, or who is to carry the plan out. */
import type { Plan } from '../../parse/plan.js';

export type Theme = 'goals' | 'tasks' | 'solutions' | 'implementation' | 'other';

interface ThemeForm {
  readonly theme: Theme;
  readonly words: string;
}

/** Tasks before solutions and goals: "NHIỆM VỤ, GIẢI PHÁP", "MỤC TIÊU VÀ NHIỆM VỤ" announce tasks. */
const THEMES: readonly ThemeForm[] = [
  {
    theme: 'implementation',
    words:
      'tổ chức thực hiện|tổ chức triển khai|trách nhiệm|phân công(?! triển khai)|triển khai thực hiện kế hoạch',
  },
  { theme: 'tasks', words: 'nhiệm vụ' },
  { theme: 'solutions', words: 'giải pháp' },
  { theme: 'goals', words: 'mục tiêu|chỉ tiêu' },
  {
    theme: 'other',
    words:
      'mục đích|yêu cầu|quan điểm|kinh phí|nguồn lực|phạm vi|đối tượng|bối cảnh|thực trạng|kết quả|đánh giá|căn cứ|nguyên tắc',
  },
];

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
  return 'other';
}

/** Lower headings must begin with the word: running text is full of it. */
function titleTheme(title: string, isMain: boolean): Theme | null {
  if (title.length > LONGEST_HEADING) return null;
  const lead = isMain ? '(?:^|[^\\p{L}])' : '^(?:các |những |một số |nội dung,? |về )?';
  return (
    THEMES.find(({ words }) => new RegExp(`${lead}(?:${words})(?![\\p{L}])`, 'iu').test(title))?.theme ?? null
  );
}
