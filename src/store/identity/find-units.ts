import type { Unit } from '../../records.js';
import type { Database } from '../database.js';
import { prepareInsert } from '../insert-statement.js';
import { oncePerDatabase } from '../once-per-database.js';
import { chosenIdentity } from './identity-choices.js';
import type { PlanHead } from './places.js';
import { unitIdentity } from './unit-identity.js';

const COLUMNS = ['canonical', 'place', 'issuer', 'kind', 'only_in', 'identity'] as const;

const statementsOf = oncePerDatabase((db) => ({
  find: db.prepare<[string], number>('SELECT id FROM units WHERE identity = ?').pluck(),
  add: prepareInsert(db, 'units', COLUMNS),
}));

/** A unit as a plan speaks of it → the id of the unit that it counts as, made where it is new. */
export function findOrAddUnit(
  db: Database,
  unit: Pick<Unit, 'canonical' | 'kind'>,
  head: PlanHead,
  documentId: number,
): number {
  const { find, add } = statementsOf(db);
  const { identity: given, ...placed } = unitIdentity(unit, head, documentId);
  const { identity, name } = chosenIdentity(db, 'unit', given);
  const known = find.get(identity);
  if (known !== undefined) return known;
  const { canonical, kind } = unit;
  const row = { ...placed, canonical: name ?? canonical, kind, issuer: head.issuer ?? '', identity };
  return Number(add.run(row).lastInsertRowid);
}
