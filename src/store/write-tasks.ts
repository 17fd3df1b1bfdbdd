import type { Task } from '../records.js';
import type { Database } from './database.js';
import { prepareInsert } from './insert-statement.js';
import { oncePerDatabase } from './once-per-database.js';
import { SPAN_COLUMNS, spanColumns } from './span-columns.js';
import type { UnitIds } from './write-units.js';

const TASK_COLUMNS = [
  'document_id',
  'id',
  'position',
  'form',
  'label',
  'title',
  'deadline_text',
  'deadline_from',
  'deadline_to',
  'deadline_recurrence',
  'section',
  'quote',
  ...SPAN_COLUMNS,
] as const;
const LINE_COLUMNS = ['document_id', 'task', 'position', 'text'] as const;

const statementsOf = oncePerDatabase((db) => ({
  task: prepareInsert(db, 'tasks', TASK_COLUMNS),
  group: prepareInsert(db, 'task_groups', LINE_COLUMNS),
  product: prepareInsert(db, 'task_products', LINE_COLUMNS),
  unit: prepareInsert(db, 'task_units', ['document_id', 'task', 'role', 'position', 'unit_id', 'name']),
}));

/** Writes the tasks of a document; its sections and units are there already. */
export function writeTasks(db: Database, documentId: number, tasks: readonly Task[], unitIds: UnitIds): void {
  const { task: insert, group, product } = statementsOf(db);
  for (const [index, task] of tasks.entries()) {
    insert.run({ document_id: documentId, position: index + 1, ...taskColumns(task) });
    const key = { document_id: documentId, task: task.id };
    for (const [i, text] of task.group.entries()) group.run({ ...key, position: i + 1, text });
    for (const [i, text] of task.products.entries()) product.run({ ...key, position: i + 1, text });
    writeTaskUnits(db, { ...key, role: 'lead' }, task.leadUnits, unitIds);
    writeTaskUnits(db, { ...key, role: 'supporting' }, task.supportingUnits, unitIds);
  }
}

function taskColumns({ deadline, span, page, id, form, label, title, section, quote }: Task) {
  return {
    ...{ id, form, label, title, section, quote },
    deadline_text: deadline.text,
    deadline_from: deadline.from,
    deadline_to: deadline.to,
    deadline_recurrence: deadline.recurrence,
    ...spanColumns({ span, page }),
  };
}

interface TaskRole {
  readonly document_id: number;
  readonly task: string;
  readonly role: 'lead' | 'supporting';
}

function writeTaskUnits(db: Database, role: TaskRole, names: readonly string[], unitIds: UnitIds): void {
  const { unit } = statementsOf(db);
  for (const [index, name] of names.entries()) {
    unit.run({ ...role, position: index + 1, unit_id: unitIds.get(name) ?? null, name });
  }
}
