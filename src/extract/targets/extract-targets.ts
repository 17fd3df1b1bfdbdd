/** All targets of a plan: in blocks, in the cells of task tables, in tables of indicators. */
import type { PlacedTable, Plan, PlanBlock } from '../../parse/plan.js';
import type { Diagnostic, DocumentHead, Target, Years } from '../../records.js';
import { sectionId } from '../assemble-sections.js';
import type { Ground } from '../ground.js';
import { readTheme } from '../tasks/heading-theme.js';
import type { PlacedTask } from '../tasks/placed-task.js';
import { deadlineYears } from './deadline-years.js';
import { isPastHeading } from './rejections.js';
import { findTableTargets } from './table-targets.js';
import { readHeadingYears } from './target-period.js';
import { type FoundTargets, findTextTargets, type TargetContext } from './text-targets.js';

/** A plan, its document record and its tasks → targets with ids in order, and what was a number but no target. */
export function extractTargets(
  plan: Plan,
  head: DocumentHead,
  tasks: readonly PlacedTask[],
  ground: Ground,
): { readonly targets: readonly Target[]; readonly diagnostics: readonly Diagnostic[] } {
  const headings = headingYears(plan);
  const past = pastSections(plan);
  const taskOf = indexTasks(tasks);
  const found: FoundTargets[] = [];
  for (const part of plan.parts) {
    // A block that opens a section is no heading of its own: a year in another sentence of it says nothing here.
    const above =
      'block' in part && part.opensSection && part.section !== null
        ? (plan.sections[part.section]?.parent ?? null)
        : part.section;
    const years = above === null ? null : (headings[above] ?? null);
    const base: Omit<TargetContext, 'task' | 'origin'> & { task: null; origin: 'text' } = {
      periods: { task: null, heading: years, document: head.period },
      origin: 'text',
      section: part.section === null ? null : sectionId(part.section),
      task: null,
      issuedYear: head.issued.year,
      isPlanned: readTheme(plan, part.section) === 'goals',
    };
    if (part.section !== null && past.has(part.section)) continue;
    if ('table' in part) for (const row of tableTargets(part, base, taskOf, ground)) found.push(row);
    else if (part.region !== 'preamble') found.push(blockTargets(part, base, taskOf, ground));
  }
  const targets = found
    .flatMap(({ targets }) => targets)
    .map((target, i) => ({ id: `t${i + 1}`, ...target }));
  return { targets, diagnostics: found.flatMap(({ diagnostics }) => diagnostics) };
}

function tableTargets(
  { table }: PlacedTable,
  base: TargetContext,
  taskOf: ReadonlyMap<number, PlacedTask>,
  ground: Ground,
): readonly FoundTargets[] {
  if (table.kind === 'indicators') return [findTableTargets(table, base, ground)];
  if (table.kind !== 'tasks') return [];
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell, k) => {
      const role = table.columns[k]?.role;
      const task = taskOf.get(row.cells[0]?.text.from[0] ?? -1);
      if (task === undefined || (role !== 'task' && role !== 'product' && role !== 'deadline')) return [];
      return [findTextTargets(cell.text, 0, inTask(base, task), ground)];
    }),
  );
}

function blockTargets(
  part: PlanBlock,
  base: TargetContext,
  taskOf: ReadonlyMap<number, PlacedTask>,
  ground: Ground,
): FoundTargets {
  const { text, marker } = part.block;
  const task = taskOf.get(text.from[0] ?? -1);
  const context = task === undefined ? base : inTask(base, task);
  return findTextTargets(text, marker?.length ?? 0, context, ground);
}

/** A row or block lends its deadline; a charge or item says its years in its own sentence. */
function inTask(base: TargetContext, { task }: PlacedTask): TargetContext {
  const lends = task.form === 'row' || task.form === 'block';
  const deadline = lends ? deadlineYears(task.deadline) : null;
  return {
    ...base,
    origin: 'task',
    isPlanned: true,
    task: task.id,
    periods: { ...base.periods, task: deadline },
  };
}

function indexTasks(tasks: readonly PlacedTask[]): ReadonlyMap<number, PlacedTask> {
  return new Map(tasks.flatMap((task) => task.offsets.map((offset) => [offset, task] as const)));
}

/** "Điều 1. Phê duyệt Đề án … giai đoạn 2026 - 2030, tầm nhìn đến năm 2045 …": the name of the plan, no heading. */
const NAMES_PLAN = /^(?:Phê duyệt|Ban hành|Thông qua|Công bố|Điều chỉnh)(?![A-Za-zÀ-ɏḀ-ỹ])/u;

/** For each section, the years of the nearest heading at or above it that says any. */
function headingYears(plan: Plan): readonly (Years | null)[] {
  const years: (Years | null)[] = [];
  for (const { title, parent, marker } of plan.sections) {
    const own =
      marker.kind === 'article' && NAMES_PLAN.test(title.text) ? null : readHeadingYears(title.text);
    years.push(own ?? (parent === null ? null : (years[parent] ?? null)));
  }
  return years;
}

function pastSections(plan: Plan): ReadonlySet<number> {
  const past = new Set<number>();
  for (const [i, { title, parent }] of plan.sections.entries()) {
    if (isPastHeading(title.text) || (parent !== null && past.has(parent))) past.add(i);
  }
  return past;
}
