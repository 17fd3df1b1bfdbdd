/** Leaf items under a heading that announces tasks → tasks. */
import { lastPiece } from '../../parse/last-piece.js';
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
  const announced = sectionsThatAnnounce(plan);
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
    if (readTheme(plan, node.parent) !== 'tasks' && !announced.has(node.parent)) return [];
    return [toItem(plan, part, part.section, ground)];
  });
}

/** "Phát triển nông nghiệp số. |Các nhiệm vụ trọng tâm bao gồm:|": the last sentence of a paragraph between a heading and its items. */
const ANNOUNCES = /^(?:[^.;:]{0,60}\s)?(?:các\s)?nhiệm vụ(?![A-Za-zÀ-ɏḀ-ỹ])[^.;:]{0,60}:$/iu;

function sectionsThatAnnounce(plan: Plan): ReadonlySet<number | null> {
  return new Set(
    plan.parts.flatMap((part) => {
      if (!('block' in part) || part.opensSection || part.section === null || part.region !== 'body')
        return [];
      const last = lastPiece(part.block.text.text, /[.;]\s/);
      return ANNOUNCES.test(last) ? [part.section] : [];
    }),
  );
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
