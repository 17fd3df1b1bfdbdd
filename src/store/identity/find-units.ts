import type { Unit } from '../../records.js';
import type { Database } from '../database.js';
import { prepareInsert } from '../insert-statement.js';
import { oncePerDatabase } from '../once-per-database.js';
import { chosenIdentity } from './identity-choices.js';
import type { PlanHead } from './places.js';
import { planBodies, unitIdentity } from './unit-identity.js';

const COLUMNS = ['canonical', 'place', 'issuer', 'kind', 'only_in', 'identity'] as const;

const statementsOf = oncePerDatabase((db) => ({
  find: db.prepare<[string], number>('SELECT id FROM units WHERE identity = ?').pluck(),
  add: prepareInsert(db, 'units', COLUMNS),
}));

/** The units of a plan → the ids of the units that they count as, in their order, made where they are new. */
export function findOrAddUnits(
  db: Database,
  units: readonly Pick<Unit, 'canonical' | 'kind'>[],
  head: PlanHead,
  documentId: number,
): readonly number[] {
  const { find, add } = statementsOf(db);
  const bodies = planBodies(head);
  return units.map(({ canonical, kind }) => {
    const { identity: given, ...placed } = unitIdentity({ canonical, kind }, bodies, documentId);
    const { identity, name } = chosenIdentity(db, 'unit', given);
    const row = { ...placed, canonical: name ?? canonical, kind, issuer: head.issuer ?? '', identity };
    return find.get(identity) ?? Number(add.run(row).lastInsertRowid);
  });
}
