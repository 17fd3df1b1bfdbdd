import type { DocumentHead, Extraction, Unit } from '../records.js';
import type { Database } from './database.js';
import { chosenIdentity } from './identity/identity-choices.js';
import { type NamedUnit, unitIdentity } from './identity/unit-identity.js';
import { prepareInsert } from './insert-statement.js';
import { oncePerDatabase } from './once-per-database.js';

/** The id of the unit that a document speaks of under a name. */
export type UnitIds = ReadonlyMap<string, number>;

const COLUMNS = ['canonical', 'place', 'issuer', 'kind', 'only_in', 'identity'] as const;

const statementsOf = oncePerDatabase((db) => ({
  find: db.prepare<[string], number>('SELECT id FROM units WHERE identity = ?').pluck(),
  unit: prepareInsert(db, 'units', COLUMNS),
  alias: prepareInsert(db, 'unit_aliases', ['document_id', 'position', 'unit_id', 'name']),
}));

/** Writes the units of a document and the names it has for them → which name is which unit. */
export function writeUnits(db: Database, documentId: number, extraction: Extraction): UnitIds {
  const { alias } = statementsOf(db);
  const ids = new Map<string, number>();
  for (const unit of namedUnits(extraction)) {
    const unitId = findOrAddUnit(db, placedUnit(unit, extraction.document, documentId));
    ids.set(unit.name, unitId);
    alias.run({ document_id: documentId, position: ids.size, unit_id: unitId, name: unit.name });
  }
  return ids;
}

/** One unit a name: those the extraction lists, then those that only a task names, which stand for themselves. */
function namedUnits({ units, tasks }: Extraction): readonly Unit[] {
  const names = tasks.flatMap((task) => [...task.leadUnits, ...task.supportingUnits]);
  const byName = new Map<string, Unit>();
  const unlisted = names.map((name): Unit => ({ name, canonical: name, kind: 'unit' }));
  for (const unit of [...units, ...unlisted]) {
    if (!byName.has(unit.name)) byName.set(unit.name, unit);
  }
  return [...byName.values()];
}

function placedUnit(unit: Unit, head: DocumentHead, documentId: number): NamedUnit {
  const place = head.place ?? '';
  return {
    canonical: unit.canonical,
    place,
    issuer: head.issuer ?? '',
    kind: unit.kind,
    only_in: place === '' ? documentId : null,
  };
}

function findOrAddUnit(db: Database, named: NamedUnit): number {
  const { find, unit } = statementsOf(db);
  const { identity, name } = chosenIdentity(db, 'unit', unitIdentity(named));
  return (
    find.get(identity) ??
    Number(unit.run({ ...named, canonical: name ?? named.canonical, identity }).lastInsertRowid)
  );
}
