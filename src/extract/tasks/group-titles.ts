import { isBullet } from '../../parse/markers.js';
import type { Plan } from '../../parse/plan.js';

/** "2 . Giáo dục", "b ) Đầu tư": recognised print has a space before the sign of a marker. */
const APART = /^([A-Za-zĐđ\d]{1,4}) (?=[.)])/u;

/** A section and those above it → their headings, label and text, top first; bullets without their dash. */
export function groupTitles(plan: Plan, section: number | null): readonly string[] {
  const titles: string[] = [];
  for (let at = section; at !== null; at = plan.sections[at]?.parent ?? null) {
    const node = plan.sections[at];
    if (node === undefined) break;
    const isBare = isBullet(node.marker.kind) || node.marker.kind === 'appendix';
    titles.unshift(isBare ? node.title.text : node.whole.text.replace(APART, '$1'));
  }
  return titles;
}
