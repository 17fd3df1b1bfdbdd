/** Clauses followed by labelled lines (Sản phẩm / Đơn vị chủ trì / Đơn vị phối hợp / Thời gian) → tasks. */
import { joinMapped } from '../../parse/mapped-text.js';
import { isBullet } from '../../parse/markers.js';
import type { Plan, PlanBlock } from '../../parse/plan.js';
import { sectionId } from '../assemble-sections.js';
import { readDeadline } from '../deadlines/read-deadline.js';
import type { Ground } from '../ground.js';
import { splitUnits } from '../units/split-units.js';
import { groupTitles } from './group-titles.js';
import type { Charged } from './heading-charges.js';
import { type LabelRun, ownLabels, readRun } from './label-run.js';
import type { LabelledValue } from './labels.js';
import { splitProducts } from './products.js';
import { readLead } from './role-shares.js';
import type { FoundTask } from './row-tasks.js';

export interface FoundBlock {
  readonly task: FoundTask;
  /** Source offsets of the blocks that it takes up. */
  readonly offsets: readonly number[];
}

/** The blocks of a plan → its block tasks, in order. */
export function readBlockTasks(plan: Plan, ground: Ground): readonly FoundBlock[] {
  const found: FoundBlock[] = [];
  const blocks = plan.parts.filter((part): part is PlanBlock => 'block' in part && part.region === 'body');
  let sinceRun = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as PlanBlock;
    const labels = ownLabels(block);
    if (labels.length === 0) continue;
    const inline = (labels[0] as LabelledValue).start > (block.block.marker?.length ?? 0);
    const run = inline ? { labels, blocks: [block] } : readRun(plan, blocks, i);
    const carriers = inline ? [block] : findCarriers(plan, blocks, sinceRun, i);
    if (isTaskRun(run.labels)) for (const carrier of carriers) found.push(toTask(plan, carrier, run, ground));
    i += run.blocks.length - 1;
    sinceRun = i + 1;
  }
  return found;
}

/** One lone "Thời gian:" or "Kết quả:" makes no task: a unit must be named, or two fields. */
function isTaskRun(labels: readonly LabelledValue[]): boolean {
  const fields = new Set(
    labels.map(({ field }) => field).filter((field) => field !== 'content' && field !== 'other'),
  );
  return fields.has('lead') || fields.size >= 2;
}

/**
 * The clauses that a run of labels speaks of: the items or paragraphs since the last run that are the run's
 * elder siblings, or its own section's text; where there are none, the heading that it stands under.
 */
function findCarriers(
  plan: Plan,
  blocks: readonly PlanBlock[],
  from: number,
  runAt: number,
): readonly PlanBlock[] {
  const run = blocks[runAt] as PlanBlock;
  const home =
    run.opensSection && run.section !== null ? (plan.sections[run.section]?.parent ?? null) : run.section;
  const before = blocks.slice(from, runAt);
  const inside = before.filter((block) => standsIn(plan, block, home) && ownLabels(block).length === 0);
  const marked = inside.filter((block) => block.opensSection && block.section !== home);
  const free = inside.filter((block) => !block.opensSection);
  if (marked.length > 0 && run.opensSection) return marked;
  if (free.length > 0) return [free.at(-1) as PlanBlock];
  const own = blocks.find((block) => block.opensSection && block.section === home);
  if (run.opensSection || own === undefined) return own ? [own] : [];
  // Bullets share the labels below the last of them; a numbered clause ("c)") has its own.
  const sharesLabels = isBullet(own.block.marker?.kind);
  const siblings = sharesLabels ? before.filter((block) => isSibling(plan, block, own)) : [];
  return siblings.length > 0 ? siblings : [own];
}

function standsIn(plan: Plan, block: PlanBlock, home: number | null): boolean {
  if (!block.opensSection) return block.section === home;
  return (
    block.section !== null &&
    (block.section === home || plan.sections[block.section]?.parent === home) &&
    block.section !== home
  );
}

/** Items of one list that end with the run's own item. */
function isSibling(plan: Plan, block: PlanBlock, own: PlanBlock): boolean {
  if (!block.opensSection || block.section === null || own.section === null) return false;
  const [a, b] = [plan.sections[block.section], plan.sections[own.section]];
  return a?.parent === b?.parent && a?.marker.form === b?.marker.form;
}

function toTask(plan: Plan, carrier: PlanBlock, run: LabelRun, ground: Ground): FoundBlock {
  const values = (field: LabelledValue['field']) =>
    run.labels.filter((label) => label.field === field).map(({ value }) => value);
  const { text, marker } = carrier.block;
  const inlineLabel = run.blocks.includes(carrier) ? run.labels[0]?.start : undefined;
  const own = carrier.opensSection ? carrier.section : null;
  const task: FoundTask = {
    form: 'block',
    label: own === null ? null : (marker?.label ?? null),
    group: groupTitles(plan, own === null ? carrier.section : (plan.sections[own]?.parent ?? null)),
    title: text.text
      .slice(marker?.length ?? 0, inlineLabel)
      .replace(/[\s(]{1,3}$/u, '')
      .trim(),
    products: values('product').flatMap((value) => splitProducts(value)),
    ...readUnits(values('lead'), values('supporting')),
    deadline: readDeadline(values('deadline').join('; ')),
    section: carrier.section === null ? null : sectionId(carrier.section),
    ...ground.place(
      joinMapped([text, ...run.blocks.filter((block) => block !== carrier).map(({ block }) => block.text)]),
    ),
  };
  const offsets = [carrier, ...run.blocks].map(({ block }) => block.text.from[0] ?? -1);
  return { task, offsets };
}

/** "Phân công thực hiện: Sở Y tế chủ trì, phối hợp với Sở Nội vụ": a value of the lead may say both; each unit once. */
function readUnits(lead: readonly string[], supporting: readonly string[]): Charged {
  const shares = lead.map(readLead);
  const supporters = [
    ...shares.flatMap(({ supportingUnits }) => supportingUnits),
    ...supporting.flatMap(splitUnits),
  ];
  return {
    leadUnits: [...new Set(shares.flatMap(({ leadUnits }) => leadUnits))],
    supportingUnits: [...new Set(supporters)],
  };
}
