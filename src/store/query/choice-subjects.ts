import { type Condition, condition } from './condition.js';
import type { Subject } from './subject.js';

const ofEntity = (entity: string): readonly Condition[] => [condition('r.entity = ?', entity)];

/** What the user decided about units. */
export const UNIT_CHOICES: Subject = {
  view: 'choice_list',
  table: 'identity_choices',
  key: ['id'],
  order: ['id'],
  indexedAs: null,
  sortedBy: {},
  columns: ['id', 'subject', 'place', 'same_as', 'called', 'chosen_at'],
  filters: [],
  conditions: () => ofEntity('unit'),
  rangeColumn: () => null,
};

/** What the user decided about legal documents. */
export const LEGAL_DOCUMENT_CHOICES: Subject = {
  ...UNIT_CHOICES,
  conditions: () => ofEntity('legal_document'),
};
