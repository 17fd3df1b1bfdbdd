/** Leaf items under a heading that announces tasks → tasks. */
import type { Plan, PlanBlock } from '../../parse/plan.js';
import { sectionId } from '../assemble-sections.js';
import { findDeadline } from '../deadlines/read-deadline.js';
import type { Ground } from '../ground.js';
import type { FoundBlock } from './block-tasks.js';
import { groupTitles } from './group-titles.js';
import { readTheme } from './heading-theme.js';

const LEAF_KINDS: ReadonlySet<string> = new Set(['decimal', 'letter', 'dash', 'plus']);

/** The plan's leaf sections, without those at `taken` offsets → its items, in order. */
export function readItems(plan: Plan, taken: ReadonlySet<number>, ground: Ground): readonly FoundBlock[] {
  const parents = new Set(plan.sections.map(({ parent }) => parent));
  return plan.parts.flatMap((part): FoundBlock[] => {
    if (!('block' in part) || part.region !== 'body' || !part.opensSection || part.section === null)
      return [];
    const node = plan.sections[part.section];
    const offset = part.block.text.from[0] ?? -1;
    if (
      node === undefined ||
      parents.has(part.section) ||
      taken.has(offset) ||
      !LEAF_KINDS.has(node.marker.kind)
    )
      return [];
    if (readTheme(plan, node.parent) !== 'tasks') return [];
    return [toItem(plan, part, part.section, ground)];
  });
}

function toItem(plan: Plan, { block }: PlanBlock, section: number, ground: Ground): FoundBlock {
  const title = block.text.text.slice(block.marker?.length ?? 0);
  const task: FoundBlock['task'] = {
    form: 'item',
    label: block.marker?.label ?? null,
    group: groupTitles(plan, plan.sections[section]?.parent ?? null),
    title,
    products: [],
    leadUnits: [],
    supportingUnits: [],
    deadline: findDeadline(title),
    section: sectionId(section),
    ...ground.place(block.text),
  };
  return { task, offsets: [block.text.from[0] ?? -1] };
}
