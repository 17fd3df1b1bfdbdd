/** Labelled lines that stand one below the other, with the lists below those that have no value. */
import type { Plan, PlanBlock } from '../../parse/plan.js';
import { findLabels, type LabelledValue } from './labels.js';

export interface LabelRun {
  readonly labels: readonly LabelledValue[];
  readonly blocks: readonly PlanBlock[];
}

/** A block → the labels in it. */
export function ownLabels({ block }: PlanBlock): readonly LabelledValue[] {
  return findLabels(block.text.text, block.marker?.length ?? 0);
}

/** The blocks of a plan, one that opens with a label at `from` → the run of labelled lines that begins there. */
export function readRun(plan: Plan, blocks: readonly PlanBlock[], from: number): LabelRun {
  const labels: LabelledValue[] = [];
  let open: { readonly block: PlanBlock; readonly values: string[] } | null = null;
  let end = from;
  for (; end < blocks.length; end++) {
    const block = blocks[end] as PlanBlock;
    const own = ownLabels(block);
    if (own.length > 0 && isNext(labels, own, block)) {
      for (const label of own) labels.push(label);
      open = own.at(-1)?.value === '' ? { block, values: [] } : null;
    } else if (
      open &&
      own.length === 0 &&
      (isBelow(plan, block, open.block) || isBeside(plan, block, open.block, blocks.slice(from, end)))
    ) {
      open.values.push(block.block.text.text.slice(block.block.marker?.length ?? 0));
      labels[labels.length - 1] = {
        ...(labels.at(-1) as LabelledValue),
        value: joinValues(open.values, labels.at(-1)?.field),
      };
    } else if (own.length > 0 || !isUnknownLabel(blocks, end)) break;
  }
  return { labels, blocks: blocks.slice(from, Math.max(end, from + 1)) };
}

/** A line goes on with a run where it says a field that the run has not said; a task with labels behind it does not. */
function isNext(
  labels: readonly LabelledValue[],
  own: readonly LabelledValue[],
  { block }: PlanBlock,
): boolean {
  const [first] = own as [LabelledValue];
  if (first.start > (block.marker?.length ?? 0)) return false;
  return !labels.some(({ field }) => field === first.field && field !== 'lead' && field !== 'other');
}

/** "Thời gian thực hiện:" / "+ …": what stands below a label. */
function isBelow(plan: Plan, block: PlanBlock, label: PlanBlock): boolean {
  if (!block.opensSection || block.section === null) return block.section === label.section;
  return plan.sections[block.section]?.parent === label.section;
}

/** An unmarked label behind the list of another stands in that list's last item; its own list goes on beside it. */
function isBeside(plan: Plan, block: PlanBlock, label: PlanBlock, run: readonly PlanBlock[]): boolean {
  if (label.opensSection || label.section === null || !block.opensSection || block.section === null)
    return false;
  const [item, above] = [plan.sections[block.section], plan.sections[label.section]];
  const isOfRun = run.some((part) => part.opensSection && part.section === label.section);
  return isOfRun && item?.parent === above?.parent && item?.marker.form === above?.marker.form;
}

/** "Thời hạn nghiệm thu: …" between two labels of one bullet: a label that we have no field for. */
function isUnknownLabel(blocks: readonly PlanBlock[], at: number): boolean {
  const [block, next] = [blocks[at] as PlanBlock, blocks[at + 1]];
  if (next === undefined || block.block.marker?.form !== next.block.marker?.form) return false;
  const words = block.block.text.text.slice(block.block.marker?.length ?? 0);
  const isMarked = ownLabels(next)[0]?.start === (next.block.marker?.length ?? 0);
  return isMarked && words.length < 120 && /^\p{Lu}[A-Za-zÀ-ɏḀ-ỹ ,/]{3,40}: /u.test(words);
}

/** "Đơn vị chủ trì:" / "+ Sở A;" / "+ Sở B." as one list; only bullets keep products apart. */
function joinValues(values: readonly string[], field: LabelledValue['field'] | undefined): string {
  const clean = values.map((value) => value.replace(/[\s;,.]{1,6}$/u, ''));
  return clean.length > 1 && field === 'product'
    ? clean.map((value) => `- ${value}`).join('; ')
    : clean.join('; ');
}
