import type { Plan } from '../../parse/plan.js';

/** A section and those above it → their headings, label and text, top first; bullets without their dash. */
export function groupTitles(plan: Plan, section: number | null): readonly string[] {
  const titles: string[] = [];
  for (let at = section; at !== null; at = plan.sections[at]?.parent ?? null) {
    const node = plan.sections[at];
    if (node === undefined) break;
    const isBullet =
      node.marker.kind === 'dash' || node.marker.kind === 'plus' || node.marker.kind === 'appendix';
    titles.unshift(isBullet ? node.title.text : node.whole.text);
  }
  return titles;
}
