import { type Condition, condition } from './condition.js';
import type { Filters } from './filters.js';
import { documentConditions, inDocuments, isCalled, ofTaskWith } from './named-conditions.js';
import { OF_DOCUMENT, OF_PLACE, ofTable, type Subject, yearConditions, yearRange } from './subject.js';

/** Targets, by the year they are due in, by value, by plan and by the task they belong to. */
export const TARGETS: Subject = {
  view: 'target_list',
  table: 'targets',
  key: ['document_id', 'id'],
  order: ['document_id', 'position'],
  indexedAs: 'target',
  sortedBy: {
    ...ofTable('indicator', 'comparator', 'value', 'upper', 'kind', 'per', 'origin', 'task'),
    ...ofTable('baseline_from', 'baseline_to', 'baseline_value', 'due_year'),
    ...ofTable('period_from', 'period_to', 'period_source'),
    // Of one unit by value, as their index has them.
    unit: ['r.unit', 'r.value'],
    // Its index has another order among equals, which is dearer to mend than to sort.
    is_percentage: ['+r.is_percentage'],
    ...OF_PLACE,
    ...OF_DOCUMENT,
  },
  columns: ['indicator', 'comparator', 'value', 'upper', 'unit', 'due_year', 'place', 'issuer'],
  filters: [
    ...(['year', 'from', 'to', 'min', 'max', 'unitOfMeasure', 'comparator'] as const),
    ...(['issuer', 'place', 'lead', 'supporting', 'cites', 'type', 'dueBefore', 'text'] as const),
  ],
  conditions: (db, filters) => [
    ...yearConditions('r.due_year', filters),
    ...valueConditions(filters),
    ...(filters.unitOfMeasure === undefined
      ? []
      : [isCalled(db, 'r.unit', 'unit_of_measure', filters.unitOfMeasure)]),
    ...(filters.comparator === undefined ? [] : [condition('r.comparator = ?', filters.comparator)]),
    ...(filters.lead === undefined ? [] : [ofTaskWith(db, 'lead', filters.lead)]),
    ...(filters.supporting === undefined ? [] : [ofTaskWith(db, 'supporting', filters.supporting)]),
    ...inDocuments('r.document_id', documentConditions(db, filters)),
    ...(filters.dueBefore === undefined ? [] : [isDueBefore(filters.dueBefore)]),
  ],
  rangeColumn: ({ min, max, unitOfMeasure, dueBefore, ...filters }) => {
    if (min !== undefined || max !== undefined || unitOfMeasure !== undefined) return 'r.value';
    return dueBefore === undefined ? yearRange('r.due_year', filters) : 'r.due_year';
  },
};

function valueConditions({ min, max }: Filters): readonly Condition[] {
  return [
    ...(min === undefined ? [] : [condition('r.value >= ?', min)]),
    // The first is for the index, the second for the upper end of a range.
    ...(max === undefined ? [] : [condition('r.value <= ? AND ifnull(r.upper, r.value) <= ?', max, max)]),
  ];
}

/** A target is due with the end of its year. */
function isDueBefore(date: string): Condition {
  const year = Number(date.slice(0, 4));
  return condition('r.due_year <= ?', date.slice(4) === '-12-31' ? year : year - 1);
}
