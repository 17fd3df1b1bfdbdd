/** What a user decides about units. Each change is recorded, so that it holds for what is imported later. */
import type { Database } from '../database.js';
import { indexNames } from '../search/index-document.js';
import { StoreError } from '../store-error.js';
import { type ChoiceSubject, chooseMerge, chooseName } from './identity-choices.js';

interface UnitRow extends ChoiceSubject {
  readonly id: number;
}

/** Makes one unit of two: all that is said of the first is said of the second. Raises StoreError where there is no such unit, or where they are of two places. */
export function mergeUnits(db: Database, id: number, intoId: number): void {
  db.transaction(() => {
    const unit = findUnit(db, id);
    const into = findUnit(db, intoId);
    if (id === intoId) throw new StoreError(`unit ${id} is itself; name two units`);
    if (placeKeyOf(unit) !== placeKeyOf(into))
      throw new StoreError(
        `units ${id} and ${intoId} are of two places (${unit.place || '?'}, ${into.place || '?'}) and stay two`,
      );
    chooseMerge(db, 'unit', unit, into.identity);
    // Aliases and the tasks that point to them change in two statements, between which they do not fit together.
    db.pragma('defer_foreign_keys = ON');
    db.prepare('UPDATE unit_aliases SET unit_id = ? WHERE unit_id = ?').run(intoId, id);
    db.prepare('UPDATE task_units SET unit_id = ? WHERE unit_id = ?').run(intoId, id);
    db.prepare('DELETE FROM units WHERE id = ?').run(id);
  }).immediate();
}

/** Gives a unit the name it is listed under; the names in the plans stay. Raises StoreError where there is no such unit. */
export function renameUnit(db: Database, id: number, name: string): void {
  db.transaction(() => {
    chooseName(db, 'unit', findUnit(db, id), name);
    db.prepare('UPDATE units SET canonical = ? WHERE id = ?').run(name, id);
    const document = db
      .prepare<[number], number>('SELECT document_id FROM unit_aliases WHERE unit_id = ? LIMIT 1')
      .pluck()
      .get(id);
    if (document !== undefined) indexNames(db, document);
  }).immediate();
}

/** Two places are two however alike their units are called; a unit without a place is its document's own. */
function placeKeyOf({ identity }: UnitRow): string {
  const [, place, , , onlyIn] = JSON.parse(identity) as [string, string, string, string, number];
  return `${place} ${onlyIn}`;
}

function findUnit(db: Database, id: number): UnitRow {
  const unit = db
    .prepare<[number], UnitRow>('SELECT id, identity, canonical AS subject, place FROM units WHERE id = ?')
    .get(id);
  if (unit === undefined) throw new StoreError(`no unit ${id}; kehoach units lists them with their numbers`);
  return unit;
}
