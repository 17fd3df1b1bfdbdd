/** What a user decides about units. Each change is recorded, so that it holds for what is imported later. */
import type { Database } from '../database.js';
import { reindexDocument } from '../search/index-document.js';
import { StoreError } from '../store-error.js';
import { repointUnit } from './identify-units.js';
import { chooseMerge, chooseName } from './identity-choices.js';

interface UnitRow {
  readonly id: number;
  readonly identity: string;
  readonly place: string;
}

/** Makes one unit of two: all that is said of the first is said of the second. Raises StoreError where there is no such unit, or where they are of two places. */
export function mergeUnits(db: Database, id: number, intoId: number): void {
  db.transaction(() => {
    const unit = findUnit(db, id);
    const into = findUnit(db, intoId);
    if (id === intoId) throw new StoreError(`unit ${id} is itself; name two units`);
    if (unit.place !== into.place)
      throw new StoreError(
        `units ${id} and ${intoId} are of two places (${unit.place || '?'}, ${into.place || '?'}) and stay two`,
      );
    chooseMerge(db, 'unit', unit.identity, into.identity);
    repointUnit(db, id, intoId);
  }).immediate();
}

/** Gives a unit the name it is listed under; the names in the plans stay. Raises StoreError where there is no such unit. */
export function renameUnit(db: Database, id: number, name: string): void {
  db.transaction(() => {
    chooseName(db, 'unit', findUnit(db, id).identity, name);
    db.prepare('UPDATE units SET canonical = ? WHERE id = ?').run(name, id);
    const document = db
      .prepare<[number], number>('SELECT document_id FROM unit_aliases WHERE unit_id = ? LIMIT 1')
      .pluck()
      .get(id);
    if (document !== undefined) reindexDocument(db, document);
  }).immediate();
}

function findUnit(db: Database, id: number): UnitRow {
  const unit = db.prepare<[number], UnitRow>('SELECT id, identity, place FROM units WHERE id = ?').get(id);
  if (unit === undefined) throw new StoreError(`no unit ${id}; kehoach units lists them with their numbers`);
  return unit;
}
