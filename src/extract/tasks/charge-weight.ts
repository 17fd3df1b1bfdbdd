/** Whether a sentence charges a unit where it stands: under some headings a unit and a verb are enough. */
import { type Charge, readCharge } from './charges.js';
import type { Theme } from './heading-theme.js';

/** Outside of "Tổ chức thực hiện", where these words are and no unit is named, nobody is charged; most blocks have none. */
const MAY_CHARGE =
  /giao|đề nghị|yêu cầu|phân công|khuyến khích|ủy quyền|uỷ quyền|trách nhiệm|nhiệm vụ|cơ quan|đầu mối|chủ trì|trực tiếp|chức năng/iu;

/** Themes under which what a unit does is planned ("Sở Xây dựng đôn đốc các phường …" among solutions), not told or wished. */
const PLANNED: ReadonlySet<Theme> = new Set<Theme>(['tasks', 'solutions', 'none']);

/** A sentence and the theme that it stands under → its charge, or null where it charges nobody. */
export function readCountingCharge(sentence: string, theme: Theme): Charge | null {
  if (theme !== 'implementation' && !PLANNED.has(theme) && !MAY_CHARGE.test(sentence)) return null;
  const charge = readCharge(sentence);
  if (charge === null || charge.explicit || theme === 'implementation') return charge;
  return PLANNED.has(theme) && charge.isPlanned ? charge : null;
}
