import { condition } from './condition.js';
import { documentConditions, inDocuments, isTaskWith } from './named-conditions.js';
import { OF_DOCUMENT, OF_PLACE, ofTable, type Subject, yearConditions, yearRange } from './subject.js';

/** Tasks, by the year and day they are due, by unit and by plan. */
export const TASKS: Subject = {
  view: 'task_list',
  table: 'tasks',
  key: ['document_id', 'id'],
  order: ['document_id', 'position'],
  indexedAs: 'task',
  sortedBy: {
    ...ofTable('label', 'title', 'form', 'start_date', 'due_date', 'due_year'),
    ...ofTable('deadline_text', 'deadline_from', 'deadline_to', 'deadline_recurrence'),
    ...OF_PLACE,
    ...OF_DOCUMENT,
  },
  columns: ['title', 'lead_units', 'due_date', 'deadline_text', 'place', 'supporting_units'],
  filters: [
    ...(['year', 'from', 'to', 'issuer', 'place', 'lead', 'supporting'] as const),
    ...(['cites', 'type', 'dueBefore', 'text'] as const),
  ],
  conditions: (db, filters) => [
    ...yearConditions('r.due_year', filters),
    ...(filters.lead === undefined ? [] : isTaskWith(db, 'lead', filters.lead)),
    ...(filters.supporting === undefined ? [] : isTaskWith(db, 'supporting', filters.supporting)),
    ...inDocuments('r.document_id', documentConditions(db, filters)),
    ...(filters.dueBefore === undefined ? [] : [condition('r.due_date <= ?', filters.dueBefore)]),
  ],
  rangeColumn: (filters) =>
    filters.dueBefore === undefined ? yearRange('r.due_year', filters) : 'r.due_date',
};
