/** Conditions on what has a name: documents by issuer, place and type, tasks by unit, documents by what they cite. */
import type { Database } from '../database.js';
import type { NameKind } from '../search/index-document.js';
import { allOf, type Condition, condition, isOneOf } from './condition.js';
import type { Filters } from './filters.js';
import { findNames } from './find-names.js';

/** A column and a name as typed → the rows whose column holds a spelling of that name. */
export function isCalled(db: Database, column: string, kind: NameKind, typed: string): Condition {
  return isOneOf(column, findNames(db, kind, typed));
}

/** The filters on the plan that records stand in, d being its row. */
export function documentConditions(
  db: Database,
  { issuer, place, type, cites }: Pick<Filters, 'issuer' | 'place' | 'type' | 'cites'>,
): readonly Condition[] {
  return [
    ...(issuer === undefined ? [] : [isCalled(db, 'd.issuer', 'issuer', issuer)]),
    ...(place === undefined ? [] : [isCalled(db, 'd.place', 'place', place)]),
    ...(type === undefined ? [] : [isCalled(db, 'd.type', 'document_type', type)]),
    ...(cites === undefined ? [] : [citesOne(db, cites)]),
  ];
}

/** Conditions on a document → the condition on a record's document_id; none where there are none. */
export function inDocuments(documentId: string, conditions: readonly Condition[]): readonly Condition[] {
  if (conditions.length === 0) return [];
  const { sql, values } = allOf(conditions);
  return [condition(`${documentId} IN (SELECT d.id FROM documents AS d WHERE ${sql})`, ...values)];
}

function citesOne(db: Database, key: string): Condition {
  const { sql, values } = isOneOf('legal_document_id', legalDocumentIds(db, key));
  return condition(`d.id IN (SELECT document_id FROM citations WHERE ${sql})`, ...values);
}

/** An official number or the name of a law as typed → the ids of the legal documents it means. */
export function legalDocumentIds(db: Database, key: string): readonly number[] {
  const { sql, values } = isOneOf('key', findNames(db, 'key', key));
  return db.prepare<unknown[], number>(`SELECT id FROM legal_documents WHERE ${sql}`).pluck().all(values);
}

/** Records of which a column pair is a task that this unit has in this role, under any of its names. */
export function ofTaskWith(db: Database, role: 'lead' | 'supporting', typed: string): Condition {
  const { sql, values } = tasksWith(db, role, typed);
  return condition(`(r.document_id, r.task) IN (SELECT tu.document_id, tu.task ${sql})`, ...values);
}

/** Documents in which this unit has a task in this role; id is the SQL for the document's id. */
export function inDocumentsWith(
  db: Database,
  role: 'lead' | 'supporting',
  typed: string,
  id: string,
): Condition {
  const { sql, values } = tasksWith(db, role, typed);
  return condition(`${id} IN (SELECT tu.document_id ${sql})`, ...values);
}

/**
 * Tasks that this unit has in this role. Two conditions: the first finds the documents in their order by index, the
 * second the tasks in them.
 */
export function isTaskWith(db: Database, role: 'lead' | 'supporting', typed: string): readonly Condition[] {
  const ids = isOneOf('+tu.unit_id', unitIds(db, typed));
  const exists = `EXISTS (SELECT 1 FROM task_units AS tu
    WHERE tu.document_id = r.document_id AND tu.task = r.id AND tu.role = '${role}' AND ${ids.sql})`;
  return [inDocumentsWith(db, role, typed, 'r.document_id'), condition(exists, ...ids.values)];
}

function tasksWith(db: Database, role: 'lead' | 'supporting', typed: string): Condition {
  const { sql, values } = isOneOf('tu.unit_id', unitIds(db, typed));
  return condition(`FROM task_units AS tu WHERE ${sql} AND tu.role = '${role}'`, ...values);
}

/** A name of a unit as typed → the ids of the units that a plan or a user calls so. */
export function unitIds(db: Database, typed: string): readonly number[] {
  const names = findNames(db, 'unit', typed);
  const alias = isOneOf('name', names);
  const canonical = isOneOf('canonical', names);
  const sql = `SELECT unit_id FROM unit_aliases WHERE ${alias.sql} UNION SELECT id FROM units WHERE ${canonical.sql}`;
  return db
    .prepare<unknown[], number>(sql)
    .pluck()
    .all([...alias.values, ...canonical.values]);
}
