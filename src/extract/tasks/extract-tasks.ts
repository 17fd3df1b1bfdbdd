/** All tasks of a plan. What one form takes is not offered to the next: rows, then blocks, assignments, items. */
import type { Plan } from '../../parse/plan.js';
import type { Diagnostic } from '../../records.js';
import { sectionId } from '../assemble-sections.js';
import type { Ground } from '../ground.js';
import { readAssignments } from './assignment-tasks.js';
import { type FoundBlock, readBlockTasks } from './block-tasks.js';
import { readItems } from './item-tasks.js';
import type { PlacedTask } from './placed-task.js';
import { readRowTasks } from './row-tasks.js';

/** A plan → its tasks with ids in the order of the source, and what was odd in its tables. */
export function extractTasks(
  plan: Plan,
  ground: Ground,
): { readonly tasks: readonly PlacedTask[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const rows: FoundBlock[] = plan.parts.flatMap((part) => {
    if (!('table' in part) || part.table.kind !== 'tasks') return [];
    const read = readRowTasks(part.table, part.section === null ? null : sectionId(part.section), ground);
    for (const diagnostic of read.diagnostics) diagnostics.push(diagnostic);
    return read.rows.map(({ task, offset }) => ({ task, offsets: [offset] }));
  });
  const blocks = readBlockTasks(plan, ground);
  const taken = new Set(blocks.flatMap(({ offsets }) => offsets));
  const assignments = readAssignments(plan, taken, ground);
  for (const { offsets } of assignments) for (const offset of offsets) taken.add(offset);
  const items = readItems(plan, taken, ground);
  const found = [...rows, ...blocks, ...assignments, ...items].sort(
    (a, b) => a.task.span.start.offset - b.task.span.start.offset,
  );
  const tasks = found.map(({ task, offsets }, i) => ({ task: { id: `k${i + 1}`, ...task }, offsets }));
  return { tasks, diagnostics };
}
