import type { Target } from '../records.js';
import type { Database } from './database.js';
import { prepareInsert } from './insert-statement.js';
import { oncePerDatabase } from './once-per-database.js';
import { SPAN_COLUMNS, spanColumns } from './span-columns.js';

const COLUMNS = [
  'document_id',
  'id',
  'position',
  'indicator',
  'comparator',
  'value',
  'upper',
  'unit',
  'kind',
  'per',
  'baseline_from',
  'baseline_to',
  'baseline_value',
  'period_from',
  'period_to',
  'period_source',
  'origin',
  'section',
  'task',
  'quote',
  ...SPAN_COLUMNS,
] as const;

const insertOf = oncePerDatabase((db) => prepareInsert(db, 'targets', COLUMNS));

/** Writes the targets of a document; its sections and tasks are there already. */
export function writeTargets(db: Database, documentId: number, targets: readonly Target[]): void {
  const insert = insertOf(db);
  for (const [index, { span, page, baseline, period, periodSource, ...target }] of targets.entries()) {
    insert.run({
      document_id: documentId,
      position: index + 1,
      ...target,
      baseline_from: baseline?.from ?? null,
      baseline_to: baseline?.to ?? null,
      baseline_value: baseline?.value ?? null,
      period_from: period.from,
      period_to: period.to,
      period_source: periodSource,
      ...spanColumns({ span, page }),
    });
  }
}
