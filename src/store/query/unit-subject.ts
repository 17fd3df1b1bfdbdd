import { nameKey } from '../spelling/name-key.js';
import { hasMarks, markedKey, withoutMarks } from '../spelling/word-keys.js';
import { type Condition, condition } from './condition.js';
import { isCalled, unitIds } from './named-conditions.js';
import type { Subject } from './subject.js';

/** Units, by place, by the body they are a part of and by what they have to do. */
export const UNITS: Subject = {
  view: 'unit_list',
  table: 'units',
  key: ['id'],
  order: ['id'],
  indexedAs: null,
  sortedBy: {},
  columns: ['id', 'unit', 'place', 'issuer', 'tasks_led', 'tasks_supported'],
  filters: ['issuer', 'place', 'lead', 'supporting', 'text'],
  conditions: (db, { issuer, place, lead, supporting, text }) => [
    ...(issuer === undefined ? [] : [isCalled(db, 'r.issuer', 'issuer', issuer)]),
    ...(place === undefined ? [] : [isCalled(db, 'r.place', 'place', place)]),
    ...(lead === undefined ? [] : [isWithRole('lead', unitIds(db, lead))]),
    ...(supporting === undefined ? [] : [isWithRole('supporting', unitIds(db, supporting))]),
    ...(text === undefined ? [] : [isNamedWith(text)]),
  ],
  rangeColumn: () => null,
};

function isWithRole(role: 'lead' | 'supporting', ids: readonly number[]): Condition {
  const marks = ids.map(() => '?').join(', ');
  const exists = `EXISTS (SELECT 1 FROM task_units AS tu WHERE tu.unit_id = r.id AND tu.role = '${role}')`;
  return condition(`r.id IN (${marks}) AND ${exists}`, ...ids);
}

/** Units have few words: the names are looked through, which an index of words would not make faster. */
function isNamedWith(text: string): Condition {
  const marked = nameKey(text);
  const [column, key] = hasMarks(markedKey(text)) ? ['marked', marked] : ['folded', withoutMarks(marked)];
  const names = `SELECT name FROM names WHERE kind = 'unit' AND instr(${column}, ?)`;
  const sql = `(r.id IN (SELECT unit_id FROM unit_aliases WHERE name IN (${names})) OR r.canonical IN (${names}))`;
  return condition(sql, key, key);
}
