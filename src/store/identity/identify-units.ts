import type { Database } from '../database.js';
import { type NamedUnit, unitIdentity } from './unit-identity.js';

interface UnitRow extends NamedUnit {
  readonly id: number;
}

/** Gives the units of a database that was made before units had identities theirs, and makes one of those that share one. */
export function identifyUnits(db: Database): void {
  const identify = db.prepare<[string, number]>('UPDATE units SET identity = ? WHERE id = ?');
  const first = new Map<string, number>();
  for (const unit of db.prepare<[], UnitRow>('SELECT * FROM units ORDER BY id').all()) {
    const identity = unitIdentity(unit);
    const known = first.get(identity);
    if (known === undefined) first.set(identity, unit.id);
    else repointUnit(db, unit.id, known);
    identify.run(identity, unit.id);
  }
}

/** Gives all that points to one unit to another one and removes the first. */
export function repointUnit(db: Database, from: number, into: number): void {
  // Aliases and the tasks that point to them change in two statements, between which they do not fit together.
  db.pragma('defer_foreign_keys = ON');
  db.prepare('UPDATE unit_aliases SET unit_id = ? WHERE unit_id = ?').run(into, from);
  db.prepare('UPDATE task_units SET unit_id = ? WHERE unit_id = ?').run(into, from);
  db.prepare('DELETE FROM units WHERE id = ?').run(from);
}
